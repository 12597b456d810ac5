"use client";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { theme } from "./library-theme";

const noElement = () => undefined;

/**
 * What the component library's parts need around them. Only pages that draw such parts at once bring it, and what opens later (dialogs,
 * menus, notices, charts) brings its own: a page that is read without them loads nothing of the library. Its colors and sizes are in
 * app/library-variables.css, and light or dark is put on the document by components/shell/color-scheme.ts; so it draws and sets nothing itself.
 */
export function Library({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} getRootElement={noElement} withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
