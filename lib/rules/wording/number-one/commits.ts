import { analyse, type Sentence } from "@/lib/rules/text/analyse";

import { answers } from "@/lib/rules/wording/number-one/answer";
import { firstChoices } from "@/lib/rules/wording/number-one/choice";
import { isConditional } from "@/lib/rules/wording/number-one/condition";
import { isDoubtful } from "@/lib/rules/wording/number-one/doubt";
import { plainlyFirst } from "@/lib/rules/wording/number-one/equative";
import { topsOfList } from "@/lib/rules/wording/number-one/list";
import { mayCommit } from "@/lib/rules/wording/number-one/may-commit";
import { onlyOnes } from "@/lib/rules/wording/number-one/only";
import { rankings } from "@/lib/rules/wording/number-one/ranking";
import { saysAcross, saysByTurn } from "@/lib/rules/wording/number-one/turns";
import { firstInPassing } from "@/lib/rules/wording/number-one/verbless";

const FINDERS = [firstChoices, rankings, topsOfList, plainlyFirst, firstInPassing];

/** No sentence that somebody wrote speaks of a first place more often. */
const MOST_CANDIDATES = 24;

/** What the words of a sentence say of the reader's place: that it is first, that it is not or may not be, or nothing of it. */
type Said = "first" | "doubted" | "nothing";

function saidBy(sentence: Sentence): Said {
  const candidates = FINDERS.flatMap((find) => find(sentence).slice(0, MOST_CANDIDATES));
  if (
    candidates.some((candidate) => !isDoubtful(sentence, candidate)) ||
    certainlyOnly(sentence) ||
    saysByTurn(sentence)
  )
    return "first";
  return candidates.length > 0 ? "doubted" : "nothing";
}

/** A denial is what "nowhere I would rather" is made of, so only the other doubts apply. */
function certainlyOnly(sentence: Sentence): boolean {
  return !sentence.question && onlyOnes(sentence).some((candidate) => !isConditional(sentence, candidate));
}

/** Sentences further apart than a space and a line's end are no neighbors. */
const APART = 3;

export type Spoken = { start: number; end: number; said: Said };

/** What the words of each sentence worth reading say, two neighbors taken together where the second answers the first. */
export function spokenSentences(text: string): Spoken[] {
  const sentences = analyse(text, mayCommit);
  return sentences.map((sentence, i): Spoken => {
    const { start, end } = sentence;
    const said = saidBy(sentence);
    const before = sentences[i - 1];
    const near = before !== undefined && start - before.end <= APART;
    const answered = said !== "first" && near && (answers(before, sentence) || saysAcross(before, sentence));
    return { start, end, said: answered ? "first" : said };
  });
}
