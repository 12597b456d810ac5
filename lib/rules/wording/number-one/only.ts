import type { Sentence } from "@/lib/rules/text/analyse";
import { aboveAll } from "@/lib/rules/wording/number-one/firstness";
import { type Candidate, clauseOf, has, isPlace, spokenOf, word } from "@/lib/rules/wording/number-one/reading";
import { CHOOSING, OTHERS, RANKING } from "@/lib/rules/wording/number-one/vocabulary";

const WRITER = new Set(["i", "we"]);
const MINE = new Set(["i", "my", "our", "we"]);
const ABOVE = new Set(
  "above ahead higher over before outrank outranks outranked surpass surpasses beat beats".split(" "),
);
const BELOW = new Set("below after behind beneath under underneath lower follow follows".split(" "));
const ANY = new Set("any another anyone anything anybody anywhere other others no none".split(" "));
const LISTED = new Set("list rol rank ranks ranked ranking rankings place placed put putting listed".split(" "));
const DO = new Set(
  "be train match go work learn spend do call end land become come continue start build join see".split(" "),
);
const NONE = new Set(["no", "none", "nobody", "nothing", "nowhere"]);
const SINGLE = new Set(["a", "single", "one", "any", "another", "other"]);

/** How far the parts of "no other program in the whole country will stand above yours" may lie apart. */
const REACH = 16;

/** Whether none is spoken of at `k`: "no program", "nobody", "not a single program", "not one". */
function isNone(sentence: Sentence, k: number): boolean {
  const text = word(sentence, k);
  if (text === "no")
    return has(sentence, k + 1, k + 2, new Set(["one", "other"])) || placeWithin(sentence, k + 1, k + 5);
  if (NONE.has(text)) return true;
  return text === "not" && SINGLE.has(word(sentence, k + 1)) && placeWithin(sentence, k + 2, k + 6);
}

function placeWithin(sentence: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPlace(sentence, k)) return true;
  return false;
}

/** "There is nowhere I would rather train", "no place I'd rather be". */
function nowhereRather(sentence: Sentence, k: number): Candidate | null {
  const text = word(sentence, k);
  const nowhere = text === "nowhere" || ((text === "no" || text === "not") && placeWithin(sentence, k + 1, k + 5));
  if (!nowhere) return null;
  for (let i = k + 1; i < Math.min(k + 12, sentence.words.length); i++) {
    if (word(sentence, i) !== "rather" || !has(sentence, k, i, WRITER)) continue;
    return DO.has(word(sentence, i + 1)) ? { from: i, at: k, to: i + 2 } : null;
  }
  return null;
}

/** "No other program will be above yours", "there is not a single program that I would place above you". */
function noneAbove(sentence: Sentence, k: number): Candidate | null {
  if (!isNone(sentence, k)) return null;
  const all = sentence.words.length;
  const listed = has(sentence, Math.max(0, k - REACH), k + 2 * REACH, LISTED);
  const mine = has(sentence, Math.max(0, k - REACH), k + 2 * REACH, MINE);
  const ranked = has(sentence, k, k + REACH, new Set(["ranked", "rank", "listed"]));
  if (!listed || !(mine || ranked)) return null;
  for (let i = k + 1; i < Math.min(k + REACH, all); i++) {
    if ([";", ".", "but"].includes(word(sentence, i))) return null;
    if (!ABOVE.has(word(sentence, i))) continue;
    return spokenOf(sentence, i, Math.min(all, i + 10)) === "reader" ? { from: i, at: k, to: i + 1 } : null;
  }
  return null;
}

const ALL_OTHERS = new Set("everyone everybody everything every all others rest else".split(" "));

/** "Everyone else comes after you on my list", "all other programs will be ranked below yours". */
function allBelow(sentence: Sentence, k: number): Candidate | null {
  if (!BELOW.has(word(sentence, k)) && !(word(sentence, k) === "second" && word(sentence, k + 1) === "to")) return null;
  if (!has(sentence, k - 10, k, ALL_OTHERS)) return null;
  if (!has(sentence, k - 10, k + 10, LISTED)) return null;
  const { to } = clauseOf(sentence, k);
  return spokenOf(sentence, k + 1, Math.min(to, k + 4)) === "reader" ? { from: k, at: k, to: k + 2 } : null;
}

/** "I will not rank any program above yours", "I am ranking no one ahead of you". */
function rankNoneAbove(sentence: Sentence, k: number): Candidate | null {
  if (!RANKING.has(word(sentence, k))) return null;
  const { from, to } = clauseOf(sentence, k);
  const none = has(sentence, from, k, new Set(["another", "any", "other"]));
  const next = word(sentence, k + 1);
  const negated = has(sentence, from, k, new Set(["not", "never"])) || NONE.has(next);
  if (!negated || !has(sentence, from, k, WRITER)) return null;
  for (let i = k + 1; i < to; i++) {
    if (!ABOVE.has(word(sentence, i))) continue;
    const others = none || has(sentence, k + 1, i, ANY) || NONE.has(next);
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

/** Without one of these nothing is set above or below the reader. */
const COMPARED = new Set([...ABOVE, ...BELOW, "second", "rather", "prefer", "preferred", "preferring"]);

/** Where a sentence says that nothing stands above the reader. */
export function onlyOnes(sentence: Sentence): Candidate[] {
  if (!sentence.words.some(({ text }) => COMPARED.has(text))) return [];
  return sentence.words.flatMap(
    (_, k) =>
      nowhereRather(sentence, k) ??
      noneAbove(sentence, k) ??
      allBelow(sentence, k) ??
      rankNoneAbove(sentence, k) ??
      chosenOverAll(sentence, k) ??
      [],
  );
}
