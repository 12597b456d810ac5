import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const HAVING_YOU = ways(
  "GLAD|great|wonderful|fortunate|good|want|like|welcome|happier|asset|fantastic|amazing|moon|dream|eager ~3 have|having|see|seeing|train|training|call|add|get|count you",
  "GLAD|great|wonderful|hope|happier|want|wants|like|moon|eager|dream|fantastic|welcome ~6 you ~2 join|joined|joining|came|come|coming|matched|match|here|chose|choose|train|trained|training|end|ended|decide|decided|be|become|became",
  "GLAD|great|wonderful|fun|fantastic ~2 to|of ~2 work|working|train|training ~2 with ~1 you",
  "want|wants you ~2 here|on|with|in|at",
  "welcome you ~5 arms|resident|residency|family|team|program|class",
  "lucky|fortunate ~3 to|if ~3 you",
  "GLAD|excited|enthusiastic|keen|optimistic|interested ~2 about|in|on|by|at ~2 YOU|having",
  "interested in you",
  "big|huge fans ~1 of ~1 you|yours",
  "prospect|possibility|idea|thought ~2 of|that ~3 you|working|having|training",
);
/** A wish or gladness, and the applicant there: as a resident, not as a guest. */
const WANTED = ways(
  "DESIRE ~10 you ~8 join|joining|joined|here|resident|residents|residency|train|training|come|coming|came|pick|choose|chose|match|matched|team|family|end|ours|with|part",
  "DESIRE ~6 train|teach|welcome|mentor|have|having|see|with you ~8 here|us|our|team|program|residency|as|years|july|family|board|among|join",
  "DESIRE ~4 part ~1 of ~1 your",
);
/** What they would make of the applicant, or already do. */
const PRIZED = ways(
  "wish ~2 that you join|come|match|train|choose",
  "you ~2 make|be ~1 GREAT ~1 resident|trainee|colleague|addition|member|teammate",
  "absolutely|really|all|just|everyone|everybody|faculty|residents|attendings|nurses ~1 loved|adored|love|adore you",
  "how much ~6 work|working|train|have|having ~2 you",
  "like ~2 work|working ~1 with ~1 you",
);
const GUEST = ways(
  "EVENT",
  "wish|wishing ~2 YOU ~3 luck|best|success|every|well|happy|all|safe|merry",
  "holidays|holiday",
  "know|hear|learn|see whether|if|where|how|what|which",
  "want|need|like you to guarantee|commit|promise|tell|know|confirm|rank",
);
const HOPES = ways(
  "hope|hopes|hoping ~4 you ~6 join|choose|rank|come|consider|match|here|train|training|give|part|be|end|pick|decide|select|stay",
  "hope|hopes|hoping ~4 see|have|work|train|match|welcome ~5 you",
  "hope|hopes ~6 work|working|train together",
  "benefit|gain ~4 you|having",
  "hope ~3 see ~2 here|match|july|soon",
  "hope ~4 we|our|us|NAME ~6 home|list|choice|future|match|rank|consider|consideration|place",
);
const REGARD = ways(
  "blown away|impressed",
  "YOU ~2 impressed|wowed|charmed every|everyone|everybody|all|us|the",
  "you ~3 belong|belonged",
  "favorite|favourite ~1 CANDIDATE|of",
  "highlight|highlights ~1 of",
  "start|beginning ~4 relationship",
  "make ~2 year|day|week ~2 to|if",
  "fan|fans ~2 of|here ~2 you|yours|here",
  "fans here",
  "you ~8 excited|enthusiastic|thrilled|bullish about",
  "YOU ~3 stood|stand|stands out",
  "YOU ~3 made|left ~4 impression|mark",
  "committee|everyone|everybody|faculty|whole|all|team|entire|attendings|group ~6 impressed|impression",
  "think|thought|thinks|speak|spoke ~1 very|so|extremely|highly|incredibly ~1 highly ~1 of ~1 YOU",
  "think|thought highly|world of you",
  "GREAT|asset|welcome addition|asset",
  "real|great|tremendous|huge|true|wonderful|such|valuable|an asset",
  "wonderful|good|nice|positive|great|lovely|glowing things ~3 say|said ~2 you",
  "spoke|speak|raved|rave|raving|gushed ~2 about|of|glowingly|highly|warmly ~2 YOU",
  "strongest|best|finest ~2 CANDIDATE|people|interviewees|students|one",
  "attractive|exceptional|compelling ~1 candidate|applicant",
  "kind|type|sort|exactly|precisely ~4 of|who|we|person|resident ~4 look|looking|want|seek|need|love",
  "feel|felt strongly about ~1 you",
  "YOU ~8 thrive|flourish|thriving|excel|flourishing|shine",
  "YOU ~4 do|be ~2 well|star|superb|happy|success|successful ~4 here|us|residency|resident|our",
  "superb|outstanding|excellent|stellar|fantastic|great|amazing ~1 resident ~2 here|us|our|for|at",
  "takes to be|succeed|thrive",
  "see|picture|imagine|imagining you ~5 thriving|here|succeeding|working|us|training|as|fitting|being|with",
  "enthusiastic|excited ~2 about|by ~2 YOU",
  "lucky|privileged|privilege|honored|proud ~3 train|have|teach ~2 you",
  "forward ~4 possibility|prospect|working|training|having ~3 you|together",
);

export const warm: Signal = {
  id: "warm",
  title: "Warm",
  meaning: "They like you and say so, without saying anything of their list. Pleasant, and vague.",
  strength: 2,
  boundary: false,
  advice: null,
  examples: [
    { text: "We would be excited to have you as a resident.", fires: true },
    { text: "I hope you will join us next summer.", fires: true },
    { text: "We are excited to open our new clinic.", fires: false },
  ],
  find: ({ says, mentions, question }) =>
    question
      ? null
      : ((mentions(GUEST) ? null : (mentions(WANTED) ?? says(HAVING_YOU) ?? says(HOPES) ?? says(PRIZED))) ??
        says(REGARD)),
};
