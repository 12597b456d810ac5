import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const WHERE = ways(
  "how|where|what ~8 RANK|rating|place|put|list|position|see|order ~1 us|our|NAME|program|we|this",
  "how|where|what ~6 we|us|our|NAME|program|residency ~6 stand|fall|rank|sit|land|be|are|on|number|position|rate",
  "where|what|which ~3 are|is|will|would|do|does|number|position|rank|place|spot ~3 we|our|us|NAME|program ~5 your|list|rank|you|ranking|stand|fall",
  "how high|highly ~8 us|we|our|NAME|program",
  "RANK|ranking ~3 of ~2 our|us|NAME|this|program",
  "intended|planned|your rank|ranking ~3 us|our|for|of|NAME",
  "where|how ~4 have us|our",
  "what rank|ranking|position|spot|number ~5 us|we|our",
  "likely ~5 RANK us|our",
  "how|where ~3 see ~1 us|our|program",
  "where|what ~1 we ~3 be|are|rank|stand|fall|land ~4 yours|list|you",
  "where|how ~6 we|NAME|program|us ~4 yours",
);
/** Plainly the place of this program, whatever else it is compared with. */
const OURS = ways("how|where|what ~5 you ~4 RANK|put|place|see us|our|NAME|ours");
const FIRST = ways(
  "we|us|our|NAME|program|this ~8 TOP ~2 choice|choices|list|spot|program|three|five|pick",
  "we|us|our|NAME|program|this|it ~6 #1|first|favorite|favourite|front",
  "RANK|ranking|put|putting|place|list|listing|have ~2 us|our|NAME|program ~6 TOP|highly|high|up|near",
  "we|us|our ~4 in|among|at ~3 your ~1 TOP",
  "ahead|above|over|higher ~2 us|our|ours|NAME|than",
  "TOP ~2 choice|program|spot ~4 us|our|NAME|we|here",
);
const OTHERS_LIST = ways(
  "other|others|another|elsewhere|else ~3 programs|places|told|interviews|interviewing|hospitals|you|NAME ~8",
  "what|which programs|program|places ~8",
  "send|share|forward|see|email|copy ~4 your|ur ~2 list|rol",
  "list|rol ~1 with ~1 us|me",
  "compare",
);
const PRESSED = ways(
  "commit|committing|commitment|promise|guarantee|pledge|swear|assure|assurance|confirm|word|count|definite|writing|sign|must|answer",
  "tell us|me ~3 that ~3 we",
  "rank us ~3 first|#1 , please",
  "state|stating|know ~3 that ~4 we|you ~8 TOP",
  "^ say that",
  "saying|says that|we",
  "statement|written|need|needs ~4 that|hear|know|statement",
  "please|kindly|just rank|put|place|list us",
  "agree|deal|exchange ~8 we|you ~3 rank",
  "^ ~1 if ~8 we|you ~3 rank",
  "^ rank|put|place us",
);
const HOPED = ways(
  "we|i|team|committee ~2 hope|hopes|hoping",
  "you ~2 fall|rate your",
  "ranked among|highly|number by|in",
  "about|explain|question|questions ~3 how ~2 we ~3 rank|evaluate|score|choose|select",
  "how ~2 we ~3 RANK|evaluate|score|choose|select ~3 candidates|applicants|people",
  "you|applicants|candidates ~3 be ranked",
  "your ~2 skills|interests|first ~1 dates",
);

export const asksRank: Signal = {
  id: "asks-rank",
  title: "Asks how you will rank them",
  meaning: "The Match's rules ask programs not to request your ranking. Asking says nothing sure of theirs.",
  strength: null,
  boundary: true,
  advice:
    "You need not answer. Thank them, say what you value there, and add that you will rank in your true order; leave out any position.",
  examples: [
    { text: "How will you rank us?", fires: true },
    { text: "Are we your first choice?", fires: true },
    { text: "Do you have any questions about how we rank?", fires: false },
  ],
  find: ({ asks, general, mentions }) => {
    if (!asks || general || mentions(PRESSED) || mentions(HOPED)) return null;
    const ours = mentions(OURS);
    if (ours) return ours;
    return mentions(OTHERS_LIST) ? null : (mentions(FIRST) ?? mentions(WHERE));
  },
};
