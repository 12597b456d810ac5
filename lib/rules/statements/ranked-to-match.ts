import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Where the applicant stands, and that this is where the program's places are filled from: ranked "to match", inside a range,
 * above where the list has ever ended, fewer above than there are places, first of all; or the match itself foretold.
 */
const TO_MATCH = ways(
  "RANK|placed|put|position|spot|slot|enough|place|level|sit|positioned|listed ~5 to ~2 MATCH|get",
  "you ~3 WILL ~5 match|matching|matched ~4 OURSELVES|at|with|into|program|list",
  "you ~2 WILL ~1 match",
  "YOU ~5 have|stand|with|holds ~5 CHANCE ~5 match|matching|joining|being|coming|ending",
  "CHANCE ~10 MATCH|joining|coming|landing|ending",
  "RANGE|spot|place|position|slot ~10 CHANCE",
  "odds|chances ~3 matching",
  "safe|confident|certain|sure|EXPECT ~10 MATCH|class|residents|resident",
  "EXPECT|plan ~5 see|seeing|have|having|you|be ~5 here|us|july|ours|residents|resident|class",
  "MATCH ~4 certain|sure|assured|guaranteed|likely|probable|expected|inevitable",
  "ensures|ensure|assures|brings|gets|makes|mean|means ~3 match",
  "your|you ~6 position|spot|place|rank|ranking ~8 one|place|spot ~2 that|which|where ~3 MATCH|FILL",
  "sure|certain|bound|set|destined|likely|guaranteed|going ~3 to ~2 land|match|end|come|wind ~4 OURSELVES",
  "likelihood|probability|likely|probably|surely ~6 see|seeing|have|welcoming ~2 you",
  "you ~3 likely|probably|almost|surely|definitely ~4 end|land|be|come|match|wind ~3 OURSELVES",
  "bet|betting|counting|banking ~8 you ~6 resident|ours|here|match|us",
  "high|well|good enough|ranked|placed ~3 to|that|for ~4 MATCH|position|place|sure|spot|seat|in|get|certain",
  "so|such ~2 that ~3 you ~4 MATCH",
  "likely|probable|probably|odds|expect|anticipate ~8 we|us|you ~4 together|colleagues|next|ours|class|incoming",
  "you ~2 basically|practically|essentially|virtually|pretty ~2 in|matched|here|there",
  "every|full|complete|great ~1 confidence|expectation|hope ~6 MATCH",
  "signs|everything|indications|indication|numbers|history|data ~4 you|your ~2 MATCH",
);
/** "We are not saying that you are ranked to match." */
const NOT_SAID = ways("not saying|suggesting|implying|promising|claiming|telling ~2 that|you ~5 MATCH|RANK|ranked");
/** Part of the list, and that it fills. */
const WITHIN_REACH = ways(
  "within|inside|in|range|under ~8 RANGE ~8 FILL|MATCH|down|chance|usually|always|historically|reach",
  "within|inside|under ~5 quota|capacity|spots|positions|number|FILL",
  "matchable|matching|match|filling|fill|safe ~1 RANGE|position|spot",
  "where|range|spot|position|place|slot|portion|part|section|level ~8 FILL|MATCH|usually",
  "from ~3 RANGE ~8 you",
  "go|goes|gets|get|gone|going|reaches|dips|reach|reached|went|dip|dipped|FILL|getting|got|stop|stopped|run|needed ~6 down|below|past|far|lower|deep|beyond|under|before|above ~12 YOU|list",
  "group ~5 fill",
  "you ~5 above|ahead|inside|within ~3 that|it|there|point|cutoff|line|where|what",
  "above ~2 where ~3 stop|end|fill|run",
  "ranked ~4 safe|secure|comfortable",
  "great|good|excellent|fine shape",
  "YOU ~6 in|inside|within|among ~1 the|our|those|that NUM !choice|choices|candidates|applicants",
  "number ~8 LIST ~4 smaller|lower|less|below|under",
  "you will ~2 be ~8 july|orientation",
  "get|land|bring you here",
  "every|everyone|everybody|anyone|anybody|someone|applicants|candidates|people|those|person ~10 RANK|PUT|level|spot|position|where ~12 MATCH|FILL",
  "everyone|everybody|anyone|anybody|someone|applicants|candidates|people|those|person|nobody ~10 RANK|PUT|level|spot|position|where ~10 ended|landed|here|in|ours|joined|come|came|failed",
  "better|higher|above ~4 than|the ~8 FILL|matched|lowest|last|end",
  "well|comfortably|safely|far|way|easily ~2 above|inside|within|under|in ~4 cutoff|cut|line|RANGE|what|where|number",
  "always|usually|typically|normally|never|generally ~3 reach|reaches|get|gets|FILL|goes|go|takes|take ~4 to|that|there|from|by|down",
  "position|spot|place|rank|number|you ~6 reached|reach|reaching",
  "never|not|rarely|seldom|hardly ~4 past|below|beyond|under ~4 YOU|spot|where",
  "spot|place|position|one|level ~6 resulted|results|led|leads|produced|ended ~3 MATCH|resident|here",
);
/** As many places as, or more than, there are names down to this one. */
const COUNTED = ways(
  "NUM ~8 take|takes|accept|have ~1 NUM",
  "NUM ~1 SPOT ~6 you ~8 NUM|first|top",
  "you ~8 NUM|#1 ~8 NUM ~1 SPOT",
  "you ~8 NUM ~6 have|with|for|take|fill ~1 NUM",
  "you ~8 #1|top|first ~6 NUM ~8 NUM ~1 SPOT",
  "NUM ~8 SPOT ~6 you ~4 number ~1 NUM",
  "in|among|within our|the ~1 top|first ~1 NUM ~8 NUM ~2 of|SPOT|residents|interns|each|every|a|per",
);
const FIRST_THERE = ways(
  "you ~4 our|my|the|committee 's|very ~2 #1|first|top !NUM|few ~1 choice|applicant|candidate|pick|selection",
  "you ~3 our|my ~2 #1|first|top choice|applicant|candidate|pick",
  "RANK you ~1 first|#1",
  "ranked|placed|put|putting|placing|list|listed|have|moved you ~1 at|as|in|down|the ~1 first|#1 !NUM|few|spots|handful|group|tier",
  "ranked|placed|put|putting|placing|list|listed|have you first|#1",
  "you ~4 ranked|rank|listed|are|be ~3 first|#1 ~1 on|by|with|for ~2 our|us",
  "you ~4 be|are ~1 at ~1 #1|number",
  "you ~4 ranked first|#1",
  "RANK|ranked|put|placed|have|had you ~1 above|ahead|over|before ~2 all|every|everyone|everybody|any|anyone|anybody|each",
);
const ONE_OF_US = ways(
  "you ~1 will|are ~5 resident|residents|class|ours|family|intern ~3 here|us|our|next|come|with|in|at|program",
  "you will ~2 be ~4 residents|ours|class|resident",
  "you will ~1 be ~4 with|here ~1 us|next|in|this",
  "it ~6 we|us ~3 be your program",
);
/** A denial of the denial. */
const ELSE_SURPRISED = ways(
  "never|not|nobody|none|no ~5 failed|fallen|missed ~2 MATCH|through|out",
  "cannot imagine|see ~3 not",
  "surprised|unlucky|shocked|astonished|stunned|amazed|bet|hard ~6 not ~4 to|match|matched|matching|with ~6 us|here|program|match",
);
/** A wish, an honor, a maybe: warm, no more. Or the applicant's own list. */
const WISHED = ways(
  "hope|hopes|hopeful|hopefully|hoping|wish|love|thrilled|excited|delighted|honored|lucky|fortunate|moon|happy|picture|imagine|fingers|overjoyed|privilege|dream|prouder|want",
  "you ~2 WILL|would make ~8 resident|addition|intern|colleague",
  "one|among ~3 our|the ~1 top",
  "your ~1 LIST",
  "look forward",
);
/** Told by idiom: no worry, no lost sleep, and why, which is the place on the list. */
const NO_WORRY = ways(
  "not|never|nothing|relax|easy|soundly|safe|breathe|without ~8 worry|fret|sleep|lie|awake|relax|us|account|program|concerned|breathe|march",
  "if ~1 i ~2 you|shoes|place",
);
const WHY_NOT = ways(
  "within|inside|above|in ~5 range|line|part|portion|stretch|region|group|zone ~8",
  "not|never|yet|rarely ~6 reach|reached|far|past|below|beyond|down ~6 you|your|spot|name|place|list|number",
  "match|fill|matches|fills ~4 from|there|to|through ~4 that|there|place|part|stretch|range|list",
  "not ~4 fill|match|get ~3 without ~2 you",
);
const LAST_REACHED = ways(
  "not|never|yet ~4 fall|fallen|go|gone|got|get|had|need|needed ~6 below|past|beyond|far|down ~5 where|your|you|spot|name",
  "not|hardly|nowhere ~4 reach|reaching ~2 you !by|at|on|for",
  "you ~4 nowhere|not|never ~4 part|portion|range|end ~6 unmatched|miss|misses|fail|fails",
);
const OF_YOU = ways("YOU|applicants|candidates|class|us|match|list");
const OF_LIST = ways("YOU|LIST|ranked|class|number");
/** "Match your interests": of mentors, not of the Match; what others were told; rules. */
const OTHER_MATCH = ways(
  "often|sometimes told",
  "not how",
  "MATCH ~2 you ~2 with|to ~2 a|the|faculty|mentor",
  "MATCH ~3 fellowships|fellowship|interests",
  "our|previous|graduates ~4 residents|chief|graduates ~3 MATCH",
  "whether ~4 you|applicant|anyone",
  "NOT ~3 say|tell|confirm|predict|discuss ~3 you|whether|who|if",
  "our|this ~1 way|program's|programs approach|residency match",
  "he|she|they|who|people|residents|interns ~2 was|were|had|have ~1 ranked",
  "on|by|until|after|before match !you ~1 day|week",
  "ATTOP ~2 vote|choice ~2 for|of ~1 us",
  "notified|results",
);

