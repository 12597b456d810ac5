import { isDeepStrictEqual } from "node:util";
import { type Rename, renamedKey, renamedRow } from "@/lib/merge/renamed-rows";
import { ANSWER } from "@/lib/season/fields/answer";
import { CERTIFICATION } from "@/lib/season/fields/certification";
import type { Row } from "@/lib/season/fields/field";
import { SCORE } from "@/lib/season/fields/score";
import type { Season } from "@/lib/season/schema";
import { foundRow } from "./columns";
import type { SeasonWrite } from "./season-write";

/** The lists whose rows a merge changes; those of the last three have ids in the database alone. */
export const MERGED_LISTS = [
  "programs",
  "contacts",
  "interviews",
  "invitations",
  "rotations",
  "messages",
  "drafts",
  "tasks",
  "notes",
  "scores",
  "answers",
  "certifications",
] as const;
export type MergedList = (typeof MERGED_LISTS)[number];
/** A row of the season with its id in the database. */
export type IdRow = Row & { id: string };
export type IdRows = Record<MergedList, IdRow[]>;
/** What becomes of a row; null: it isn't there. */
export type Change = { list: MergedList; id: string; before: Row | null; after: Row | null };

const rows = (of: readonly object[]): IdRow[] => of.map((row) => ({ ...row }) as IdRow);

/** The season's rows, each with its id. */
export async function rowsNow({ tx, owner }: SeasonWrite, season: Season): Promise<IdRows> {
  const where = { where: owner, orderBy: { id: "asc" } } as const;
  const [scores, answers, certifications] = await Promise.all([
    tx.score.findMany(where),
    tx.answer.findMany(where),
    tx.certification.findMany({ where: owner, orderBy: [{ at: "asc" }, { id: "asc" }] }),
  ]);
  return {
    ...rowsWithIds(season),
    scores: scores.map((row) => ({ ...foundRow(SCORE, row), id: row.id })),
    answers: answers.map((row) => ({ ...foundRow(ANSWER, row), id: row.id })),
    certifications: certifications.map((row) => ({ ...foundRow(CERTIFICATION, row), id: row.id })),
  };
}

function rowsWithIds(season: Season): Omit<IdRows, "scores" | "answers" | "certifications"> {
  const { programs, contacts, interviews, invitations, rotations, messages, drafts, tasks, notes } = season;
  return {
    programs: rows(programs),
    contacts: rows(contacts),
    interviews: rows(interviews),
    invitations: rows(invitations),
    rotations: rows(rotations),
    messages: rows(messages),
    drafts: rows(drafts),
    tasks: rows(tasks),
    notes: rows(notes),
  };
}

const scoreKey = ({ programId, criterionId, interviewId }: Row) =>
  JSON.stringify([programId, criterionId, interviewId ?? null]);

/** The rows as the season will have them, each under the id of the row that it was. */
export function rowsThen(now: IdRows, next: Season, rename: Rename): IdRows {
  return {
    ...rowsWithIds(next),
    scores: withIds(now.scores, rows(next.scores), scoreKey, (row) => scoreKey(renamedRow(SCORE, row, rename))),
    answers: withIds(
      now.answers,
      rows(next.answers),
      ({ finding }) => String(finding),
      ({ finding }) => renamedKey(String(finding), rename),
    ),
    certifications: next.certifications.map((row, at) => ({ ...row, id: now.certifications[at]?.id ?? "" })),
  };
}

/** Each of the new rows with the id of the row that had its key, else of the one whose key it has now. */
function withIds(now: IdRow[], next: Row[], keyOf: (row: Row) => string, laterKey: (row: Row) => string): IdRow[] {
  const later = new Map(now.map((row) => [laterKey(row), row.id]));
  const own = new Map(now.map((row) => [keyOf(row), row.id]));
  return next.map((row) => ({ ...row, id: own.get(keyOf(row)) ?? later.get(keyOf(row)) ?? "" }));
}

/** What makes the one of the other. */
export function changesBetween(now: IdRows, then: IdRows): Change[] {
  return MERGED_LISTS.flatMap((list) => {
    const before = new Map(now[list].map((row) => [row.id, row]));
    const after = new Map(then[list].map((row) => [row.id, row]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Change[] => {
      const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
      return isDeepStrictEqual(plain(was), plain(is)) ? [] : [{ list, id, before: was, after: is }];
    });
  });
}

/** As it is kept: without what JSON leaves out. */
const plain = (row: Row | null): unknown => JSON.parse(JSON.stringify(row));

/**
 * What takes the changes back: a row says again what it said, but where it was changed since; what went comes back, what was deleted since
 * stays deleted.
 */
export function changesBack(now: IdRows, changes: readonly Change[]): Change[] {
  return changes.flatMap(({ list, id, before, after }): Change[] => {
    const there = now[list].find((row) => row.id === id) ?? null;
    if (after === null) return before && !there ? [{ list, id, before: null, after: before }] : [];
    if (!there || before === null) return [];
    const current = Object.entries(Object(plain(there)));
    const back = current.map(([field, value]) =>
      isDeepStrictEqual(value, after[field]) && field in before ? [field, before[field]] : [field, value],
    );
    return [{ list, id, before: there, after: Object.fromEntries(back) }];
  });
}
