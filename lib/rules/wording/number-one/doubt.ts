import type { Sentence } from "@/lib/rules/text/analyse";
import { type Candidate, clauseOf, has, subjectHead, word } from "@/lib/rules/wording/number-one/reading";
import {
  ATTITUDES,
  CERTAINTY,
  CONDITIONS,
  HEDGES,
  NEGATORS,
  ONCE,
  PLACE,
  STILL,
} from "@/lib/rules/wording/number-one/vocabulary";

/** Whether the words are somebody's, quoted as a sentence; a quoted "first choice" alone is only emphasis. */
function isQuoted(sentence: Sentence, { at, to }: Candidate): boolean {
  const quotation = sentence.words[to - 1]?.quotation || sentence.words[at]?.quotation || 0;
  if (quotation === 0) return false;
  return sentence.words.some(
    (inner) => inner.quotation === quotation && ["i", "you", "your", "we", "is", "are"].includes(inner.text),
  );
}

const TELLING = new Set("tell say mention let share express write make state".split(" "));

/** "… if I did not tell you": the denial of a denial. */
function withoutTelling(sentence: Sentence, k: number): boolean {
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
    (text === "too" && ["early", "soon", "hard", "difficult"].includes(next)) ||
    (text === "without" && /ing$/.test(next) && !has(sentence, Math.max(0, k - 8), k, new Set(["not", "never"]))) ||
    (text === "far" && next === "from") ||
    (text === "anything" && next === "but") ||
    (text === "stop" && next === "short") ||
    (["difficult", "easy", "tempting", "lying", "wrong", "nice"].includes(text) &&
      has(sentence, Math.max(0, k - 3), k, new Set(["would", "it"])));
  if (!denial || withoutTelling(sentence, k)) return false;
  return !has(sentence, k + 1, at, CERTAINTY) && !has(sentence, Math.max(0, k - 6), k, new Set(["remiss", "without"]));
}

function isDenied(sentence: Sentence, { at, to }: Candidate): boolean {
  const { from } = clauseOf(sentence, at);
  for (let k = from; k < at; k++) if (denies(sentence, k, at)) return true;
  for (let k = at; k < to; k++) if (["not", "never", "neither"].includes(word(sentence, k))) return true;
  return word(sentence, to) === "or" && ["second", "not", "2nd", "third"].includes(word(sentence, to + 1));
}

const IF_POLITE: readonly RegExp[] = [
  /^if i may/,
  /^if (?:it|that|this) (?:is|was|were|has|had|does|did|helps|matters|counts|makes|would|can|will)\b/,
  /^if you (?:have|need|want|would like|wanted|needed|were|are|had|did|do|could|can|ever|do not|ask|asked) (?!rank|take|offer|able|willing)/,
  /^if (?:you|anyone) (?:ask|asked|wonder|wondered)/,
  /^if i (?:have|had|did|was|were|do|could|can) (?:not|choose|pick|only)/,
  /^if (?:given|i had (?:my|to|one|the))\b/,
  /^if (?:there|nothing|anything|possible|asked|pressed|so|not|any|my (?:enthusiasm|interest|excitement))\b/,
];

const textFrom = (sentence: Sentence, from: number) =>
  sentence.words
    .slice(from, from + 8)
    .map(({ text }) => text)
    .join(" ");

/** Whether an "if" elsewhere in the sentence makes the statement depend on something; politeness ("if I may") does not. */
function dependsElsewhere(sentence: Sentence, { at, to }: Candidate): boolean {
  const own = clauseOf(sentence, at);
  return sentence.words.some(({ text }, k) => {
    if (k >= own.from && k < to) return false;
    if (text === "unless" || text === "provided" || text === "assuming" || (text === "contingent" && k > 0))
      return true;
    if (text === "as" && word(sentence, k + 1) === "long" && word(sentence, k + 2) === "as") return true;
    if (text !== "if" || word(sentence, k - 1) === "even" || word(sentence, k - 1) === "remiss") return false;
    const said = textFrom(sentence, k);
    return !IF_POLITE.some((polite) => polite.test(said));
  });
}

function isConditional(sentence: Sentence, candidate: Candidate): boolean {
  const { at } = candidate;
  const { from } = clauseOf(sentence, at);
  for (let k = from; k < at; k++) {
    const text = word(sentence, k);
    if (text === "if" && (withoutTelling(sentence, k) || has(sentence, from, k, new Set(["remiss"])))) continue;
    if (CONDITIONS.has(text) || (text === "before" && word(sentence, k + 1).endsWith("ing"))) return true;
  }
  const inverted =
    ["had", "were", "should"].includes(word(sentence, from)) && ["i", "you", "we"].includes(word(sentence, from + 1));
  return inverted || dependsElsewhere(sentence, candidate);
}

