import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
const derived = new Set(["lib/store/generated", "prisma/migrations", "prisma/schema.postgres.prisma"]);

/**
 * A fingerprint of every source that the build reads: paths and contents, not times, so that a fresh checkout of the
 * same sources has the same one.
 * @param {string} root
 */
export function sourcesFingerprint(root) {
  return fingerprintOf(root, [""], (path) => derived.has(path) || notBuilt.has(path));
}

/**
 * A fingerprint of the files at and under `paths`, but for what `leavesOut` and hidden files, tests and documents.
 * @param {string} root
 * @param {string[]} paths
 * @param {(path: string) => boolean} leavesOut
 */
export function fingerprintOf(root, paths, leavesOut = () => false) {
  const hash = createHash("sha256");
  for (const path of sourcesUnder(root, paths, leavesOut))
    hash.update(`${path}\0`).update(fingerprint(join(root, path)));
  return hash.digest("hex");
}

/**
 * The files that such a fingerprint is of, in a fixed order.
 * @param {string} root
 * @param {string[]} paths
 * @param {(path: string) => boolean} leavesOut
 * @returns {string[]}
 */
export function sourcesUnder(root, paths, leavesOut = () => false) {
  return paths.flatMap((path) => {
    const full = join(root, path);
    if (!statSync(full).isDirectory()) return [path];
    const entries = readdirSync(full, { withFileTypes: true });
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = path === "" ? entry.name : `${path}/${entry.name}`;
        if (entry.name.startsWith(".") || leavesOut(inside)) return [];
        if (entry.isDirectory()) return sourcesUnder(root, [inside], leavesOut);
        return /\.(test\.tsx?|md|tsbuildinfo)$/.test(inside) ? [] : [inside];
      });
  });
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
