import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * A promise wanted before the Match. Its object is coming here or ranking them first; what makes it a demand is a word of promise,
 * an order, a need, or a time put to the applicant.
 */
const COMMITTING = ways(
  "commitment letter|statement|form|email",
  "COMMIT ~6 OURSELVES|first|now|today|tonight|by|coming|come|before|within|rank|ranking",
  "your|firm|formal|verbal|written|immediate|early|clear|solid|full|a|of ~1 COMMIT",
  "you ~4 COMMIT",
  "COMMIT ~2 to ~2 OURSELVES|rank|ranking|coming|come|putting|training|joining",
  "applicants|candidates|finalists|people|those|anyone ~6 commit",
  "firm|definite|solid|definitive|clear|straight ~1 yes|answer|commitment|decision",
  "commit ~1 .|,|!|?",
  "declare|declaring ~2 for|to ~1 us|our|OURSELVES",
  "you|candidates|applicants|finalists ~3 declare !any|your|conflicts|that|a",
  "lock|seal|settle|settled|sealed ~3 with|for|in|on ~1 us|OURSELVES|today|now|before",
  "make ~1 it ~1 official ~3 us|here|now|today",
  "settled|agreed|decided that|, ~1 you ~3 rank|come|coming|join",
  "shake|hand ~3 on ~3 ranking|rank|coming|it ~4 you|us",
  "count|put|mark ~1 you ~1 in|down|committed",
  "you|we ~1 are|be ours|in ~1 ?|,|.",
  "all in ~2 with|on ~1 us",
  "cards on ~1 the table",
  "told|tell ~2 us|me|chair ~2 that ~1 they|you ~2 coming|come|ours|in",
  "state|stating|declare ~2 their|your ~1 intention|intent",
  "say ~1 yes ~2 to ~1 us|our|OURSELVES",
  "say|tell ~2 you ~1 will|are come|coming",
  "give ~2 a|your ~2 yes|answer|commitment|word",
  "only ~2 RANK ~2 you|those|applicants|people ~2 if|who|when",
);
const PROMISING = ways(
  "PROMISE ~12 rank|ranking|put|putting|placing|come|coming|#1|first|top|number|certain|join|joining",
  "your ~1 promise|assurance|guarantee|pledge|assurances",
  "your ~1 word !or|on|choice",
  "give|have|need|want ~3 your word|promise|assurance",
  "count|rely|depend|bank on ~1 you",
  "letter ~2 of ~1 intent",
  "letter|email|statement ~2 stating|saying|that|declaring|confirming",
  "note ~1 stating|saying|declaring|confirming",
  "writing ~8 TOP|come|coming",
  "PROMISE ~2 us|me|that ~6 here|in|be|with|us|rank|come|coming",
  "PROMISE ~4 to ~3 rank|come|put",
  "all in ~2 with|on|,|?|.",
  "say|tell ~3 you ~3 coming|come",
  "assure|promise|guarantee ~2 me|us ~2 you ~6 here|us|july|come|coming",
);
/** First place on the applicant's list, or coming here, as what is to be said or done. */
const FIRST_OR_COMING = ways(
  "RANK|SET|putting ~2 OURSELVES ~6 ATTOP",
  "we|NAME|us|OURSELVES ~2 are|is|be|as|at|in ~4 ATTOP",
  "firm|definite|clear|solid|straight yes",
  "come|coming|join|joining|accept|train ~3 OURSELVES",
  "you ~5 come|coming|joining",
  "decide|decision|choose|choice|answer|yes|yes-or-no ~3 about|on|from|for|to ~2 OURSELVES|you|me",
  "definite|firm|final|definitive|clear|straight|solid ~1 yes|answer|decision|no",
  "yes or no",
  "decide|definitely|definite",
  "need|want|must ~3 yes|answer|decision ~6 today|now|tonight|tomorrow|by|before",
);
/** A time put to them, a need, a must. */
const DEMANDED = ways(
  "need|needs|needed|must|want|wants ~5 your|a|from ~3 COMMIT|PROMISE|you",
  "only ~3 rank|consider|interview|looking ~6 who",
  "looking ~3 for ~3 who|that",
  "need|needs|needed|must|require|requires|required|requested|demand|insist|insists|obliged",
  "ask|asking|asks|like|appreciate|want|wants|expect|expects ~6 to|that|applicants ~4 tell|say|commit|promise|confirm|rank|put|state|guarantee|pledge|swear|hear|assure",
  "have to|until",
  "today|tonight|tomorrow|now|immediately|asap|noon|midnight|deadline|hours|minute|straightaway",
  "by|before|within ~3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|we|the|end|our|i|january|february|march|NUM|pm|week",
  "text|call|write|email|get|let|reply ~1 me|us|back ~4 back|today|tonight|now|know",
  "in writing",
  "important|only|time ~3 that|to|rank",
  "confirm|confirming|confirmation|assure|state|stating|declare|swear ~2 that|today|now|in|your|us|by|with",
  "^ ~2 tell|say|state|promise us|me|that|now|today",
  "please|kindly|just ~2 rank|put|list|tell",
  "please|kindly|just place",
  "hear ~2 you|from ~8 TOP",
  "^ ~1 PROMISE|swear|say|commit|give",
  "please|just|kindly ~2 PROMISE|say|commit|guarantee|give",
  "need ~1 it|this",
  "it is time",
  "like|want|need|require ~3 written|firm|verbal|signed|formal",
);
const ORDERED = ways(
  "^ ~1 rank|put|place|list us|our|NAME ~6 first|#1|top ~2 please|.|today|now|!",
  "^ ~1 rank|put|place us|our|NAME ~4 first|#1 ~1 .|,|!",
  "you ~1 must|need|should ~4 rank|put us",
);
/** Plain questions of rank, answers of one's own, hopes, and commitments of another kind. */
const OTHERWISE = ways(
  "we|i|team|committee ~2 hope|hopes|hoping",
  "our|my commitment|promise",
  "NOT ~1 promise|guarantee|commit",
  "please know|be|rest|accept",
  "you should|can|may know",
  "commitment|committed|commit|commits to|a|the|your ~3 patients|patient|teaching|diversity|education|date|memory|excellence|community|code|id|number|resident|wellness|training",
  "other|prior|previous commitments|commitment",
  "letters ~3 of ~3 recommendation",
  "no ~2 promises",
  "confirm|confirming|confirmation ~5 attendance|attending|address|plans|phone|interest|continued|slot|received|receipt|time|date|interview|dinner",
  "interested|interest",
  "applicants|candidates ~4 should rank",
  "is|are ~1 committed",
  "inform|tell|telling|assure|say|sharing you",
  "NOT ~3 match|matching",
  "commit ~1 to ~2 one|time|slot|day|session|date",
  "dinner|lunch|tour|session|shuttle|hotel|breakfast|reception",
  "attend ~2 in|online|virtually|by|the",
  "note that",
);
/** A yes or no asked for, which is a demand only where it is pressed. */
const WHETHER = ways("know|hear|tell|learn|say|share ~5 whether|if");
const URGENT = ways(
  "must|today|now|tonight|tomorrow|immediately",
  "need|have to",
  "by|until|within ~3 end|noon|monday|tuesday|wednesday|thursday|friday|weekend|NUM",
);
/** Asked with a plain question, as one may ask for a rank and not for a promise. */
const PLAINLY_ASKED = ways(
  "WHERE ~8 RANK|place|put|us|we|stand",
  "know|hear|tell ~5 where|how",
  "^ ~1 would|could|can you say",
  "^ ~2 if you had",
  "^ ~3 state ~4 place|position|rank|where",
  "^ ~1 ASKING you ~4 RANK|put|place|have",
  "^ are|r|is|would|will|do ~1 OURSELVES",
  "^ are you ~4 ranking|put|rank",
);

