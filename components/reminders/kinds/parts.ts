import type { Context } from "@/lib/rules";
import type { Draft, Season } from "@/lib/season/schema";
import type { Cleared, Shown, Waiting } from "../reminder-kind";
import type { Row } from "../reminder-row";

/** The latest draft that fits. */
export function draftFor(season: Season, fits: (draft: Draft) => boolean): string | null {
  return season.drafts.findLast(fits)?.id ?? null;
}

/** Words that fit everywhere as they are. */
export function same(about: string): Pick<Row, "about" | "aboutShort"> {
  return { about, aboutShort: about };
}

/** A row that no message settles. */
export function noMessage(who: string, about: string): Shown["row"] {
  return { who, words: who, ...same(about), log: null, draftId: null };
}

/** What a group has that thanks nobody and stands alone. */
export const ALONE: Pick<Shown, "thanked" | "interviewToThank" | "place"> = {
  thanked: [],
  interviewToThank: null,
  place: 0,
};

/** Over a timeline: something known by its own name, with nothing more to say. */
export function pinnedAs(name: string): Waiting["pinned"] {
  return { name: () => name, people: false, log: null, write: null, opens: true };
}

/** A reminder that is named alike however it stands. */
export function clearedAs(noun: string): Cleared {
  return { noun: () => noun, many: null, person: () => null };
}

/** The row that a reminder names. The rules remind of nothing that the season does not hold. */
export function rowOf<R extends { id: string }>(rows: readonly R[], id: string | undefined): R {
  const row = rows.find((known) => known.id === id);
  if (!row) throw new Error(`A reminder names ${id}, which its season does not hold.`);
  return row;
}

/** The name of the program that a reminder is about. */
export function programOf(context: Context, programId: string | null): { id: string; name: string } {
  return rowOf(context.season.programs, programId ?? undefined);
}
