import type { Sentence } from "@/lib/rules/text/analyse";
import { type Agent, agentOf, BEFORE_VERB } from "@/lib/rules/wording/number-one/agent";
import { type First, firstAt } from "@/lib/rules/wording/number-one/firstness";
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
import { AUXILIARIES, BE, HAVING, RANKING, TOPIC_ENDING, TOPICS } from "@/lib/rules/wording/number-one/vocabulary";

/** How many words may stand between "rank" and "first": "rank your integrated residency in Chicago … first". */
const REACH = 16;

const BEFORE_PARTICIPLE = new Set("now still also already not always officially".split(" "));

/** Whether the verb is a participle after "be"; "I will be put you first" is a slip for the active. */
function isPassive(sentence: Sentence, verb: number): boolean {
  let k = verb - 1;
  while (word(sentence, k).endsWith("ly") || BEFORE_PARTICIPLE.has(word(sentence, k))) k--;
  if (!BE.has(word(sentence, k)) || !/ed$|^put$|^kept$|^set$/.test(word(sentence, verb))) return false;
  const head = word(sentence, subjectHead(sentence, k + 1));
  return head !== "i" && head !== "we";
}

const NOT_READER = new Set(
  `me my us our myself other another others any anyone anything them their him his her patients patient someone both either
   two several three programs lecture talk name abstract paper poster`.split(/\s+/),
);
const TRAINEES = new Set(
  "residents trainees students fellows graduates student resident faculty department's".split(" "),
);
const MINE = new Set(["my", "me", "our", "us"]);
const FUTURE = new Set(["will", "going", "being", "shall"]);
const IT = new Set(["it", "this", "that"]);

/** "Your program will be ranked first": by whom, or on whose list, must be plain, or nothing may follow. */
function passive(sentence: Sentence, verb: number, first: First): Candidate | null {
  const { from, to } = stretchOf(sentence, verb);
  const own = spokenOf(sentence, from, verb);
  const subject =
    own === "unsaid" && BEFORE_VERB.has(word(sentence, from))
      ? spokenOf(sentence, around(sentence, verb).from, verb)
      : own;
  if (subject !== "reader" && !has(sentence, from, verb, new Set(["it"]))) return null;
  if (has(sentence, from, verb, TRAINEES)) return null;
  const mine = has(sentence, first.to, to, MINE) || has(sentence, verb, first.at, MINE);
  const ends = first.to >= to;
  const present = !has(sentence, from, verb, new Set(["was", "were"]));
  return mine || (ends && present) || has(sentence, from, verb, FUTURE) ? { from, at: verb, to: first.to } : null;
}

const BEFORE_FIRST = new Set(
  "at as in on the very absolute to of and my our , accordingly number right solidly firmly for".split(" "),
);

/** Where the object of the verb ends, the little words before "first" left out. */
function objectEnd(sentence: Sentence, verb: number, first: First): number {
  let end = first.at;
  while (end > verb + 1 && BEFORE_FIRST.has(word(sentence, end - 1))) end--;
  return end;
}

/** Whether what a "rank" has for its object may be a program's name, in lower case too: "halvorsen medical center". */
function mayBeNamed(sentence: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const text = word(sentence, k);
    if (TOPICS.has(text) && !["radiology", "ir", "interventional", "dr"].includes(text))
      return isPlace(sentence, to - 1);
    if (TOPIC_ENDING.test(text) && !isName(sentence, k)) return isPlace(sentence, to - 1);
    if (text.endsWith("s") && to - from === 1 && !isName(sentence, k)) return false;
  }
  return to - from <= 6;
}

const ANTECEDENTS = new Set("one that program place who you it which residency".split(" "));

