import type { Sentence } from "@/lib/rules/text/analyse";
import { type First, firstAt } from "@/lib/rules/wording/number-one/firstness";
import { type Candidate, has, isPlace, spokenOf, stretchOf, word } from "@/lib/rules/wording/number-one/reading";
import { LINKING, PLACES, TOPIC_ENDING, TOPICS } from "@/lib/rules/wording/number-one/vocabulary";

const LIST_WORDS = new Set(
  "rank ranking order match final certified preference own rol actual whole entire nrmp ro primary supplemental submitted personal current completed finished official couples".split(
    " ",
  ),
);
const RANK_WORDS = new Set("rank ranking order match certified rol nrmp".split(" "));
const LISTS = new Set("list lists rol rols rankings ranking ranks".split(" "));
const RANK_LISTS = new Set("rol rols rankings ranking ranks".split(" "));
const MAKING_LIST = new Set(
  "submitting submitted submit certify certified certifying entered filed finalized made making".split(" "),
);
const WRITER = new Set(["i", "we", "my", "our"]);
const HEADS = new Set("top head beginning peak front summit start tip".split(" "));
const LEADING = new Set(
  "tops heads leads crowns topping heading leading atop headlines anchors topped headed led".split(" "),
);
const STARTING = new Set("starts begins opens start begin starting beginning started began opening opened".split(" "));

/** "My (rank order) list", "our ROL", "the list I certified": where it begins and ends, and whether it is plainly the rank list. */
type List = { from: number; to: number; ranked: boolean };

function listAt(sentence: Sentence, i: number): List | null {
  const text = word(sentence, i);
  if (text === "mine" && has(sentence, Math.max(0, i - 20), i, LISTS)) return { from: i, to: i + 1, ranked: true };
  const the = text === "the" || text === "a";
  if (text !== "my" && text !== "our" && !the) return null;
  let k = i + 1;
  while (k < i + 6 && (LIST_WORDS.has(word(sentence, k)) || word(sentence, k) === "-") && !LISTS.has(word(sentence, k)))
    k++;
  while (LISTS.has(word(sentence, k)) && (LISTS.has(word(sentence, k + 1)) || LIST_WORDS.has(word(sentence, k + 1))))
    k++;
  if (!LISTS.has(word(sentence, k))) return null;
  /** A "rank" or "ranking" of one's own is a place on the list unless it is plainly the list. */
  const after = word(sentence, k + 1);
  if (after === "of" && !has(sentence, k + 2, k + 6, PLACES)) return null;
  if (["which", "that"].includes(after) && !has(sentence, k + 2, k + 4, new Set(["i", "we"]))) return null;
  const ranked = RANK_LISTS.has(word(sentence, k)) || has(sentence, i + 1, k, RANK_WORDS);
  const writers = ["i", "we"].includes(word(sentence, after === "that" || after === "which" ? k + 2 : k + 1));
  const own = writers && has(sentence, k + 1, k + 6, MAKING_LIST);
  if (the && !own && !(ranked && text === "the" && has(sentence, stretchOf(sentence, i).from, i, WRITER))) return null;
  return { from: i, to: k + 1, ranked };
}

/** How far from the list the words may stand that say "first". */
const REACH = 10;

/** Where "first on", "top of" or "heads" before the list begins; null when the list is not spoken of so. */
function firstBefore(sentence: Sentence, { from }: List): First | null {
  const before = word(sentence, from - 1);
  const leading =
    LEADING.has(before) ||
    (["lead", "head", "top"].includes(before) && spokenOf(sentence, Math.max(0, from - 4), from - 1) === "reader") ||
    (before === "top" && ["will", "to"].includes(word(sentence, from - 2)));
  if (leading) return { at: from - 1, to: from };
  if (before === "of" && HEADS.has(word(sentence, from - 2))) return { at: from - 2, to: from };
  if (!["on", "in", "of", "for", "to", "atop", "at"].includes(before)) return null;
  const stretch = stretchOf(sentence, from);
  for (let k = from - 2; k >= Math.max(stretch.from, from - REACH); k--) {
    const first = word(sentence, k) === "top" && k === from - 2 ? { at: k, to: k + 1 } : firstAt(sentence, k);
    const next = word(sentence, k + 1);
    if (first) return first;
    if (word(sentence, k) === "first" && (next === "name" || isPlace(sentence, k + 1))) return { at: k, to: k + 2 };
  }
  return null;
}

function firstAfter(sentence: Sentence, { to }: List): First | null {
  const end = stretchOf(sentence, to - 1).to;
  for (let k = to; k < Math.min(end, to + REACH); k++) {
    const first = firstAt(sentence, k);
    if (first) return first;
  }
  return null;
}

const WHICHEVER = new Set("whoever whichever whatever who which what".split(" "));
const PAST = new Set(["was", "were"]);
const READER = new Set(["you", "your", "yours", "program"]);
const IT = new Set(["it"]);

