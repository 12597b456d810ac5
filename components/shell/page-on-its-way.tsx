"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { PAGE_ASKED } from "./page-asked";
import styles from "./shell.module.css";

/** A page that loads sooner needs nothing in its place. */
const SOON_MS = 150;

/** Shows `children` in place of the page that is being left, from a moment after another was requested until it has loaded, so that a slow network is visible. */
export function PageOnItsWay({ children }: { children: ReactNode }) {
  const [waits, setWaits] = useState(false);
  const path = usePathname();
  const search = useSearchParams().toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page that was asked for is there once the address is another
  useEffect(() => setWaits(false), [path, search]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const asked = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const { origin, pathname, search } = new URL(String(event.detail), location.href);
      const elsewhere = pathname !== location.pathname || search !== location.search;
      clearTimeout(timer);
      if (origin === location.origin && elsewhere) timer = setTimeout(() => setWaits(true), SOON_MS);
    };
    const there = () => {
      clearTimeout(timer);
      setWaits(false);
    };
    // An address that leads back to the same page changes nothing but the history.
    const changes = (window as { navigation?: EventTarget }).navigation;
    addEventListener(PAGE_ASKED, asked);
    addEventListener("pageshow", there);
    changes?.addEventListener("currententrychange", there);
    return () => {
      clearTimeout(timer);
      removeEventListener(PAGE_ASKED, asked);
      removeEventListener("pageshow", there);
      changes?.removeEventListener("currententrychange", there);
    };
  }, []);
  return waits ? <div className={styles.coming}>{children}</div> : null;
}
