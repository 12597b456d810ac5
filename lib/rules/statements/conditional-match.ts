import type { StatementKind } from "@/lib/rules/statements/kind";
import type { SentenceView } from "@/lib/rules/statements/reading";
import { ways } from "@/lib/rules/statements/vocabulary";
import type { Match } from "@/lib/rules/text/phrase";

/**
 * A condition on the applicant's list and a match that follows from it. The condition may be an "if", an inversion, an order
 * ("rank us first and"), a noun ("a high ranking of us"), or what alone could prevent it.
 */
const IF_RANKED = ways(
  "IF|long ~8 SET|ranking|choose|choosing|pick|prefer|pick|favor|want|chose ~3 us|NAME|here|ours",
  "IF|long ~8 SET ~1 our|the|this|my ~2 program|residency|hospital|department|track",
  "IF|long ~4 we|us|NAME|our|program|ours ~6 TOP|choice|list|top",
  "IF ~2 your ~2 LIST ~4 us|our|NAME",
  "IF ~4 heart|preference|goal ~6 us|NAME|here|our",
  "IF ~3 you ~3 want|like|wish|choose|decide|put|prefer ~3 us|here|come|be|train|to|that|it|this",
  "^ ~3 SET OURSELVES ~6 TOP|and",
  "^ ~8 rank|put|place|list|choose|pick|make|have|name|select us ~6 TOP|and ~8 you|it",
  "and|but|so|:|,|just|simply|— ~2 rank|put|place|list|choose|pick|make|have|name|select OURSELVES ~6 TOP ~2 and|,|; ~2 you|it|we",
  "ranking|putting|listing|placing ~1 OURSELVES ~8 means|mean|ensures|will|would|results|result|guarantees|gets|leads|makes|brings",
  "ranking|rank|place ~2 of|for ~1 us|our ~8 mean|means|will",
  "with|having OURSELVES ~5 at|as|in|on ~3 ATTOP",
  "whether ~6 up to you",
  "is|be|need|needs|takes|do|way|standing ~8 SET OURSELVES|us",
  "you ~1 rank|put|list|place OURSELVES ~6 TOP|high|highly , ~1 you",
  ": rank|put us",
  "anyone|whoever|everyone ~10 ranks|rank|puts|lists us ~6 ATTOP",
  "unless|only ~10 RANK|put|place ~4 other|another|someone|somebody|elsewhere|program|else ~3 above|higher|ahead|first|over",
  "no|not|never ~6 match ~6 unless|except|by",
  "your|you ~2 ATTOP ~2 is|are ~1 OURSELVES",
  "ATTOP|first-place|high ~2 RANK|place|spot|vote ~3 from|by|on ~1 you",
  "event|case ~3 that|you ~3 RANK|put|list",
  "we|NAME ~3 top|head|lead ~1 your",
  "by ranking|putting|placing|listing",
  "make|makes|made ~1 us ~3 ATTOP",
  "ranked ~3 first|high|highly|top ~1 by ~1 you",
  "only|just|all|simply ~3 have|need|got|do|takes ~3 RANK|put|place|list|choose|pick OURSELVES",
  "ATTOP ~2 vote|ranking|rank|spot|choice|place ~2 for|to|from|of ~1 us|you",
  "moment|minute|instant|day ~2 you ~2 RANK|put|list",
);
const YOU_MATCH = ways(
  "you|will|would|to|of|be|are|should|means|mean|likely|we|us|and|always|definitely ~3 MATCH",
  "matches|match here|with|at|into|there",
  "you will ~8 us|here",
  "you ~3 WILL ~4 be ~5 here|us|resident|residents|ours|program|in|class|joining|training|coming|done|set|intern",
  "you ~3 WILL ~4 join|land|train|come|end|get|joining|training|coming|matching|become|start|spend|wind|moving|starting",
  "you ~3 plan|expect ~6 on|to|see ~4 moving|be|here|name",
  "we ~2 WILL ~1 see you",
  "you are|will ~1 in",
  "you would|will ~2 get|be ~2 in",
  "spot|place here|with|at ~3 is|if|whether",
  "you ~2 be ~2 here",
  "it will|would happen|work",
  "algorithm|computer|match|system|envelope ~6 bring|brings|send|sends|deliver|put|place|do|pair|give|land ~4 you|rest",
  "our|NAME ~2 name ~4 envelope|letter|email",
  "done deal",
  "rest ~4 itself",
  "get|gets|have ~1 us|matched",
  "one of ~1 ours|us",
  "match ~4 certain|sure|guaranteed|assured|yours",
  "to MATCH ~2 here|with|at|into",
  "mean|means ~2 a MATCH",
  "you ~1 have MATCH",
);
/** The list and what follows from it in one: "whether you train here depends on how you rank us". */
const BY_YOUR_LIST = ways(
  "whether ~2 you ~6 here|us|NAME|match|train ~4 depends|depend|hinges|rests|comes ~4 your|you|how|where ~3 LIST|rank|ranking|put",
  "whether ~2 you ~6 here|us|NAME|match|train ~2 is|was ~1 up to|decided ~2 your|you|how|where|by ~3 LIST|rank|ranking|put",
  "between you and ~6 here|us|match|matching|training|spot|NAME ~6 is|are ~6 your|you|where|how ~4 rank|put|list|ranking|LIST",
  "list ~2 with|that OURSELVES ~8 bring|brings|send|sends|land|lands ~2 you",
  "matching|training ~2 here|us|NAME ~3 is ~2 matter|question ~2 ranking|putting|listing ~2 us|NAME",
);
/** Denied: "ranking us highly does not mean that you will match". */
const NOT_MEANT = ways("not ~1 mean|imply|guarantee|ensure|promise ~3 you|that|a ~5 MATCH|match");
/** A wish, or what stands between a program and an applicant besides the list. */
const WISHED = ways(
  "WE ~3 hope|hopes|hoping|wish|love|thrilled|delighted|honored|lucky|moon|pleased|happy|glad|proud|overjoyed|ecstatic ~6 you|that|if",
);
const OTHER = ways(
  "between you and the match",
  "need|want|require|ask|have ~4 COMMIT|PROMISE|answer|sign",
  "know|curious|wonder|wondering|hear|ask|asking|checking|check|confirm ~8 if|whether",
  "often told",
  "MATCH you with",
  "rank ~2 programs|preferences|topics|dates|sessions|workshops",
  "would be ~2 GLAD",
  "please|kindly",
  "let|like|need|tell ~3 know|confirm",
  "confirm|confirmation|until|state|promise|important|ask",
  "before|until ~4 we|i ~4 rank|put|list",
  "see|find ~2 if|whether",
  "^ swear|promise|tell|say|commit|pledge",
  "whether !you",
  "tell|know|hear !you ~6 if|whether",
  "need ~1 to tell",
);