/** The program's own promise; commitment as a virtue; a time or a form that is confirmed; what nobody wants of the applicant. */
const OWN_PROMISE = ways(
  "i|we ~1 promise|promised|commit|committed|guarantee|assure|swear",
  "he|she|they|dr|NAME ~3 promised",
  "i|we ~3 my|our word|promise",
  "our|my|program's ~1 commitment|promise|word|pledge",
  "you have|had my|our word",
);
const OF_VIRTUE = ways(
  "commitment ~2 to ~4 research|community|communities|patients|patient|teaching|medicine|diversity|education|learning|service|project|underserved|towns|town|field|specialty|excellence|quality|care",
  "commitment ~2 of|for ~1 NUM|a ~2 years|year|months|hours",
  "your ~3 commitment ~3 grown|shown|tested|mean|clear|plain|evident",
);
const OF_A_TIME = ways(
  "slot|slots|session|dinner|lunch|tour|zoom|calendar|form|rsvp|date|dates|ride|badge|video|allergies|conflicts|shuttle|mentor|research|appointment|topic",
);
const NOT_WANTED = ways("no|not|never|nobody ~4 commitment|commit|committed|promise|decide|expected|hold|declare ~4");
const WANTED = ways(
  "you ~3 commit|promise|pledge|swear|rank|come|coming|are in|train",
  "rank|ranking ~1 us|our",
  "commit|committed|commitment|promise|word ~2 to|with|for ~1 us|our|program",
  "declare|coming|come ~2 for|to|here ~1 us|here",
  "first|#1|serious",
  "your commitment|word|promise",
  "commitment|pledge|promise|word from",
);

