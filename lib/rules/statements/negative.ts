import { isClosing } from "@/lib/rules/statements/closing";
import type { StatementKind } from "@/lib/rules/statements/kind";
import type { SentenceView } from "@/lib/rules/statements/reading";
import { ways } from "@/lib/rules/statements/vocabulary";
import type { Match } from "@/lib/rules/text/phrase";

/**
 * No rank, no interview or no place for this applicant: an act that a program does for applicants, denied, declined or taken back;
 * or nothing left to give.
 */
const ACT_DENIED = ways(
  "NOT ~7 rank|ranking|ranked ~3 you|applicants|your|candidates",
  "NOT ~5 rank sorry",
  "NOT ~5 place|placing|put|putting|include|including|add|keep ~1 you",
  "rank|ranking against|you NOT",
  "against ranking|inviting|offering|interviewing|including|considering|moving ~2 you|with",
  "NOT ~7 offer|offering|extend|extending|give|giving|grant|provide ~4 you|interview|position|spot|place|invitation|invitations|interviews",
  "NOT ~6 invite|inviting|considering|select|choose|selecting|choosing|consider|accommodate|take|taking|interview|interviewing|accept|accepting ~4 you|your|further",
  "you|your|application|candidacy|file|name ~5 NOT ~5 selected|chosen|considered|ranked|successful|advanced|included|offered|invited|advancing|moving|under|longer|accepted|advance|chosen|shortlisted|progress|proceed|continue|make|made",
  "NOT ~4 moving|move|proceed|proceeding|advance|advancing|go|going|continue ~2 forward|with|your|ahead|further",
  "NOT ~4 on|among|part ~2 our|it|the|my|of ~2 LIST|list|.",
  "without|minus ~1 your ~1 name",
  "you|application|candidacy|name ~3 NOT ~3 make|on ~1 our|it|the|my",
  "NOT ~4 progress|progressing|pursue|pursuing ~3 your|you|application|candidacy",
  "no ~2 interview|invitation|invite|offer|rank ~6 sorry|this|for|you|year|afraid",
  "answer|decision|news|outcome ~3 is|was ~2 no|negative|not|unfavorable|disappointing",
  "nothing ~4 offer|do|give|available ~3 you",
  "you|application|candidacy ~2 were|was|are|is|have NOT ~2 picked|selected|chosen|invited|ranked|shortlisted|successful|admitted|accepted",
  "take|taking|accept|accepting|accepts|rank|ranking|interview|interviewing|offer|offering|have|has no|zero|fewer ~2 residents|applicants|interns|interviews|trainees|positions|spots",
  "NOT ~4 receive|receiving|get|getting|have|having ~3 interview|invitation|invite|offer|position",
  "NOT ~2 among|amongst|one|part ~8 ranking|rank|interviewing|inviting|considering|selected|invited|list|chosen",
);
/** Said outright of this applicant, whatever else the sentence says. */
const OUTRIGHT = ways(
  "we|program|committee|NAME ~3 NOT ~2 rank|ranking|interview|interviewing|invite|inviting you !lower|higher|differently|down|by|based|on|until|unless|before|without|only|for|because|to|again|twice",
);
/** What is not to be hoped for. */
const NOT_HOPED = ways(
  "NOT ~2 expect|expecting|count|counting|bank|rely ~3 to|on ~3 match|matching|SPOT|position|interview|invitation",
  "you WILL NOT ~1 be|match ~1 matching|here|with",
);
const DECLINED = ways(
  "removed|declined|rejected|withdrawn|dropped|cut|released|closed ~4 consideration|your|by|.|list|pool|application|candidacy",
  "candidacy|application|file|you|name|interview|invitation ~5 declined|rejected|unsuccessful|withdrawn|closed|removed|dropped|denied|canceled|cancelled|rescinded|inactive|archived|eliminated",
  "decline|declining|reject|rejecting|withdraw|withdrawing|rescind|rescinding|cancel|cancelling|canceling|revoke|revoking|deny|turn|turning|close ~4 your ~4 application|candidacy|interview|invitation|file|request|offer|down",
  "turn|turning you down|away",
  "no longer ~5 consideration|considering|considered|available|candidate|interested|able",
  "regret|regrettably|regretfully|unfortunately|sorry|afraid|sadly|regrets ~14 NOT|filled|unable|no|full|declined|decided|decline|gone|closed",
  "go|gone|proceed|proceeding|pursue|pursuing|going|chosen|elected|selected|opted|went|with|to ~4 other|another|different|someone|somebody|stronger ~2 candidates|candidate|applicants|applicant|direction|else|people|person",
  "pass|passing|passed on ~1 YOU",
  "part ways|company",
  "turned|knocked|ruled|screened|passed|weeded|taken ~1 down|out|over|off|from",
  "go|going|went|gone|moving|heading ~2 another|different|other|separate|new ~1 way|direction|route",
  "voted|decided|recommended|opted|chose|elected ~2 against|not",
  "goes|gone|went ~2 to ~2 another|other|someone|somebody|others|else",
  "not ~4 meet|met|meeting ~4 cutoff|criteria|requirements|threshold|minimum",
);
const NOTHING_LEFT = ways(
  "SPOT|openings ~6 taken|gone|closed|claimed|unavailable|withdrawn|cut|eliminated",
  "NOT ~5 have|having|find|foresee|anticipate|see|left|any ~4 spot|place|position|room|slot|opening|space|fit|positions|spots|openings|slots|vacancies|vacancy",
  "close|closed|closing|eliminate|withdraw|withdrawn|cutting|lost ~2 this|the|our|a ~1 position|program|track|spot",
  "filled|full|taken ~6 SPOT|class|interview|residency",
  "SPOT|class|program|residency|interviews|season|schedule|roster|waitlist|cohort|track|calendar ~8 filled|full|closed|released|exhausted",
  "class|program|roster|season|cohort|list ~1 is|are ~2 complete|completed|set",
  "we|program|residency|NAME|track|class ~4 filled|full",
  "no|zero ~5 SPOT|room|capacity|space|availability",
  "out of ~2 SPOT|room !upon",
  "no longer ~2 available|accepting",
  "NOT ~3 accepting|participate|participating|taking ~4 residents|applications|applicants|match|year|independent|this",
  "SPOT ~7 no longer",
  "NOT ~3 extending|sending|offering|issuing ~4 invitations|invites|interviews",
  "list is final|closed",
  "not a place|spot|position",
);
/** Said softly: another year, more good people than days or places. */
const SOFTLY = ways(
  "apply|applying|application|try ~4 again|next|another ~2 year|cycle|season",
  "apply|applying ~4 again ~1 when|once",
  "reapply|reapplying|re-apply",
  "apply|applying ~2 to ~1 us ~1 again",
  "apply|try again",
  "NOT ~4 interview|meet|invite|interviewed|invited|accommodate ~4 everyone|everybody|all|many|every ~3",
  "everyone|everybody ~8 NOT|cannot ~3 interviewed|invited|meet|interview",
  "not everyone|everybody|all ~10 interviewed|invited|ranked|trained",
  "more|many ~3 applicants|candidates|people|applications|good|strong ~6 than|for ~3 days|places|spots|interviews|slots|dates|positions|room|we",
  "better ~1 luck next|elsewhere",
  "keep us in ~1 mind ~4 next|again|future",
  "wish|wishes|luck ~4 elsewhere",
  "leave|left|pass|passed|turn|turned ~4 out|by|away ~6 people|applicants|candidates|many|good",
  "ours ~2 NOT ~1 be ~2 one|among|them",
  "not ~2 your favor",
  "went|goes|gone ~1 against you",
  "not ~2 have ~1 better ~1 news",
  "chose|chosen|went|picked ~2 different|other|another ~2 group|applicants|people|candidates|way",
  "went|gone|go to others|someone|somebody",
  "not ~2 outcome ~3 hoped|wanted|wished",
  "not ~2 go|going any",
  "wish ~2 we|i ~1 had ~1 room|places|spots|space",
  "none ~1 for ~1 you",
);
/** No spot for now: the reader is kept on a list. */
const WAITLISTED = ways(
  "you|your ~4 waitlisted|wait-listed",
  "waitlisted you",
  "place|placed|placing|put|putting|add|added|adding|move|moved|moving|keep|kept|keeping ~1 you|your ~6 waitlist|wait-list",
  "place|placed|placing|put|putting|add|added|adding|move|moved|moving|keep|kept|keeping ~1 you|your ~6 wait|waiting list",
  "you|application|name ~5 on|to|onto ~3 waitlist|wait-list",
  "you|application|name ~5 on|to|onto ~3 wait|waiting list",
);
/** What would be, or somebody else's list. */
const NOT_WAITLISTED = ways(
  "if|should|whether|would|could|unless|when ~4 you|your",
  "you ~2 if|whether|should",
  "not|never|no ~8 waitlist|waitlisted|wait|wait-list",
  "off ~4 waitlist|wait|waiting",
  "other|another|elsewhere|their|someone|list's",
);
/** The program itself falls away: its money, its standing, its place in the Match. */
const PROGRAM_GONE = ways(
  "program|residency|track|position|department|we|hospital ~5 NOT|skip|skipping|out|withdrawn|sitting ~6 match|nrmp|recruiting|recruit|cycle",
  "program|residency|track|position ~4 closing|closes|closed|discontinued|ending|ends|suspended|eliminated|dissolved|cut",
  "lost|lose|losing|without ~3 funding|accreditation|money !for",
  "cut|cutting|closing|discontinuing|suspending the|our|this|its ~1 position|positions|program|residency|track",
  "NOT ~4 class of",
  "no one|intern|resident|applicant ~2 will be ~1 ranked|taken|matched",
  "no longer have ~3 residency|program|track|position",
);
/** Honest counsel to look elsewhere. */
const COUNSEL = ways(
  "i|my|we|our|honestly|frankly|honest|frank|candid ~8 look|focus|concentrate|pursue|consider|spend|spent|put|turn|set|attention|energy|energies|efforts|time|hopes|sights|advice ~4 other|elsewhere|others programs|options|places|season|this|.",
  "look|focus|concentrate|energy|energies|effort|efforts|time|sights|attention|hopes|chances ~4 other|elsewhere|places|better !than ~2 programs|options|than|elsewhere|this|.",
  "not ~3 hopes|hope|list|season|plans|signal|signals ~3 on|around|upon ~1 us|our|ours",
  "not ~4 spend|waste|use ~2 signal|signals|time ~2 on|with us|ours",
  "places other than ~1 ours|us|this",
);
/** Of a paper, of training, of how to rank. */
const OTHER_COUNSEL = ways(
  "paper|imaging|read|reading|year|months|visit|compare|order|boards|research|too|fellowship|lab|key|fee|old|room|clinic|fair|job",
);

