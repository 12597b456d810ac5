import type { Finding, Level, RuleId } from "@/lib/rules";
import { count } from "@/lib/season/words";
import { type Slot, slotsOf } from "@/lib/templates/slots";
import type { TitledFinding } from "./assess";
import type { Mark } from "./segments";
import { shifted } from "./shift";
import type { Found } from "./use-assessment";
import type { Written } from "./written";

/** A finding as the list beside the text shows it. */
export type Check = TitledFinding & {
  /** The words it is about; "" where it is about no words, or all of them. */
  quote: string;
  /** What a person hides: this rule at these words. */
  hides: string;
};

/** What these find is missing from all of the letter, so no words are underlined. */
const OF_THE_WHOLE = new Set<RuleId>([
  "generic-copy",
  "lacks-specifics",
  "states-citizenship",
  "intent-without-commitment",
]);
/** What these find missing is what empty slots still ask for: they wait until the letter is written, as does what only a person can judge. */
const UNTIL_WRITTEN = new Set<RuleId>([...OF_THE_WHOLE, "update-needs-news"]);
const QUOTED_AT_MOST = 90;

const shortened = (words: string) =>
  words.length > QUOTED_AT_MOST ? `${words.slice(0, QUOTED_AT_MOST).trimEnd()}…` : words;

const LEVELS = ["stop", "warn", "notice"] as const;

/** A sentence that may be a promise: the person is asked, and nothing leaves before the answer. */
export const isQuestion = ({ rule, unsure }: Pick<Finding, "rule" | "unsure">): boolean =>
  rule === "commits-number-one" && unsure === true;

/** Questions come between stops and the rest. */
const placeOfLevel = (check: Check) => (isQuestion(check) ? 0.5 : LEVELS.indexOf(check.level));

/** The most serious first, then in the order of the words; what is about no words comes last. */
function inOrder(a: Check, b: Check): number {
  const place = ({ field, start }: Check) => (start === undefined ? Infinity : field === "subject" ? -1 : start);
  const byLevel = placeOfLevel(a) - placeOfLevel(b);
  return byLevel || (place(a) === place(b) ? 0 : place(a) - place(b));
}

/** What was found, the most serious first, without what is hidden, and without slots, which have their own list. */
export function checksOf(
  { findings, written }: Pick<Found, "findings" | "written">,
  hidden: ReadonlySet<string>,
): { shown: Check[]; away: number } {
  const slots = new Set(slotsOf(written.body).map(({ start, end }) => `${start}-${end}`));
  const waits = ({ rule, unsure }: Finding) => slots.size > 0 && (UNTIL_WRITTEN.has(rule) || unsure === true);
  const isSlot = ({ rule, field, start, end }: Finding) =>
    rule === "unfilled-placeholder" && field === "body" && slots.has(`${start}-${end}`);
  const seen = new Map<string, number>();
  /** A finding's number within its rule: unlike its offsets it stays the same while words before it are typed. */
  const keyOf = ({ rule, field }: Finding) => {
    const of = `${rule}:${field ?? ""}`;
    const place = seen.get(of) ?? 0;
    seen.set(of, place + 1);
    return `${of}:${place}`;
  };
  // What depends on a question of this letter is shown with the question.
  const asks = findings.some(isQuestion);
  const hangs = ({ rule, unsure }: Finding) => asks && rule === "one-letter-of-intent" && unsure === true;
  const all = findings
    .filter((finding) => !isSlot(finding) && !waits(finding) && !hangs(finding))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((finding): Check => {
      const words =
        finding.field === undefined || OF_THE_WHOLE.has(finding.rule)
          ? ""
          : written[finding.field].slice(finding.start, finding.end);
      return {
        ...finding,
        key: keyOf(finding),
        quote: shortened(words),
        hides: `${finding.rule}:${words || finding.message}`,
      };
    });
  // A stop is settled in the text, or with a reason when the message is logged; never hidden here.
  const shown = all
    .filter((check) => check.level === "stop" || isQuestion(check) || !hidden.has(check.hides))
    .sort(inOrder);
  return { shown, away: all.length - shown.length };
}

