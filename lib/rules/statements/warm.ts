import { endsMail } from "@/lib/rules/statements/closing";
import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Wanting the applicant as one of them: a wish, gladness or praise in prospect, and the applicant there as a resident (a place, a
 * time, a role, a thing of the trade), not as a guest of a day that is over; or regard for the applicant as somebody to have.
 */
const WANTED = ways(
  "DESIRE ~12 you|your|u ~10 RESIDENT",
  "DESIRE ~12 RESIDENT ~10 you|your",
  "you|your ~10 RESIDENT ~8 DESIRE",
  "DESIRE ~3 have|having|call|count|add|get|getting|trains|welcome|welcoming|train|training|teach|mentor|claim|recruit ~1 you",
  "DESIRE ~6 you ~2 join|joined|joining|came|come|coming|matched|match|matching|chose|choose|landed|land|pick|picked|ended|end|decide|decided|trained",
  "DESIRE ~4 to|of|chance ~3 work|working|train|training|be ~2 with|alongside|together|your ~1 you|program|attending|mentor|teacher|co-resident|next|in|on|someday",
  "DESIRE ~4 part ~1 of ~1 your",
  "you ~8 DESIRE ~2 to ~1 train|teach|have|work|call|welcome|mentor",
  "locker|badge|desk|coat|jersey|fleece|scrubs ~8 DESIRE ~6 you|your",
);
const LIKED_FOR_US = ways(
  "want|wants|need|needs ~1 you ~2 here|on|with|in|at",
  "welcome you ~5 arms|resident|residency|family|team|program|class",
  "arms ~2 open|for you",
  "lucky|fortunate ~3 to|if ~3 you",
  "excited|enthusiastic|keen|optimistic|interested|high|bullish|sold ~2 about|in|on|by|at ~2 YOU|having",
  "interested in you",
  "big|huge|real|true fan|fans ~1 of ~1 you|yours",
  "prospect|possibility|idea|thought ~2 of|that ~3 you|working|having|training",
  "look|looking|looks forward ~2 possibility|prospect|working|training|having|welcoming ~3 you|together|working|with",
  "benefit|gain|better|stronger ~4 you|having",
  "if|were ~4 up|had ~2 me|us|my|way|wish ~6 you",
  "you ~2 ours|mine ~1 in|come|next|this",
  "hope ~1 you ~2 ours",
  "hire|take|sign|keep ~1 you ~2 tomorrow|today|heartbeat|now|if|in",
  "fit ~4 as ~2 one|resident|intern|trainee|member",
  "asking|ask|wondering|until|wait ~3 when|until|if|whether ~1 you ~3 start|join|come|joining|one",
  "badly|really|truly|so|much|all|definitely|do|honestly|still ~3 want|need|wants ~1 you !to",
  "want you",
  "bring|add|offer|contribute ~3 much|lot|great|something|so|great|deal|value ~4 our|us|here|program|team",
  "pulling|rooting|cheering|hoping ~2 for ~1 you",
  "unanimous|unanimously ~6 you|enthusiasm|about",
  "better|stronger|richer|lucky|luckier|complete ~3 with|for|to ~3 you",
  "loved|love|adored|adore you",
  "sold|set|hooked on ~1 you",
  "make|makes ~1 us|me|everyone ~3 happy|proud|glad|lucky|happier ~3 by|if|to",
  "won|win|winning ~2 over ~4 us|our|everyone|the|all",
  "won us|me|everyone over",
  "crossing|crossed ~3 for|that ~3 you",
  "up|down to ~4 us|me|residents|faculty|our ~6 you",
  "if|match ~4 brought|brings ~2 us|you|NAME ~2 together|here|us",
  "bring|brings|brought ~1 us ~1 together",
  "want|need ~1 someone|somebody|people|residents|doctors ~1 like ~1 you",
  "like|as ~1 you ~3 on|in ~1 our ~2 team|program|group",
  "make|makes ~1 our|us|the ~3 better|stronger|complete|richer",
);
/** What they would make of the applicant, or already do. */
const PRIZED = ways(
  "wish ~2 that you join|come|match|train|choose",
  "you ~3 make|be ~2 GREAT ~2 resident|trainee|colleague|addition|member|teammate|asset|intern ~2 here|us|our|program|to|.|for|of|,|and|on",
  "you ~2 WILL ~2 make|be ~2 GREAT ~1 resident|addition|asset|intern|trainee",
  "absolutely|really|all|just|everyone|everybody|faculty|residents|attendings|nurses ~1 loved|adored|love|adore you",
  "how much ~6 work|working|train|have|having ~2 you",
  "like ~2 work|working ~1 with ~1 you",
  "GREAT ~1 fit ~1 as ~2 resident|intern",
);
/** Said of anybody's luck, or of a visit that is over. */
const NOT_US = ways(
  "any|every|whichever|whatever|wherever|whoever ~2 program|programs|place|hospital|lands|ends|you",
  "honored|glad|grateful|pleased|happy|delighted ~2 you ~2 chose|came|took ~2 to|time",
  "joy|pleasure|delight|treat to ~1 have ~1 on ~2 service|rotation|team",
);
const GUEST = ways(
  "EVENT",
  "what ~2 PLEASANT",
  "grateful|good|glad that|we|you|match",
  "good ~1 match|fit",
  "was|were|had|did|been ~3 PLEASANT|GLAD ~8 meet|met|meeting|have|having|host|hosting|talk|see|speak|you",
  "wish|wishing ~2 YOU ~3 luck|best|success|every|well|happy|all|safe|merry|calm",
  "holidays|holiday",
  "know|hear|learn|see whether|if|where|how|what|which",
  "want|need|like you to guarantee|commit|promise|tell|know|confirm|rank",
  "wherever|anywhere|whatever|any program",
  "NOT ~3 expect|need ~4 you",
  "match ~1 you ~1 with",
  "was|were|am|are ~2 GLAD|pleased ~2 to ~1 learn|hear|read|know|see|be",
  "wherever|anywhere|any",
  "in|at|for|of any|every",
);
const HOPES = ways(
  "hope|hopes|hoping|hopeful|hopefully|hopefuly|fingers ~5 you ~6 join|choose|rank|come|consider|match|here|train|training|give|part|be|end|pick|decide|select|stay|land",
  "hope|hopes|hoping|hopeful|hopefully|fingers ~6 see|have|work|train|match|welcome|working|get|call|sends|brings|send|bring|count ~5 you|work|chance",
  "hope|hopes|hopeful|hoping|hopefully ~10 work|working|train|training ~1 together|with",
  "hope ~3 see ~2 here|match|july|soon",
  "hope|hopes|hoping ~6 we|our|us|NAME ~6 home|list|choice|future|match|rank|consider|consideration|place|serious",
  "hope|hopes|hoping ~3 your ~4 path|road|journey|future|home|heart|list|envelope ~6",
  "fingers crossed",
  "rooting ~2 for",
  "if|should ~2 things|it|stars|everything ~2 work|works|line|align|go|goes",
  "nobody|no|anyone|anybody|one ~3 rather|prefer ~3 have|train|see|work|with",
);
const REGARD = ways(
  "you ~3 belong|belonged",
  "favorite|favourite ~1 CANDIDATE|of",
  "start|beginning ~4 relationship",
  "make ~2 year|day|week|month ~2 to|if",
  "fan|fans ~2 of|here ~2 you|yours|here",
  "fans here",
  "you ~8 excited|enthusiastic|thrilled|bullish about",
  "think|thought|thinks|speak|spoke ~1 very|so|extremely|highly|incredibly ~1 highly ~1 of ~1 YOU",
  "think|thought highly|world of you",
  "asset|addition",
  "strongest|best|finest ~2 CANDIDATE|people|interviewees|students|one",
  "attractive|exceptional|compelling|outstanding ~1 candidate|applicant ~1 to|and",
  "kind|type|sort|exactly|precisely|just ~4 of|who|we|person|resident|applicant ~4 look|looking|want|seek|need|love|wanted",
  "what|who ~1 we ~2 look|looking|want|need|seek ~1 for|in",
  "feel|felt strongly about ~1 you",
  "YOU ~8 thrive|flourish|thriving|excel|flourishing|shine !at|wherever|anywhere",
  "YOU ~4 do|be ~2 well|star|superb|happy|success|successful|home ~4 here|us|residency|resident|our",
  "superb|outstanding|excellent|stellar|fantastic|great|amazing ~1 resident|intern|trainee ~2 here|us|our|for|at",
  "takes to be|succeed|thrive",
  "see|picture|imagine|imagining|envision|picturing ~1 you ~5 thriving|here|succeeding|working|us|training|as|fitting|being|with|on|in",
  "enthusiastic|excited ~2 about|by ~2 YOU",
  "lucky|privileged|privilege|honored|proud ~3 train|have|teach ~2 you",
  "kind|type|sort ~1 of ~2 resident|doctor|physician|person|trainee|applicant|colleague|candidate|surgeon|intern ~2 we|our|i|that|this",
  "picture|imagine|envision|see ~1 you ~12 here|our|us|residents|hospital|program|resident",
  "feel ~3 same ~2 about|way",
  "one|among ~2 of ~2 favorites|favourites|favorite|standouts",
  "fan|fans ~1 of|!of ~1 yours|you",
);

