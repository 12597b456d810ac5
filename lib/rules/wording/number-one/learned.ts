import model from "@/lib/rules/learned/models/commits-number-one.json" with { type: "json" };
import { readerOf } from "@/lib/rules/learned/reader";
import { type Unit, unitsOf } from "@/lib/rules/learned/units";
import { NUMBER_ONE_CLASSES, NUMBER_ONE_ROLES } from "@/lib/rules/wording/number-one/classes";
import { clearlyNot, namesNoPlace } from "@/lib/rules/wording/number-one/clearly-not";
import { mayCommit } from "@/lib/rules/wording/number-one/may-commit";

/** What of a text the reader of #1 sentences is asked about. */
export const numberOneUnits = (text: string): Unit[] => unitsOf(text, mayCommit, true);

/** How likely masked words are to tell the reader that it is first, by what was learned alone. */
export const likelihood = readerOf(model, NUMBER_ONE_CLASSES, NUMBER_ONE_ROLES);

/** What was learned of a sentence, or of two. */
export type Judged = {
  /** How likely it is, by what was learned from labeled sentences alone, to tell the reader that it is first. */
  likely: number;
  /** Its words settle that it does not. */
  settled: boolean;
  /** None of its words is of a place before others. */
  unnamed: boolean;
};

/** Asks what was learned about masked words. */
export const judge = (words: readonly string[]): Judged => ({
  likely: likelihood(words),
  settled: clearlyNot(words),
  unnamed: namesNoPlace(words),
});
