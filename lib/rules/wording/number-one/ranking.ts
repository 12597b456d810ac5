import type { Sentence } from "@/lib/rules/text/analyse";
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
import {
  AUXILIARIES,
  BE,
  HAVING,
  OTHERS,
  RANKING,
  TOPIC_ENDING,
  TOPICS,
} from "@/lib/rules/wording/number-one/vocabulary";

/** How many words may stand between "rank" and "first": "rank your integrated residency in Chicago … first". */
const REACH = 16;

/** "My plan is to …": what is mine and yet my own doing. */
const MY_DOING = new Set(
  "plan plans intention intent goal decision aim commitment promise final choice move duty pleasure honor privilege".split(
    " ",
  ),
);
/** Words that may come before a verb that has no subject of its own. */
const BEFORE_VERB = new Set("and or to of with for by on about then in , just at the from into".split(" "));
/** "They asked me to rank": somebody else's wish. Of other verbs, "led me to rank", what follows is the writer's doing. */
const ASKED = new Set(
  `ask asks asked asking tell tells told want wants wanted wanting like love prefer urge urges urged advise advises advised
   suggest suggests suggested encourage encourages encouraged push pushes pushed recommend recommends recommended need needs
   expect expects expected beg begs begged pressure pressured pressures remind reminded allow`.split(/\s+/),
);

const AND = new Set(["and", ",", "to"]);

type Agent = { who: "writer" | "other" | "unsaid"; at: number };

/** Who ranks: the nearest person before the verb in its stretch. `at` is where they stand. */
function agentOf(sentence: Sentence, verb: number): Agent {
  const { from } = stretchOf(sentence, verb);
  for (let k = verb - 1; k >= from; k--) {
    const text = word(sentence, k);
    const before = word(sentence, k - 1);
    /** In "every resident I met ranked", it is the resident who ranks. */
    if ((text === "i" || text === "we") && OTHERS.has(before) && !has(sentence, k, verb, AND))
      return { who: "other", at: k - 1 };
    if (text === "i" || text === "we" || text === "mine") return { who: "writer", at: k };
    if ((text === "my" || text === "our") && has(sentence, k + 1, Math.min(k + 4, verb), MY_DOING))
      return { who: "writer", at: k };
    if (text === "us" && sentence.words[k]?.capital) continue;
    if (text === "me" || text === "us") return { who: ASKED.has(before) ? "other" : "writer", at: k };
    if (text === "you" && (before === "to" || before === "tell" || before === "inform")) continue;
    if (text === "you" || (OTHERS.has(text) && text !== "nobody" && (text !== "people" || k === verb - 1)))
      return { who: "other", at: k };
    if (text === "that" && k < verb - 1) return { who: "unsaid", at: k };
  }
  if (word(sentence, verb - 1) === "to") return { who: "unsaid", at: from };
  const head = subjectHead(sentence, verb);
  const gerund = word(sentence, head).endsWith("ing") && !["my", "the", "an", "our"].includes(word(sentence, head - 1));
  const someone = head >= 0 && !BEFORE_VERB.has(word(sentence, head)) && !gerund;
  return { who: someone ? "other" : "unsaid", at: from };
}

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

/** "I will rank your program first", "the one I am ranking #1", "I have you at the top". */
function active(sentence: Sentence, verb: number, first: First): Candidate | null {
  const agent = agentOf(sentence, verb);
  if (agent.who === "other") return null;
  const { from } = stretchOf(sentence, verb);
  const start = agent.who === "writer" && agent.at < verb ? agent.at : verb;
  const candidate = { from: start, at: verb, to: first.to };
  const end = objectEnd(sentence, verb, first);
  const text = word(sentence, verb);
  const having = HAVING.has(text);
  if (end === verb + 1) {
    /** "I am ranked first" is said of the writer. */
    if (BE.has(word(sentence, verb - 1)) && text.endsWith("ed")) return null;
    if (having) return null;
    const before = spokenOf(sentence, Math.max(0, agent.at - 10), agent.at);
    const after = spokenOf(sentence, first.to, Math.min(sentence.words.length, first.to + 5));
    const relative = has(
      sentence,
      Math.max(0, agent.at - 3),
      agent.at,
      new Set(["one", "that", "program", "place", "who", "you", "it", "which", "residency"]),
    );
    if (before === "other") return null;
    /** "I have it ranked first": the object stands before the participle. */
    const had = has(sentence, agent.at, verb, HAVING);
    if (had && (has(sentence, agent.at, verb, IT) || spokenOf(sentence, agent.at, verb) === "reader")) return candidate;
    return (before === "reader" && relative) ||
      after === "reader" ||
      (relative && spokenOf(sentence, around(sentence, agent.at).from, agent.at) === "reader") ||
      spokenOf(sentence, from, agent.at) === "reader"
      ? candidate
      : null;
  }
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
