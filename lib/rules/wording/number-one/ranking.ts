import type { Sentence } from "@/lib/rules/text/analyse";
import {
  type Candidate,
  clauseOf,
  has,
  isName,
  spokenOf,
  subjectHead,
  word,
} from "@/lib/rules/wording/number-one/reading";
import { AUXILIARIES, BE, GOES_ON, HAVING, OTHERS, RANKING } from "@/lib/rules/wording/number-one/vocabulary";

/** How many words may stand between "rank" and "first": "rank your integrated residency in Chicago … first". */
const REACH = 16;

const ALL = new Set(
  "all any every each everyone anyone everything anything anywhere everywhere others everybody the".split(" "),
);
const SPOT = new Set("spot slot position place line rank ranking".split(" "));
const UNFIT_AFTER_FIRST = new Set(
  "year years author aid rate hand class name thing time day case email message impression few two three five ten half or generation responders among amongst".split(
    " ",
  ),
);
const ELSEWHERE = new Set(
  "nation country state region world class exam hospital city nationally statewide school county league".split(" "),
);

const IN = new Set(["in"]);
const LISTED = new Set(["list", "rol", "rank"]);

type First = { at: number; to: number };

function spotAfter(sentence: Sentence, k: number): number {
  return SPOT.has(word(sentence, k)) ? k + 1 : k;
}

/** "Above all others", "ahead of every other program", "over anywhere else", "higher than any other". */
export function aboveAll(sentence: Sentence, k: number): First | null {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  const end =
    text === "above" || text === "over" || text === "before"
      ? k + 1
      : (text === "ahead" && next === "of") || (text === "higher" && next === "than")
        ? k + 2
        : 0;
  if (end === 0 || !ALL.has(word(sentence, end))) return null;
  if (word(sentence, end) === "the" && !["rest", "other", "others"].includes(word(sentence, end + 1))) return null;
  return { at: k, to: end + 1 };
}

/** The words at `k` that say "first", as a place on a list. */
export function firstAt(sentence: Sentence, k: number): First | null {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  if (text === "first" || text === "#1") {
    const to = spotAfter(sentence, k + 1);
    if (UNFIT_AFTER_FIRST.has(next)) return null;
    if (to === k + 1 && /^\p{L}/u.test(next) && !GOES_ON.has(next) && !next.endsWith("ly")) return null;
    if (has(sentence, to, to + 3, IN) && has(sentence, to + 1, to + 6, ELSEWHERE)) return null;
    if (next === "on" && ["the", "an", "a"].includes(word(sentence, k + 2)) && !has(sentence, k + 3, k + 6, LISTED))
      return null;
    return { at: k, to };
  }
  if (text === "highest" && next !== "quality") return { at: k, to: k + 1 };
  if (text === "top") {
    const before = word(sentence, k - 1);
    const article = ["the", "very", "absolute", "my", "our"].includes(before);
    if (SPOT.has(next)) return { at: k, to: k + 2 };
    if (before === "in" || word(sentence, k - 2) === "in")
      return next === "of" && word(sentence, k + 2) === "my" ? { at: k, to: k + 1 } : null;
    if (article || before === "at" || before === "on")
      return /^\d|^(?:three|five|ten|half|tier|few)$/.test(next) ? null : { at: k, to: k + 1 };
    return null;
  }
  if (text === "atop") return { at: k, to: k + 1 };
  return aboveAll(sentence, k);
}

/** "My plan is to …": what is mine and yet my own doing. */
const MY_DOING = new Set("plan plans intention intent goal decision aim commitment promise final firm".split(" "));
/** Words that may come before a verb that has no subject of its own. */
const BEFORE_VERB = new Set("and or to of with for by on about then in , just at the from into".split(" "));

/** Who does it: the nearest person before the verb in its clause. `at` is where they stand. */
function agentOf(sentence: Sentence, verb: number): { who: "writer" | "other" | "unsaid"; at: number } {
  const { from } = clauseOf(sentence, verb);
  for (let k = verb - 1; k >= from; k--) {
    const text = word(sentence, k);
    if (text === "i" || text === "we" || text === "mine") return { who: "writer", at: k };
    if ((text === "my" || text === "our") && MY_DOING.has(word(sentence, k + 1))) return { who: "writer", at: k };
    if (text === "me" || text === "us") return { who: word(sentence, k - 1) === "for" ? "writer" : "other", at: k };
    if (text === "you" || OTHERS.has(text)) return { who: "other", at: k };
    if (text === "that") return { who: "unsaid", at: k };
  }
  const head = subjectHead(sentence, verb);
  const someone = head >= 0 && !BEFORE_VERB.has(word(sentence, head)) && !word(sentence, head).endsWith("ing");
  return { who: someone ? "other" : "unsaid", at: from };
}

