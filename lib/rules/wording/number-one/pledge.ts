import type { Wording } from "@/lib/rules/text/analyse";
import { lineOf } from "@/lib/rules/wording/number-one/line";
import { END, gap, READER } from "@/lib/rules/wording/number-one/turns";

/**
 * Turns by which a writer pledges to come without a word of a list or a first place: "I'm committing to you", "Harlow is where I'll
 * be going if they'll have me". Some readers take them for a #1 letter and some for warmth, so whoever wrote them is asked. Patterns
 * over a sentence's words: mended, in lower case, a name's words each written ‹n›.
 */

const I = "(?:i|we)";
const ADVERB =
  "(?:fully|wholly|formally|hereby|already|completely|now|officially|truly|honestly|simply|most|really|only) ?";
/** What may follow the reader where the sentence is of the reader alone, not of its people or its work. */
const SEASON = "(?:this|the) (?:season|cycle|year|match|spring|february|march|time)";
const ALONE = `(?:${END}| (?:,|—|;|:|\\.|if|as|because|over|above|alone|only|exclusively|without|today|now|and (?:no|only|nobody|nowhere|nothing|to no|i|we|have|my|that)|${SEASON}|(?:for|in|with) (?:${SEASON}|residency|training|my|our|the next|ir|good|everything)))`;
const HAVE_ME = `(?:if|should|provided|as long as|assuming) (?:that )?(?:you|they|it|‹n›|your program|the (?:match|algorithm|computer)) ?${gap(2)}(?:have|has|take|takes|want|wants|let|lets|allow|allows|rank|ranks|choose|chooses|pick|picks|permits|agrees|accept|accepts|works|cooperates|obliges)`;
const JOIN = "(?:match|train|be|go|come|end up|land|work|spend|do|start|become|stay|live)";
const WANT = `(?:would )?(?:${ADVERB})?(?:want|hope|wish|like|love|prefer|am hoping|long|aim|am aiming|dream)`;

