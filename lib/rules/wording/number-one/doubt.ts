import type { Sentence } from "@/lib/rules/text/analyse";
import { isConditional, isHedged } from "@/lib/rules/wording/number-one/condition";
import { isDenied } from "@/lib/rules/wording/number-one/denial";
import { isPast } from "@/lib/rules/wording/number-one/past";
import {
  type Candidate,
  clauseOf,
  has,
  isPlace,
  stretchOf,
  subjectHead,
  textOf,
  word,
} from "@/lib/rules/wording/number-one/reading";
import { ATTITUDES } from "@/lib/rules/wording/number-one/vocabulary";

const SENTENCE_WORDS = new Set(["i", "you", "your", "we", "is", "are"]);

/** Whether the words are somebody's, quoted as a sentence; a quoted "first choice" alone is only emphasis. */
function isQuoted(sentence: Sentence, { at, to }: Candidate): boolean {
  const quotation = sentence.words[to - 1]?.quotation || sentence.words[at]?.quotation || 0;
  if (quotation === 0) return false;
  return sentence.words.some((inner) => inner.quotation === quotation && SENTENCE_WORDS.has(inner.text));
}

const AMONG = new Set(["among", "amongst"]);
const ALL = new Set(["all", "the", "every", "everything", "everywhere", "them"]);

/** Whether it is one among several: "one of", "among my", "among the programs in Ohio". */
function isOneOfSeveral(sentence: Sentence, { from, at, to }: Candidate): boolean {
  for (let k = Math.max(from, at - 6); k <= at; k++) {
    if (word(sentence, k) === "one" && word(sentence, k + 1) === "of" && k + 1 < at) return true;
    if (AMONG.has(word(sentence, k)) && k < at) return true;
  }
  if (has(sentence, at, to, AMONG)) return true;
  if (!AMONG.has(word(sentence, to))) return false;
  return !ALL.has(word(sentence, to + 1)) || has(sentence, to + 2, to + 5, new Set(["in", "near"]));
}

/** Whether somebody else thinks, says or asks it: "my advisor thinks that…", "they asked me to…". */
function isAnothers(sentence: Sentence, { from, at }: Candidate): boolean {
  const clause = clauseOf(sentence, at);
  for (let k = clause.from; k < Math.min(from + 1, at); k++) {
    if (!ATTITUDES.has(word(sentence, k)) || ["to", "be"].includes(word(sentence, k - 1))) continue;
    const writers =
      has(sentence, clause.from, k, new Set(["i", "we"])) || sentence.words[clause.from]?.text === "please";
    if (!writers && subjectHead(sentence, k) >= 0) return true;
  }
  for (let k = clause.from; k < at; k++)
    if (word(sentence, k) === "which" && (isPlace(sentence, k + 1) || word(sentence, k + 1) === "of")) return true;
  return false;
}

/** A choice of something other than where to train. */
const OTHER_MATTER =
  /\b(?:for|of) (?:(?:this|the|my|an?|your|that|our) )?(?:\w+ ){0,2}(?:electives?|rotations?|clerkships?|sub i|second look|visit|block|dates?|lunch|dinner|hotel|poster|project)\b|\blists? of (?!(?:\w+ ){0,3}(?:programs|residencies|hospitals|places|institutions|departments|sites|choices)\b)/;

function isOfOtherMatter(sentence: Sentence, { at, to }: Candidate): boolean {
  return OTHER_MATTER.test(textOf(sentence, Math.max(stretchOf(sentence, at).from, at - 10), to + 6));
}

/**
 * Kinds of things that are first on something else than a rank list, or that somebody else put there. What no kind covers is left to
 * the learned reader: it knows such sentences from the corpus, and where it disagrees the writer is asked.
 */
const OTHER_FIRST: readonly RegExp[] = [
  // First in a plan, in notes, on a paper.
  /\b(?:in|on) (?:my|the|our|her|his|their) (?:\w+ )?(?:notes|calendar|agenda|schedule|author list|list of authors)\b|\b(?:my|our) notes\b/,
  /\b(?:slot|spot|place) on (?:the )?(?:tour|agenda|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
  /\b(?:writing|thanking|replying) (?:to )?you (?:is|was)\b/,
  // First by the alphabet, the clock, or the press.
  /\balphabetical\b|\border of the (?:talks|dates|day)\b|\b(?:us news|doximity)\b|\bdates? (?:: )?(?:first|the)\b/,
  // A rotation's first choice.
  /\belectives?\b|\bfor (?:the|my|an) (?:away|rotation)\b/,
  // The tool or the way that a case calls for first.
  /\bfirst choice (?:is|was|would be|remains) (?:the|a|an) (?:\w+ ){0,2}?(?:device|stent|catheter|graft|endograft|coil|approach|access|technique|wire|sheath|balloon|filter|agent|drug|embolic|plug|needle|antibiotic)s?\b/,
  // Another school, long ago.
  /\bappl(?:ied|ying) to (?:college|medical school|university|high school)\b|\bfor (?:college|medical school|undergrad\w*)\b/,
  // First to somebody else.
  /\b(?:(?:one|some|two|several|both|many) of your|an?|another|your) (?:\w+ )?(?:fellows?|residents?|faculty|graduates?|alumni|interns?|students?)\b.{0,40}\b(?:called|calls|call|named|said|says|described|ranked|told)\b/,
  /\b(?:mom|mother|mum|dad|father|grandma|grandpa|grandmother|grandfather|sister|brother|kids?|dog) 's (?:own )?(?:#1|first choice|top choice)\b(?!.* (?:and|so) (?:it is )?(?:mine|my|ours|our|i)\b)/,
  /\bfriend of mine\b|\b(?:partner|wife|husband|mentor|advisor) (?:'s #1\b|suggested\b)/,
  // All but one, the first of several groups, or whichever program it may be.
  /\b(?:above|over|ahead of|before) (?:all|every program|everyone|everybody)(?: of (?:the|my) \w+)? (?:but|except) (?:one|two|a few)\b/,
  /\bfirst (?:group|tier|half|third|few|handful|ones|cluster|bunch|batch)\b/,
  /\b(?:tell|let|inform|write to) the (?:one )?(?:program|place|residency) (?:that )?(?:i|we) (?:rank|put|place|list|choose)\b/,
  // Weighed, wished for, or taken back.
  /\b(?:strongly |still |seriously )considering you\b|\b(?:shot|chance) at\b|\blove for you to be\b/,
  /\bwithdraw(?:ing)? (?:what|my|the|that)\b|\b(?:was|were|are) once\b|\b(?:and|but) i (?:cannot|can not)\b/,
];

function isOfOtherFirst(sentence: Sentence, { at }: Candidate): boolean {
  const near = textOf(sentence, at - 40, at + 40);
  return OTHER_FIRST.some((kind) => kind.test(near));
}

/** Whether anything in the sentence takes back, weakens or gives to somebody else what the candidate says. */
export function isDoubtful(sentence: Sentence, candidate: Candidate): boolean {
  return (
    sentence.question ||
    isQuoted(sentence, candidate) ||
    isDenied(sentence, candidate) ||
    isConditional(sentence, candidate) ||
    isHedged(sentence, candidate) ||
    isOneOfSeveral(sentence, candidate) ||
    isAnothers(sentence, candidate) ||
    isPast(sentence, candidate) ||
    isOfOtherFirst(sentence, candidate) ||
    isOfOtherMatter(sentence, candidate)
  );
}