/** Whether what stands from `from` may be a program's name in lower case: one to four words, none of them of another trade. */
function mayBeNamed(sentence: Sentence, from: number, to: number): boolean {
  const start = ["that", "because", "and", "so"].includes(word(sentence, from)) ? from + 1 : from;
  let k = start;
  while (
    k < to &&
    !LINKING.has(word(sentence, k)) &&
    !["will", "sits", "goes", "comes", "stands"].includes(word(sentence, k))
  )
    k++;
  if (k === start || k - start > 4 || k === to) return false;
  for (let i = start; i < k; i++)
    if (!/^\p{L}/u.test(word(sentence, i)) || TOPICS.has(word(sentence, i)) || TOPIC_ENDING.test(word(sentence, i)))
      return false;
  return isPlace(sentence, k - 1) || k - start === 1;
}

/** The short answer after the list has been spoken of: "… first on my list: it's you". */
function answered(sentence: Sentence, after: number): boolean {
  const start = [":", "—", ",", "="].includes(word(sentence, after)) ? after + 1 : after;
  return start > after && spokenOf(sentence, start, Math.min(sentence.words.length, start + 6)) === "reader";
}

/** Whether a verb follows a comma between the two places, so that its subject stands further back. */
function resumes(sentence: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (word(sentence, k) === "," && LINKING.has(word(sentence, k + 1))) return true;
  return false;
}

/** Whether the sentence says of a program, not of mentorship or sunshine, that it is what stands first. */
function ofProgram(sentence: Sentence, list: List, first: First): boolean {
  const { from, to } = stretchOf(sentence, first.at);
  if (WHICHEVER.has(word(sentence, from))) {
    const relative =
      ["which", "who"].includes(word(sentence, from)) && [",", "program"].includes(word(sentence, from - 1));
    return relative ? spokenOf(sentence, Math.max(0, from - 12), from) === "reader" : answered(sentence, to);
  }
  const before = spokenOf(sentence, from, Math.min(first.at, list.from));
  if (before === "other") return false;
  if (before === "reader")
    return list.ranked || !has(sentence, from, first.at, PAST) || has(sentence, from, first.at, READER);
  if (has(sentence, from, first.at, IT)) return true;
  const after = spokenOf(sentence, Math.min(first.to, list.to), to);
  if (after !== "unsaid") return after === "reader";
  if (answered(sentence, to)) return true;
  const start = sentence.words[from];
  const bare = from === first.at || (start !== undefined && LINKING.has(start.text));
  if (bare && from > 1) return spokenOf(sentence, Math.max(0, from - 12), from) === "reader";
  /** "Your program, which I visited twice, is first on my list." */
  if (resumes(sentence, from, first.at)) return spokenOf(sentence, Math.max(0, from - 12), from) === "reader";
  if (list.ranked && has(sentence, from, first.at, new Set(["this", "that"])) && from < first.at) return true;
  return list.ranked && mayBeNamed(sentence, from, first.at);
}

/** "My list begins with you", "my list, headed by your program". */
function beginsWith(sentence: Sentence, { from, to }: List): Candidate | null {
  const end = Math.min(sentence.words.length, to + REACH);
  for (let k = to; k < end; k++) {
    const text = word(sentence, k);
    if (["i", "but", ";"].includes(text) && k > to + 2) return null;
    const next = word(sentence, k + 1);
    const begins = STARTING.has(text) && (next === "with" || next === "at");
    const led = (LEADING.has(text) || STARTING.has(text)) && (next === "by" || next === "off");
    if (!begins && !led) continue;
    return spokenOf(sentence, k + 2, Math.min(sentence.words.length, k + 10)) === "reader"
      ? { from, at: from, to: k + 2 }
      : null;
  }
  return null;
}

/** "My list goes in tonight and you are first on it", "as for my list, you are at the very top". */
function elsewhereIn(sentence: Sentence, list: List): Candidate | null {
  const own = stretchOf(sentence, list.from);
  for (let k = own.to; k < Math.min(sentence.words.length, list.to + 2 * REACH); k++) {
    const first =
      firstAt(sentence, k) ??
      (HEADS.has(word(sentence, k)) && word(sentence, k + 1) === "of" ? { at: k, to: k + 1 } : null);
    const named = word(sentence, k) === "first" && word(sentence, k + 1) === "name";
    if (!first && !named) continue;
    const { from, to } = stretchOf(sentence, k);
    const end = first?.to ?? k + 2;
    const onIt =
      ["it", "there", "that"].includes(word(sentence, end + 1)) && ["on", "of", "in"].includes(word(sentence, end));
    if (!onIt && end < to && ![",", "."].includes(word(sentence, end))) continue;
    const spoken = spokenOf(sentence, from, k);
    if (spoken === "reader" || (onIt && has(sentence, from, k, READER))) return { from, at: k, to: end };
    if (spoken === "unsaid" && onIt && spokenOf(sentence, list.to, k) === "reader") return { from, at: k, to: end };
  }
  return null;
}

/** Where a sentence puts the reader at the top of the writer's list: "first on my list", "tops my ROL", "my list begins with you". */
export function topsOfList(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap((_, i): Candidate[] => {
    const list = listAt(sentence, i);
    if (!list) return [];
    const begins = beginsWith(sentence, list);
    if (begins) return [begins];
    const first = firstBefore(sentence, list) ?? firstAfter(sentence, list);
    if (first && ofProgram(sentence, list, first))
      return [
        {
          from: Math.max(stretchOf(sentence, first.at).from, 0),
          at: Math.min(first.at, list.from),
          to: Math.max(first.to, list.to),
        },
      ];
    const later = elsewhereIn(sentence, list);
    return later ? [later] : [];
  });
}
