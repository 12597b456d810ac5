import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Asked for where else the applicant applies, interviews or ranks: places other than this one with what one does at them, counts
 * and lists of them, a rival's invitation, or the list itself.
 */
const ELSEWHERE = ways(
  "where|who|what|which|whom|anywhere|anyone|somewhere else",
  "OTHER ~4 PROGRAMS",
  "which|what ~6 PROGRAMS ~6 you|your|ur ~6 APPLIED",
  "which|what ~6 PROGRAMS ~6 offered|invited|contacted|interviewed|courting|accepted ~3 you|interviews|interview",
  "who ~1 are|is ~1 ~4 competing|competitors|competition|courting|recruiting|wooing",
  "who ~3 our ~3 competitors|competition|rivals",
  "which|who ~1 of|are ~3 competitors|competing|rivals",
  "how many ~4 PROGRAMS",
  "APPLIED ~6 elsewhere|anywhere|others|else|around",
  "program ~4 ATTOP|ahead|above ~6 your ~2 LIST",
  "any|more ~2 other|more ~2 interviews|offers|options|invitations|invites|bites",
  "^ ~2 did|have|are|do|has|were|will ~4 you ~4 interview|interviewed|interviewing|apply|applied|applying|interviews|visit|visited|visiting|rotate|seen|toured ~5 at|with|to|in|by ~5 NAME|program|programs|hospital|neighbors|across|down",
  "whether|if ~2 you ~4 interview|interviewed|interviewing|apply|applied|visited ~4 at|with|to|in ~4 NAME|neighbors|neighbours|across",
  "did|has|have|is|was NAME ~6 give|given|offer|offered|invite|invited|call|interview|interviewed|contact|contacted|recruiting ~2 you",
  "interviews ~2 at|with ~4 NAME ~1 programs|too|also",
  "programs|places|hospitals|institutions|residencies|sites ~6 you ~5 APPLIED|ranked|interviews|have",
  "PROGRAMS ~4 at|to|with|where|in which ~6 you ~6 APPLIED",
  "against|among|versus|to|with|alongside ~3 others|other",
  "compare ~4 others|other|programs|places",
  "also|too considering|interviewing|applying|looking|interview|apply|ranking",
  "applying|applied|apply ~3 other|another|any|different|more ~2 specialty|specialties|field|fields|state|city|programs",
  "you ~3 interview|interviewed|apply|applied|visit ~3 program|hospital|place ~2 across|down|in|at|near",
  "other ~2 stops|offers|options|suitors",
  "your ~2 interviews|applications|invitations|itinerary ~5 at|elsewhere|so|season|far|have",
  "list|names|copy|rundown ~3 of|with ~3 PROGRAMS|schools ~8 you",
  "where|who|what|which ~4 you ~4 interviewing|interviewed|interview|applying|applied|apply|rotating|invited ~1 at|with|?|.|to|so",
  "names|name ~3 of ~4 PROGRAMS ~6 your|you",
  "your ~3 interviews|applications|invitations|offers ~6 where|at|are|coming|left|remaining",
  "what|which ~2 cities|states|regions|coasts ~6 you",
  "anyone|anywhere|anybody|someone else",
  "NAME ~2 too|also|as ~1 well ?",
  "which|what|how ~2 interviews|applications|invitations|offers ~6 you",
  "did|has|have|is ~6 program|hospital|university|school|department|they ~5 interview|interviewed|invite|invited|offer|offered|contact|contacted ~2 you",
  "where ~4 you ~4 interviews|applications|applied|interview",
);
const LIST_ASKED = ways(
  "see ~1 your ~3 LIST",
  "send|share|forward|provide|email|show|copy|screenshot|disclose|give|get|attach|have|upload|paste|submit|text ~6 your|ur|certified ~4 LIST|rankings",
  "what|how ~6 your ~4 LIST ~3 look|like",
  "copy|screenshot|photo|picture|list ~2 of ~2 your|programs ~3 LIST|you",
  "your ~1 rank ~2 list ~1 with ~1 us|me",
  "your ~1 top|favorite|best !of ~1 choice|program|programs|NUM|choices",
  "what is your ~3 LIST",
  "who|which|what is|are|was ~2 your ~2 #1|first|top|favorite|frontrunner",
  "who|which|what ~3 your ~2 #1|first|top|favorite|frontrunner",
  "who ~3 on ~1 your ~1 list",
  "what|who|which|anything|anyone ~5 on your list",
  "program|programs ~3 like|liked|prefer|best|favorite ~2 most|best|so|more|better|?",
  "who|what|which is ~1 first|#1|top|second|next ~3 on|for",
  "look ~2 at ~1 your ~3 LIST",
);
/** Plainly other places, even where this one is named beside them. */
const BESIDE_US = ways(
  "what|which ~2 PROGRAMS ~4 ahead|above|over|higher|before|better",
  "other ~2 programs|places|hospitals|institutions ~6 you|your",
  "programs|places|hospitals|anywhere|anyone|somewhere ~6 other|besides|except|apart|beyond ~1 than|ours|us|from",
);
/** Asked of rooms, people, days and papers, or of how the program itself compares on the list. */
const ELSE = ways(
  "other|else|which|what ~3 faculty|members|member|dates|date|sessions|session|languages|procedures|residents|commitments|questions|topics|time|people|office|software|used|documents|campus|campuses|hobbies|day|days",
  "programs for|used|use",
  "choice ~2 of|for ~2 dates|date|interview|topic|topics|speaker|lunch|time|session|slot",
  "you use",
  "other programs ~3 may|contact|will",
  "OURSELVES ~4 your ~2 top|first|#1|favorite ~2 choice|choices|program|NUM",
  "we|us ~2 in ~1 your ~1 top",
  "list ~2 of ~1 your ~1 publications|references|questions|presentations|documents|hobbies",
  "program|residency ~4 one|still ~4 consider|considering|interest",
  "^ ~2 is|are|will|would ~4 program|anyone|anybody|anything|any ~6 RANK|ahead|above|higher ~3 ahead|above|higher|over|than|of ~3 us|ours|our",
  "sites|topic|topics",
  "else ~1 can|could|should|may|shall|would|do|might i|we|it|they",
  "include|included|including|rank|ranking|put|keep ~1 us|our",
  "order ~4 prefer|preference",
  "anyone|anything else ~6 know|help|question|need",
  "be included|included",
  "yourself|like ours",
  "^ ~3 are|is|would|will|do ~3 OURSELVES|we ~6 your ~2 ATTOP",
  "where|how ~6 OURSELVES ~6 on|in your|ur ~3 LIST|ranking",
  "OURSELVES|we ~8 on your|ur ~3 LIST",
  "place|spot|position ~3 would|do|will|does|have ~2 we|OURSELVES",
  "we ~2 get|have ~4 top|first",
  "STANDING ~3 on your ~4 OURSELVES|we",
  "rate|rating ~1 us",
  "number am",
  "we|OURSELVES ~3 among|one|in ~3 PROGRAMS|top",
);

