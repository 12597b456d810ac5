import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * A place outside the Match, or a bargain about it: a place given, kept or promised; a paper to sign for it; each to do something
 * for the other; the Match left aside.
 */
const PLACE_GIVEN = ways(
  "SPOT ~3 is|are|'s|be ~4 yours",
  "SPOT ~2 with|has|under|in ~1 your name",
  "you ~1 have|get ~2 SPOT ~2 here|with|if|guaranteed",
  "is|'s|be ~2 SPOT ~2 for you",
  "SPOT ~4 is|be|are|stays ~3 guaranteed|secured|secure|reserved|held|saved|assured|kept|certain|safe|locked|waiting",
  "guarantee|guaranteed|guaranteeing|promise|secure|reserve|reserved|hold|holding|held|save|saved|saving|keep|keeping|kept|assure|aside|earmark|earmarked|block|lock ~6 SPOT",
  "we|i|chair|chairman|NAME|director|program ~5 guarantee|promise ~6 match",
  "guaranteed|reserved|saved|secured ~2 SPOT",
  "guarantee|promise|assure|assured you ~6 SPOT|in|take|have",
  "guarantee your ~2 match|place|spot|position",
  "offer|offering|give|giving|hand ~3 you ~4 SPOT|contract|prematch",
  "offer|offering|give|giving you one !of",
  "offer|offering|offers ~6 prematch|contract|agreement|pre|out",
  "formal|firm|direct|early|informal ~1 offer|contract",
  "offer ~3 of ~3 SPOT",
  "you ~1 WILL ~3 have|get ~3 place|spot|position|seat|job",
  "word ~3 that ~4 you ~5 SPOT|in|place",
  "ours|our|my word|promise|hand ~4 you",
  "sure|make|ensure|see ~4 you ~4 get|have ~3 in|place|spot",
  "SPOT ~4 you|without ~6 without|going|outside ~3 match",
  "hire|employ|take|sign you ~3 directly|now|today|outside|before|on",
  "SPOT ~3 been ~1 reserved|held|saved|kept|secured|set",
  "SPOT ~2 saved|reserved|held|kept|waiting ~2 for|you|4",
);
const TO_YOU = ways("YOU");
/** A paper of commitment or employment. */
const SIGNING = ways(
  "sign|signing ~1 you",
  "sign with us",
  "sign|signing|signed|signature|countersign|countersigned|return|initial ~8 letter|contract|agreement|commitment|memorandum|offer|acceptance|understanding|mou|pledge",
  "contract|agreement|commitment|memorandum|offer|prematch ~8 sign|signing|signed|signature|countersign|accept",
  "signed|sign ~4 form|letter|paper|papers|below|here ~8 SPOT|secure|reserve|match|rest|set",
  "signing ~4 you accept",
  "contract ~6 now|ahead|before|you|attached|for|match",
  "write|give|offer|send|draw|draft|have you|up|an|a ~3 contract",
  "employment|direct|early|prematch|pre ~2 contract|agreement|offer",
  "sign ~2 return",
);
/** Each for the other's sake. */
const BARGAIN = ways(
  "we|i ~3 rank|put|do ~4 if|when ~1 you ~4 same|likewise|too|reciprocate",
  "do|does|doing the same",
  "if ~2 you ~3 agree|withdraw|cancel|decline|stop|drop|turn|promise|commit|give|pull|say|tell|pledge|verbally ~10 we|i|NAME|committee ~2 will|can|would ~4 offer|guarantee|hold|give|secure|take|spot|place|rank|promise|commit|make|save|keep|set",
  "if|you|first ~10 ATTOP ~4 we|i|us ~4 rank|put|do|promise|guarantee|list|hold|save|keep|make|reserve ~3 you|same|the|sure|a",
  "we|i ~3 rank|put|take|promise|save|hold|keep|guarantee ~6 you ~5 if|when|provided ~2 you ~6 rank|put|promise|agree|commit|list",
  "rank us ~3 if ~2 we ~2 rank|put|take",
  "you ~1 rank|put|list us ~3 , ~2 we ~2 rank|put|do|list",
  "you ~2 our|my|ours ~1 ATTOP ~4 we|i ~3 your|yours",
  "you ~1 give ~4 and|, ~1 we|i ~1 give|will",
  "give|have you|ours mine|ours",
  "tell|say|commit|promise|agree ~8 and ~1 we|i ~2 make|take|guarantee|hold|rank|secure|keep|save",
  "exchange|return|trade for ~6",
  "in return|exchange",
  "agreement|arrangement|deal|pact|understanding|bargain ~10 you|us|we|side|that|for",
  "handshake|gentleman's|gentlemen's|mutual|side|quid ~2 deal|agreement|understanding|arrangement|pact",
  "make|have|reach|come|agree|strike|cut ~4 agreement|arrangement|deal|pact|understanding|bargain",
  "agree ~4 each|both|mutually",
  "each rank",
  "between us|ourselves ~6",
  "settle ~3 between ourselves|us",
  "commit|promise|sign|agree|pledge|accept|say ~2 us|here|program|now|first|today|letter|this|below|contract|yes ~4 and|, ~1 you ~1 are|will|have ~1 in|set|ours|safe|done|a",
  "arrange|arranged|work|figure|agree ~1 something|things|this|it|out ~4 before|ahead|outside|without|between|privately",
  "scratch ~2 back",
  // By idiom: a hand given, a search that ends for somebody's sake.
  "shake|shaking|handshake|hand ~4 and|on|over ~8 we|i|is|chair|search|job|place|spot|yours|wait",
  "you|say|tell|agree|yes|word|come|give|shake|if|agreed ~10 not|nobody|no ~3 interview|interviewing|look|looking|consider|take|gets ~3 anyone|anybody|else|another|more|one|interview|file",
  "you|say|tell|agree|yes|word|come|give|shake|if|agreed ~10 close|stop|end|call|cancel|canceled|tear|send|cut|over|comes ~4 search|looking|interviews|interviewing|recruiting|list|others|candidates|market|rest",
  "search|recruiting|looking|interviews|interviewing ~6 if|minute|once|when|moment|as ~3 you ~3 agree|agreed|say|said|yes|come|commit",
  "call|calls|take ~1 off|down ~3 your ~3 interviews ~4 ours|we|i|us",
  "settle|agree|make ~4 between|without|instead|spare ~6 match|march|algorithm",
  "hold|holding|keep|save|write ~6 spot|place|position|roster|job|seat ~10 if ~3 you ~3 say|agree|come|commit|promise",
  "first for first",
  "we|i ~2 rank|put|list you ~3 , ~2 you ~2 rank|put|list",
  "pre match ~1 you",
  "prematch you",
  "and|, ~1 you have|get ours|mine|our|my ~1 word|ours|mine|that",
  "and|, ~1 you ~1 have|get ours|mine",
  "we|i ~3 rank|put|take|promise|save|hold|keep|guarantee ~6 you ~5 condition|long|exchange|return ~4 you",
);
/** Not through the Match. */
const OUTSIDE = ways(
  "outside|without|before|ahead|skip|withdraw|leave|pull|bypass|regardless|whatever|independent|drop|around|avoid|worry|forget|wait|separate|apart|exit ~6 match|algorithm",
  "out of|from ~2 match",
  "pre|prematch|early match|prematch|position|offer",
  "no match|algorithm needed|required|necessary",
  "not ~6 go|need|enter|through|wait|bother|rely ~3 match|algorithm",
  "no need ~5 match|algorithm|worry",
  "now|today , ~2 before ~2 match",
  "off ~2 market|list",
  "accept|take ~3 SPOT|offer ~4 now|today|before",
);
const OUTSIDE_OFFER = ways(
  "we|i|us|chair|NAME ~6 take|make|bring|offer|hold|hire|give|giving|offering|have|promise|sign|add|get ~4 you|SPOT|in|contract|one",
  "SPOT|job|contract|prematch ~6 you|yours|here",
  "you ~8 start|come",
  "come|start",
  "sign",
  "accept|take ~3 offer|SPOT",
);
/** Signatures, places, promises and agreements of other kinds. */
const OTHERWISE = ways(
  "visitor|confidentiality|consent|form ~4 and|return|to|at ~6 coordinator|before|visit|desk",
  "confidentiality|consent|affiliation|visitor|parking|shuttle|dinner|lunch|meeting|tour|council|session|workshop|binding|elective|suite|angio|loan|housing|hotel|background|release|clinic|pager|badge|lease|immunization",
  "we|i|us|program|policy ~4 unable|not|cannot|never ~6 offer|guarantee|promise|hold|offering|place|rank|make|making|sign|enter",
  "regret|regretfully|sorry|unfortunately ~8 offer|guarantee|promise|hold|offering|place|rank",
  "interview spot|slot|invitation|offer",
  "offer ~3 you ~2 interview",
  "no ~4 promises|openings|guarantee|guarantees",
  "no|never|not|nor ~4 agreements|deals|arrangements|bargains|pacts ~3 outside|before|ahead|with|of|.|,",
  "until|while ~2 you ~5 flight|flights|travel|airline|calendar|ticket|tickets|hotel",
  "hold|holding|keep|keeping|reserve ~2 date|room|am|pm|appointment",
  "nothing",
  "great|good deal",
  "only ~2 rank you if",
  "agreement|contract ~6 was|were|has|have ~2 signed",
  "travel|reimbursement|expense|attendance",
  "you ~2 hold|secured|earned",
  "SPOT ~2 on ~1 your",
  "no|not ~3 SPOT ~3 for",
  "guaranteed to match",
  "commit ~3 to ~3 us|our before",
  "guarantee that ~2 you ~3 rank|put|come",
  "your ~1 commitment|promise ~4 to",
  "residents|employees|everyone|union|house ~2 sign|signs|contract",
  "promise any|anyone|anybody",
  "after ~2 match",
  "summer|research ~2 job|position|elective",
);
/** What is signed for at a desk, and what else there is to be had by it. */
const AT_THE_DESK = ways(
  "sign|signing|signed|signature ~5 visitor|visitors|confidentiality|release|photo|badge|waiver|nda|guest|agenda|roster|attendance|parking",
  "sign|signing|signed ~1 in|up|out",
  "room|locker|key|laptop|pager|badge|desk ~2 is yours",
);
/** Denied, said of the rules, or a paper that is only shown. */
const DENIED = ways(
  "nothing|none|nobody|neither ~8 guarantee|guarantees|promise|promises|offer|offers|contract|agreement|position|spot|place|secures",
  "not|no|never|cannot|without ~5 guarantee|guarantees|promise|promises|offer|offers|contract|contracts|agreement|agreements|deal|deals|arrangement|arrangements|bargain !is|needed|required|necessary",
  "not|no|never|cannot ~3 hold|reserve|save|secure ~4 position|positions|place|places|spot|spots",
  "no one|thing ~4 guarantee|promise|offer|reserved",
  "guarantee|promise|offer|secure|offered|replace ~6 nothing|only|but ~3 match",
  "only ~1 through|in|by ~1 the ~1 match",
  "report|beware|bars|break|breaks|violates|violation ~8",
);
const PAPER_SHOWN = ways(
  "sample|copy|copies|example|standard|current ~4 contract|agreement|appointment",
  "contract|agreement ~10 match|rules|nrmp|policy requires|require|asks|ask",
  "match|nrmp|rules|policy asks|ask|requires|require ~6 contract|agreement",
  "line with ~1 match ~6 contract|agreement",
  "contract|agreement|terms ~8 posted|website|portal|information|read|online|link|attached|leisure|everyone|same|renewed",
  "contract|agreement ~4 residents|interns ~3 sign|signs",
  "union|county|affiliation",
);
const SIGNED = ways(
  "please|kindly|you|if|and|just ~2 sign",
  "sign ~2 it|this|the|where|and|them|here",
  "yours|pre-match|signature|countersign|return|initial|accept|acceptance",
);
const NOT_SIGNED = ways("not sign");
/** A seat, a room or a date that is kept for somebody. */
const THING_KEPT = ways(
  "dinner|lunch|breakfast|table|inn|hotel|guest|breakout|session|simulation|poster|tour|panel|workshop|tuesday|wednesday|thursday|hour|slides|coffee|lab|shuttle|bus|parking",
);
const POSITION = ways(
  "match|residency|position|positions|rank|ranking|ranked|interview|interviews|interviewing|contract|search|july|program|resident|intern|applicants|candidates",
);
const STILL_OFFERED = ways(
  "however|though|anyway",
  "but ~1 we|i|you|it|if|here",
  "if ~2 you",
  "we|i ~1 will|can|would|could !not|never ~4 you|one|take|hold|place|spot",
  "yours",
);