/** A decision about the program, wanted now and not in the season's own time. */
const DECISION_ABOUT_US = ways(
  "decide|decided|decision|mind|choice|choose|chose|settle|settled ~4 about|on|for|of|with ~2 us|OURSELVES",
  "make|made|come|reach ~3 decision|choice|mind|minds ~4",
  "choose|chose|pick|picked us|ours",
  "your decision|choice",
  "tell|say ~5 you ~2 coming|come",
);
const NOT_LATER = ways(
  "this|next week|weekend|month",
  "now|today|tonight|tomorrow|soon",
  "by|before ~3 monday|tuesday|wednesday|thursday|friday|weekend|noon|list|we|i",
  "rather than|instead ~8 march|february|spring|later|wait|deadline|match|list",
  "not|never|why ~3 wait|leave|put ~8 march|february|spring|later|deadline|match|list|due",
);
const PUT_TO_YOU = ways(
  "like|want|expect|need|ask|prefer|rather|must|best|urge ~3 you|your|applicants|candidates ~8",
  "not ~1 wait|leave",
  "why wait",
  "please|kindly|could|can|will ~3 make|decide|come|settle|choose",
  "^ make|decide|settle ~1 your|on|for",
);
/** Left to them, or about a date, a dish, a tour. */
const LEFT_TO_YOU = ways(
  "own|your time|pace|heart|order",
  "without ~3 pressure|hurry|rush",
  "no|not|nobody ~2 hurry|pressure|rush|need|hurried",
  "option|menu|dish|date|dates|session|slot|slots|tour|hotel|block|topic|slides|travel|flight|dinner|lunch|elective|shirt|size",
  "we|our|committee ~2 make|decision|decide|choose",
  "you|and ~2 have until|till|time",
  "what ~1 we",
);

export const asksCommitment: StatementKind<"asks-commitment"> = {
  id: "asks-commitment",
  title: "Asks you to commit",
  meaning: "Programs may not ask for a commitment before the Match. If one does, nothing you answer is binding.",
  strength: null,
  boundary: true,
  advice:
    "You don’t have to answer, whatever deadline they set. Thank them for their interest, say you’ll rank in your true order by the Match’s deadline, and promise nothing. Keep their exact words.",
  examples: [
    { text: "Please commit to us now.", fires: true },
    { text: "Tell us today that we are your first choice.", fires: true },
    { text: "We do not ask applicants for a commitment.", fires: false },
  ],
  find: ({ asks, general, mentions }) => {
    if (general || mentions(OTHERWISE)) return null;
    const pressed = mentions(LEFT_TO_YOU) || !mentions(NOT_LATER) || !mentions(PUT_TO_YOU);
    const decision = pressed ? null : mentions(DECISION_ABOUT_US);
    if (decision) return decision;
    const demanded = mentions(DEMANDED);
    if (asks || demanded) {
      const promise = mentions(COMMITTING) ?? mentions(PROMISING);
      if (promise) return promise;
    }
    const plainly = mentions(PLAINLY_ASKED) ?? (mentions(URGENT) ? null : mentions(WHETHER));
    if (demanded && !plainly) return mentions(FIRST_OR_COMING) ?? mentions(ORDERED);
    return mentions(ORDERED);
  },
  never: ({ general, mentions }) =>
    general ||
    mentions(OF_VIRTUE) !== null ||
    (!mentions(WANTED) && [OWN_PROMISE, OF_A_TIME, NOT_WANTED].some((said) => mentions(said) !== null)),
};