/** Checks of the same words: the most serious one, and the others. */
export type Card = { first: Check; also: Check[] };

/** Checks (the most serious first) by the words they are about: whatever overlaps is one card. What is about no words stands alone, as does a question. */
export function cardsOf(checks: readonly Check[]): Card[] {
  const cards: Card[] = [];
  for (const check of checks) {
    const card =
      check.quote === "" || isQuestion(check)
        ? undefined
        : cards.find(({ first }) => first.quote !== "" && overlap(first, check));
    if (card) card.also.push(check);
    else cards.push({ first: check, also: [] });
  }
  return cards;
}

function overlap(one: Check, other: Check): boolean {
  if (one.field !== other.field || one.start === undefined || other.start === undefined) return false;
  return one.start < (other.end ?? 0) && other.start < (one.end ?? 0);
}

/** Those of the checks that stand at words of a field, where these words are now. */
export function checksInField<Field extends "subject" | "body">(
  checks: readonly Check[],
  field: Field,
  found: Written,
  now: Written,
): (Check & { start: number; end: number })[] {
  const spans = checks.flatMap((check) => {
    const { start, end } = check;
    const at = check.field === field && !OF_THE_WHOLE.has(check.rule) && start !== undefined && end !== undefined;
    return at && end > start ? [{ ...check, start, end }] : [];
  });
  return shifted(spans, found[field], now[field]);
}

/** What is drawn under the letter: checks at their words, and slots. */
export function marksOf(checks: readonly (Check & { start: number; end: number })[], slots: readonly Slot[]): Mark[] {
  return [
    ...checks.map((check): Mark => {
      const { start, end, level, key } = check;
      return { start, end, look: isQuestion(check) ? "asks" : level, key };
    }),
    ...slots.map(({ start, end }): Mark => ({ start, end, look: "slot", key: slotKey(start) })),
  ];
}

/** The key of an open slot, by where it begins. */
export const slotKey = (start: number) => `slot:${start}`;

/** The most serious level of the checks of the letter as a whole; null where there is none. */
export function wholeLevel(checks: readonly Check[]): Level | null {
  return checks.find(({ rule }) => OF_THE_WHOLE.has(rule))?.level ?? null;
}

/** How many of each level there are, without those there are none of. */
export function countsOf(checks: readonly Check[]): { level: Level; n: number }[] {
  const found = checks.filter((check) => !isQuestion(check));
  return LEVELS.map((level) => ({ level, n: found.filter((check) => check.level === level).length })).filter(
    ({ n }) => n > 0,
  );
}

/** How many sentences are asked about. */
export const questionsIn = (checks: readonly Check[]): number => checks.filter(isQuestion).length;

const COUNTED: Record<Level, string> = { stop: "problem", warn: "warning", notice: "notice" };

/** "1 warning", "2 problems" */
export const levelCount = (level: Level, n: number): string => count(n, COUNTED[level]);

/** "1 question, 1 problem, 2 warnings, 3 empty slots", or that there is nothing. */
export function countWords(checks: readonly Check[], slots = 0): string {
  const counted = countsOf(checks).map(({ level, n }) => levelCount(level, n));
  const asked = questionsIn(checks);
  return (
    [
      ...(asked > 0 ? [count(asked, "question")] : []),
      ...counted,
      ...(slots > 0 ? [count(slots, "empty slot")] : []),
    ].join(", ") || "All set"
  );
}

/** What has to be settled before a message goes; null where nothing has. */
export function unsettled(checks: readonly Check[], slots: readonly Slot[]): string | null {
  const asked = questionsIn(checks);
  if (asked > 0) return `${count(asked, "question")} to answer first`;
  const stops = checks.filter(({ level }) => level === "stop").length;
  const open = [
    ...(stops > 0 ? [levelCount("stop", stops)] : []),
    ...(slots.length > 0 ? [count(slots.length, "empty slot")] : []),
  ];
  return open.length > 0 ? `${open.join(" and ")} to fix first` : null;
}
