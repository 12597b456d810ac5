import type { Sentence } from "@/lib/rules/text/analyse";
import { aboveAll } from "@/lib/rules/wording/number-one/ranking";
import { type Candidate, clauseOf, has, spokenOf, word } from "@/lib/rules/wording/number-one/reading";
import { CHOOSING, OTHERS, PLACE, RANKING } from "@/lib/rules/wording/number-one/vocabulary";

const WRITER = new Set(["i", "we"]);
const MINE = new Set(["i", "my", "our", "we"]);
const ABOVE = new Set(["above", "ahead", "higher", "over", "before", "outranks", "outrank"]);
const ANY = new Set("any another anyone anything anybody anywhere other others no none".split(" "));
const LISTED = new Set("list rol rank ranks ranked ranking".split(" "));
const DO = new Set("be train match go work learn spend do call end land become come continue start build".split(" "));

/** "There is nowhere I would rather train", "no place I'd rather be". */
function nowhereRather(sentence: Sentence, k: number): Candidate | null {
  const text = word(sentence, k);
  const nowhere = text === "nowhere" || (text === "no" && has(sentence, k + 1, k + 5, PLACE));
  if (!nowhere) return null;
  for (let i = k + 1; i < Math.min(k + 12, sentence.words.length); i++) {
    if (word(sentence, i) !== "rather" || !has(sentence, k, i, WRITER)) continue;
    return DO.has(word(sentence, i + 1)) ? { from: i, at: k, to: i + 2 } : null;
  }
  return null;
}

/** "No other program will be above yours", "no program ranks higher on my list". */
function noneAbove(sentence: Sentence, k: number): Candidate | null {
  if (word(sentence, k) !== "no" && word(sentence, k) !== "none" && word(sentence, k) !== "nobody") return null;
  const { to } = clauseOf(sentence, k);
  const place = word(sentence, k) !== "no" || has(sentence, k + 1, k + 5, PLACE) || word(sentence, k + 1) === "one";
  if (!place || !has(sentence, 0, sentence.words.length, LISTED) || !has(sentence, 0, sentence.words.length, MINE))
    return null;
  for (let i = k + 1; i < to; i++) {
    if (!ABOVE.has(word(sentence, i))) continue;
    return spokenOf(sentence, i, sentence.words.length) === "reader" ? { from: i, at: k, to: i + 1 } : null;
  }
  return null;
}

/** "I will not rank any program above yours", "I am ranking no one ahead of you". */
function rankNoneAbove(sentence: Sentence, k: number): Candidate | null {
  if (!RANKING.has(word(sentence, k))) return null;
  const { from, to } = clauseOf(sentence, k);
  const none = has(sentence, from, k, new Set(["another", "any", "other"]));
  const negated =
    has(sentence, from, k, new Set(["not", "never"])) ||
    word(sentence, k + 1) === "no" ||
    word(sentence, k + 1) === "nobody";
  if (!negated || !has(sentence, from, k, WRITER)) return null;
  for (let i = k + 1; i < to; i++) {
    if (!ABOVE.has(word(sentence, i))) continue;
    const others = none || has(sentence, k + 1, i, ANY) || word(sentence, k + 1) === "nobody";
    return others && spokenOf(sentence, i, to) === "reader" ? { from: i, at: k, to } : null;
  }
  return null;
}

/** "I would choose your program over every other", "I would come to you over anywhere else". */
function chosenOverAll(sentence: Sentence, k: number): Candidate | null {
  if (!CHOOSING.has(word(sentence, k))) return null;
  const { from, to } = clauseOf(sentence, k);
  if (!has(sentence, from, k, WRITER) || has(sentence, from, k, OTHERS)) return null;
  for (let i = k + 1; i < Math.min(k + 14, to); i++) {
    const above = aboveAll(sentence, i);
    const preferred =
      word(sentence, k).startsWith("prefer") &&
      word(sentence, i) === "to" &&
      ["all", "any", "every"].includes(word(sentence, i + 1));
    if (!above && !preferred) continue;
    return spokenOf(sentence, k + 1, i) === "reader" ? { from: i, at: k, to: above?.to ?? i + 2 } : null;
  }
  return null;
}

/** Where a sentence says that nothing stands above the reader. */
export function onlyOnes(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap(
    (_, k) =>
      nowhereRather(sentence, k) ??
      noneAbove(sentence, k) ??
      rankNoneAbove(sentence, k) ??
      chosenOverAll(sentence, k) ??
      [],
  );
}
