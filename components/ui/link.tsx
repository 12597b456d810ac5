"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, type MouseEvent, startTransition } from "react";

type Props = Omit<ComponentProps<"a">, "href"> & {
  href: string;
  /** In place of this page in the browser's history. */
  replace?: boolean;
  /** Whether the page that opens starts at its top. */
  scroll?: boolean;
};

/** Whether the browser does something else with the press: another tab or window, or a file to keep. */
function isBrowsers(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  if (target !== "" && target !== "_self") return true;
  if (event.currentTarget.hasAttribute("download")) return true;
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button === 1;
}

/**
 * A link to another page of the app, opened without leaving it; before the page is awake, and for what is elsewhere, a plain one. Nothing
 * of that page is fetched before the link is followed: every page is a season's own, so what Next.js would fetch beforehand of each link
 * in sight is no page yet, and cost the server some fifty answers a visit. Its own link costs each page 4 kB for that.
 */
export function Link({ href, replace = false, scroll = true, onClick, ...rest }: Props) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isBrowsers(event) || event.currentTarget.origin !== location.origin) return;
    event.preventDefault();
    startTransition(() => (replace ? router.replace : router.push)(href, { scroll }));
  };
  return <a href={href} onClick={follow} {...rest} />;
}
