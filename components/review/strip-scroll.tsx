"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./strip.module.css";

/** Where the strip is too wide for the screen it is scrolled sideways, by keys too; it opens with today in sight. */
export function StripScroll({ children }: { children: ReactNode }) {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const today = region.current?.querySelector<HTMLElement>("[data-line=today]");
    if (!region.current || !today?.offsetParent) return;
    const names = today.offsetParent instanceof HTMLElement ? today.offsetParent.offsetLeft : 0;
    // What is to come takes the last third of what is seen beside the names.
    region.current.scrollLeft = today.offsetLeft - (region.current.clientWidth - names) * (2 / 3);
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section ref={region} className={styles.scroll} aria-label="Season strip, by program" tabIndex={0}>
      {children}
    </section>
  );
}
