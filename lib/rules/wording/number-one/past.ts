import type { Sentence } from "@/lib/rules/text/analyse";
import { around, type Candidate, has, textOf, word } from "@/lib/rules/wording/number-one/reading";
import { MONTHS, ONCE, STILL } from "@/lib/rules/wording/number-one/vocabulary";

const SEASONS = new Set("year cycle season match time spring fall summer winter autumn".split(" "));
const isLastSeason = (sentence: Sentence, k: number) =>
  ["last", "previous", "prior", "past"].includes(word(sentence, k)) && SEASONS.has(word(sentence, k + 1));

const PAST = new Set("was were had ranked used would put headed led began topped".split(" "));
const PRESENT = new Set("have has is are will am".split(" "));
const LISTED = /^when i (?:last )?(?:submit|certif|turn|enter|finaliz|made|put|open|log)/;

/** Whether the word at `k` puts what is said into a time gone by. */
function isOnce(sentence: Sentence, k: number): boolean {
  const text = word(sentence, k);
  const next = word(sentence, k + 1);
  if (text === "when") return !LISTED.test(textOf(sentence, k, k + 4));
  if (text === "earlier") return next !== "today" && next !== "this";
  if (text === "in" && MONTHS.has(next)) return true;
  return ONCE.has(text) || isLastSeason(sentence, k);
}

/** What is said is withdrawn in the same breath. */
const TAKEN_BACK =
  /\b(?:disregard|ignore|strike|retract|rescind|revoke|withdraw|correct|undo|forget) (?:my|that|what|the|it|this|any|anything)\b|\b(?:disregard|retracting|rescinding)\b|\b(?:take|taking|took) (?:(?:it|that|this|them|those words|my words|these words) )?back\b|\b(?:not|no longer) (?:be )?(?:true|the case|hold|holds|stand|stands|apply|applies|accurate|correct|valid)\b|\b(?:forgive|sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3} (?:saying|telling|writing|claiming|said|told|written|wrote)\b|\bnot (?:something|a thing|what) i (?:can|could|will|would|want|wish)\b|\bset (?:that|it|this|those words) aside\b|\bchanged my mind about\b|\b(?:unsure|torn|undecided|uncertain|debating|unresolved) (?:about|on|over|as to)\b|\b(?:untrue|not (?:true )?any ?more|anymore)\b/;
/** Things have changed since: tells against what was, not against what is. */
const CHANGED =
  /\b(?:changed|since then|has since|have since|reconsidered|until|no longer|different now|not now|spoke too soon|premature|mistaken)\b/;

const UNCHANGED =
  /\b(?:not|never|nothing|no)\b.{0,30}\bchanged\b|\bstill\b|\bremains?\b|\b(?:until|till) (?:today|now)\b/;

/** A time gone by that needs more than a word: "for much of the season", "at the time", "in the 2025 Match". */
const THEN =
  /\b(?:for (?:much|most|a while|a time|some time|weeks|months)|at (?:the|that|one) (?:time|point|start|beginning)|early on|back (?:then|in|when)|at first|(?:the )?year before last|(?:two|three|four) (?:years|seasons|cycles) ago|last time around|in (?:the|my) (?:last|previous|prior|first) (?:match|cycle|season|application)|in the (?:beginning|past)|in (?:the )?20\d\d|(?:went|go|gone) unmatched|did not match)\b/;

const SECOND =
  /\b(?:you|yours|your program|your team) (?:are |is |will be |come |comes |would be |follow |follows )(?:right |just |directly |close |shortly |next )*(?:after|behind|next|in second)\b|\b(?:you|yours|program|team|department|hospital) (?:are|is|will be|comes?|came|was|were|would be|being) (?:a |my |the |very )?(?:close |strong |solid )?(?:second|2nd|third|# ?2|#2|runner|number (?:two|2|three|3))\b/;

const WOULD = new Set(["would"]);

/** Whether it was so once, or is taken back: "when I applied you were my first choice". */
export function isPast(sentence: Sentence, { from, at, to }: Candidate): boolean {
  const said = textOf(sentence, at - 40, to + 40);
  if (TAKEN_BACK.test(said) || SECOND.test(said)) return true;
  if (has(sentence, from, at, PRESENT)) return false;
  const near = around(sentence, at);
  const past = has(sentence, from, at + 1, PAST);
  const would = has(sentence, from, at + 1, WOULD);
  const after = textOf(sentence, to, to + 40);
  if (past && CHANGED.test(after) && !UNCHANGED.test(after)) return true;
  let once = past && THEN.test(said);
  for (let k = near.from; k < near.to && !once; k++)
    once = isLastSeason(sentence, k) || (past && !would && (k < from || k >= to) && isOnce(sentence, k));
  return once && !has(sentence, near.from, near.to, STILL);
}
