import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const COMMITTING = ways(
  "commitment letter|statement|form|email",
  "COMMIT ~6 us|our|ranking|NAME|here|first|now|today|by|coming|come|before|program|program",
  "commit|commitment|pledge ~4 to|that ~3 us|our|rank|ranking|NAME|program|come|put|coming|you",
  "need|want|expect|ask|asking|require|have|like|appreciate|give|get|must|before ~8 COMMIT",
  "you ~3 COMMIT",
  "COMMIT ~2 to ~1 us",
  "we|you|finalists|applicants ~3 ask|asking|need ~6 to commit",
);
const PROMISING = ways(
  "PROMISE ~10 rank|ranking|put|come|coming|#1|first|top|number|certain",
  "assure|assurance|confirm|promise|swear|guarantee ~8 TOP|coming|come",
  "your ~1 word|promise|assurance|guarantee|pledge",
  "give|have|need|want ~3 your word|promise|assurance",
  "count|rely on ~1 you",
  "writing ~8 TOP",
  "letter ~2 of ~1 intent",
  "letter ~2 stating|saying|that",
);
const TELLING = ways(
  "tell|say|saying|says|state|let|writing|stating|show|know|inform ~8 that|if|whether ~2 we|NAME|you|us|our ~8 TOP|coming|come|choice",
  "tell|state|say|put us|me|now|here|today|writing ~4 we|NAME ~3 are|is ~3 TOP",
  "tell us|me ~2 we ~2 are|is ~4 TOP|choice",
  "in writing ~6 TOP|choice|rank",
  "need|must|answer|today|now|until|deadline|by ~8 rank|ranking|put|coming|come|definite|definitely|decide|first",
  "please|kindly|must|just|expect|you ~4 rank|put|place us|our|NAME|program ~4 TOP",
  "^ rank|put|place us ~5 first|#1|top ~2 please|.",
  "only ~2 rank ~4 applicants|people|candidates|those ~8 TOP",
  "have to tell|say|state|let|commit|promise ~8 TOP",
  "statement|letter ~8 TOP",
  "yes or no",
  "hear|say ~6 we|NAME ~2 are|is ~3 TOP",
  "definite|firm|final|definitive yes|answer|decision|commitment|promise",
  "need|must ~4 know|hear ~5 that|whether|if|from ~8 come|coming|rank|ranking|TOP",
);
const DEMANDS = ways(
  "have|please|kindly|give|send|need|needs|must|expect|require|requires|today|now|ask|asking|asks|want|writing|only|deadline|until|tomorrow|time|important|required|commit|swear|promise|pledge|noon|word|count|assure|appreciate|like|should",
);
/** Plain questions of rank, answers of one's own, hopes, and commitments of another kind. */
const OTHERWISE = ways(
  "hope|hopes|hoping",
  "our|my commitment|promise",
  "NOT ~1 promise|guarantee|commit",
  "please know|be|rest|accept",
  "commitment|committed|commit to|a|the ~3 patients|patient|teaching|diversity|education|date|memory|excellence|community|code",
  "other|prior commitments",
  "letters ~3 of ~3 recommendation",
  "no ~2 promises",
  "confirm ~2 your ~2 attendance|address|email|plans|phone|interest|continued",
  "interested|interest",
  "applicants ~4 should rank",
);
/** Asked with a question, as one may ask for a rank and not for a promise. */
const ASKING_RANK = ways(
  "^ ~4 where|how|what ~8 RANK|place|put|us|we|stand",
  "know|hear|tell ~5 where|how",
  "^ DO you ~4 RANK|put|place|have",
  "^ are ~1 we",
  "^ are you ~4 ranking|put|rank",
);

export const asksCommitment: Signal = {
  id: "asks-commitment",
  title: "Asks you to commit",
  meaning: "A program must not ask for a promise before the Match. A promise asked for binds nobody.",
  strength: null,
  boundary: true,
  advice:
    "You need not answer, whatever day they name. Thank them for their interest, say you will rank in your true order by the deadline, and promise nothing. Keep their exact words.",
  examples: [
    { text: "Please commit to us now.", fires: true },
    { text: "Tell us today that we are your first choice.", fires: true },
    { text: "We do not ask applicants for a commitment.", fires: false },
  ],
  find: ({ asks, general, mentions }) => {
    if (general || mentions(OTHERWISE)) return null;
    const committing = asks || mentions(DEMANDS) ? (mentions(COMMITTING) ?? mentions(PROMISING)) : null;
    if (committing) return committing;
    return (asks || mentions(DEMANDS)) && !mentions(ASKING_RANK) && mentions(DEMANDS)
      ? mentions(TELLING)
      : mentions(PLAIN);
  },
};

/** An order needs no "please". */
const PLAIN = ways(
  "^ rank|put|place us|our|NAME ~4 first|#1",
  "^ ~2 tell|state us|me|now|today ~4 that ~2 we ~6 TOP",
  "you ~1 have until ~10 TOP|tell",
);