/** What follows from a match, not from a list: "if you match here, orientation starts on June 20". */
const IF_MATCHED = ways(
  "if|should|once|when|after you ~3 MATCH",
  "if|should|once|when|after we ~2 match|take ~1 you",
  "if|should|once|when|after you ~3 join|train|land|come|become",
  "who|whoever ~1 MATCH ~2 here|with|us",
);
/** What stands first in the years, the months, or the day is no place on a list. */
const OF_RANKING = ways(
  "RANK|place|places|put|puts|putting|list|LIST|high|highly|top|choice|#1",
  "first !year|years|rotation|rotations|month|months|block|blocks|week|weeks|day|days|two|three|two-thirds|half|call|case",
);

/** A condition on the applicant's list and a match that follows from it. */
function conditional({ mentions, question, general }: SentenceView): Match | null {
  if (question || general || mentions(WISHED) || mentions(OTHER)) return null;
  const byList = mentions(BY_YOUR_LIST);
  if (byList) return byList;
  const condition = mentions(IF_RANKED);
  const outcome = mentions(YOU_MATCH);
  if (!condition || !outcome) return null;
  return { from: Math.min(condition.from, outcome.from), to: Math.max(condition.to, outcome.to) };
}

/** How the Match works for anybody, advice, or the applicant's own wish. */
const AT_LARGE = ways(
  "algorithm works|looks|does",
  "a|any|every|each ~1 program ~3 rank|ranks|ranked ~4 you",
  "program ~1 on ~1 your ~1 list ~1 that",
  "you should ~1 put|rank|list your|programs|the",
  "mean|means ~1 a lot ~1 that you",
  "that is how ~2 algorithm|works",
);

export const conditionalMatch: StatementKind<"conditional-match"> = {
  id: "conditional-match",
  title: "A match, if you rank them",
  meaning:
    "As strong as a program can sound, at the edge of Match rules. It’s still a forecast, and lists change until the deadline.",
  strength: 5,
  boundary: false,
  advice: null,
  examples: [
    { text: "If you rank us highly, you will match here.", fires: true },
    { text: "Put us at the top of your list and you will train here.", fires: true },
    { text: "If you rank the workshops, we will match you with a mentor.", fires: false },
  ],
  find: conditional,
  never: ({ mentions }) =>
    mentions(AT_LARGE) !== null ||
    mentions(NOT_MEANT) !== null ||
    (mentions(IF_MATCHED) !== null && mentions(OF_RANKING) === null && !mentions(IF_RANKED)),
};
