import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** One of the build's own lists (in `NEXT_DIST_DIR`, as the server under test reads it). */
export async function builtList(name: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(root, process.env.NEXT_DIST_DIR ?? ".next", name), "utf8"));
}
