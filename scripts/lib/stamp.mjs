import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the build does not read, at the top of the repository. What package.json says of it is in the lockfile. */
const notBuilt = new Set([
  "biome.json",
  "data",
  "docs",
  "e2e",
  "node_modules",
  "package.json",
  "next-env.d.ts",
  "playwright-report",
  "playwright.config.ts",
  "prisma.config.ts",
  "scripts",
  "test-results",
  "vitest.config.ts",
]);
const derived = new Set(["lib/store/generated", "prisma/migrations"]);

/**
 * A fingerprint of every source that the build reads: paths and contents, not times, so that a fresh checkout of the
 * same sources has the same one.
 * @param {string} root
 */
export function sourcesFingerprint(root) {
  const hash = createHash("sha256");
  const visit = (/** @type {string} */ folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (derived.has(path) || entry.name.startsWith(".") || (folder === "" && notBuilt.has(path))) continue;
      if (entry.isDirectory()) visit(path);
      else if (!/\.(test\.tsx?|md|tsbuildinfo)$/.test(path))
        hash.update(`${path}\0`).update(fingerprint(join(root, path)));
    }
  };
  visit("");
  return hash.digest("hex");
}

/** The SHA-256 of a file's contents. @param {string} file */
export function fingerprint(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/**
 * Whether `file` says that a step was last done for `value`.
 * @param {string} file
 * @param {string} value
 */
export function isStamped(file, value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

/**
 * Writes that a step was done for `value`, once it is whole.
 * @param {string} file
 * @param {string} value
 */
export function stamp(file, value) {
  writeFileSync(file, value);
}
