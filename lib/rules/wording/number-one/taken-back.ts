import { bySentence, type Wording } from "@/lib/rules/text/analyse";

/** What one was about to say, or had all but said. */
const ALL_BUT_SAID =
  /\b(?:(?:was|were|am|had been) (?:going|about|planning|hoping|meaning|tempted) to (?:write|say|tell|send|announce)|(?:meant|wanted|intended|planned|hoped|would have liked|had planned|had hoped|had meant|'d planned|'d hoped|'d meant) to (?:write|say|tell|announce|be able)|(?:nearly|almost) (?:wrote|said|told|sent|announced)|(?:thought|dreamed) (?:of|about) (?:writing|saying|telling)|(?:started|began|drafted|had) (?:a|the|my|this) (?:letter|note|email|draft|sentence)|my (?:draft|first draft) said|tip of my tongue)\b/;
/** That it is too soon, not settled, or not known. */
const NOT_YET =
  /\b(?:(?:can|could) ?(?:not|n't)(?: yet| say| do| honestly)?|cannot|can't|not (?:yet )?(?:there|ready|sure|certain|settled|decided|finished|done|true yet)|[a-z]+n't (?:yet )?(?:there|ready|sure|certain|settled|decided|finished|done|know|be (?:true|honest|right))|too (?:soon|early)|premature|undecided|still (?:deciding|undecided|torn|weighing|open)|need(?:ed)? (?:more|some) (?:time|thought|days|weeks)|glad (?:that )?i (?:waited|didn't|did not)|do not know|have to wait|have not (?:yet )?(?:decided|finished|settled))\b/;

const allButSaid = bySentence(({ plain }) => ALL_BUT_SAID.test(plain));
const notYet = bySentence(({ plain }) => NOT_YET.test(plain));

/** Where the reader once stood. */
const ONCE_STOOD =
  /\b(?:you|it|yours|program|programme) (?:were|was|had been)\b|\bi (?:once |still )?had (?:you|your program)\b/;
/** That it is not so anymore. */
const SINCE_CHANGED =
  /\b(?:order|list|plans?|things|a lot|much|that|it|all|everything|all of that) (?:(?:has|have|had) )?(?:since )?changed\b|\b(?:is|are)(?:n't| not) (?:so|true|the case) any ?more\b|\bno longer (?:so|true|the case)\b/;

const onceStood = bySentence(({ plain }) => ONCE_STOOD.test(plain));
const sinceChanged = bySentence(({ plain }) => SINCE_CHANGED.test(plain));

/**
 * Whether a sentence takes back what the one before it said or was about to say: "I meant to tell you that you're first. I'm not ready
 * to.", "In May you were first. The order changed."
 */
export const takesBack = (before: Wording, after: Wording): boolean =>
  (allButSaid(before) && notYet(after)) || (onceStood(before) && sinceChanged(after));