function isPassive(sentence: Sentence, verb: number): boolean {
  let k = verb - 1;
  while (
    word(sentence, k).endsWith("ly") ||
    ["now", "still", "also", "already", "not", "always"].includes(word(sentence, k))
  )
    k--;
  return BE.has(word(sentence, k)) && /ed$|^put$|^kept$/.test(word(sentence, verb));
}

const NOT_READER = new Set(
  "me my us our myself other another others any anyone them their him his her patients patient someone both either".split(
    " ",
  ),
);

/** "Your program will be ranked first": by whom, or on whose list, must be plain, or nothing may follow. */
function passive(sentence: Sentence, verb: number, first: First): Candidate | null {
  const { from, to } = clauseOf(sentence, verb);
  const own = spokenOf(sentence, from, verb);
  const subject = own === "unsaid" && BEFORE_VERB.has(word(sentence, from)) ? spokenOf(sentence, 0, verb) : own;
  const it = has(sentence, from, verb, new Set(["it"]));
  if (subject !== "reader" && !it) return null;
  if (has(sentence, from, verb, new Set(["i", "residents", "trainees", "students", "fellows", "graduates"])))
    return null;
  const mine = has(sentence, first.to, to, new Set(["my", "me", "our"]));
  const last = first.to >= to;
  const future = has(sentence, from, verb, new Set(["will", "going", "being"]));
  return mine || last || future ? { from, at: verb, to: first.to } : null;
}

/** "I will rank your program first", "the one I am ranking #1", "I have you at the top". */
function active(sentence: Sentence, verb: number, first: First): Candidate | null {
  const agent = agentOf(sentence, verb);
  if (agent.who === "other") return null;
  const { from } = clauseOf(sentence, verb);
  const start = agent.who === "writer" ? agent.at : verb;
  const candidate = { from: start, at: verb, to: first.to };
  let objectEnd = first.at;
  while (
    objectEnd > verb + 1 &&
    [
      "at",
      "as",
      "in",
      "on",
      "the",
      "very",
      "absolute",
      "to",
      "of",
      "and",
      "my",
      "our",
      ",",
      "accordingly",
      "number",
    ].includes(word(sentence, objectEnd - 1))
  )
    objectEnd--;
  if (objectEnd === verb + 1) {
    if (HAVING.has(word(sentence, verb))) return null;
    const before = spokenOf(sentence, from, agent.at);
    const relative =
      before === "reader" ||
      has(sentence, Math.max(0, agent.at - 3), agent.at, new Set(["one", "that", "program", "place", "who", "you"]));
    return relative && before !== "other" ? candidate : null;
  }
  if (has(sentence, verb + 1, objectEnd, NOT_READER)) return null;
  const object = spokenOf(sentence, verb + 1, objectEnd);
  if (object === "other") return null;
  const it =
    ["it", "this", "that"].includes(word(sentence, verb + 1)) ||
    has(sentence, verb + 1, objectEnd, new Set(["program", "residency", "your"]));
  const having = HAVING.has(word(sentence, verb));
  if (
    having &&
    word(sentence, verb + 1) !== "you" &&
    word(sentence, verb + 1) !== "your" &&
    word(sentence, verb + 1) !== "it" &&
    !isName(sentence, verb + 1)
  )
    return null;
  return object === "reader" || it ? candidate : null;
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

/** Where a sentence says that the writer ranks, lists or places the reader first. */
export function rankings(sentence: Sentence): Candidate[] {
  return sentence.words.flatMap(({ text }, verb) => {
    if (!RANKING.has(text) && !HAVING.has(text)) return [];
    if (HAVING.has(text) && (AUXILIARIES.has(word(sentence, verb + 1)) || RANKING.has(word(sentence, verb + 1))))
      return [];
    const first = nextFirst(sentence, verb);
    if (!first) return [];
    return (isPassive(sentence, verb) ? passive : active)(sentence, verb, first) ?? [];
  });
}
