import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const PLACE_IS_YOURS = ways(
  "SPOT ~3 is|are|'s ~2 yours",
  "SPOT ~2 with|has your name",
  "you have|get ~2 SPOT ~2 here|with|if|guaranteed",
  "is|be ~2 SPOT ~2 for you",
  "SPOT ~1 is ~2 guaranteed|secured|reserved|held|saved",
  "we|i|chair ~5 guarantee|guaranteed|guaranteeing|promise|secure|reserve|reserved|hold|holding|held|save|saved|saving|keep|kept|assure ~6 SPOT|match",
  "guaranteed|reserved|saved ~2 SPOT",
  "guarantee|promise|assure you ~6 SPOT|match|in|take|rank|have",
  "guarantee your ~2 match|place|spot|position",
  "offer|offering|give ~2 you ~4 SPOT|contract|prematch|position|residency ~4 ",
  "offer|offering ~4 prematch|contract|agreement|pre",
  "you ~1 WILL ~3 have|get ~3 place|spot|position|seat",
  "word ~3 that ~4 you ~5 SPOT|in|place",
  "ours|our|my word|promise ~4 you",
  "sure|make|ensure ~4 you ~4 get|have ~3 in|place|spot",
);
const TO_YOU = ways("YOU");
const SIGNING = ways(
  "sign ~1 you",
  "sign with us",
  "sign|signing|signed|return ~6 letter|contract|agreement|commitment",
  "signed|sign ~4 form|letter ~6 SPOT|residency|secure|reserve",
  "signing ~4 you accept",
  "you have|give ours|mine",
  "give you mine|ours",
  "contract ~4 now|ahead|before|you|attached|for",
  "write|give|offer|send you ~2 contract",
);
const BARGAIN = ways(
  "we|i ~3 rank|put|do ~4 if|when ~1 you ~4 same|likewise|too|reciprocate",
  "do the same",
  "if ~2 you ~3 agree|withdraw|cancel|decline|stop|drop|turn ~10 we|i ~2 will|can|would ~4 offer|guarantee|hold|give|secure|take|spot|place",
  "if|you|first ~10 first|#1|top|TOP ~4 we|i|us ~4 rank|put|do|promise|guarantee|take|list ~3 you|same|the",
  "we|i ~3 rank|put|take|promise ~4 you ~5 if|when ~2 you ~4 rank|put|promise|agree|commit",
  "if ~3 you ~4 rank|agree|promise|commit|say|withdraw|pull|tell ~8 we|i ~2 will|would|do ~2 take|guarantee|hold|rank|promise|same|secure",
  "rank us ~3 if ~2 we ~2 rank|put|take",
  "you ~1 rank|put us ~3 , ~2 we ~2 rank|put|do",
  "tell|say|commit|promise ~6 and ~1 we|i ~2 make|take|guarantee|hold|rank|secure",
  "exchange|return|trade for ~6",
  "agreement|arrangement|deal|pact|understanding ~10 you|us|we|side|that|for",
  "make|have|reach|come|agree ~4 agreement|arrangement|deal|pact",
  "agree ~4 each|both|rank",
  "each rank",
);
const OUTSIDE = ways(
  "outside|without|before|ahead|skip|withdraw|leave|pull|bypass|regardless|whatever ~6 match",
  "pre|prematch|early match|prematch|position|offer",
  "withdraw|cancel|pull|drop ~5 match|interviews",
  "no match needed",
);
const OUTSIDE_OFFER = ways("you|take|bring|place|position|hold|offer|yours|job|contract|come|start");
/** Signatures, places, promises and agreements of other kinds. */
const OTHERWISE = ways(
  "visitor|confidentiality|consent|form ~4 and|return|to|at ~6 coordinator|before|visit|desk",
  "confidentiality|consent|affiliation|visitor|parking|shuttle|dinner|lunch|meeting|tour|council|session|workshop|binding|elective|hospital|suite|angio|loan|housing",
  "we|i|us ~4 unable|not|cannot|never ~6 offer|guarantee|promise|hold|offering|place|rank",
  "regret|regretfully|sorry|unfortunately ~8 offer|guarantee|promise|hold|offering|place|rank",
  "interview spot|slot|invitation|offer",
  "offer ~3 you ~2 interview",
  "no ~4 promises|openings|guarantee|guarantees",
  "nothing",
  "great|good deal",
  "SPOT ~2 on ~1 your",
  "no|not ~3 SPOT ~3 for",
  "clinic",
  "guaranteed to match",
  "letter ~1 of ~1 intent",
  "commit ~3 to ~3 us|our before",
  "guarantee that ~2 you ~3 rank|put|come",
  "your ~1 commitment|promise ~4 to",
);

export const offersAgreement: Signal = {
  id: "offers-agreement",
  title: "Offers an agreement",
  meaning:
    "A place cannot be given or held outside the Match. Such an offer binds nobody and may break the Match's rules.",
  strength: null,
  boundary: true,
  advice:
    "Agree to nothing and sign nothing. Thank them, say that you will go through the Match, and keep their exact words. The Match takes questions in confidence.",
  examples: [
    { text: "Rank us first and the place is yours.", fires: true },
    { text: "Please sign this letter to secure your position.", fires: true },
    { text: "Please sign the confidentiality form.", fires: false },
  ],
  find: ({ mentions, general }) => {
    if (general || mentions(OTHERWISE)) return null;
    return (
      (mentions(TO_YOU) ? mentions(PLACE_IS_YOURS) : null) ??
      mentions(SIGNING) ??
      mentions(BARGAIN) ??
      (mentions(OUTSIDE_OFFER) ? mentions(OUTSIDE) : null)
    );
  },
};
