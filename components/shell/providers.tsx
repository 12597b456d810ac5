"use client";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { LazyNotices } from "./lazy-notices";
import { cssVariables, theme } from "./theme";
import { ThemeColor } from "./theme-color";

/** The component library's theme and the place where notifications appear. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
      <ThemeColor />
      <LazyNotices />
    </MantineProvider>
  );
}
