import type { WordingRule } from "@/lib/rules/rule";
import type { Sentence } from "@/lib/rules/text/analyse";
import type { Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { marksOf, sentencesLearned, type Verdict } from "@/lib/rules/wording/sentences";
import { isAsked } from "@/lib/rules/wording/standing/asked";
import { OTHER_MATTERS, STANDING } from "@/lib/rules/wording/standing/standing";

/**
 * Whether a sentence asks where the writer stands. Two things make it: a standing (`standing/standing.ts`: the program ranks the
 * writer, a place on its list, the chance to match, how the writer compares, whether that is enough), and that it is asked
 * (`standing/asked.ts`: a question, or something wanted of the reader), neither waived, nor supposed, nor somebody else's.
 */
function asks(sentence: Sentence, places: Places): Verdict {
  const asked = places.find(STANDING, (match) => {
    if (sentence.words[match.from]?.quotation !== 0 || !isAsked(sentence, places, match)) return false;
    return places.find(OTHER_MATTERS, ({ from, to }) => from < match.to && match.from < to) === null;
  });
  return asked ? "so" : places.has(STANDING) ? "denied" : "nothing";
}

const mayAsk = mayHold(STANDING);

/** The sentences of a text that ask how the writer is ranked, or will be, or is likely to match. */
export const readAsksRank = sentencesLearned("asks-rank", mayAsk, asks);

export const asksRank: WordingRule<"asks-rank"> = {
  id: "asks-rank",
  title: "This asks how you’re ranked",
  why: "Programs don’t have to say how they rank an applicant, and asking puts the reader in an awkward spot. The answer wouldn’t bind anybody anyway.",
  todo: "Leave the question out. Say what drew you to the program, and rank it where you want it.",
  level: "warn",
  examples: [
    { text: "Could you tell me where I stand on your rank list?", fires: true },
    { text: "I would be glad of any idea of my chances of matching with you.", fires: true },
    { text: "I know that you cannot tell me where I stand.", fires: false },
    { text: "Could you tell me when your rank list is due?", fires: false },
  ],
  check: (draft) =>
    marksOf(
      draft,
      readAsksRank,
      "This asks how the program ranks you or how likely you are to match. It’s safer to leave it out.",
    ),
};