/** Where somebody was before, or what is near: research, school, work, a home, a car. No word asks of applications. */
const OTHER_DEED = ways(
  "research|study|studied|lived|live|living|grew|shadow|shadowed|volunteer|volunteered|presented|poster|published|manuscript|submitted|taught|teach|worked|work|working|works|practiced|privileges|clerkship|clerkships|college|undergraduate|transcript|paper|papers|parking|park|car|garage|hotel|hotels|stay|eat|tour|family|mentors|labs|lab|languages|jobs|countries|cities|session|group|campus|campuses|slides|wing|reasons|journals|journal|apartment|house|rule",
  "as ~1 a|an student|nurse|technician|technologist|scribe|volunteer",
  "rotate|rotated|rotations|sub-internship|internship|sent ~4 student|school|surgery|medicine|pediatrics|year",
  "during|in|before ~2 school|college",
  "speak|spoke|lecture|heard dr|professor|NAME ~4 at",
);
const OF_APPLICATIONS = ways(
  "apply|applied|applying|application|applications|interview|interviewed|interviewing|interviews|rank|ranked|ranking|list|lists|offer|offers|offered|invite|invited|invitation|invitations|invites|residency|match|considering|consider|wooing|recruiting|trail|compete|competing",
);
const FOR_SCHOOL = ways("for ~1 college|undergraduate|medical|school|university");
/** What is to be left out, or kept to oneself. */
const LEFT_OUT = ways(
  "leave|leaving|left|omit|omitting|keep ~1 out|off",
  "not|never|without ~4 name|naming|mention|list|mentioning|compare",
);