const GOING = new Set("going planning about set ready prepared".split(" "));
const MEANT = new Set("planned intended hoped meant wanted".split(" "));

/** "I was going to", "I had planned to": what did not come to pass. */
const wasGoing = (sentence: Sentence, k: number) =>
  (["was", "were"].includes(word(sentence, k)) && GOING.has(word(sentence, k + 1))) ||
  (word(sentence, k) === "had" && MEANT.has(word(sentence, k + 1)));

/** Whether a "might", "consider" or "one of" between the subject and the words takes the certainty out of them. */
function isHedged(sentence: Sentence, { from, at, to }: Candidate): boolean {
  for (let k = from; k < to; k++) {
    const text = word(sentence, k);
    if (wasGoing(sentence, k)) return true;
    if (!HEDGES.has(text)) continue;
    const next = word(sentence, k + 1);
    if (text === "may" && sentence.words[k]?.capital) continue;
    if ((text === "could" || text === "can") && next === "not" && has(sentence, k, at, CERTAINTY)) continue;
    if (text === "consider" || text === "considering") {
      if (["you", "your", "it", "this", "lakeshore"].includes(next) || sentence.words[k + 1]?.capital) continue;
    }
    if (
      (text === "hope" || text === "hoping" || text === "thinking") &&
      next !== "to" &&
      next !== "of" &&
      next !== "about"
    )
      continue;
    if (text === "would" && (k >= at || ["like", "love", "want"].includes(next))) continue;
    return true;
  }
  return false;
}

const AMONG = new Set(["among", "amongst"]);

/** Whether it is one among several: "one of", "among my". */
function isOneOfSeveral(sentence: Sentence, { from, at, to }: Candidate): boolean {
  for (let k = Math.max(from, at - 6); k <= at; k++) {
    if (word(sentence, k) === "one" && word(sentence, k + 1) === "of" && k + 1 < at) return true;
    if (AMONG.has(word(sentence, k)) && k < at) return true;
  }
  return (
    has(sentence, at, to, AMONG) ||
    (AMONG.has(word(sentence, to)) &&
      !["all", "the", "every", "everything", "everywhere"].includes(word(sentence, to + 1)))
  );
}

/** Whether somebody else thinks, says or asks it: "my advisor thinks that…", "they asked me to…". */
function isAnothers(sentence: Sentence, { from, at }: Candidate): boolean {
  const clause = clauseOf(sentence, at);
  for (let k = clause.from; k < Math.min(from + 1, at); k++) {
    if (!ATTITUDES.has(word(sentence, k))) continue;
    const writers =
      has(sentence, clause.from, k, new Set(["i", "we"])) || sentence.words[clause.from]?.text === "please";
    if (!writers && subjectHead(sentence, k) >= 0) return true;
  }
  for (let k = clause.from; k < at; k++) {
    if (word(sentence, k) === "which" && (PLACE.has(word(sentence, k + 1)) || word(sentence, k + 1) === "of"))
      return true;
  }
  return false;
}

const SEASONS = new Set("year cycle season match time spring fall summer winter".split(" "));
const isLastSeason = (sentence: Sentence, k: number) =>
  word(sentence, k) === "last" && SEASONS.has(word(sentence, k + 1));

/** Whether it was so once: "when I applied you were my first choice". */
function isPast(sentence: Sentence, { from, at, to }: Candidate): boolean {
  const past = has(sentence, from, at + 1, new Set(["was", "were", "had", "ranked", "used"]));
  if (!past || has(sentence, 0, sentence.words.length, STILL)) return false;
  const present = has(sentence, from, at, new Set(["have", "has", "is", "are", "will"]));
  if (present) return false;
  return sentence.words.some(({ text }, k) => (k < from || k >= to) && (ONCE.has(text) || isLastSeason(sentence, k)));
}

/** Whether anything in the sentence takes back, weakens or gives to somebody else what the candidate says. */
export function isDoubtful(sentence: Sentence, candidate: Candidate): boolean {
  return (
    sentence.question ||
    isQuoted(sentence, candidate) ||
    isDenied(sentence, candidate) ||
    isConditional(sentence, candidate) ||
    isHedged(sentence, candidate) ||
    isOneOfSeveral(sentence, candidate) ||
    isAnothers(sentence, candidate) ||
    isPast(sentence, candidate)
  );
}
