import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const TO_MATCH = ways(
  "ranked|rank|ranking|position|spot|slot|enough|place|level|listed|placed|sit ~5 to ~2 MATCH|get",
  "you ~3 WILL ~5 match|matching|matched ~4 us|our|here|at|with|into|NAME|program|list",
  "you ~2 WILL ~1 match",
  "YOU ~5 have|stand|with ~5 chance|chances|shot|odds|probability|likelihood ~5 match|matching|joining|being|coming|ending",
  "CHANCE ~10 MATCH|joining",
  "range|band|zone|spot|place|position|slot ~10 CHANCE",
  "odds|chances ~3 matching",
  "safe|confident|certain|sure|EXPECT ~10 MATCH|class|residents|resident",
  "EXPECT|plan ~5 see|seeing|have|having|you|be ~5 here|us|july|list|ours|residents|resident|class",
  "MATCH ~4 certain|sure|assured|guaranteed|likely|probable",
  "ensures|ensure|assures ~3 match",
);
const WITHIN_REACH = ways(
  "within|inside|in|range ~8 range|band|number|group|zone ~10 fill|fills|filled|MATCH|down|chance|usually|always|historically|reach",
  "matchable|matching range|position|zone",
  "where|range|spot|position|place|slot ~8 fill|fills|filled|MATCH|usually",
  "go|gone|going|reach|reached|went|dip|dipped|fill|fills|getting|got ~5 down|below|past|far|deep|beyond|under ~12 YOU|list",
  "group ~5 fill",
  "you ~5 above|before|ahead ~2 that|it|there|point|cutoff|line",
  "ranked ~4 safe|secure|comfortable",
  "MATCH|fill|matching ~1 zone|range",
  "great|good|excellent shape",
  "NUM ~8 take|takes|accept|have ~1 NUM",
  "you will ~2 be ~8 july|orientation",
  "get|land|bring you here",
  "NUM ~1 SPOT ~6 you ~8 NUM|first|top",
  "you ~8 NUM|#1 ~4 NUM ~1 SPOT",
  "you ~8 NUM ~6 have|with ~1 NUM ~1 SPOT",
);
const FIRST_THERE = ways(
  "you ~4 our|my|the|committee 's|very ~2 #1|first|top ~1 choice|applicant|candidate|pick|selection",
  "you ~3 our|my ~2 #1|first|top choice|applicant|candidate|pick",
  "RANK you ~1 first|#1",
  "ranked|placed|put|putting|placing|list|listed you ~2 first|#1",
  "you ~4 ranked|rank|listed|are|be ~3 first|#1 ~1 on|by|with|for ~2 our|us",
  "you ~4 be|are ~1 at ~1 #1|number",
  "you ~4 ranked first|#1",
);
const ONE_OF_US = ways(
  "you ~1 will|are ~5 resident|residents|class|ours|family ~3 here|us|our|next|come|with|in|at|program",
  "you will ~2 be ~4 residents|ours|class|resident",
  "you will ~1 be ~4 with|here ~1 us|next|in|this",
  "it ~6 we|us ~3 be your program",
);
/** A denial of the denial. */
const ELSE_SURPRISED = ways(
  "never|not failed ~2 MATCH",
  "cannot imagine|see ~3 not",

  "surprised|unlucky|shocked|astonished ~6 not ~1 to|match|matched|matching|with ~6 us|here|program|match",
);
/** A wish, an honour, a maybe: warm, no more. Or the applicant's own list. */
const WISHED = ways(
  "hope|hopes|hoping|wish|love|thrilled|excited|delighted|honored|lucky|fortunate|moon|pleased|happy|glad|proud|picture|imagine",
  "one|among ~3 our|the ~1 top",
  "your ~1 LIST",
);
const OF_YOU = ways("YOU|applicants|candidates|class|us|match|list");
const OF_LIST = ways("YOU|LIST|ranked|class|number");
/** "Match your interests": of mentors, not of the Match. */
const OTHER_MATCH = ways(
  "often|sometimes told",
  "not how",
  "MATCH ~2 you ~2 with|to",
  "MATCH ~3 fellowships|fellowship|interests",
  "our|previous|graduates ~4 residents|chief|graduates ~3 MATCH",
);

export const rankedToMatch: Signal = {
  id: "ranked-to-match",
  title: "Ranked to match",
  meaning: "They expect you would match there if your lists meet. Strong, still not binding on them or on you.",
  strength: 4,
  boundary: false,
  advice: null,
  examples: [
    { text: "You are in a range on our list where you have a strong chance of matching.", fires: true },
    { text: "We have ranked you to match.", fires: true },
    { text: "Our residents match into excellent fellowships.", fires: false },
  ],
  find: ({ says, mentions, question, general }) => {
    if (question || !mentions(OF_YOU) || !mentions(OF_LIST) || mentions(WISHED) || mentions(OTHER_MATCH)) return null;
    return mentions(WITHIN_REACH) && !general
      ? mentions(WITHIN_REACH)
      : (mentions(ELSE_SURPRISED) ?? says(TO_MATCH) ?? says(FIRST_THERE) ?? says(ONE_OF_US));
  },
};
