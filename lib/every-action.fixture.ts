import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { encode } from "next-auth/jwt";
import type { FormState } from "@/lib/form-state";
import { sampleSeason } from "@/lib/season/sample";
import type { AccountId } from "@/lib/store/account";
import type { Database } from "@/lib/store/database";
import { createNote } from "@/lib/store/notes";
import { setRankOrder } from "@/lib/store/rank-list";
import { currentSeason } from "@/lib/store/seasons";
import { createStrength } from "@/lib/store/strengths";
import { accountWith } from "@/lib/store/testing";

/** Any action, as a form calls it. */
export type Anything = (previous: null, input: object) => Promise<FormState<unknown>>;

const root = resolve(import.meta.dirname, "..");

/** Every function of every file of actions, by its name. */
export async function everyAction(): Promise<Map<string, Anything>> {
  const actions = new Map<string, Anything>();
  for (const folder of ["app", "components", "lib"]) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
      if (!/^"use server";/.test(await readFile(path, "utf8"))) continue;
      for (const [name, action] of Object.entries(await import(path))) {
        if (actions.has(name)) throw new Error(`${name} of ${relative(root, path)} is the second of its name.`);
        actions.set(name, action as Anything);
      }
    }
  }
  return actions;
}

/** The first of rows that have to be there. */
export function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error("The sample has none.");
  return row;
}

/** An account with a season in which there is one of everything, and the cookie that signs it in. */
export async function signedIn(
  database: Database,
  { now, zone, secret }: { now: number; zone: string; secret: string },
): Promise<{ id: AccountId; cookie: string }> {
  const { id, token } = await accountWith(database, sampleSeason(now, zone));
  const { season } = await currentSeason(id);
  const program = first(season.programs);
  await setRankOrder(id, "primary", [program.id]);
  await createNote(id, { programId: program.id, at: new Date(now).toISOString(), body: "A note" }, "note-form");
  await createStrength(id, { kind: "ties", fact: "A fact", evidence: "", words: [] }, "strength-form");
  return { id, cookie: await encode({ token: { sessionToken: token }, secret }) };
}
