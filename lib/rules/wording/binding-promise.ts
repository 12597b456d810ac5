import type { WordingRule } from "@/lib/rules/rule";
import type { Sentence } from "@/lib/rules/text/analyse";
import type { Match, Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { isDenied, isOtherMatter } from "@/lib/rules/wording/bargain/denial";
import { FOR_EACH_OTHER, FREELY } from "@/lib/rules/wording/bargain/for-each-other";
import { DEALT, OTHERS_LET_GO, PAST_THE_MATCH, SIGNED } from "@/lib/rules/wording/bargain/paper";
import { PLACE_KEPT } from "@/lib/rules/wording/bargain/place-kept";
import { COMMITTED, PROMISED } from "@/lib/rules/wording/bargain/promise";
import { marksOf, sentencesLearned, type Verdict } from "@/lib/rules/wording/sentences";

const OFFERED = [...PLACE_KEPT, ...PROMISED, ...COMMITTED, ...SIGNED, ...DEALT, ...PAST_THE_MATCH];
const ANY = [...OFFERED, ...OTHERS_LET_GO, ...FOR_EACH_OTHER];

/**
 * Five concepts make an agreement: one side's rank for the other's; a place put by; a promise asked for or given; something
 * signed or shaken hands on; a way around the Match.
 */
function binds(sentence: Sentence, places: Places): Verdict {
  const stands = (match: Match) => !isOtherMatter(sentence, match) && !isDenied(sentence, places, match);
  if (!places.has(ANY)) return "nothing";
  if (places.find(OFFERED, stands)) return "so";
  if (places.find(OTHERS_LET_GO, (match) => !isDenied(sentence, places, match))) return "so";
  return !places.has(FREELY) && places.find(FOR_EACH_OTHER, stands) !== null ? "so" : "denied";
}

const mayBind = mayHold(ANY);

/** The sentences of a text that offer or ask for an agreement outside the Match. */
export const readBindingPromise = sentencesLearned("binding-promise", mayBind, binds);

export const bindingPromise: WordingRule<"binding-promise"> = {
  id: "binding-promise",
  title: "This offers or asks for an agreement",
  why: "Under Match rules, nobody may ask for or give a binding commitment before the results. A deal put in writing can hurt both sides.",
  todo: "Take the deal out. You’re free to say how much you like the program, as long as you ask for nothing in return.",
  level: "stop",
  examples: [
    { text: "If you rank me first, I will rank you first.", fires: true },
    { text: "Would you hold a place for me?", fires: true },
    { text: "I understand that neither of us can promise anything before the Match.", fires: false },
    { text: "I would be happy to sign the form for the observership.", fires: false },
  ],
  check: (draft) =>
    marksOf(
      draft,
      readBindingPromise,
      "This offers or asks for an agreement outside the Match. Take it out before you send this.",
    ),
};