/** A match that is not to be counted on, or is promised to nobody; and who is first in the day, not on the list. */
const NOT_FORETOLD = ways(
  "should|do|would|could|can|must not ~1 expect|count|bank|rely|assume|plan|hope ~5 MATCH|SPOT|here|us",
  "NOT ~3 promised|assured|guaranteed|guarantee|promise",
  "first interview|interviewee|stop|meeting|visitor|guest|speaker|presenter|call|slot|case",
  "first ~4 day|morning|afternoon|tour|schedule|line|season",
);

/** Applicants of a kind, the Match at large, or another match: nothing is said of the reader. */
const AT_LARGE = ways(
  "applicants|applicant|citizens|americans|graduates|students|seniors|couples|couple|reapplicants|those|people|residents|interns|fellows|internationals|rotators|candidates|imgs|whoever|half|some|most|nobody|nearly|years|average ~12 MATCH|FILL|matching",
  "algorithm|computer",
  "position|positions|we|program ~6 fills|filled|fill|grew",
);
const OF_THE_READER = ways("you|your|yours|yourself");
const PAIRED = ways(
  "nothing|no|not ~4 guarantee|promise",
  "matched|match ~2 you with ~1 a|an|the|dr|our|resident|mentor",
  "list ~1 of ~1 speakers|attendees|guests",
  "cannot|not|nobody|no ~3 tell|say|know|predict ~4 whether|if|who|where",
);

