"use client";

import { useComputedColorScheme } from "@mantine/core";
import { useEffect } from "react";
import { THEME_COLORS } from "./theme-colors";

/** Has the device draw its own bars in the theme that somebody chose here, where that is another than the device's. */
export function ThemeColor() {
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: true });
  useEffect(() => {
    const chosen = document.documentElement.dataset.mantineColorScheme;
    const color = THEME_COLORS[chosen === "dark" || chosen === "light" ? chosen : scheme];
    for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = color;
  }, [scheme]);
  return null;
}
