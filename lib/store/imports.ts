import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Row } from "@/lib/season/fields/field";
import { renamed } from "@/lib/season/fields/refs";
import { EACH_LIST } from "@/lib/season/fields/season";
import { type Season, seasonSchema } from "@/lib/season/schema";
import type { AccountId } from "./account";
import { newId } from "./ids";
import { CHANGED_LISTS, IMPORTED_LISTS, type Import, keyOf, putRow } from "./import-rows";
import { insertParts } from "./season-insert";
import { criterionColumns, scoreColumns } from "./season-rows";
import { oncePerSubmission, type SeasonWrite, writeSeason } from "./season-write";

/** How much was written, counted from what was, and the deletion by which all of it is undone; null where nothing was. */
export type ImportResult = { undo: string | null; made: Record<string, number>; changed: number };
const resultSchema = z.object({
  undo: z.string().nullable(),
  made: z.record(z.string(), z.number()),
  changed: z.number(),
});

/**
 * Writes what `bring` makes of the open season, rows of it and new ones, in one transaction, and keeps how it was before under one deletion. The same
 * submission is brought in once.
 */
export function bringInto(
  account: AccountId,
  bring: (season: Season) => { season: Season; title: string },
  submission: string,
): Promise<ImportResult> {
  return writeSeason(account, (write) =>
    oncePerSubmission(
      write.tx,
      account,
      "import",
      submission,
      () => writeImport(write, bring),
      (kept) => resultSchema.parse(kept),
    ),
  );
}

async function writeImport(
  write: SeasonWrite,
  bring: (season: Season) => { season: Season; title: string },
): Promise<ImportResult> {
  const before = await write.before();
  const brought = bring(before);
  const { parts, kept } = partsOf(before, withNewIds(before, brought.season));
  const made = Object.fromEntries(IMPORTED_LISTS.map((list) => [list, parts[list].length]));
  const nothing = kept.changed.length === 0 && kept.scores.length === 0 && Object.values(made).every((n) => n === 0);
  if (nothing) return { undo: null, made, changed: 0 };
  // A rank is one program's: those that give theirs up do so before another takes it.
  for (const { list, before: row, after } of kept.changed)
    if (list === "programs" && row.rank !== null && row.rank !== after.rank)
      await putRow(write, list, { ...row, rank: null });
  await insertParts(write.tx, write.owner, { ...parts, criteria: [], scores: [] });
  await insertCriteria(write, before, parts);
  for (const { list, after } of kept.changed) await putRow(write, list, after);
  // What the files said may not make a season that can't be read again.
  const stored = seasonSchema.parse(await write.after());
  const undo = newId();
  await write.tx.deletion.create({
    data: {
      ...write.owner,
      id: undo,
      noun: "import",
      rowId: undo,
      title: brought.title.slice(0, 500),
      rows: JSON.stringify({ ...kept, changed: asStored(kept.changed, stored) }),
    },
  });
  return { undo, made, changed: kept.changed.length };
}

/** What changed, as the store gives it from now on: an instant may be written there in another zone, and undo compares it as it is read. */
function asStored(changed: Import["changed"], stored: Season): Import["changed"] {
  const rows = new Map(
    CHANGED_LISTS.map((list) => [list, new Map(stored[list].map((row): [string, Row] => [keyOf(list, row), row]))]),
  );
  return changed.map((one) => ({ ...one, after: { ...(rows.get(one.list)?.get(one.key) ?? one.after) } }));
}

/** Rows that are new get ids of their own; references follow. */
function withNewIds(before: Season, next: Season): Season {
  const ids = new Map<string, string>();
  for (const list of IMPORTED_LISTS) {
    const known = new Set(before[list].map(({ id }) => id));
    for (const { id } of next[list]) if (!known.has(id)) ids.set(id, newId());
  }
  const lists = EACH_LIST.map(({ name, fields, noun }) => {
    const rows: readonly Row[] = next[name];
    const rename = (row: Row): Row => {
      const moved: Record<string, unknown> = renamed(fields, row, (_, id) => ids.get(id) ?? id);
      return noun ? { ...moved, id: ids.get(String(row.id)) ?? row.id } : moved;
    };
    return [name, rows.map(rename)];
  });
  return { ...next, ...Object.fromEntries(lists) };
}

function partsOf(before: Season, next: Season) {
  const isNew = (list: (typeof IMPORTED_LISTS)[number]) => {
    const known = new Set(before[list].map(({ id }) => id));
    return ({ id }: { id: string }) => !known.has(id);
  };
  const scored = new Set(before.scores.map((row) => keyOf("scores", row)));
  const parts = {
    programs: next.programs.filter(isNew("programs")),
    contacts: next.contacts.filter(isNew("contacts")),
    interviews: next.interviews.filter(isNew("interviews")),
    rotations: next.rotations.filter(isNew("rotations")),
    messages: next.messages.filter(isNew("messages")),
    tasks: next.tasks.filter(isNew("tasks")),
    criteria: next.criteria.filter(isNew("criteria")),
    scores: next.scores.filter((row) => !scored.has(keyOf("scores", row))),
    invitations: [],
    blocks: [],
    rotationNotes: [],
    drafts: [],
    notes: [],
    strengths: [],
  };
  const changed = CHANGED_LISTS.flatMap((list) => {
    const known = new Map<string, Row>(before[list].map((row): [string, Row] => [keyOf(list, row), row]));
    const rows = next[list].map((row): Row => ({ ...row }));
    return rows.flatMap((after) => {
      const key = keyOf(list, after);
      const was = known.get(key);
      return was && !isDeepStrictEqual({ ...was }, { ...after })
        ? [{ list, key, before: { ...was }, after: { ...after } }]
        : [];
    });
  });
  const made = Object.fromEntries(IMPORTED_LISTS.map((list) => [list, parts[list].map(({ id }) => id)]));
  const scores = parts.scores.map(({ programId, criterionId }) => ({ programId, criterionId }));
  return { parts, kept: { made, scores, changed } satisfies Import };
}

async function insertCriteria(
  { tx, owner }: SeasonWrite,
  before: Season,
  { criteria, scores }: Pick<Season, "criteria" | "scores">,
): Promise<void> {
  const from = before.criteria.length;
  await tx.criterion.createMany({
    data: criteria.map((criterion, at) => ({
      ...owner,
      ...criterionColumns(criterion),
      id: criterion.id,
      position: from + at,
    })),
  });
  await tx.score.createMany({ data: scores.map((score) => ({ ...owner, ...scoreColumns(score), id: newId() })) });
}
