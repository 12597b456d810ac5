import type { Sentence } from "@/lib/rules/text/analyse";
import { withoutTelling } from "@/lib/rules/wording/number-one/denial";
import { around, type Candidate, clauseOf, has, stretchOf, textOf, word } from "@/lib/rules/wording/number-one/reading";
import { CERTAINTY, CONDITIONS, HEDGES } from "@/lib/rules/wording/number-one/vocabulary";

const IF_POLITE: readonly RegExp[] = [
  /^if i may/,
  /^if (?:it|that|this) (?:is|was|were|has|had|does|did|helps|matters|counts|makes|would|can|will)\b/,
  /^if you (?:have|need|want|would like|wanted|needed|were|are|had|did|do|could|can|ever|do not|ask|asked) (?!rank|take|offer|able|willing)/,
  /^if (?:you|anyone|anybody|somebody|someone|they) (?:asks?|asked|wonders?|wondered)/,
  /^if you (?:are|were) (?:wondering|curious|interested|asking)/,
  /^if i (?:had|have|ever had) (?:any|some|a|my) (?:doubts?|hesitations?|questions?|reservations?)/,
  /^if i (?:have|had|did|was|were|do|could|can|am) (?:not|choose|pick|only|being|to be|honest)/,
  /^if (?:given|i had (?:my|to|one|the))\b/,
  /^if (?:there|nothing|anything|possible|asked|pressed|so|not|any|my (?:enthusiasm|interest|excitement))\b/,
];

/** Whether an "if" elsewhere in the sentence makes the statement depend on something; politeness ("if I may") does not. */
function dependsElsewhere(sentence: Sentence, { at, to }: Candidate): boolean {
  const own = clauseOf(sentence, at);
  const near = around(sentence, at);
  for (let k = near.from; k < near.to; k++) {
    if (k >= own.from && k < to) continue;
    const text = word(sentence, k);
    if (text === "unless" || text === "provided" || text === "assuming" || (text === "contingent" && k > 0))
      return true;
    if (text === "as" && word(sentence, k + 1) === "long" && word(sentence, k + 2) === "as") return true;
    if (text !== "if" || word(sentence, k - 1) === "even" || word(sentence, k - 1) === "remiss") continue;
    const said = textOf(sentence, k, k + 8);
    if (!IF_POLITE.some((polite) => polite.test(said))) return true;
  }
  return false;
}

/** What is still to be found out or decided: "should I come to the conclusion that …, I will rank it first". */
const TO_BE_DECIDED =
  /^(?:should|were|had) (?:i|we) (?:to )?(?:come|decide|conclude|find|feel|settle|see|realize|choose|arrive|become)\b/;
const INVERTED = new Set(["had", "were", "should"]);
const REASONS = new Set(["because", "since"]);
const PERSONS = new Set(["i", "you", "we"]);

/** Whether what is said holds only if something else does: "if I rank you first", "had I ranked you first". */
export function isConditional(sentence: Sentence, candidate: Candidate): boolean {
  const { at } = candidate;
  if (TO_BE_DECIDED.test(textOf(sentence, 0, 6))) return true;
  const { from } = clauseOf(sentence, at);
  for (let k = from; k < at; k++) {
    const text = word(sentence, k);
    if (text === "if" && (withoutTelling(sentence, k) || has(sentence, from, k, new Set(["remiss"])))) continue;
    if (text === "until" && word(sentence, k - 1) === "wait") continue;
    if (text === "wish" && word(sentence, k + 1) === "to") continue;
    if (
      CONDITIONS.has(text) ||
      (text === "before" && (PERSONS.has(word(sentence, k + 1)) || word(sentence, k + 1).endsWith("ing")))
    )
      return true;
  }
  /** What holds "because you are my first choice" holds whatever else depends on an "if". */
  const own = stretchOf(sentence, at).from;
  if (REASONS.has(word(sentence, own)) || REASONS.has(word(sentence, own - 1))) return false;
  const inverted = INVERTED.has(word(sentence, from)) && PERSONS.has(word(sentence, from + 1));
  return inverted || dependsElsewhere(sentence, candidate);
}

