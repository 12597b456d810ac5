import type { Sentence } from "@/lib/rules/text/analyse";
import { type First, firstsOf } from "@/lib/rules/wording/number-one/firstness";
import {
  around,
  type Candidate,
  has,
  isName,
  isPlace,
  spokenOf,
  stretchOf,
  subjectHead,
  textOf,
  word,
} from "@/lib/rules/wording/number-one/reading";

const STANDING = new Set(
  "is are be am remain remains stay stays come comes go goes sit sits stand stands land lands belong belongs 's".split(
    " ",
  ),
);
const AT = new Set(["in", "at", "on"]);
const BEFORE_READER = new Set(["is", "it", "with"]);
const BEFORE_FIRST = new Set("the very right solidly firmly absolute definitely".split(" "));
const RANKED_BY_OTHERS = new Set(
  "nation country state region world survey news magazine congratulations nationally board exam exams".split(" "),
);
/** After a bare "first", what leaves it the writer's own first. */
const MINE_AFTER =
  /^(?:(?:for|to|with) (?:me|us)\b|in (?:my|our) (?:book|heart|mind|eyes|ranking|rankings|match|own)\b|on (?:mine|ours)\b|(?:hands|no|without|by|period|full|(?:and )?then|followed|(?:with|before|ahead of|above) (?:every|all|the rest|no one|nobody)|and (?:always|nothing|no|it|i|that|there|will)|always|now|this year|again|because|since|regardless|full stop|right now|today)\b|(?:overall|period)$)/;

/** Whether "first" here ends what is said, or goes on with the writer's own view. */
export const saysNoMore = (sentence: Sentence, { to }: First, end: number) =>
  to >= end || !/^\p{L}/u.test(word(sentence, to)) || MINE_AFTER.test(textOf(sentence, to, to + 4));

/** "You are number one", "it's you guys in first for me", "so it's at #1": said by an applicant, a place on a list. */
function stands(sentence: Sentence, first: First): Candidate | null {
  const { from, to } = stretchOf(sentence, first.at);
  if (!saysNoMore(sentence, first, to)) return null;
  let k = first.at - 1;
  while (k >= from && BEFORE_FIRST.has(word(sentence, k))) k--;
  const at = AT.has(word(sentence, k));
  if (at) k--;
  const spot = first.to > first.at + 1 || word(sentence, first.at) === "top";
  if (spot && !at) return null;
  const reader = (head: number) => {
    const said = word(sentence, head);
    if (said === "you" || said === "yours") return true;
    if (said === "guys" || said === "all" || said === "folks") return word(sentence, head - 1) === "you";
    return isPlace(sentence, head) && spokenOf(sentence, from, head + 1) === "reader";
  };
  const candidate = { from: Math.max(from, k - 4), at: first.at, to: first.to };
  /** "It is you in first", "for me it's you guys at number one". */
  if (at && reader(k) && has(sentence, from, k, BEFORE_READER)) return candidate;
  if (!STANDING.has(word(sentence, k))) return null;
  const head = subjectHead(sentence, k);
  if (head < 0) return null;
  if (reader(head)) return { ...candidate, from: head };
  const it = word(sentence, head) === "it" && at && spokenOf(sentence, around(sentence, head).from, head) === "reader";
  return it ? { ...candidate, from: head } : null;
}

/** Where a sentence says of the reader that it is first, and needs no list or choice to say so. */
export function plainlyFirst(sentence: Sentence): Candidate[] {
  if (has(sentence, 0, Math.min(60, sentence.words.length), RANKED_BY_OTHERS)) return [];
  return firstsOf(sentence)
    .filter(({ at }) => ["first", "#1", "top", "rank"].includes(word(sentence, at)))
    .filter(({ at }) => at === 0 || word(sentence, at) !== "top" || !isName(sentence, at))
    .flatMap((first) => stands(sentence, first) ?? []);
}
