import type { Sentence } from "@/lib/rules/text/analyse";

import { firstChoices } from "@/lib/rules/wording/number-one/choice";
import { isConditional } from "@/lib/rules/wording/number-one/condition";
import { isDoubtful } from "@/lib/rules/wording/number-one/doubt";
import { plainlyFirst } from "@/lib/rules/wording/number-one/equative";
import { topsOfList } from "@/lib/rules/wording/number-one/list";
import { onlyOnes } from "@/lib/rules/wording/number-one/only";
import { rankings } from "@/lib/rules/wording/number-one/ranking";
import { saysByTurn } from "@/lib/rules/wording/number-one/turns";
import { firstInPassing } from "@/lib/rules/wording/number-one/verbless";

const FINDERS = [firstChoices, rankings, topsOfList, plainlyFirst, firstInPassing];

/** No sentence that somebody wrote speaks of a first place more often. */
const MOST_CANDIDATES = 24;

/** What the words of a sentence say of the reader's place: that it is first, that it is not or may not be, or nothing of it. */
export type FirstPlaceVerdict = "first" | "doubted" | "nothing";

/** What a sentence says by itself. */
export function saidBy(sentence: Sentence): FirstPlaceVerdict {
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
