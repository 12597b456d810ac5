import { isDeepStrictEqual } from "node:util";
import { eachField, type Row } from "@/lib/season/fields/field";
import { LISTS } from "@/lib/season/fields/season";
import type { Season } from "@/lib/season/schema";
import { KIND_WORDS, listOf } from "@/lib/season/words";

/** A row that was there and that files say more of: what it is, and which of its fields are others. */
export type ChangedRow = { key: string; title: string; fields: string };

const CHANGING = ["programs", "contacts", "interviews", "rotations", "messages", "tasks"] as const;
type Changing = (typeof CHANGING)[number];

/** Which rows of a season are others once files are in, and in what: a person is told each of them. */
export function changedRows(before: Season, after: Season): ChangedRow[] {
  const programs = new Map(after.programs.map(({ id, name }) => [id, name]));
  const rows = CHANGING.flatMap((list) => {
    const now = new Map<string, Row>(after[list].map((row) => [row.id, row]));
    return before[list].flatMap((row) => {
      const next = now.get(row.id);
      const fields = next ? changedFields(list, row, next) : [];
      return fields.length > 0
        ? [{ key: `${list} ${row.id}`, title: titleOf(list, next ?? row, programs), fields: listOf(fields) }]
        : [];
    });
  });
  return [...rows, ...changedScores(before, after, programs)];
}

/** What people call the fields of a row that differ, each once. */
function changedFields(list: Changing, row: Row, next: Row): string[] {
  const labels = eachField(LISTS[list].fields).flatMap(([name, { label }]) =>
    isDeepStrictEqual(row[name], next[name]) ? [] : [label ?? name],
  );
  return [...new Set(labels.map((label) => label.toLowerCase()))];
}

function titleOf(list: Changing, row: Row, programs: ReadonlyMap<string, string>): string {
  const program = programs.get(String(row.programId)) ?? "";
  const at = (what: string) => (program === "" ? what : `${what} at ${program}`);
  switch (list) {
    case "programs":
      return String(row.name);
    case "contacts":
      return at(String(row.name));
    case "interviews":
      return at("Interview");
    case "rotations":
      return at("Rotation");
    case "tasks":
      return String(row.title);
    case "messages":
      return at(String(row.subject) || kindWords(row.kind));
  }
}

const kindWords = (kind: unknown): string =>
  new Map<unknown, string>(Object.entries(KIND_WORDS)).get(kind) ?? "Message";

function changedScores(before: Season, after: Season, programs: ReadonlyMap<string, string>): ChangedRow[] {
  const keyOf = ({ programId, criterionId, interviewId }: Season["scores"][number]) =>
    `${programId} ${criterionId} ${interviewId ?? ""}`;
  const now = new Map(after.scores.map((row) => [keyOf(row), row]));
  const criteria = new Map(after.criteria.map(({ id, name }) => [id, name]));
  return before.scores.flatMap((row) => {
    const next = now.get(keyOf(row));
    if (!next || next.score === row.score) return [];
    const title = programs.get(row.programId) ?? "A program";
    return [{ key: `scores ${keyOf(row)}`, title, fields: (criteria.get(row.criterionId) ?? "score").toLowerCase() }];
  });
}
