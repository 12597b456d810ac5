import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Asked whether the applicant still wants the program or will rank it at all: a word of wanting, considering or continuing, and
 * this program, or a place on it, as what is wanted. How high it is ranked is another question.
 */
const WANTING = ways(
  "still|remain|remains|remained|continue|continued|continues|continuing|ongoing|current|genuine|seriously|sincerely|level|regard|keep ~6 interested|interest|considering|consider|considered|consideration|contention|like|want|thinking|into|serious|keen|love|hoping|wish",
  "interested|interest|into|serious|keen ~3 in|about|on|us|here|joining|coming ~3 OURSELVES|training|coming|joining|being|remaining|moving|becoming|pathway|spot",
  "interest ~4 changed|real|genuine|serious|lost|still|remain|remains|waned",
  "your|have|lost|indicate|gauge|confirm|any|there|of ~4 interest",
  "how ~2 interested|serious|keen",
  "you ~4 consider|considering|considered|entertain ~3 OURSELVES|coming|training|joining|moving|being|ranking",
  "OURSELVES|program|one|place|option ~6 you ~4 consider|considering|be",
  "you|your ~3 consideration|contention",
  "see|picture|imagine|envision yourself|you",
  "you ~5 happy|fit ~2 here|with|in|at",
  "you ~6 want|wanna|like|wish|willing|hoping|hope|open|prefer|care|plan|planning|intend|intending|looking|mean ~3 train|come|be|join|work|live|move|training|match|continue|stay|remain|keep|coming ~6 OURSELVES|resident|considered|consideration|option",
  "OURSELVES|this ~4 still|one|among ~3 your|you ~3 options|considerations|choices|picture|plans|interest|interests|consideration",
  "no longer interested|considering|wish|want",
  "keep you ~4 list|consideration|pool",
  "moved on|elsewhere",
  "decided|decide|turned ~2 against|off|out|on ~2 OURSELVES",
  "changed|change your ~1 mind|plans",
  "realistic|possible|attractive|appealing ~2 for|to you",
  "somewhere|place|program ~4 you ~2 want|like|enjoy",
  "accept|take ~2 position|spot|offer|place|one",
  "OURSELVES ~5 fit|match|option|home ~4 you",
  "see ~1 OURSELVES ~3 as|in",
  "still ~6 OURSELVES|interested|join|board",
  "ruled|counted|crossed|written|given|taken ~1 us|up|NAME|our ~2 out|off|on",
  "chance|shot|hope ~3 with|for|of ~3 you",
  "appeal|appeals|attract|attracts|suit|suits|tempt|interest|interests ~2 to ~1 you",
  "possibility|option|contender|consideration|choice ~3 for ~1 you",
  "OURSELVES|we ~4 possibility|contender",
  "interested|wish|want|like|prefer ~4 remain|stay|keep|kept|continue|be|being",
  "you ~6 want|like|love|consider|thinking|think|thought ~3 to|of|about ~2 train|training|come|coming|join|ranking|rank|moving|live ~3 in|here|with|OURSELVES",
  "no longer",
  "you ~1 still|are ~1 in",
  "keep|keeping|kept|leave|remove|withdraw ~2 you|your|us ~4 on|in|from|under ~3 LIST|pool|consideration",
  "feel|think|thoughts|feelings ~2 about|of|on OURSELVES",
  "thinking|think|thought ~2 about|of OURSELVES",
  "still|remain ~1 interested",
);
/** On the list at all. */
const RANKED_AT_ALL = ways(
  "you|your ~7 RANK|include|including|list|listing|put|putting|add|adding|keep|keeping ~3 OURSELVES",
  "program|place|one|residency ~4 you ~2 RANK",
  "be|are|is ~3 RANK|included ~6 you|all",
  "OURSELVES ~5 on|be|in|make|made ~4 your|ur ~2 LIST|radar|mind|running|rank|cut|picture",
  "OURSELVES|still ~3 in|out ~1 the|of ~1 running|contention",
  "keep ~5 ranking|coming|considering",
  "ranking|rank ~2 OURSELVES",
);
/** What makes it a question of how high, of a promise, or of something smaller than a place to train. */
const MORE = ways(
  "how|where|what|which ~8 RANK|list|place|stand|fall|position|put",
  "^ how high|highly|are ~6",
  "RANK|put|place|list|listing|be ~6 TOP|highly ~2",
  "commit|commitment|promise|guarantee|pledge|definitely|sign|word",
  "top|first|#1 ~4 choice|spot|list|program",
  "we|OURSELVES ~3 high|higher|low|top|first|above",
  "where ~5 stay|sit|go|from|live|eat|travel",
  "how|where|what|which ~8 come|stand|land",
  "number am",
);
const ELSEWHERE = ways(
  "interested|interest|like|considering|consider|see|want ~6 attending|social|tour|hour|dinner|second|journal|club|elective|lunch|schedule|session|event|webinar|meeting|talk|option|fellowship|parking|dates|volunteer|within|newsletter|survey|video|mentor|committee|podcast|slides",
  "OTHER ~3 programs|places|interviews|dates|sessions|interviewing",
  "research ~1 opportunities|project|projects|mentor|day|during|fellowship|year|elective",
  "your interests",
  "what|which|first ~3 interest|interests|interested",
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|shuttle|noon|evening",
  "any ~2 questions|question",
  "pass|badge|form|question|documents|laptop|room|thanksgiving",
  "yourself in ~1 NUM|five|ten|a ~1 years",
);
/** Something to ask, to hear, to see or to have, and somebody to meet: no place to train. */
const SMALLER = ways(
  "anything|something|anyone|anybody|someone|whatever|whoever|things|questions|parts ~5 you|us ~6 ask|know|see|hear|learn|discuss|meet|speak|talk|add|cover",
  "answer|happy|glad|touch ~8 you ~4 ask|like|have|know|want|talk",
  "you ~3 like|want|interested|care ~1 to|in ~2 ask|meet|meeting|speak|speaking|talk|talking|hear|hearing|see !yourself|us|our|you|OURSELVES",
  "call rooms|schedule",
  "like us to ~1 send|mail|show",
  "want|have|like|need|interested ~4 pass|badge|copy|lunch|slides|newsletter|summary|parking|ride|tour|look|rounds",
  "planning|able|coming ~2 to arrive|attend|make|drive|fly|bring",
);
const A_PLACE_HERE = ways(
  "train|training|residency|position|rank|ranking|ranked|considered|consideration|contention|remain|still ~1 interested",
  "interested ~2 in ~1 us|our|OURSELVES",
  "continue|continues|still ~3 interest ~2 in ~2 us|our|OURSELVES",
);