/** Of rooms, dates, travel, money and badges; of rules, and of what nobody is told. */
const OTHERWISE = ways(
  "parking|shuttle|travel|reimburse|reimbursement|badge|portal|dinner|restaurant|laptop|housing|hotel|scramble|attend|presentation|garage|luggage|session|coordinator|research",
  "rotation|rotations|elective|electives|block|month|date|dates ~5 is|are ~1 full|filled|closed",
  "no later|problem|doubt|question|longer ~1 than",
  "NOT ~5 comment|discuss|share|say|tell|disclose|ask|predict|matter|mean|permitted|allow|affect !that|you|with",
  "no position ~3 final",
  "positions are filled through",
  "chief|faculty|staff|nursing|nurse|fellow|fellowship",
  "until",
  "let us|me know",
  "range|historically|usually|typically|always|history|portion|lower|below",
  "surprised|unlucky|shocked",
  "rank us|our",
  "ranking somebody|another|someone|other",
  "you ~2 still|well|comfortably|safely|high",
  "failed",
  "choice , and",
  "basis",
  "NOT ~3 promise|guarantee ~2 any|anyone|you|a",
  "auditorium|lot|bus|van|session|committee ~1 right|open",
  "on|of the committee|auditorium|board",
  "yet",
  "owe",
  "seats ~3 auditorium",
  "better|higher ~3 than",
  "you|applicants ~2 may|can|must|should|could|might|want ~2 withdraw|cancel|decline",
  "nursing|nurses|research|staff|volunteer",
  "orientation|bus|workshop|elective|away",
);
/** A person, a session, a meal or a car that is missing; what is the applicant's own is not meant. */
const MISSING = ways(
  "join|attend|recorded|record|streamed|provided|included|reimburse|parking|park|lunch|breakfast|coffee|snacks|dinner|hotel|rooms|shuttle|tour|tours|session|sessions|panel|conference|suite|link|attachment|phone|transcript|upload|portal|video|flight|zoom|travel|walk-ins|visitors|gifts|entrance|confusion|missed|question|ill|holiday",
  "the|that|this|on|my ~1 call|room|office|form|time|schedule has|is|changed|closed|again|;",
  "not ~2 answer|change|open|find|reach ~3 until|the|more|your|time",
);
const OF_THE_APPLICANT = ways(
  "your ~2 application|candidacy|file|interview|invitation ~4 declined|rejected|unsuccessful|withdrawn|closed|canceled|cancelled|rescinded|not|won",
  "rank|ranking ~2 you",
  "offer|offering|extend|give|have ~3 you ~3 interview|position|spot|place|invitation",
  "interview|invite|select|accept|consider|take ~1 you",
  "positions|spots|interviews|position|spot|place|applicants|candidates|class|consideration|list|applications|invitations",
);
const OF_YOU = ways("you|your");
/** Of whom a program ranks and meets at all. */
const RULE_OF_RANKING = ways(
  "NOT ~2 rank|interview|ranked|interviewed|reject|rejected ~2 anyone|anybody|applicants|applicant|candidates|people ~4 whom|who|without|until|unless|before|lower|for|we|nobody",
  "NOT ~2 rank by",
  "NOT ~2 interview ~1 anyone|anybody|applicants before|until",
  "no|never|only ~2 applicant|one|anyone|applicants|candidates ~3 ranked|rejected|rank ~6 without|whom|who|until|unless|interview",
  "rank|interview only ~6 whom|who|we",
  "not ~2 offer|schedule ~2 interviews after|before|on",
);
/** That the answer is not no. */
const NOT_SO = ways(
  "NOT ~4 mean|means ~6 NOT|declined|rejected|ruled|turned|no|dropped|closed",
  "NOT|nobody ~4 ruled|turned|rejected|dropped|crossed|decided|removed|eliminated|counted|written|discarded ~2 you|out|down|off|against|;|,|.|from|your",
  "it|this is not ~1 that ~2 we|i|there",
  "NOT ~2 a|an ~1 rejection|denial|no !place|spot",
  "answer|decision|this is|was|as ~1 not ~1 no",
  "read|take ~1 this|it as ~1 a ~1 no|rejection",
  "no ~1 decision ~3 made|reached",
  "NOT ~2 say|think ~2 that|we ~4 full|closed",
  "no|any means out",
  "list ~1 is ~1 not ~1 closed|full|final",
);
/** A position that stayed open once, or somebody else's that did. */
const OTHER_TIME = ways(
  "am|pm|noon|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday ~2 slot|slots|time|one|date|session|sessions ~3 no|not ~1 longer|available|open|free",
  "unfilled|posted",
  "an empty",
  "NOT ~3 filled|fill ~6 last|previous|prior|2020|2021|2022|2023|2024|2025|search",
  "last|previous|prior|2020|2021|2022|2023|2024|2025 ~2 year|match|cycle ~6 NOT ~2 fill|filled",
);
/** A position or a year that is filled in another way than by the Match. */
const OTHER_WAY = ways("one|some|fellowship|research|military|army ~6 not|outside ~3 match|nrmp");
/** Promises that are made to nobody turn nobody away. */
const OF_BARGAINS = ways(
  "NOT ~4 agreements|agreement|deals|deal|arrangement|arrangements|promises",
  "NOT ~2 hold|reserve|save ~3 place|places|position|positions|spot|spots",
  "offer ~2 you anything",
);

