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

/** Whether the browser handles the press itself: another tab or window, or a download. */
function isBrowsers(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  if (target !== "" && target !== "_self") return true;
  if (event.currentTarget.hasAttribute("download")) return true;
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button === 1;
}

/**
 * A link to another page of the app, opened without a full load; before React has started, and for other sites, a plain link. Nothing is
 * fetched before the link is followed: Next.js would prefetch every link in sight, some fifty requests a visit, and since every page is one
 * person's season it would get no page from them. Its own link costs each page 4 kB for that.
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
