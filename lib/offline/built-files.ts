import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A release: its build's name, and the addresses of its scripts, styles, and Latin fonts. */
export type BuiltFiles = { build: string; files: string[] };

const WANTED = /\.(js|css)$|latin-[^/]*\.woff2$/;
let known: Promise<BuiltFiles> | null = null;

/** The running server's release, read once. */
export function builtFiles(): Promise<BuiltFiles> {
  known ??= read(join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next"));
  return known;
}

async function read(dist: string): Promise<BuiltFiles> {
  const folder = join(/* turbopackIgnore: true */ dist, "static");
  const [build, names] = await Promise.all([
    readFile(join(/* turbopackIgnore: true */ dist, "BUILD_ID"), "utf8"),
    readdir(folder, { recursive: true }),
  ]);
  const files = names.map((name) => `/_next/static/${name.replaceAll("\\", "/")}`);
  return { build: build.trim(), files: files.filter((name) => WANTED.test(name)).sort() };
}
