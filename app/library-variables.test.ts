import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  convertCssVariables,
  DEFAULT_THEME,
  deepMerge,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from "@mantine/core";
import { expect, it } from "vitest";
import { cssVariables, theme } from "@/components/ui/library-theme";

const root = resolve(import.meta.dirname, "..");

/** Hues that nothing of ours is drawn in: four fifths of the library's variables. */
const UNUSED = /--mantine-color-(?:pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-/;

const used = (variables: Record<string, string>) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !UNUSED.test(name)));

// After a change of the theme, or of the library: `npx vitest run -u app/library-variables.test.ts`.
it("are what the library would put on every page, of the hues that are used", async () => {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const { variables, light, dark } = deepMerge(defaultCssVariablesResolver(whole), cssVariables(whole));
  const scheme = (name: string) => ({ "--mantine-color-scheme": name });
  const css = convertCssVariables(
    {
      variables: used(variables),
      light: { ...scheme("light"), ...used(light) },
      dark: { ...scheme("dark"), ...used(dark) },
    },
    ":root",
  );
  const text = `/* Written by library-variables.test.ts from components/ui/library-theme.ts. */\n${css.trim()}\n`;
  await expect(text).toMatchFileSnapshot("library-variables.css");
});

it("leave out no hue that a style of ours, or of the library’s listed parts, is drawn in", () => {
  const parts = readFileSync(join(root, "app/library-parts.ts"), "utf8").matchAll(
    /"(@mantine\/core\/styles\/\w+\.css)"/g,
  );
  const styles = ["app", "components"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:css|tsx?)$/.test(file) && !file.startsWith("library-variables"))
      .map((file) => join(folder, file)),
  );
  const files = [...styles, ...[...parts].map(([, path]) => join("node_modules", path ?? ""))];
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => UNUSED.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
