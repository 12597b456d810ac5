import { PAGE_ASKED } from "@/components/shell/page-asked";

/** Tells the page that another was asked for: by a link, by a button, or by Back. */
export function onRouterTransitionStart(url: string): void {
  window.dispatchEvent(new CustomEvent(PAGE_ASKED, { detail: url }));
}
