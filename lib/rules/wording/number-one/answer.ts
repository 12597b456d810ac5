import type { Sentence } from "@/lib/rules/text/analyse";
import { isOpenChoice } from "@/lib/rules/wording/number-one/choice-noun";
import { isDoubtful } from "@/lib/rules/wording/number-one/doubt";
import { firstAt } from "@/lib/rules/wording/number-one/firstness";
import { has, spokenOf, stretchOf, textOf, word } from "@/lib/rules/wording/number-one/reading";
import { RANKING } from "@/lib/rules/wording/number-one/vocabulary";

/** An answer is a short sentence: "It is yours." "That program is Lakeshore." "And it's you guys." */
const ANSWER_WORDS = 10;
const ANSWER =
  /^(?:(?:and|so|well|of course|yes|also|still|again|always|,) ?)*(?:(?:it|that|this|that one|the one|(?:that|this|the) (?:program|place|one|choice|spot|answer|honor|residency)|my (?:answer|choice|pick))(?: (?:program|place))? (?:is|was|will be|would be|has to be|goes to|is going to|has gone to|belongs to|is of course) |(?:you|yours|your program)(?: guys)? (?:(?:are (?:it|that|the one|this)|do\b|did\b)|is (?:it|that|the one))|(?:you|yours|your program)(?: guys| all)? ?[.!]$)/;
const NOT_TOLD = /\b(?:not|nor|never|if|whether|another|whose|secret|second|sure)\b/;

/** The plain text of a sentence that may answer the one before it. Looked at before its words are known. */
export const MAY_ANSWER =
  /^.{0,24}\b(?:it|that|this|one|place|program|choice|pick|answer|spot|residency)(?:'s| is| was| will| has| goes| belongs)\b.{0,60}$|^.{0,12}\byou(?:rs?|'re)?\b.{0,24}$/;

const FIRST_ALONE = 6;

/** Whether the sentence speaks of the writer's first place and leaves open whose it is. */
function leavesOpen(sentence: Sentence): boolean {
  if (
    /\b(?:not|never|if|whether|no (?!doubt|question|secret|surprise)|undecided|friend|wife|husband)\b/.test(
      textOf(sentence, 0, 40),
    )
  )
    return false;
  return sentence.words.some((_, k) => {
    if (isOpenChoice(sentence, k)) return true;
    const first = firstAt(sentence, k);
    if (!first || !["first", "#1", "top"].includes(word(sentence, k))) return false;
    const { from } = stretchOf(sentence, k);
    const ranks = has(sentence, from, k, RANKING) && has(sentence, from, k, new Set(["i", "we"]));
    const listed = has(sentence, k, k + 8, new Set(["list", "rol"])) && has(sentence, k, k + 8, new Set(["my", "our"]));
    return ranks || listed;
  });
}

/** "Number one." and little more. */
function onlyFirst(sentence: Sentence): boolean {
  return (
    sentence.words.length <= FIRST_ALONE && sentence.words.some((_, k) => ["first", "#1"].includes(word(sentence, k)))
  );
}

/** "Neither second nor third: first." Lesser places are denied, and the first is what is left. */
const NOT_LESSER =
  /^(?:not|neither|nor|no|nothing|where)\b.{0,90}?[:,;—.?] (?:but )?(?:at |the very |the |in )*(?:first|#1|top)(?: place)?(?: [.!])?$/;
const LONGEST_OPENING = 24;
const deniesLesser = (sentence: Sentence) =>
  !sentence.question &&
  NOT_LESSER.test(textOf(sentence, 0, LONGEST_OPENING)) &&
  sentence.words.length <= LONGEST_OPENING;

const THERE = /\b(?:that|there|it|which)\b/;
const LIST = /\b(?:my|our) (?:\w+ ){0,3}(?:list|rol)\b|\bi .*\branking you\b/;

/** Whether a sentence, however long the next is, may be answered by it. */
export const opensAnswer = (asked: Sentence): boolean =>
  asked.words.length <= LONGEST_OPENING && (onlyFirst(asked) || deniesLesser(asked));

/** Whether two neighboring sentences together tell the reader that it is first: "There is one program I will put first. It is yours." */
export function answers(asked: Sentence, answer: Sentence): boolean {
  if (answer.question) return false;
  const said = textOf(answer, 0, LONGEST_OPENING);
  if (NOT_TOLD.test(said)) return false;
  if (opensAnswer(asked) && !asked.question)
    return (
      THERE.test(said) &&
      LIST.test(said) &&
      spokenOf(answer, 0, answer.words.length) === "reader" &&
      !isDoubtful(answer, { from: 0, at: 0, to: 1 })
    );
  if (answer.words.length > ANSWER_WORDS || !ANSWER.test(said)) return false;
  return spokenOf(answer, 0, answer.words.length) === "reader" && leavesOpen(asked);
}
