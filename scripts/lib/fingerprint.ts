import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** Sixteen digits: enough that no two trainings are taken for each other, and little to carry to a browser. */
const DIGITS = 16;

const bare = new Map<string, string>();

/** The code of a file without its comments and layout, which change no weight. */
function bareCode(file: string): string {
  let code = bare.get(file);
  if (code === undefined) {
    const source = readFileSync(new URL(file, import.meta.url), "utf8");
    code = transformSync(source, { loader: "ts", minifyWhitespace: true, legalComments: "none" }).code;
    bare.set(file, code);
  }
  return code;
}

/** One short text for what a model is trained from, and for the code that trains it: files relative to this one. */
export const fingerprintOf = (from: unknown, files: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([from, files.map(bareCode)]))
    .digest("hex")
    .slice(0, DIGITS);
