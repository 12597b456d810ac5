import type { Sentence } from "@/lib/rules/text/analyse";
import { has, isName, isPlace, word } from "@/lib/rules/wording/number-one/reading";
import { GOES_ON, SPOT } from "@/lib/rules/wording/number-one/vocabulary";

/** Words that mean the first place on a list; indexes into the sentence's words, end exclusive. */
export type First = { at: number; to: number };

const ALL = new Set(
  "all any every each everyone anyone everything anything anywhere everywhere others everybody the".split(" "),
);
const UNFIT_AFTER_FIRST = new Set(
  "year years author aid rate hand class name thing time day case email message impression few two three five ten half or generation responders among amongst".split(
    " ",
  ),
);
const ELSEWHERE = new Set(
  "nation country state region world class exam hospital city nationally statewide school county league".split(" "),
);
/** After these, "first" is an adverb whatever comes next: "ranking you first feels right". */
const BESIDE = new Set("you yours it".split(" "));
const IN = new Set(["in"]);
const LISTED = new Set(["list", "rol", "rank", "lists", "ranking", "rankings"]);
const BEFORE_TOP = new Set("the very absolute my our at on atop".split(" "));
const SEVERAL = /^\d|^(?:three|four|five|six|ten|half|third|quarter|tier|few|group|part|programs|choices|picks|notch)$/;

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

const known = new WeakMap<Sentence, (First | null)[]>();

/** The words at `k` that say "first", as a place on a list. Found once for a sentence, as every way of saying it asks. */
export function firstAt(sentence: Sentence, k: number): First | null {
  let firsts = known.get(sentence);
  if (!firsts) {
    firsts = sentence.words.map((_, i) => firstFrom(sentence, i));
    known.set(sentence, firsts);
  }
  return firsts[k] ?? null;
}

/** Where a sentence says "first", as a place on a list. */
export function firstsOf(sentence: Sentence): First[] {
  const firsts: First[] = [];
  for (let k = 0; k < sentence.words.length; k++) {
    const first = firstAt(sentence, k);
    if (first) firsts.push(first);
  }
  return firsts;
}

const BEGIN_FIRST = new Set("first #1 rank position place highest top atop above over before ahead higher".split(" "));

function firstFrom(sentence: Sentence, k: number): First | null {
  const text = word(sentence, k);
  if (!BEGIN_FIRST.has(text)) return null;
  const next = word(sentence, k + 1);
  if (text === "first" || text === "#1") {
    const ordinal = next === "and" && ["foremost", "only"].includes(word(sentence, k + 2)) ? k + 3 : k + 1;
    const spot = SPOT.has(word(sentence, ordinal)) || (word(sentence, ordinal) === "one" && text === "first");
    const to = spot ? ordinal + 1 : ordinal;
    const listed = has(sentence, k + 3, k + 6, LISTED);
    if (UNFIT_AFTER_FIRST.has(next) && !(next === "name" && has(sentence, k + 2, k + 7, LISTED))) return null;
    /** "I will rank you, first because …" counts reasons. */
    const counts = ["because", "for", "of", "i", "the"].includes(next);
    if (text === "first" && counts && ["highly", ","].includes(word(sentence, k - 1))) return null;
    const beside = BESIDE.has(word(sentence, k - 1)) || isPlace(sentence, k - 1) || isName(sentence, k - 1);
    if (
      to === k + 1 &&
      !beside &&
      /^\p{L}/u.test(next) &&
      !GOES_ON.has(next) &&
      !next.endsWith("ly") &&
      next !== "name"
    )
      return null;
    if (has(sentence, to, to + 3, IN) && has(sentence, to + 1, to + 6, ELSEWHERE)) return null;
    if (next === "on" && ["the", "an", "a"].includes(word(sentence, k + 2)) && !listed) return null;
    return { at: k, to };
  }
  if ((text === "rank" || text === "position" || text === "place") && ["1", "one"].includes(next))
    return { at: k, to: k + 2 };
  if (text === "highest" && next !== "quality" && next !== "regard" && next !== "esteem")
    return { at: k, to: k + (SPOT.has(next) ? 2 : 1) };
  if (text === "top") {
    const before = word(sentence, k - 1);
    if (SEVERAL.test(next)) return null;
    if (SPOT.has(next)) return { at: k, to: k + 2 };
    const inside = before === "in" || word(sentence, k - 2) === "in";
    if (inside) return next === "of" && ["my", "our"].includes(word(sentence, k + 2)) ? { at: k, to: k + 1 } : null;
    return BEFORE_TOP.has(before) ? { at: k, to: k + 1 } : null;
  }
  if (text === "atop") return { at: k, to: k + 1 };
  return aboveAll(sentence, k);
}