/** A position that is not in the Match, and that it is the reader's for a word. */
const BEYOND_MATCH = ways(
  "SPOT|one|some ~8 outside|without|not|never|back|out|withdrawn ~5 match|nrmp",
  "not ~2 all ~3 SPOT ~4 match|nrmp",
  "unmatched|direct|directly|prematch ~3 SPOT|fill",
  "fill ~3 SPOT directly",
);
const YOURS = ways(
  "you|yours|your ~3 wanted|want|accept|take|asking|come|say|agree|like|have",
  "is|be|it|there ~2 yours|you",
  "give|offer|like|hand|want ~4 you",
  "say ~2 word|yes",
  "would|will you ~1 come|take|accept|join",
);
const FOR_A_WORD = ways(
  "it|that|this|one|place|spot is|'s ~1 yours ~2 if|for|should ~3 accept|asking|come|sign|agree|commit|say",
);

const INTENT_ALONE = ways("letter ~1 of ~1 intent");

export const offersAgreement: StatementKind<"offers-agreement"> = {
  id: "offers-agreement",
  title: "Offers an agreement",
  meaning:
    "A spot can’t be given or held outside the Match. An offer like this binds nobody and may break Match rules.",
  strength: null,
  boundary: true,
  advice:
    "Agree to nothing and sign nothing. Thank them, say that you’ll go through the Match, and keep their exact words. You can ask the Match about it in confidence.",
  examples: [
    { text: "Rank us first and the place is yours.", fires: true },
    { text: "Please sign this letter to secure your position.", fires: true },
    { text: "Please sign the confidentiality form.", fires: false },
  ],
  never: ({ mentions }) =>
    mentions(AT_THE_DESK) !== null ||
    mentions(NOT_SIGNED) !== null ||
    (mentions(PAPER_SHOWN) !== null && !mentions(SIGNED)) ||
    (mentions(DENIED) !== null && !mentions(STILL_OFFERED)) ||
    (mentions(THING_KEPT) !== null && !mentions(POSITION)),
  find: ({ mentions, general, question }) => {
    if (general || mentions(OTHERWISE)) return null;
    return (
      (mentions(TO_YOU) && mentions(YOURS) ? mentions(BEYOND_MATCH) : null) ??
      mentions(FOR_A_WORD) ??
      (mentions(TO_YOU) && !question ? mentions(PLACE_GIVEN) : null) ??
      (mentions(INTENT_ALONE) ? null : mentions(SIGNING)) ??
      mentions(BARGAIN) ??
      (mentions(OUTSIDE_OFFER) ? mentions(OUTSIDE) : null)
    );
  },
};
