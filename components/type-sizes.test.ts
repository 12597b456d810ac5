import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Sizes that would stay as they are when somebody asks their browser for larger text. */
const FIXED = /^\s*(?:font-size|line-height|--t-\w+): [\d.]+px|^\s*font: .*[\d.]+px|^@media .*\d+px/;

const sheets = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => join(folder, name)),
);

test("text, and the widths at which a layout changes, follow the size that the browser is asked for", () => {
  expect(sheets.length).toBeGreaterThan(40);
  const fixed = sheets.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, place) => (FIXED.test(line) ? [`${file}:${place + 1} ${line.trim()}`] : [])),
  );
  expect(fixed).toEqual([]);
});