/** "The one I am ranking #1 is yours", "I have it ranked first": what is ranked stands elsewhere than after the verb. */
function ofAntecedent(sentence: Sentence, verb: number, first: First, { at }: Agent): boolean {
  /** "I am ranked first" is said of the writer. */
  if (BE.has(word(sentence, verb - 1)) && word(sentence, verb).endsWith("ed")) return false;
  const relative = has(sentence, Math.max(0, at - 3), at, ANTECEDENTS);
  const after = spokenOf(sentence, first.to, Math.min(sentence.words.length, first.to + 5)) === "reader";
  const single = has(sentence, Math.max(0, at - 4), at, new Set(["one", "only"]));
  if (single && after && word(sentence, first.to) === "and") return true;
  const before = spokenOf(sentence, Math.max(0, at - 10), at);
  if (before === "other") return false;
  const had = has(sentence, at, verb, HAVING);
  if (had && (has(sentence, at, verb, IT) || spokenOf(sentence, at, verb) === "reader")) return true;
  if (after || (relative && spokenOf(sentence, around(sentence, at).from, at) === "reader")) return true;
  return spokenOf(sentence, stretchOf(sentence, verb).from, at) === "reader";
}

/** "I will rank your program first", "the one I am ranking #1", "I have you at the top". */
function active(sentence: Sentence, verb: number, first: First): Candidate | null {
  const agent = agentOf(sentence, verb);
  if (agent.who === "other") return null;
  const start = agent.who === "writer" && agent.at < verb ? agent.at : verb;
  const candidate = { from: start, at: verb, to: first.to };
  const end = objectEnd(sentence, verb, first);
  const text = word(sentence, verb);
  const having = HAVING.has(text);
  if (end === verb + 1) return !having && ofAntecedent(sentence, verb, first, agent) ? candidate : null;
  if (has(sentence, verb + 1, end, NOT_READER)) return null;
  const object = spokenOf(sentence, verb + 1, end);
  if (object === "other") return null;
  const next = word(sentence, verb + 1);
  if (having)
    return object === "reader" && (["you", "your", "it"].includes(next) || isName(sentence, verb + 1))
      ? candidate
      : null;
  const it = IT.has(next) || has(sentence, verb + 1, end, new Set(["program", "residency", "your", "department"]));
  const named = /^rank/.test(text) && mayBeNamed(sentence, verb + 1, end);
  return object === "reader" || it || named ? candidate : null;
}

function nextFirst(sentence: Sentence, verb: number): First | null {
  for (let k = verb + 1; k <= Math.min(verb + REACH, sentence.words.length - 1); k++) {
    const text = word(sentence, k);
    if (text === "." || text === ";" || text === "!" || text === "?") return null;
    if (text === "i" || text === "we" || (text === "but" && k > verb + 1)) return null;
    const first = firstAt(sentence, k);
    if (first) return first;
  }
  return null;
}

/** Verbs that give a place where "as" or "for" follows: "I have chosen yours as number one". */
const PICKING = new Set(
  `choose choosing chose chosen pick picking picked select selecting selected name naming named designate designated designating declare
   declared mark marked marking favor elect elected promote promoted move moved moving bump bumped elevate elevated assign assigned`.split(
    /\s+/,
  ),
);

const AS = new Set("as for to in at on".split(" "));

/** "You rank number one with me", "your program ranks first on my list". */
function ranksWithMe(sentence: Sentence, verb: number, first: First): Candidate | null {
  const text = word(sentence, verb);
  if (text !== "rank" && text !== "ranks") return null;
  if (!/^(?:with|for|to|in|on) (?:me|us|my|our)\b/.test(textOf(sentence, first.to, first.to + 2))) return null;
  const { from } = stretchOf(sentence, verb);
  if (objectEnd(sentence, verb, first) > verb + 1 || spokenOf(sentence, from, verb) !== "reader") return null;
  return { from, at: verb, to: first.to };
}

/** Where a sentence says that the writer ranks, lists or places the reader first. */
export function rankings(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap(({ text }, verb) => {
    if (!RANKING.has(text) && !HAVING.has(text) && !PICKING.has(text)) return [];
    if (HAVING.has(text) && (AUXILIARIES.has(word(sentence, verb + 1)) || RANKING.has(word(sentence, verb + 1))))
      return [];
    const first = nextFirst(sentence, verb);
    if (!first || (PICKING.has(text) && !has(sentence, first.at - 2, first.at, AS))) return [];
    const said = (isPassive(sentence, verb) ? passive : active)(sentence, verb, first);
    return said ?? ranksWithMe(sentence, verb, first) ?? [];
  });
}
