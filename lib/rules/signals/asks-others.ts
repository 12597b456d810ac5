import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const ELSEWHERE = ways(
  "where|who|what|which|whom else ~8",
  "which|what|other|another|others|any ~3 programs|places|institutions|hospitals|residencies|competitors|program|options|place",
  "which|who ~1 of|are ~3 competitors|competing",
  "how many ~3 interviews|programs|places|offers|invitations",
  "interviews|interview|interviewed|interviewing|interviewed|apply|applied|applying|interviews ~5 elsewhere|anywhere|other|others|else",
  "other|more interviews|offers|options|invitations",
  "did|have|are|do ~1 you ~3 interview|interviewed|interviewing|apply|applied|interviews ~3 at|with|to|in ~2 NAME",
  "interviews ~2 at|with ~4 NAME ~1 programs|too|also",
  "programs ~3 you ~4 applied|interviewed|ranking|ranked|visited|like|liked|considering",
  "did|have you ~3 interview|interviewed|apply|applied|visit ~3 program|hospital ~2 across|down|in|at|near",
  "against|among|versus|to ~3 others|other",
  "compare ~4 others|other|programs|places",
  "also considering|interviewing|applying|looking",
  "any ~2 NAME programs|places",
);
const LIST = ways(
  "see ~1 your ~3 LIST",
  "send|share|forward|provide|email|show|copy|screenshot|disclose|give|get ~6 your|ur|certified ~3 LIST|rol",
  "what|how ~6 your ~3 LIST ~2 look",
  "copy|screenshot|list ~2 of ~2 your|programs ~3 LIST|rol|you",
  "your ~1 rank ~2 list ~1 with ~1 us|me",
  "your top choice|program|programs|three|five|choices",
  "your top NUM",
  "what is your ~3 LIST",
  "who|which|what is|are|was your ~2 #1|first|top|favorite",
  "which|what ~1 programs|places|program ~8 RANK|above|ahead|over",
  "who ~3 on ~1 your ~1 list",
);
/** Asked of rooms, people, days and papers, or of how the program itself compares on the list. */
const ELSE = ways(
  "other|else|which|what ~3 faculty|members|member|dates|date|sessions|session|languages|procedures|residents|commitments|questions|topics|time|people|office|software|used",
  "programs for|used|use",
  "choice ~2 of|for ~2 dates|date|interview|topic|topics|speaker|lunch|time|session|slot",
  "you use",
  "other programs ~3 may|contact|will",
  "we|our|NAME|us|this|program|it ~3 your ~2 top|first|#1|favorite ~2 choice|choices|program|three|five",
  "we|us ~2 in ~1 your ~1 top",
  "list ~2 of ~1 your ~1 publications|references|questions|presentations",
  "program|residency ~4 one|still ~4 consider|considering|interest",
  "any|anyone|anything ~5 rank|ranked ~3 ahead|above ~2 us|ours|our",
  "anyone|anything else ~6 know|help|question",
  "be included|included",
);
const PRESSED = ways("commit|pledge|promise", "stating|that ~3 we ~2 are", "please|must|will|you rank us first|#1");

export const asksOthers: Signal = {
  id: "asks-others",
  title: "Asks about other programs",
  meaning:
    "The Match's rules ask programs not to request where else you apply, interview or rank. It is no measure of interest.",
  strength: null,
  boundary: true,
  advice:
    "You need not answer. Say that you keep your other applications to yourself, and turn to what draws you to this program.",
  examples: [
    { text: "Which other programs have you interviewed at?", fires: true },
    { text: "Could you send us your rank list?", fires: true },
    { text: "Which other faculty would you like to meet?", fires: false },
  ],
  find: ({ asks, general, mentions }) =>
    !asks || general || mentions(ELSE) || mentions(PRESSED) ? null : (mentions(LIST) ?? mentions(ELSEWHERE)),
};