/** Who comes along: "will anyone else be traveling with you". */
const COMPANY = ways(
  "anyone|anybody|someone|somebody|who ~1 else ~4 traveling|travelling|coming|joining|accompanying|staying|flying|driving",
);
/** Another program that is named, alone, and what one does of programs. */
const NAMED_TOO = ways(
  "^ ~1 did|have|are|will|do|were|is|has you|NAME ~4 also|too",
  "also|too ~4 at|with|by|to|in|talking|seeing|ranking|considering|looking|visiting ~3 NAME",
  "^ ~2 did|have|are|will you ~3 visit|visited|seen|see|seeing|consider|considering|ranking|rank|talking|look|looking|toured|waiting|heard|hear|toured|liked|like ~5 NAME ~3 yet|too|also|well|us|season|better|?",
  "NAME ~3 on|one|among ~2 your|the ~2 list|programs",
  "NAME ~8 as ~1 well|too ?",
  "interview ~2 at NAME ~2 go|like",
  "what|how ~5 NAME ~3 tell|told|offer|offered|say|said ~1 you",
  "has|did|is NAME ~4 touch|call|called|contact|contacted|written|write|interview|interviewed|after ~4 you|too",
);

/** Whom the program has to beat, and what came from a place or a group of places that is named. */
const RIVALS = ways(
  "who|whom|which|what ~4 we|us|our|rival|rivals|competition ~5 against|beat|fighting|competing|worried|worry|losing|lose|steal|rival|rivals|competition|versus",
  "against ~1 whom|who ~2 we",
  "who ~3 steal|snatch|poach|take|win|lure|tempt ~1 you",
  "who else ~3 want|wants|wanted|likes|courting ~1 you",
  "which|who|what|any ~3 neighbors|neighbours|rivals|competitors ~3 called|written|invited|contacted|approached ~1 you",
);
const NEWS_FROM = ways(
  "heard|hear|word|news|anything|offer|offers|call|calls ~3 from|out ~4 NAME ~2 programs|schools|places|hospitals|folks|people",
  "heard|hear ~3 from ~2 NAME ~2 yet|already|?",
  "have|has|did|are|is ~4 NAME ~2 programs|schools|places|hospitals ~3 in|been|called|call|written|invited|contacted|get|after|touch",
  "anyone|anybody|somebody in NAME ~3 invited|called|contacted|offered ~1 you",
);
/** A partner's applications are asked after so that both can be helped. */
const OF_A_PARTNER = ways(
  "your|the ~1 partner|wife|husband|spouse|fiance|fiancé|fiancee|fiancée|girlfriend|boyfriend|other ~6 applying|apply|applies|interviewing|looking|match|matching|be|like|also|in",
  "couples|couple ~2 match|matching|?",
);
const OF_PLACES = ways("where|which|what|list|whom", "OTHER PROGRAMS");

export const asksOthers: StatementKind<"asks-others"> = {
  id: "asks-others",
  title: "Asks about other programs",
  meaning:
    "Match rules ask programs not to request where else you apply, interview, or rank. Being asked isn’t a measure of interest.",
  strength: null,
  boundary: true,
  advice:
    "You don’t have to answer. Say that you keep your other applications to yourself, and turn to what draws you to this program.",
  examples: [
    { text: "Which other programs have you interviewed at?", fires: true },
    { text: "Could you send us your rank list?", fires: true },
    { text: "Which other faculty would you like to meet?", fires: false },
  ],
  find: ({ asks, general, mentions }) => {
    if (!asks || general) return null;
    return (
      mentions(BESIDE_US) ??
      mentions(RIVALS) ??
      mentions(NEWS_FROM) ??
      (mentions(ELSE) ? null : (mentions(LIST_ASKED) ?? mentions(ELSEWHERE) ?? mentions(NAMED_TOO)))
    );
  },
  never: ({ general, mentions }) =>
    general ||
    mentions(LEFT_OUT) !== null ||
    mentions(COMPANY) !== null ||
    (mentions(OF_A_PARTNER) !== null && !mentions(OF_PLACES)) ||
    mentions(FOR_SCHOOL) !== null ||
    (mentions(OTHER_DEED) !== null && !mentions(OF_APPLICATIONS)),
};