const GOING = new Set("going planning about set ready prepared".split(" "));
const MEANT = new Set("planned intended hoped meant wanted".split(" "));

/** "I was going to", "I had planned to": what did not come to pass. */
const wasGoing = (sentence: Sentence, k: number) =>
  (["was", "were"].includes(word(sentence, k)) && GOING.has(word(sentence, k + 1))) ||
  (word(sentence, k) === "had" && MEANT.has(word(sentence, k + 1)));

/** Before the statement, that it may be so and no more. */
const POSSIBLY =
  /\b(?:is|seems|looks|be|very|quite|more|most) (?:very |quite |also |still |entirely )?(?:possible|likely|unlikely|probable|conceivable|plausible)\b|\b(?:chance|chances|possibility|likelihood|probability|odds)\b|\b(?:almost|fairly|pretty|nearly|reasonably|quite|not|never) (?:100 % |entirely |completely |fully |so |yet )?(?:sure|certain|decided)\b|\bused to\b|\b(?:hope|hoping|hoped|wish|wished) to (?:\w+ ){0,4}(?:tell|say|call|name|write)\b|\b(?:one day|some day|someday)\b|\bhate (?:for|to)\b|\byou (?:would (?:like|love|want)|want|wish|hope|need|expect) to (?:hear|know|think|believe)\b|\b[1-9]\d (?:percent|%) (?:sure|certain)\b|\b(?:was|were|am|been|being|got) (?:asked|told|urged|advised|encouraged|pressured|pushed|supposed|expected|required) to\b|\b(?:perhaps|maybe|possibly|probably|presumably)\b/;
/** A wish, and then a "but". */
const WISH = /\b(?:want|like|love|wish|wanted|liked|loved) to(?: be able to)?$/;
/** Beside it, that nobody has it. */
const EMPTY =
  /^(?:is |stays |remains |are )?(?:still )?(?:empty|blank|vacant|unfilled|undecided|open|free|private|secret|to myself)\b/;
/** After it, that it is open. */
const OPEN =
  /\b(?:though|although|but|however|yet|only) .*\b(?:not (?:yet |fully |quite )?(?:decided|settled|sure|made up|determined)|still (?:deciding|thinking|weighing|undecided|open|considering|torn)|(?:may|might|could) (?:still |well |yet )?change|undecided|not set in stone|subject to change|have (?:two|three|four|five|several|some|more|other) (?:more )?interviews)\b/;

/** Whether a "might", "consider" or "it is possible" takes the certainty out of the words. */
export function isHedged(sentence: Sentence, { from, at, to }: Candidate): boolean {
  const before = textOf(sentence, Math.min(from, clauseOf(sentence, at).from), at);
  if (POSSIBLY.test(before) || OPEN.test(textOf(sentence, to, to + 24))) return true;
  if (WISH.test(before) && /\b(?:but|however|although|sadly)\b/.test(textOf(sentence, to, to + 12))) return true;
  if (EMPTY.test(textOf(sentence, to, to + 4))) return true;
  for (let k = from; k < to; k++) {
    const text = word(sentence, k);
    if (wasGoing(sentence, k)) return true;
    if (!HEDGES.has(text)) continue;
    const next = word(sentence, k + 1);
    if (text === "may" && sentence.words[k]?.capital) continue;
    if ((text === "could" || text === "can") && next === "not" && has(sentence, k, at, CERTAINTY)) continue;
    if (text === "should" && word(sentence, k - 1) !== "i" && next === "know") continue;
    if (text === "would" && (k >= at || ["like", "love", "want"].includes(next))) continue;
    if (text === "consider" || text === "considering")
      if (
        ["you", "your", "yours", "yourself", "yourselves", "it", "this"].includes(next) ||
        sentence.words[k + 1]?.capital
      )
        continue;
    if (["hope", "hoping", "thinking"].includes(text) && !["to", "of", "about"].includes(next)) continue;
    return true;
  }
  return false;
}
