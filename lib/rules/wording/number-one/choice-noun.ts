import type { Sentence } from "@/lib/rules/text/analyse";
import { firstAt } from "@/lib/rules/wording/number-one/firstness";
import { around, isName, isPlace, spokenOf, stretchOf, textOf, word } from "@/lib/rules/wording/number-one/reading";
import {
  ADJECTIVES,
  CHOICE,
  FOR_TRAINING,
  GOES_ON,
  OWNERS,
  PLACE,
  SPOT,
} from "@/lib/rules/wording/number-one/vocabulary";

/** "My first choice", "my #1", "the top pick for me": the noun, where its owner stands and where it ends. */
export type Noun = { owner: number; at: number; to: number };

/** "My highest ranked program", "my top-ranked choice". */
const RANKED = new Set(["ranked", "rated", "ranking", "rank", "listed"]);
const SUPERLATIVES = new Set(["top", "first", "#1", "highest", "foremost"]);

/** Where the choice that begins with "first", "top" or "#1" at `k` ends; 0 when it is none. */
function endOfChoice(sentence: Sentence, k: number): number {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  if (CHOICE.has(next) || (next === "vote" && text !== "one")) return text === "one" ? 0 : k + 2;
  if (SUPERLATIVES.has(text) && RANKED.has(next))
    return CHOICE.has(word(sentence, k + 2)) || isPlace(sentence, k + 2)
      ? k + 3
      : next === "rank" || next === "ranking"
        ? k + 2
        : 0;
  if (text === "highest") return SPOT.has(next) ? k + 2 : 0;
  if (text === "first" && SPOT.has(next)) return SPOT.has(word(sentence, k + 2)) ? k + 3 : k + 2;
  if (next === "and" && word(sentence, k + 2) === "only") return CHOICE.has(word(sentence, k + 3)) ? k + 4 : k + 3;
  if (
    (next === "overall" || next === "ranked" || next === "residency" || next === "program") &&
    CHOICE.has(word(sentence, k + 2))
  )
    return k + 3;
  if (text === "one") return 0;
  if (text === "top" || text === "first") return text === "top" && PLACE.has(next) ? k + 2 : 0;
  const ends = !/^[\p{L}\d]/u.test(next) || GOES_ON.has(next);
  return ends ? k + 1 : 0;
}

const MINE_FIRST = new Set(["for", "to", "of", "in"]);
const MINE_AFTER =
  /^(?:(?:for|to) (?:both |both of |the (?:two|both) of )?(?:me|us)|of (?:mine|ours)|in (?:my|our) (?:book|heart|mind|eyes))\b/;

/** Where the owner of a choice stands; -1 when it is not the writer's. */
function ownerOf(sentence: Sentence, at: number, to: number): number {
  let k = at - 1;
  while (
    k >= 0 &&
    (ADJECTIVES.has(word(sentence, k)) || word(sentence, k).endsWith("ly") || CHOICE.has(word(sentence, k)))
  )
    k--;
  if (OWNERS.has(word(sentence, k))) return k;
  const { from } = stretchOf(sentence, at);
  const forMe = ["for", "to"].includes(word(sentence, from)) && ["me", "us"].includes(word(sentence, from + 1));
  if (forMe && word(sentence, at - 1) === "the") return at - 1;
  const mine = MINE_FIRST.has(word(sentence, to)) && MINE_AFTER.test(textOf(sentence, to, to + 5));
  return mine ? (word(sentence, at - 1) === "the" ? at - 1 : at) : -1;
}

/** "My pick for number one", "my vote for the top spot". */
function nounBefore(sentence: Sentence, k: number): Noun | null {
  if ((!CHOICE.has(word(sentence, k)) && word(sentence, k) !== "vote") || word(sentence, k + 1) !== "for") return null;
  const first = firstAt(sentence, k + 2) ?? (word(sentence, k + 2) === "the" ? firstAt(sentence, k + 3) : null);
  const owner = first ? ownerOf(sentence, k, first.to) : -1;
  return first && owner !== -1 ? { owner, at: k, to: first.to } : null;
}

/** A noun at a word that names somebody's first choice, with whose it is; null where the word begins none. */
export function nounAt(sentence: Sentence, k: number): Noun | null {
  const text = word(sentence, k);
  if (CHOICE.has(text) || text === "vote") return nounBefore(sentence, k);
  if (text !== "one" && !SUPERLATIVES.has(text)) return null;
  const to = endOfChoice(sentence, k);
  if (to === 0) return null;
  const owner = ownerOf(sentence, k, to);
  return owner === -1 ? null : { owner, at: k, to };
}

/** Whether what follows leaves it a choice of program: "for residency", not "of specialty", "rotation", "for lunch". */
export function ofPrograms(sentence: Sentence, { to }: Noun): boolean {
  let k = to;
  if (CHOICE.has(word(sentence, k - 1)) && PLACE.has(word(sentence, k))) k++;
  const next = word(sentence, k);
  if (next === "as" && ["couple", "family", "team"].includes(word(sentence, k + 2))) return true;
  if (next === "of" || next === "for" || next === "as") {
    const what = word(sentence, k + 1);
    return FOR_TRAINING.has(what) || PLACE.has(what) || isName(sentence, k + 1);
  }
  return k > to || !/^\p{L}/u.test(next) || GOES_ON.has(next) || next.endsWith("ly");
}

const FIRST = new Set(["first", "top", "#1"]);

/** Whether "my first choice" stands at `k` without a word of what it is. */
export function isOpenChoice(sentence: Sentence, k: number): boolean {
  const noun =
    nounAt(sentence, k) ??
    (FIRST.has(word(sentence, k)) && (CHOICE.has(word(sentence, k + 1)) || SPOT.has(word(sentence, k + 1)))
      ? { owner: k, at: k, to: k + 2 }
      : null);
  return (
    noun !== null &&
    ofPrograms(sentence, noun) &&
    spokenOf(sentence, around(sentence, noun.at).from, noun.at) !== "reader"
  );
}