const NOT_ASKED = ways("thank|thanks ~5 interest", "appreciate|appreciated your ~3 interest");
/** A line, a word, a yes or a no about it: asked for without a question. */
const ANSWER_WISHED = ways(
  "line|word|words|note|reply|message|email|sentence|response|text|answer ~6 if|whether|saying|say|confirming|confirm|telling|that|about|as ~8 interest|interested|considered|considering|consider|keen|consideration|us",
  "if|should ~4 interest|interested|keen|consideration ~8 line|word|note|reply|message|email|write|say|answer",
  "yes or ~1 no ~6 interest",
);
/** Thanks or gladness at being told. */
const TOLD_ALREADY = ways(
  "thank|thanks|glad|happy|pleased|delighted|good|nice|appreciate|appreciated|grateful|noted|kind ~4 hear|learn|read|letting|telling|confirming|saying|writing|know|see|to|that|of ~8 interest|interested|considering|considered|keen|train",
  "received|noted|saw|seen|read|recorded|filed ~5 interest|interested",
  "interest ~4 noted|received|recorded|appreciated|filed",
);
const STILL_ASKED = ways("would|will|could|if|whether|please|kindly|should|? ~12");

export const asksInterest: StatementKind<"asks-interest"> = {
  id: "asks-interest",
  title: "Asks whether you are interested",
  meaning: "Programs may ask this, and it often means you’re still being considered. It doesn’t ask for a rank.",
  strength: null,
  boundary: false,
  advice: null,
  examples: [
    { text: "Are you still interested in our program?", fires: true },
    { text: "Do you plan to rank us at all?", fires: true },
    { text: "Are you interested in attending the virtual social hour?", fires: false },
  ],
  find: ({ asks, general, mentions }) =>
    (!asks && !mentions(ANSWER_WISHED)) || general || mentions(MORE) || mentions(ELSEWHERE) || mentions(NOT_ASKED)
      ? null
      : (mentions(WANTING) ?? mentions(RANKED_AT_ALL)),
  never: ({ general, mentions, question }) =>
    general ||
    (mentions(SMALLER) !== null && !mentions(A_PLACE_HERE)) ||
    (!question && mentions(TOLD_ALREADY) !== null && !mentions(STILL_ASKED)),
};
