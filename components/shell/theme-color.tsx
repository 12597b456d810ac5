"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { THEME_COLORS } from "./theme-colors";

/** Has the device draw its own bars in the theme that is shown, also where somebody chose another than the device's. */
export function ThemeColor() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may come with its own
  useEffect(() => {
    const { documentElement: root } = document;
    const show = () => {
      const color = THEME_COLORS[root.dataset.mantineColorScheme === "dark" ? "dark" : "light"];
      for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = color;
    };
    show();
    const observer = new MutationObserver(show);
    observer.observe(root, { attributeFilter: ["data-mantine-color-scheme"] });
    return () => observer.disconnect();
  }, [path]);
  return null;
}