/** What turns the applicant down, in its words. */
const turnedDown = ({ mentions, asks }: SentenceView): Match | null =>
  asks || mentions(OTHERWISE)
    ? null
    : (mentions(ACT_DENIED) ??
      mentions(NOT_HOPED) ??
      (mentions(OTHER_COUNSEL) ? null : (mentions(PROGRAM_GONE) ?? mentions(COUNSEL))) ??
      mentions(DECLINED) ??
      mentions(NOTHING_LEFT) ??
      mentions(SOFTLY) ??
      (mentions(NOT_WAITLISTED) ? null : mentions(WAITLISTED)));

const isNever = ({ mentions }: SentenceView): boolean =>
  [NOT_SO, OTHER_TIME, OF_BARGAINS, OTHER_WAY].some((said) => mentions(said) !== null) ||
  (mentions(RULE_OF_RANKING) !== null && !mentions(OF_YOU) && !mentions(SOFTLY)) ||
  (mentions(MISSING) !== null && !mentions(OF_THE_APPLICANT) && !mentions(SOFTLY));

export const negative: StatementKind<"negative"> = {
  id: "negative",
  title: "Turned down",
  meaning: "They say they have no spot for you this time. Focus on the other programs.",
  strength: null,
  boundary: false,
  advice: null,
  examples: [
    { text: "Unfortunately, we will not be able to rank you.", fires: true },
    { text: "We have filled our positions.", fires: true },
    { text: "We have filled the morning session.", fires: false },
  ],
  find: turnedDown,
  surely: ({ mentions, asks }) => !asks && mentions(OUTRIGHT) !== null,
  never: (view) => isNever(view) || (isClosing(view) && !turnedDown(view)),
};
