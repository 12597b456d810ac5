import type { Sentence } from "@/lib/rules/text/analyse";
import { saysNoMore } from "@/lib/rules/wording/number-one/equative";
import { type First, firstsOf } from "@/lib/rules/wording/number-one/firstness";
import { type Candidate, has, spokenOf, stretchOf, textOf, word } from "@/lib/rules/wording/number-one/reading";
import { BE } from "@/lib/rules/wording/number-one/vocabulary";

const LISTED = new Set(
  "decision decided choice list rol rank ranking rankings ranked submitted submitting certified certifying".split(" "),
);
const BY_OTHERS = new Set("they he she residents applicants students".split(" "));

/** How far back what is listed or decided may stand. */
const BACK = 40;

/** "The ranking was easy, with your program first", "my decision: you, first": no verb, but a list or decision to stand on. */
function besideList(sentence: Sentence, first: First): Candidate | null {
  const { from, to } = stretchOf(sentence, first.at);
  const ends = saysNoMore(sentence, first, to);
  const after = word(sentence, from - 1) === ":" && first.at - from <= 3;
  if (after && ends && spokenOf(sentence, from, first.at) === "reader") return { from, at: first.at, to: first.to };
  if (!ends && word(sentence, first.to) !== "and") return null;
  let start = -1;
  for (let k = first.at - 1; k >= Math.max(0, first.at - 8) && start === -1; k--)
    if (word(sentence, k) === "with") start = k;
  const bare = from > 0 && word(sentence, first.at - 1) === "," && first.at - from <= 6;
  if (start === -1 && bare && !has(sentence, from, first.at, BE)) start = from;
  if (start === -1 || spokenOf(sentence, start, first.at) !== "reader") return null;
  const back = Math.max(0, first.at - BACK);
  if (!has(sentence, back, first.at, LISTED) || has(sentence, back, first.at, BY_OTHERS)) return null;
  return { from: start, at: first.at, to: first.to };
}

/** "#1 = your program", "number one: you", "my list: your program first". */
function labelled(sentence: Sentence, first: First): Candidate | null {
  const mark = word(sentence, first.to);
  const listed = mark === "," && word(sentence, first.at - 1) === ":";
  if (
    word(sentence, first.at) !== "#1" ||
    !(listed || ["=", ":", "—"].includes(mark)) ||
    first.at - stretchOf(sentence, first.at).from > 2
  )
    return null;
  const short = sentence.words.length - first.to <= 8;
  return short &&
    spokenOf(sentence, first.to + 1, sentence.words.length) === "reader" &&
    !has(sentence, first.at - BACK, first.at, BY_OTHERS)
    ? { from: first.at, at: first.at, to: first.to }
    : null;
}

const WRITER = new Set(["i", "we"]);
const SPOTS = new Set("spot slot position place line rank ranking vote".split(" "));
const YOURS =
  /^(?:(?:is|will be|goes|belongs|went|has been) )+(?:to |for |always |now |reserved for |saved for |all )*(?:you|yours)\b/;
const GIVEN =
  /^(?:for|to) (?:you|yours|your (?:\w+ ){0,2}(?:program|residency|team|department|hospital|institution))\b/;
const GIVING = new Set(
  "give giving save saving saved reserve reserving reserved keep keeping kept hold holding held award awarding awarded".split(
    " ",
  ),
);

/** "The top spot is yours", "I'm saving the number one spot for you": a place that can only be the writer's to give. */
function given(sentence: Sentence, first: First): Candidate | null {
  if (!SPOTS.has(word(sentence, first.to - 1))) return null;
  const { from } = stretchOf(sentence, first.at);
  const candidate = { from, at: first.at, to: first.to };
  const after = textOf(sentence, first.to, first.to + 6);
  if (YOURS.test(after)) return candidate;
  const writer = has(sentence, from, first.at, WRITER) && has(sentence, from, first.at, GIVING);
  return writer && GIVEN.test(after) ? candidate : null;
}

/** "Tidewater first, everything else after." */
const REST_AFTER = /^(?:, (?:and )?(?:then )?|and then )(?:every ?\w* else|the rest|all (?:the )?others?)\b/;

function beforeTheRest(sentence: Sentence, first: First): Candidate | null {
  if (![",", "and"].includes(word(sentence, first.to)) || !REST_AFTER.test(textOf(sentence, first.to, first.to + 5)))
    return null;
  const { from } = stretchOf(sentence, first.at);
  return spokenOf(sentence, from, first.at) === "reader" ? { from, at: first.at, to: first.to } : null;
}

/** Where a sentence gives the reader the first place in passing, without ranking, list or "is". */
export function firstInPassing(sentence: Sentence): Candidate[] {
  return firstsOf(sentence)
    .filter(({ at }) => ["first", "#1", "top", "highest"].includes(word(sentence, at)))
    .flatMap(
      (first) =>
        besideList(sentence, first) ??
        labelled(sentence, first) ??
        given(sentence, first) ??
        beforeTheRest(sentence, first) ??
        [],
    );
}
