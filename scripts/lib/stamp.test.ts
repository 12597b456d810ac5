import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourcesFingerprint } from "./stamp.mjs";

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  write("app/page.tsx", "page");
  write("prisma/schema.prisma", "model");
});
afterEach(() => rmSync(root, { recursive: true }));

it("is the same for the same sources, whatever their times", () => {
  const before = sourcesFingerprint(root);
  utimesSync(join(root, "app/page.tsx"), 1, 1);
  expect(sourcesFingerprint(root)).toBe(before);
});

it.each([
  ["an edited source", () => write("app/page.tsx", "edited")],
  ["a new folder", () => write("brand-new/thing.css", "a")],
  ["a new setting", () => write("proxy.ts", "a")],
  ["an edited schema", () => write("prisma/schema.prisma", "other")],
  ["a renamed file", () => renameSync(join(root, "app/page.tsx"), join(root, "app/layout.tsx"))],
  ["a removed file", () => rmSync(join(root, "app/page.tsx"))],
])("changes with %s", (_what, change) => {
  const before = sourcesFingerprint(root);
  change();
  expect(sourcesFingerprint(root)).not.toBe(before);
});

it.each([
  "app/page.test.tsx",
  "e2e/thank.spec.ts",
  "docs/shot.png",
  "README.md",
  "data/season.db",
  ".env",
  ".next/BUILD_ID",
  "lib/store/generated/client.ts",
  "node_modules/next/index.js",
  "prisma/migrations/1_init/migration.sql",
])("does not change with %s", (path) => {
  const before = sourcesFingerprint(root);
  write(path, "new");
  expect(sourcesFingerprint(root)).toBe(before);
});
