import type { Sentence } from "@/lib/rules/text/analyse";
import { has, stretchOf, subjectHead, word } from "@/lib/rules/wording/number-one/reading";
import { OTHERS } from "@/lib/rules/wording/number-one/vocabulary";

/** "My plan is to …": what is mine and yet my own doing. */
const MY_DOING = new Set(
  "plan plans intention intent goal decision aim commitment promise final choice move duty pleasure honor privilege".split(
    " ",
  ),
);
/** Words that may come before a verb that has no subject of its own. */
export const BEFORE_VERB = new Set("and or to of with for by on about then in , just at the from into".split(" "));
/** "They asked me to rank": somebody else's wish. Of other verbs, "led me to rank", what follows is the writer's doing. */
const ASKED = new Set(
  `ask asks asked asking tell tells told want wants wanted wanting like love prefer urge urges urged advise advises advised
   suggest suggests suggested encourage encourages encouraged push pushes pushed recommend recommends recommended need needs
   expect expects expected beg begs begged pressure pressured pressures remind reminded allow`.split(/\s+/),
);

const AND = new Set(["and", ",", "to"]);

export type Agent = { who: "writer" | "other" | "unsaid"; at: number };

/** Who ranks: the nearest person before the verb in its stretch. `at` is where they stand. */
export function agentOf(sentence: Sentence, verb: number): Agent {
  const { from } = stretchOf(sentence, verb);
  for (let k = verb - 1; k >= from; k--) {
    const text = word(sentence, k);
    const before = word(sentence, k - 1);
    /** In "every resident I met ranked", it is the resident who ranks. */
    if ((text === "i" || text === "we") && OTHERS.has(before) && !has(sentence, k, verb, AND))
      return { who: "other", at: k - 1 };
    if (text === "i" || text === "we" || text === "mine") return { who: "writer", at: k };
    if ((text === "my" || text === "our") && has(sentence, k + 1, Math.min(k + 4, verb), MY_DOING))
      return { who: "writer", at: k };
    if (text === "us" && sentence.words[k]?.capital) continue;
    if (text === "me" || text === "us") return { who: ASKED.has(before) ? "other" : "writer", at: k };
    if (text === "you" && (before === "to" || before === "tell" || before === "inform")) continue;
    if (text === "you" || (OTHERS.has(text) && text !== "nobody" && (text !== "people" || k === verb - 1)))
      return { who: "other", at: k };
    if (text === "that" && k < verb - 1) return { who: "unsaid", at: k };
  }
  if (word(sentence, verb - 1) === "to") return { who: "unsaid", at: from };
  const head = subjectHead(sentence, verb);
  const gerund = word(sentence, head).endsWith("ing") && !["my", "the", "an", "our"].includes(word(sentence, head - 1));
  const someone = head >= 0 && !BEFORE_VERB.has(word(sentence, head)) && !gerund;
  return { who: someone ? "other" : "unsaid", at: from };
}
