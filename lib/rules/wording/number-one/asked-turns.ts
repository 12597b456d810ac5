import type { Glance } from "@/lib/rules/text/glance";

/**
 * Words that some readers take for a promise of first place and others for warmth: whoever wrote them is asked, always. Over a
 * sentence in plain lower case.
 */
const NOWHERE_ELSE =
  /\b(?:can(?:not|'t|no?t| not)|could(?:n't| not)?|do(?:n't| not)) (?:even |really |honestly )?(?:picture|see|imagine|envision|think of) (?:myself |us |ourselves |me )?(?:\w+ ){0,4}?(?:anywhere else|elsewhere|at any other (?:program|residency))\b|\b(?:see|picture|imagine|want) (?:myself |to be |to train )?(?:at |in )?nowhere else\b|\bnowhere else (?:i|we) (?:want|wish|would want|hope) to (?:be|train|go|match)\b/;
const ONLY_ONE =
  /\b(?:no other|the only) (?:program|residency|place|programme) (?:for me|for us|i want|that i want|i would want|where i (?:want|see myself)|i see myself)\b|\b(?:you|your program|it) (?:are|is) (?:the one|it) for me\b|\b(?:program|place|residency) i want (?:most|above all|more than any)\b/;
const WILL_COME =
  /\bif (?:i (?:am|were|was)|i'm) (?:lucky enough to be |fortunate enough to be )?(?:admitted|accepted|selected|chosen|taken|offered (?:a|the) (?:spot|position))(?: (?:to|at|by|into|in) (?:you|your|the|this) ?(?:\w+ ){0,2}?\w*)?,? i (?:will|would|shall) (?:certainly |gladly |definitely |without hesitation |happily )?(?:enroll|come|join|accept|attend|commit|say yes|be there|train (?:here|there|with you))\b|\b(?:i|we) (?:will|would|shall) (?:certainly |gladly |definitely |happily )?(?:enroll|come|join you|accept|say yes|train with you) (?:without hesitation |at once |gladly )?if (?:i am |i'm |i were )?(?:admitted|accepted|selected|chosen|matched|you(?:'ll| will)? (?:have|take|rank) me)\b|\bif you(?:'ll| will)? (?:have|take) me,? i(?:'m| am| will|'ll)\b/;
const ANOTHER_MATTER =
  /\b(?:course|rotation|elective|paper|abstract|poster|conference|visit|second look|tour|fellowship year|research year|observership|residents? (?:said|told|say)|not sure|not yet|was|were once|weekend|city|town)\b|\?\s*$/;

const ASKED = [NOWHERE_ELSE, ONLY_ONE, WILL_COME];

/** Whether a sentence is one of those that can be read both ways. */
export const readBothWays = ({ plain }: Glance): boolean =>
  ASKED.some((words) => words.test(plain)) && !ANOTHER_MATTER.test(plain);
