import type { Sentence } from "@/lib/rules/text/analyse";
import { type Candidate, clauseOf, has, isName, spokenOf, word } from "@/lib/rules/wording/number-one/reading";
import { BE, PLACES } from "@/lib/rules/wording/number-one/vocabulary";

const LIST_WORDS = new Set(
  "rank ranking order match final certified preference own rol own actual whole entire nrmp ro primary supplemental submitted".split(
    " ",
  ),
);
const RANK_WORDS = new Set("rank ranking order match certified rol nrmp".split(" "));
const LISTS = new Set(["list", "lists"]);
const HEADS = new Set("top head beginning peak front summit start".split(" "));
const LEADING = new Set("tops heads leads crowns topping heading leading atop headlines anchors topped".split(" "));
const STARTING = new Set("starts begins opens start begin starting beginning".split(" "));
const FIRST = new Set(["first", "#1", "highest"]);
const SPOTS = new Set("spot slot position place line program choice name entry residency".split(" "));

/** "my (rank order) list", "our ROL": where it begins and ends, and whether it is plainly the rank list. */
type List = { from: number; to: number; ranked: boolean };

function listAt(sentence: Sentence, i: number): List | null {
  const text = word(sentence, i);
  if (text === "mine" && has(sentence, 0, i, LISTS)) return { from: i, to: i + 1, ranked: true };
  if (text !== "my" && text !== "our") return null;
  let k = i + 1;
  while (k < i + 6 && (LIST_WORDS.has(word(sentence, k)) || word(sentence, k) === "-") && word(sentence, k) !== "rol")
    k++;
  const noun = word(sentence, k);
  if (noun !== "list" && noun !== "rol" && noun !== "lists") return null;
  const after = word(sentence, k + 1);
  if (after === "of" && !has(sentence, k + 2, k + 6, PLACES)) return null;
  return { from: i, to: k + 1, ranked: noun === "rol" || has(sentence, i + 1, k, RANK_WORDS) };
}

/** Where "first on", "top of" or "heads" before the list begins; -1 when the list is not spoken of so. */
function firstOn(sentence: Sentence, { from }: List): number {
  const before = word(sentence, from - 1);
  const leading = LEADING.has(before) || (before === "top" && ["will", "to"].includes(word(sentence, from - 2)));
  if (leading) return from - 1;
  if (before === "of") return HEADS.has(word(sentence, from - 2)) ? from - 2 : -1;
  if (before !== "on" && before !== "in") return -1;
  for (let k = from - 2; k >= Math.max(0, from - 4); k--) {
    const text = word(sentence, k);
    if (FIRST.has(text)) return k;
    if (text === "top") return SPOTS.has(word(sentence, k + 1)) || k === from - 2 ? k : -1;
    if (!SPOTS.has(text) && text !== "ranked" && text !== "residency") return -1;
  }
  return -1;
}

const WHICHEVER = new Set("whoever whichever whatever who which what".split(" "));
const PAST = new Set(["was", "were"]);
const READER = new Set(["you", "your", "yours", "program"]);
const VERBS = new Set("belongs goes stands sits is are remains comes was will has reserved".split(" "));

/** Whether the sentence says of a program, not of mentorship or sunshine, that it heads the list. */
function ofProgram(sentence: Sentence, at: number, list: List): boolean {
  const { from, to } = clauseOf(sentence, at);
  const before = spokenOf(sentence, from, at);
  if (before === "other") return false;
  if (before === "reader") return list.ranked || !has(sentence, from, at, PAST) || has(sentence, from, at, READER);
  if (has(sentence, from, at, new Set(["it"]))) return true;
  if (VERBS.has(word(sentence, list.to)) || BE.has(word(sentence, list.to))) {
    const after = spokenOf(sentence, list.to, to);
    return after === "reader";
  }
  const previous = sentence.clauses.filter((clause) => clause.to <= from).at(-1);
  const bare = has(sentence, from, from + 1, BE) || from === at;
  if (bare && previous) return spokenOf(sentence, previous.from, previous.to) === "reader";
  return list.ranked && from < at && !isName(sentence, from) && has(sentence, from, at, new Set(["this", "that"]));
}

/** Where a sentence puts the reader at the top of the writer's list: "first on my list", "tops my ROL", "my list begins with you". */
export function topsOfList(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap((_, i): Candidate[] => {
    const list = listAt(sentence, i);
    if (!list || has(sentence, clauseOf(sentence, i).from, i, WHICHEVER)) return [];
    const { from, to } = clauseOf(sentence, i);
    let start = list.to;
    while (["will", "is", "going", "to"].includes(word(sentence, start))) start++;
    if (STARTING.has(word(sentence, start)) && word(sentence, start + 1) === "with")
      return spokenOf(sentence, start + 2, to) === "reader" ? [{ from: i, at: i, to }] : [];
    const at = firstOn(sentence, list);
    if (at !== -1) return ofProgram(sentence, at, list) ? [{ from, at, to: list.to }] : [];
    for (let k = list.to; k < sentence.words.length; k++) {
      const on = word(sentence, k) === "on" && word(sentence, k + 1) === "it";
      const top = word(sentence, k) === "of" && word(sentence, k + 1) === "it" && HEADS.has(word(sentence, k - 1));
      if (!on && !top) continue;
      const clause = clauseOf(sentence, k);
      const firstHere = top ? k - 1 : FIRST.has(word(sentence, k - 1)) ? k - 1 : -1;
      const spoken =
        spokenOf(sentence, clause.from, k) === "reader" || has(sentence, clause.from, k, new Set(["your"]));
      const whole = spoken || spokenOf(sentence, 0, k) === "reader";
      if (firstHere !== -1 && whole) return [{ from: clause.from, at: firstHere, to: k + 2 }];
    }
    return [];
  });
}
