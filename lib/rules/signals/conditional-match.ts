import type { Reading } from "@/lib/rules/signals/reading";
import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";
import type { Match } from "@/lib/rules/text/phrase";

const IF_RANKED = ways(
  "IF|long|provided|assuming|were ~8 SET|ranking|choose|choosing|pick ~1 us|NAME|here|ours",
  "IF|long|provided|assuming|were ~8 SET our|the|this program|residency|hospital|department",
  "IF|assuming|provided|long ~3 we|us|NAME|our|program ~6 TOP|choice|list",
  "IF ~2 your ~2 list|ROL ~4 us|our|NAME",
  "IF ~3 you ~3 want|like|wish|choose|decide|put|prefer ~3 us|here|come|be|train",
  "^ ~3 SET us|our|NAME|program ~6 TOP|and",
  "^ ~8 rank|put|place|list us ~6 TOP|and ~8 you|it",
  "ranking us|our ~5 means|mean|ensures|will",
  "with us ~2 at|as ~1 TOP",
  "whether ~6 up to you",
  "if you|that ~1 want|like|wish|choose|is ~1 to|it|what",
  "is|be|need|takes ~5 to ~2 SET us|our",
  ": rank|put us",
);
const YOU_MATCH = ways(
  "you|will|would|to|of|be|are|should|means|mean|likely ~3 MATCH",
  "you will ~8 us|here",
  "you ~3 WILL ~4 be ~5 here|us|resident|residents|ours|program|in|class|joining|training|coming|done|set",
  "you ~3 WILL ~4 join|land|train|come|end|get|joining|training|coming|matching|become",
  "you ~3 plan ~4 on|to ~4 moving|be|here",
  "we ~2 WILL ~1 see you",
  "you are|will ~1 in",
  "you would|will ~2 get ~2 in",
  "spot|place here|with|at ~3 is|if|whether",
  "you ~2 be ~2 here",
  "it will happen",
);
const WISHED = ways(
  "WE ~3 hope|hopes|hoping|wish|love|thrilled|delighted|honored|lucky|moon|pleased|happy|glad|proud ~6 you|that|if",
);
const OTHER = ways(
  "between you and the match",
  "need|want|require|ask|have ~4 COMMIT|promise|word|answer|sign",
  "know|curious|wonder|wondering|hear|ask|asking|checking|check|confirm ~8 if|whether",
  "often told",
  "MATCH you with",
  "rank ~2 programs|preferences|topics|dates",
  "would be ~2 GLAD",
);

/** A condition on the applicant's list and a match that follows from it. */
function conditional({ mentions, question, general }: Reading): Match | null {
  if (question || general || mentions(WISHED) || mentions(OTHER)) return null;
  const condition = mentions(IF_RANKED);
  const outcome = mentions(YOU_MATCH);
  if (!condition || !outcome) return null;
  return { from: Math.min(condition.from, outcome.from), to: Math.max(condition.to, outcome.to) };
}

export const conditionalMatch: Signal = {
  id: "conditional-match",
  title: "A match, if you rank them",
  meaning:
    "As strong as a program can sound, at the edge of the Match's rules. It is a forecast, and lists change until the deadline.",
  strength: 5,
  boundary: false,
  advice: null,
  examples: [
    { text: "If you rank us highly, you will match here.", fires: true },
    { text: "Put us at the top of your list and you will train here.", fires: true },
    { text: "If you rank the workshops, we will match you with a mentor.", fires: false },
  ],
  find: conditional,
};
