import type { Glance } from "@/lib/rules/text/glance";
import { slipsFor } from "@/lib/rules/text/words";
import { MAY_ANSWER } from "@/lib/rules/wording/number-one/answer";

/** No sentence commits without one of these; the others need no closer reading. */
const FIRSTNESS =
  /#|\b(?:1|1st|first|one|uno|top|tops|topping|topped|atop|above|ahead|over|before|rather|only|foremost|highest|higher|outrank(?:s|ed)?|none|nothing|nobody|heads?|headed|heading|led|leads?|leading|leadoff|front|opening|opens|under|underneath|behind|backups?|plan b|entry|single|pride|driver's|smallest|lowest|no ?1|f(?:ri|is|ir|r)[srt]{1,2}t?s?)\b|n[°º]/;

/** The same where fingers slipped: the words are mended only once a sentence is read. */
const SLIPPED_FIRST = new RegExp(`\\b(?:${slipsFor("first").join("|")})\\b`);
const SLIPPED_RELATION = new RegExp(
  `\\b(?:${slipsFor("choice", "number", "program", "programs", "rank", "ranking", "ranked", "residency", "position", "preference").join("|")})\\b`,
);

/** A list, an order, and a preference are worth a reading whatever else is said of them: there is no end to the ways of saying "first" of one. */
const ORDERING =
  /\b(?:lists?|listed|rols?|rank[a-z]*|certif[a-z]*|firsts?|line (?:one|1|two|2)|int(?:net|ent)|prefer[a-z]*|nrmp|algorithm|order(?:ed|ing)?|pairs?|pole|winner|below|displac[a-z]*|in front|opening (?:slot|spot|line)|(?:starts?|begins?|comes?|goes) (?:only )?(?:at|with|in|from) (?:number |# ?|no\. ?)?(?:two|2|second)|more than (?:any|every|all))\b/;

/** Nor without one of these, by which firstness becomes a place on a list or a choice. */
const RELATION =
  /#|\b(?:1|n[um]+b?e?r|nubmer|nummber|num|uno|yo?u|u|ur|y'?all|ch[oi]+[cs]e|choce|chocie|picks?|prefer|selection|option|rank|ra[nk]+[a-z]*g|raking|list|rol|plac|put|submit|certif|slot|spot|position|enter|keep|kept|rat(?:e|ing)|set|ha(?:ve|s|d|ving)|i've|got|rather|over|above|ahead|pro?gr|residency|mine|only|foremost)/;

/** Whether a sentence has words of a place, a list, or a letter of intent, by what is seen of it at a glance. */
export const speaksOfPlace = ({ plain }: Glance): boolean =>
  FIRSTNESS.test(plain) || SLIPPED_FIRST.test(plain) || ORDERING.test(plain) || /intent|\bloi\b/.test(plain);

/** Whether a sentence may tell its reader that it is first, by itself or as the answer to another. */
export const mayCommit = ({ plain }: Glance): boolean =>
  ((FIRSTNESS.test(plain) || SLIPPED_FIRST.test(plain)) && (RELATION.test(plain) || SLIPPED_RELATION.test(plain))) ||
  ORDERING.test(plain) ||
  (plain.length < 90 && (MAY_ANSWER.test(plain) || FIRSTNESS.test(plain))) ||
  /intent|\bloi\b/.test(plain);