const PLEDGES: readonly RegExp[] = [
  // "I'm committing to you", "I have decided to commit to Harlow", "I pledge myself to your program".
  `\\b${I} (?:am |are |have |will |be |would |want to |wish to |like to |decided to |intend to |plan to |ready to |prepared to |happy to |glad to |${ADVERB})*(?:commit|committing|committed|pledge|pledging|pledged)(?: (?:myself|ourselves))? to ${READER}${ALONE}`,
  `\\b(?:my|our) (?:commitment|allegiance|decision|vote) ${gap(3)}(?:is|goes|belongs|lies) (?:to|with|for) ${READER}${ALONE}`,
  `${READER} (?:has|have) (?:my|our) (?:full |whole |complete |undivided )?(?:commitment|vote|allegiance)(?: (?:on|in) (?:my|our|the) (?:rank )?(?:list|match))?${ALONE}`,
  // "You are where I want to match more than anywhere", "the program I want to match with most".
  `${READER} (?:is|are) ${gap(2)}(?:where|the (?:program|place|residency|one|team)) (?:that |where |at which |which )?${I} ${WANT} ${gap(2)}${JOIN} ${gap(6)}(?:more than|above|over|before|most|the most)\\b`,
  `${READER} (?:is|are) ${gap(2)}(?:where|the (?:program|place|residency|one|team)) (?:that |where |at which |which )?${I} most (?:want|hope|wish)\\b`,
  `\\b(?:no|not a|nowhere|no other|no program|no place) ?${gap(5)}${I} ${WANT} ${gap(3)}${JOIN} ${gap(4)}more than (?:at |with |to |in )?${READER}`,
  `\\b${I} ${WANT} ${gap(2)}${JOIN} ${gap(2)}(?:at|with|to|in|into) ${READER} ${gap(3)}(?:more than|above all|over (?:any|all|every)|most of all|above (?:any|every))`,
  // "Harlow is where I'll be going if they'll have me", "I'm yours if you want me".
  `${READER} (?:is|are) (?:where|the (?:program|place|residency|one)) (?:that |where )?${I} (?:am|are|will|would|be|plan|intend|mean|expect) ${gap(8)}${HAVE_ME}`,
  `\\b${I} (?:am|are|will be) (?:all )?yours ?,? ${HAVE_ME}`,
  `\\b(?:if|should) (?:you|they|your program|‹n›) ${gap(2)}(?:have|take|want|pick|choose|rank) (?:me|us) ?,? (?:then )?${I} (?:am|are|will|would|will be) (?:${ADVERB})?(?:be )?(?:yours|there|coming|going|in\\b|come|say yes|move|train|join)`,
  `\\b${I} (?:plan|intend|mean|expect|am planning|am going|will|would) ${gap(2)}(?:spend ${gap(5)}years|train|do (?:my )?residency|start|be) ${gap(2)}(?:at|with) ${READER} ,? ?${gap(3)}${HAVE_ME}`,
  // "I'm all in on Lakeshore", "you are the one I'm betting on".
  `\\b${I} (?:am|are|have gone|went|am going|are going) (?:${ADVERB})?all in (?:on|with|for|at) ${READER}${ALONE}`,
  `${READER} (?:is|are) the (?:program|place|residency|one) (?:that )?${I} (?:am|are) (?:betting|staking|counting|going|setting) ${gap(4)}(?:on|for)${ALONE}`,
  // "I've made my choice, and it's your program", "I have decided on Harlow".
  `\\b(?:my|our) (?:mind|decision|choice) is (?:made(?: up)?|final|settled|clear)${gap(1)} ?[:—,;.]? ?(?:and )?(?:it is |it was |for |that is )?${READER}${END}`,
  `\\b${I} have (?:made|reached|come to) (?:my|our|a|the) (?:final )?(?:choice|decision) ?[:—,;.]? ?(?:and )?(?:it is |it was |for |that is )?${READER}${END}`,
  `\\b${I} (?:have )?(?:decided|settled) (?:on|for) ${READER}${ALONE}`,
  `\\b${I} (?:have )?(?:chosen|chose|am choosing) ${READER}(?:${END}| (?:over|above|before|ahead) )`,
  `\\b${I} know (?:now )?(?:exactly )?where ${I} (?:want|hope|wish) to ${JOIN} ${gap(3)}[:—,;] ?(?:and )?(?:it is |that is )?(?:at |with )?${READER}${END}`,
  // "Given the choice of all of them, I would come to you", "if it were up to me".
  `\\b(?:given|if ${I} had|had ${I}) (?:the|a|my|our|free|any) (?:free )?choice ${gap(7)},? ?${I} would ${gap(1)}(?:come|choose|pick|match|go|train|be) (?:to |with |at |for )?${READER}${END}`,
  `\\bif it (?:were|was|is) (?:up to|only up to|left to|only) (?:me|us)?${gap(3)} ?,? ?${I} would ${gap(1)}(?:match|train|be|go|come|end up|choose|pick) (?:at |with |to )?${READER}${END}`,
  // "If you offered me a position, I would take it on the spot".
  `\\b(?:if|were|should) (?:you|they|your program) (?:to )?(?:offer|offered|gave|give|had) (?:me|us) ${gap(4)},? ?${I} would ${gap(2)}(?:take it|accept|say yes|sign|come) (?:on the spot|tomorrow|today|at once|in a heartbeat|without ${gap(3)}(?:hesitation|thought|hesitating|thinking))`,
].map((source) => new RegExp(source, "u"));

/** A word of each of them, in plain lower case; other sentences need no closer look. */
const MAY_PLEDGE =
  /commit|pledg|allegiance|\bvote\b|anywhere|\bmost\b|\bmore than\b|nowhere|\babove\b|\bover\b|\b(?:have|take|want|pick|choose|rank|accept) (?:me|us)\b|\byours\b|\ball in\b|betting|staking|counting on|going for|made up|\bmind is\b|\b(?:choice|decision)\b|decided|settled|chosen|\bchose\b|choosing|\bwhere (?:i|we)\b|up to (?:me|us)|\boffer(?:ed)?\b|\b(?:gave|give) me\b|\bmatch (?:allows|permits)\b|\balgorithm\b|\bspend\b/;

/** Said of something else, or taken back in the same breath. */
const NOT_PLEDGED =
  /\b(?:not|never|nor|whether|unless|until|might|may|maybe|perhaps|considering|leaning|one of|among|two|three|several|used to|once|before i|had|was|friend|wife|husband|partner|mentor|advisor|they told|research year|rotation|elective|paper|abstract|project|study|registry|visit|observership|college|medical school|holidays?|weekend|meeting|conference|curriculum|mission|community|patients|serving)\b|\?[ "')]*$/;

/** Whether a sentence pledges its writer to the reader's program without a word of rank. */
export function pledges(wording: Wording): boolean {
  if (!MAY_PLEDGE.test(wording.plain)) return false;
  const { text } = lineOf(wording.sentence);
  return !NOT_PLEDGED.test(text) && PLEDGES.some((pledge) => pledge.test(text));
}
