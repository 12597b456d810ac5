import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** A file of the build that is asked about: the one in `NEXT_DIST_DIR`, as the server under test reads it. */
const inBuild = (name: string) => join(root, process.env.NEXT_DIST_DIR ?? ".next", name);

/** Ends the command with what to do where there is no build. */
export function requireBuild(): void {
  if (existsSync(inBuild("BUILD_ID"))) return;
  console.error("There is no build to run. Run npm run build first.");
  process.exit(1);
}

/** One of the build's own lists. */
export async function builtList(name: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(inBuild(name), "utf8"));
}

/** An action of the build: its id, and a page that it can be posted to. */
export type BuiltAction = { id: string; page: string };

/** Every action of the build, by its name. Throws where two have the same. */
export async function builtActions(): Promise<Map<string, BuiltAction>> {
  const { node }: { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> } = JSON.parse(
    await readFile(inBuild("server/server-reference-manifest.json"), "utf8"),
  );
  const actions = new Map<string, BuiltAction>();
  for (const [id, { exportedName, workers }] of Object.entries(node)) {
    if (actions.has(exportedName)) throw new Error(`Two actions are called ${exportedName}.`);
    // A page without a row's id in its address where there is one.
    const [page = ""] = Object.keys(workers).sort(
      (one, other) => Number(one.includes("[")) - Number(other.includes("[")),
    );
    const path = page
      .replace(/^app/, "")
      .replace(/\/page$/, "")
      .replace(/\/\([^)]+\)/g, "")
      .replace(/\[[^\]]+\]/g, "nowhere");
    actions.set(exportedName, { id, page: path || "/" });
  }
  return actions;
}

/** An action of the build by its name. Throws where it has none that is called so. */
export async function builtAction(name: string): Promise<BuiltAction> {
  const action = (await builtActions()).get(name);
  if (!action) throw new Error(`The build has no action called ${name}. Run npm run build.`);
  return action;
}
