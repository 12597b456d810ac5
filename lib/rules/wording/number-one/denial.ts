import type { Sentence } from "@/lib/rules/text/analyse";
import { type Candidate, clauseOf, has, stretchOf, word } from "@/lib/rules/wording/number-one/reading";
import { CERTAINTY, NEGATORS, SAYING } from "@/lib/rules/wording/number-one/vocabulary";

const TELLING = new Set("tell say mention let share express write make state".split(" "));
/** "Far from being my first choice", and not "far from home". */
const AFTER_FROM = /^(?:my|a|the)$|ing$/;
const HARD_TO = new Set("early soon hard difficult easy tempting nice lovely unfair".split(" "));
const UNTRUE = new Set(
  "lying wrong dishonest untrue false lie untruthful unprofessional inappropriate improper unwise misleading unethical mistake error".split(
    " ",
  ),
);
const OR_NOT = new Set("second not 2nd third".split(" "));

/** After a comma, these leave a denial behind: "there was no contest, and Greystone is first". */
const GOES_ON_TO = new Set(["and", "so"]);

/** "… if I did not tell you": the denial of a denial. */
export function withoutTelling(sentence: Sentence, k: number): boolean {
  const from = word(sentence, k) === "if" ? k : k - 3;
  if (word(sentence, from) !== "if" || word(sentence, from + 1) !== "i") return false;
  return word(sentence, from + 3) === "not" && TELLING.has(word(sentence, from + 4));
}

/** Whether the word at `k` denies what follows it, idioms of certainty ("no doubt", "could not be more") aside. */
function denies(sentence: Sentence, k: number, at: number): boolean {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  const denial =
    NEGATORS.has(text) ||
    (text === "no" && next !== "matter" && next !== ",") ||
    (text === "yet" && next === "to") ||
    (text === "rather" && next === "than") ||
    (text === "too" && HARD_TO.has(next)) ||
    (text === "without" && /ing$/.test(next) && !has(sentence, Math.max(0, k - 8), k, new Set(["not", "never"]))) ||
    ((text === "far" || text === "away") && next === "from" && AFTER_FROM.test(word(sentence, k + 2))) ||
    (text === "against" && next.endsWith("ing")) ||
    (text === "anything" && next === "but") ||
    (text === "stop" && next === "short") ||
    (HARD_TO.has(text) && has(sentence, Math.max(0, k - 3), k, new Set(["would"]))) ||
    (UNTRUE.has(text) && has(sentence, Math.max(0, k - 3), k, new Set(["would", "it"])));
  if (!denial || withoutTelling(sentence, k)) return false;
  return !has(sentence, k + 1, at, CERTAINTY) && !has(sentence, Math.max(0, k - 6), k, new Set(["remiss", "without"]));
}

/**
 * Whether the statement is denied. A denial before its own stretch ("it will surprise nobody that …") reaches it only through a
 * verb of saying or knowing: "I cannot say that …".
 */
export function isDenied(sentence: Sentence, { at, to }: Candidate): boolean {
  const stretch = stretchOf(sentence, at).from;
  const from = Math.min(clauseOf(sentence, at).from, stretch);
  let own = stretch;
  for (let k = stretch + 1; k < at; k++)
    if (word(sentence, k - 1) === "," && GOES_ON_TO.has(word(sentence, k))) own = k;
  for (let k = from; k < at; k++) {
    const reaches =
      k >= own ||
      (word(sentence, k) === "not" && word(sentence, k + 1) === "that") ||
      (k < stretch && has(sentence, k, own, SAYING));
    if (reaches && denies(sentence, k, at)) return true;
  }
  for (let k = at; k < to; k++) if (["not", "never", "neither"].includes(word(sentence, k))) return true;
  return word(sentence, to) === "or" && OR_NOT.has(word(sentence, to + 1));
}