export const rankedToMatch: StatementKind<"ranked-to-match"> = {
  id: "ranked-to-match",
  title: "Ranked to match",
  meaning: "They expect you to match there if your lists line up. Strong, but still not binding on them or on you.",
  strength: 4,
  boundary: false,
  advice: null,
  examples: [
    { text: "You are in a range on our list where you have a strong chance of matching.", fires: true },
    { text: "We have ranked you to match.", fires: true },
    { text: "Our residents match into excellent fellowships.", fires: false },
  ],
  never: ({ mentions }) =>
    mentions(NOT_FORETOLD) !== null ||
    mentions(PAIRED) !== null ||
    mentions(NOT_SAID) !== null ||
    (mentions(AT_LARGE) !== null && !mentions(OF_THE_READER)),
  find: ({ says, mentions, question, general }) => {
    if (question) return null;
    const certain =
      mentions(COUNTED) ??
      mentions(ELSE_SURPRISED) ??
      mentions(LAST_REACHED) ??
      (mentions(NO_WORRY) ? mentions(WHY_NOT) : null);
    if (certain) return certain;
    if (!mentions(OF_YOU) || !mentions(OF_LIST) || mentions(WISHED) || mentions(OTHER_MATCH)) return null;
    return (
      (general ? null : mentions(WITHIN_REACH)) ??
      mentions(ELSE_SURPRISED) ??
      says(TO_MATCH) ??
      says(FIRST_THERE) ??
      says(ONE_OF_US)
    );
  },
};
