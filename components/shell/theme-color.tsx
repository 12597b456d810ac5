"use client";

import { useComputedColorScheme } from "@mantine/core";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { THEME_COLORS } from "./theme-colors";

/** Has the device draw its own bars in the theme that somebody chose here, where that is another than the device's. */
export function ThemeColor() {
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may come with its own
  useEffect(() => {
    const chosen = document.documentElement.dataset.mantineColorScheme;
    const color = THEME_COLORS[chosen === "dark" || chosen === "light" ? chosen : scheme];
    for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = color;
  }, [scheme, path]);
  return null;
}
