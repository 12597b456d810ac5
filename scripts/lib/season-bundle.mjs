import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprintOf, sourcesUnder } from "./stamp.mjs";

/**
 * The command line in one file: compiling it at every start took a second. The file's name says what it was made from, so that one of
 * other sources is never taken; it lies where a new install removes it.
 */
const folder = "node_modules/.cache/season";

/** What the command line is made from; what comes from node_modules is as the lockfile says. */
const made = ["lib", "scripts/season.ts", "scripts/lib", "tsconfig.json", "package-lock.json"];
const notRead = new Set(["lib/account", "lib/mail", "lib/rules/corpus", "lib/store"]);
const leavesOut = (/** @type {string} */ path) => notRead.has(path);

/** The sources that the file's name speaks for. @param {string} root */
export function commandSources(root) {
  return sourcesUnder(root, made, leavesOut);
}

/**
 * The path of the command line, compiled from the sources as they are; compiled now where that has not been done.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function ensureCommandLine(root) {
  const kept = writable(join(root, folder)) ?? temporaryFolder();
  for (;;) {
    const name = `${fingerprintOf(root, made, leavesOut)}.mjs`;
    const file = join(kept, name);
    if (existsSync(file)) return file;
    const compiling = join(kept, `${process.pid}.tmp`);
    await compile(root, compiling);
    // Otherwise something was saved meanwhile, and nobody knows which of the two was read.
    if (name === `${fingerprintOf(root, made, leavesOut)}.mjs`) {
      for (const other of readdirSync(kept)) if (other.endsWith(".mjs")) rmSync(join(kept, other), { force: true });
      renameSync(compiling, file);
    }
  }
}

/**
 * Compiles the command line into `outfile` and gives the paths of all that went into it.
 * @param {string} root
 * @param {string} outfile
 */
export async function compile(root, outfile) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/season.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    // What comes as CommonJS asks for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    target: `node${process.versions.node}`,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs);
}

/** For a checkout that cannot be written: what is compiled there goes with the process. */
function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "season-command-"));
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The folder, made where it was missing; nothing where it cannot be written. @param {string} path */
function writable(path) {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return path;
  } catch {
    return undefined;
  }
}
