// Node's own modules only: nothing may be installed yet when this runs, and the Node may be too old for more.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

async function season() {
  const { Refusal, requireNode } = await import("./lib/requirements.mjs");
  try {
    requireNode(root);
    if (!existsSync(join(root, "node_modules/esbuild")))
      throw new Refusal("Nothing is installed here yet: run `npm start` or `npm ci` first.");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    // As for input that cannot be used: nothing was checked, and 1 would say that something was found.
    process.exitCode = 2;
    return;
  }
  const { ensureCommandLine } = await import("./lib/season-bundle.mjs");
  await import(pathToFileURL(await ensureCommandLine(root)).href);
}

season();
