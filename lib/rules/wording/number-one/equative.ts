import type { Sentence } from "@/lib/rules/text/analyse";
import { type First, firstAt } from "@/lib/rules/wording/number-one/firstness";
import {
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
import { BE } from "@/lib/rules/wording/number-one/vocabulary";

const STANDING = new Set(
  "is are be am remain remains stay stays come comes go goes sit sits stand stands land lands belong belongs 's".split(
    " ",
  ),
);
const AT = new Set(["in", "at", "on"]);
const BEFORE_FIRST = new Set("the very right solidly firmly absolute definitely".split(" "));
const RANKED_BY_OTHERS = new Set(
  "nation country state region world survey news magazine congratulations nationally board exam exams".split(" "),
);
/** After a bare "first", what leaves it the writer's own first. */
const MINE_AFTER =
  /^(?:(?:for|to|with) (?:me|us)\b|in (?:my|our) (?:book|heart|mind|eyes|ranking|rankings|match|own)\b|on (?:mine|ours)\b|(?:hands|no|without|by|period|full|(?:and )?then|followed|(?:with|before|ahead of|above) (?:every|all|the rest|no one|nobody)|and (?:always|nothing|no|it|i|that|there|will)|always|now|this year|again|because|since|regardless|full stop|right now|today)\b|(?:overall|period)$)/;

/** Whether "first" here ends what is said, or goes on with the writer's own view. */
const saysNoMore = (sentence: Sentence, { to }: First, end: number) =>
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
  if (at && reader(k) && has(sentence, from, k, new Set(["is", "it", "with", "has", "have"]))) return candidate;
  if (!STANDING.has(word(sentence, k))) return null;
  const head = subjectHead(sentence, k);
  if (head < 0) return null;
  if (reader(head)) return { ...candidate, from: head };
  const it = word(sentence, head) === "it" && at && spokenOf(sentence, 0, head) === "reader";
  return it ? { ...candidate, from: head } : null;
}

const LISTED = new Set(
  "decision decided choice list rol rank ranking rankings ranked submitted submitting certified certifying".split(" "),
);
const BY_OTHERS = new Set("they he she residents applicants students".split(" "));

/** "The ranking was easy, with your program first": no verb, but a list to stand on. */
function withYouFirst(sentence: Sentence, first: First): Candidate | null {
  const { from } = stretchOf(sentence, first.at);
  const named = word(sentence, from - 1) === ":" && first.at - from <= 3 && isName(sentence, from);
  if (named && saysNoMore(sentence, first, stretchOf(sentence, first.at).to))
    return { from, at: first.at, to: first.to };
  const { to } = stretchOf(sentence, first.at);
  if (!saysNoMore(sentence, first, to) && word(sentence, first.to) !== "and") return null;
  if (!has(sentence, 0, first.at, LISTED) || has(sentence, 0, first.at, BY_OTHERS)) return null;
  const verbless =
    from > 0 && word(sentence, first.at - 1) === "," && first.at - from <= 6 && !has(sentence, from, first.at, BE);
  if (verbless && spokenOf(sentence, from, first.at) === "reader") return { from, at: first.at, to: first.to };
  for (let k = first.at - 1; k >= Math.max(0, first.at - 8); k--)
    if (word(sentence, k) === "with")
      return spokenOf(sentence, k + 1, first.at) === "reader" ? { from: k, at: first.at, to: first.to } : null;
  return null;
}

/** "#1 = your program", "number one: you", "my list: your program first". */
function labelled(sentence: Sentence, first: First): Candidate | null {
  const mark = word(sentence, first.to);
  if (
    word(sentence, first.at) !== "#1" ||
    !["=", ":", "—"].includes(mark) ||
    first.at - stretchOf(sentence, first.at).from > 2
  )
    return null;
  const short = sentence.words.length - first.to <= 8;
  return short &&
    spokenOf(sentence, first.to + 1, sentence.words.length) === "reader" &&
    !has(sentence, 0, first.at, BY_OTHERS)
    ? { from: first.at, at: first.at, to: first.to }
    : null;
}

/** "Tidewater first, everything else after." */
const REST_AFTER = /^, (?:and )?(?:then )?(?:every\w* else|the rest|all (?:the )?others?)\b/;

function beforeTheRest(sentence: Sentence, first: First): Candidate | null {
  if (!REST_AFTER.test(textOf(sentence, first.to, first.to + 5))) return null;
  const { from } = stretchOf(sentence, first.at);
  return spokenOf(sentence, from, first.at) === "reader" ? { from, at: first.at, to: first.to } : null;
}

/** Where a sentence says of the reader that it is first, and needs no list or choice to say so. */
export function plainlyFirst(sentence: Sentence): Candidate[] {
  if (has(sentence, 0, Math.min(60, sentence.words.length), RANKED_BY_OTHERS)) return [];
  return sentence.words.flatMap((_, k) => {
    const first = firstAt(sentence, k);
    if (!first || !["first", "#1", "top", "rank"].includes(word(sentence, k))) return [];
    if (isName(sentence, k) && k > 0 && word(sentence, k) === "top") return [];
    return (
      stands(sentence, first) ??
      withYouFirst(sentence, first) ??
      labelled(sentence, first) ??
      beforeTheRest(sentence, first) ??
      []
    );
  });
}
