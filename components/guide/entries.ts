import { type RuleId, type RuleText, rules } from "@/lib/rules";
import { type StatementId, type StatementKind, statementKinds } from "@/lib/rules/statements";
import { packed } from "@/lib/season/packed";
import { type Marked, markedOf, readOf, type Scene, sceneOf } from "./examples";
import type { Piece } from "./pieces";

/** A rule as the guide shows it. */
export type RuleWords = Pick<RuleText<RuleId>, "id" | "title" | "level" | "why" | "todo">;
/** A kind of statement as the guide shows it. */
export type KindWords = Pick<StatementKind, "id" | "title" | "meaning" | "strength" | "boundary" | "advice">;

/** What the guide shows of a reminder or a rule of the season, a check of words, a kind of statement. */
export type SeasonEntry = { rule: RuleWords; scenes: Scene[] };
export type WordingEntry = { rule: RuleWords; examples: Omit<Marked, "text">[] };
export type StatementEntry = { signal: KindWords; readings: KindReadings[] };
/** A program's sentence, and the kinds of statements that are read in it, by their ids. */
export type KindReadings = { pieces: Piece<StatementId>[]; read: StatementId[] };

const wordsOf = ({ id, title, level, why, todo }: RuleText<RuleId>): RuleWords => ({ id, title, level, why, todo });

type OfSeason = typeof rules.reminders | typeof rules.cadence;
const ofSeason = (some: OfSeason): SeasonEntry[] =>
  some.map((rule) => ({ rule: wordsOf(rule), scenes: rule.examples.map((example) => sceneOf(rule.id, example)) }));

function readingsOf(text: string): KindReadings {
  const { pieces, read } = readOf(text);
  return {
    pieces: pieces.map(({ mark, ...piece }) => ({ ...piece, mark: mark?.id ?? null })),
    read: read.map(({ id }) => id),
  };
}

// The same at every read, so the engine is asked once, and what a page sends of it is written once.
export const REMINDERS = packed(ofSeason(rules.reminders));
export const CADENCE = packed(ofSeason(rules.cadence));
export const WORDING = packed(
  rules.wording.map(
    (rule): WordingEntry => ({
      rule: wordsOf(rule),
      examples: rule.examples.map((example) => {
        const { text: _, ...marked } = markedOf(rule.id, example);
        return marked;
      }),
    }),
  ),
);
export const SIGNALS = packed(
  statementKinds.map(
    ({ id, title, meaning, strength, boundary, advice, examples }): StatementEntry => ({
      signal: { id, title, meaning, strength, boundary, advice },
      readings: examples.map(({ text }) => readingsOf(text)),
    }),
  ),
);