const OF_YOU = ways("YOU|applicant|candidate");

/** What one would like to read, to have on file, or to hear of: a paper, a result, a talk. */
const PAPERS = ways(
  "see|read|have|hear|look|get|receive|add|welcome ~6 report|score|scores|result|results|paper|manuscript|poster|abstract|transcript|cv|photo|figures|letter|talk|thesis|article|slides|certificate|draft|update",
  "have|take ~1 a look",
);
const HAVING_YOU = ways(
  "see|have|welcome|train|teach|keep|get|call|want|with ~1 you",
  "you ~3 here|join|joining|resident|intern|team|class|us|ours|program",
);

export const warm: StatementKind<"warm"> = {
  id: "warm",
  title: "Warm",
  meaning: "They like you and say so, without saying anything about their list. Pleasant, but vague.",
  strength: 2,
  boundary: false,
  advice: null,
  examples: [
    { text: "We would be excited to have you as a resident.", fires: true },
    { text: "I hope you will join us next summer.", fires: true },
    { text: "We are excited to open our new clinic.", fires: false },
  ],
  find: ({ says, mentions, question, general }) =>
    question || general
      ? null
      : ((mentions(NOT_US) ? null : says(LIKED_FOR_US)) ??
        (mentions(GUEST) ? null : (mentions(WANTED) ?? mentions(HOPES) ?? says(PRIZED))) ??
        (mentions(OF_YOU) && !mentions(NOT_US) ? says(REGARD) : null)),
  never: (view) => endsMail(view) || (view.mentions(PAPERS) !== null && !view.mentions(HAVING_YOU)),
};
