"use client";

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** Ten shades of the ink; the one primary button of a view is drawn in it. */
const ink: MantineColorsTuple = [
  "#f6f6f4",
  "#e6e6e2",
  "#d3d3cd",
  "#b0b3b9",
  "#85888c",
  "#676a71",
  "#50535a",
  "#34363b",
  "#1f2024",
  "#141517",
];

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 1 },
  colors: { ink },
  autoContrast: true,
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--font)" },
  defaultRadius: 7,
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    // The focus goes to the first entry: the placeholder that would take it has no place in a menu's roles. A menu opens
    // inside the page's main landmark, where those who go by landmarks look for it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, portalProps: { target: "main" } } },
  },
});

/** Mantine's own roles, drawn from the tokens, so that a library component looks like ours in both themes. */
export const cssVariables: CSSVariablesResolver = () => {
  const roles = {
    "--mantine-color-body": "var(--surface)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-3)",
    "--mantine-color-placeholder": "var(--ink-3)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--control)",
    "--mantine-color-error": "var(--stop)",
    "--mantine-color-anchor": "var(--link)",
  };
  return { variables: {}, light: roles, dark: roles };
};
