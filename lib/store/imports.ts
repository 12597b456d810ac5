import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Row } from "@/lib/season/fields/field";
import { renamed } from "@/lib/season/fields/refs";
import { EACH_LIST, type ListName } from "@/lib/season/fields/season";
import { type Program, rankListOf, type Season, seasonSchema } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import type { AccountId } from "./account";
import { Refused } from "./errors";
import { newId } from "./ids";
import { insertParts } from "./season-insert";
import {
  contactColumns,
  criterionColumns,
  interviewColumns,
  messageColumns,
  messageRecipientRows,
  participantRows,
  programColumns,
  scoreColumns,
} from "./season-rows";
import { oncePerSubmission, type SeasonWrite, writeSeason } from "./season-write";

/** The lists that files are brought into, and those of them whose rows may change thereby. */
const LISTS = ["programs", "contacts", "interviews", "rotations", "messages", "tasks", "criteria"] as const;
const CHANGED = ["programs", "contacts", "interviews", "messages", "scores"] as const;
type Changed = (typeof CHANGED)[number];

const rowSchema = z.record(z.string(), z.unknown());
/** What an import did, as it is kept for its undo. */
const importSchema = z.object({
  made: z.partialRecord(z.enum(LISTS), z.array(z.string())),
  scores: z.array(z.object({ programId: z.string(), criterionId: z.string() })),
  changed: z.array(z.object({ list: z.enum(CHANGED), key: z.string(), before: rowSchema, after: rowSchema })),
});
type Import = z.output<typeof importSchema>;

/** How much was written, counted from what was, and the deletion by which all of it is undone; null where nothing was. */
export type ImportResult = { undo: string | null; made: Record<string, number>; changed: number };
const resultSchema = z.object({
  undo: z.string().nullable(),
  made: z.record(z.string(), z.number()),
  changed: z.number(),
});

const ADDED_SINCE = "have been added since to what was brought in. Delete them first, then undo.";

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
  const made = Object.fromEntries(LISTS.map((list) => [list, parts[list].length]));
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
    CHANGED.map((list) => [list, new Map(stored[list].map((row): [string, Row] => [keyOf(list, row), row]))]),
  );
  return changed.map((one) => ({ ...one, after: { ...(rows.get(one.list)?.get(one.key) ?? one.after) } }));
}

/** Rows that are new get ids of their own; references follow. */
function withNewIds(before: Season, next: Season): Season {
  const ids = new Map<string, string>();
  for (const list of LISTS) {
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

const keyOf = (list: ListName, row: Row): string =>
  list === "scores" ? `${row.programId} ${row.criterionId} ${row.interviewId ?? ""}` : String(row.id);

function partsOf(before: Season, next: Season) {
  const isNew = (list: (typeof LISTS)[number]) => {
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
  const changed = CHANGED.flatMap((list) => {
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
  const made = Object.fromEntries(LISTS.map((list) => [list, parts[list].map(({ id }) => id)]));
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

/** Puts a row as it is given in the place of the one there. */
async function putRow({ tx, owner, seasonId }: SeasonWrite, list: Changed, row: Row): Promise<void> {
  const where = { id: String(row.id), ...owner };
  switch (list) {
    case "programs":
      await tx.program.updateMany({
        where,
        data: programColumns(programSchema.parse(row)),
      });
      return;
    case "contacts":
      await tx.contact.updateMany({
        where,
        data: contactColumns(seasonSchema.shape.contacts.def.innerType.element.parse(row)),
      });
      return;
    case "interviews": {
      const interview = seasonSchema.shape.interviews.def.innerType.element.parse(row);
      await tx.interview.updateMany({ where, data: interviewColumns(interview) });
      await tx.interviewParticipant.deleteMany({ where: { interviewId: interview.id, seasonId } });
      await tx.interviewParticipant.createMany({
        data: participantRows(interview.id, seasonId, interview.participants),
      });
      return;
    }
    case "messages": {
      const message = seasonSchema.shape.messages.def.innerType.element.parse(row);
      await tx.message.updateMany({ where, data: messageColumns(message) });
      await tx.messageRecipient.deleteMany({ where: { messageId: message.id, programId: message.programId } });
      await tx.messageRecipient.createMany({
        data: messageRecipientRows(message.id, message.programId, message.recipients),
      });
      return;
    }
    case "scores": {
      const score = seasonSchema.shape.scores.def.innerType.element.parse(row);
      const { programId, criterionId } = score;
      await tx.score.updateMany({
        where: { ...owner, programId, criterionId, interviewId: null },
        data: scoreColumns(score),
      });
    }
  }
}

/** Undoes an import: what it made goes, what it changed is as before, but for what was changed again since. */
export async function undoImport(write: SeasonWrite, rows: string): Promise<void> {
  const { made, scores, changed } = importSchema.parse(JSON.parse(rows));
  const now = await write.before();
  refuseAdded(now, made);
  const ranked: Row[] = [];
  for (const { list, key, before, after } of changed) {
    const there: Row | undefined = now[list].find((row) => keyOf(list, row) === key);
    if (!there) continue;
    const back = Object.entries(before).filter(([field]) => isDeepStrictEqual(there[field], after[field]));
    const row: Row = { ...there, ...Object.fromEntries(back) };
    if (list === "programs" && row.rank !== null) ranked.push(row);
    await putRow(write, list, list === "programs" ? { ...row, rank: null } : row);
  }
  const { tx, owner } = write;
  const of = (list: (typeof LISTS)[number]) => ({ where: { id: { in: made[list] ?? [] }, ...owner } });
  for (const { programId, criterionId } of scores)
    await tx.score.deleteMany({ where: { ...owner, programId, criterionId, interviewId: null } });
  await tx.message.deleteMany(of("messages"));
  await tx.task.deleteMany(of("tasks"));
  await tx.rotation.deleteMany(of("rotations"));
  await tx.interview.deleteMany(of("interviews"));
  await tx.contact.deleteMany(of("contacts"));
  await tx.criterion.deleteMany(of("criteria"));
  await tx.program.deleteMany(of("programs"));
  // A rank is one program's: they go back once nobody holds them, and stay with whoever was given one since.
  const held = new Set((await write.after()).programs.map(rankOf));
  for (const row of ranked) if (!held.has(rankOf(programSchema.parse(row)))) await putRow(write, "programs", row);
}

const programSchema = seasonSchema.shape.programs.def.innerType.element;
const rankOf = ({ track, rank }: Pick<Program, "track" | "rank">): string => `${rankListOf(track)} ${rank}`;

/** What hangs on a program that was brought in, and wasn't itself, would go with it. */
function refuseAdded(now: Season, made: Import["made"]): void {
  const programs = new Set(made.programs ?? []);
  const known = new Set(Object.values(made).flat());
  const added = EACH_LIST.flatMap(({ name, noun }) => {
    const rows: readonly Row[] = now[name];
    return noun && name !== "programs"
      ? rows.filter((row) => programs.has(String(row.programId)) && !known.has(String(row.id)))
      : [];
  });
  if (added.length > 0) throw new Refused({ formError: `${count(added.length, "entry", "entries")} ${ADDED_SINCE}` });
}
