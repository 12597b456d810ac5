import type { Sentence } from "@/lib/rules/text/analyse";
import { isDoubtful } from "@/lib/rules/wording/number-one/doubt";
import { type Line, lineOf } from "@/lib/rules/wording/number-one/line";
import type { Candidate } from "@/lib/rules/wording/number-one/reading";
import { PLACE } from "@/lib/rules/wording/number-one/vocabulary";

/**
 * Turns of phrase that tell the reader it is first and that no grammar of ranking, choice, or list covers, as patterns over a
 * sentence's words: mended, in lower case, a name's words each written ‹n›.
 */

const W = String.raw`[\p{L}\p{N}'’‹›#,—-]+`;
/** Up to so many words in between. */
export const gap = (most: number) => `(?:${W} ){0,${most}}?`;
const PLACES = [...PLACE].filter((place) => place !== "one").join("|");
const NAMED = String.raw`‹n›(?: (?:‹n›|of|—|\.|st|&|ir|university|hospital|program|residency|medical|center|health|memorial))*`;
/** The reader, however it is called. */
export const READER = `(?:you|yours|(?:your|this) (?:${W} ){0,3}?(?:${PLACES}|name|code)|(?:the )?${NAMED})(?: guys| all| folks)?`;
const FIRST = "(?:first|#1|top|highest)";
const SPOT = "(?:spot|slot|position|place|line|rank|ranking|row|vote|preference|choice|pick|entry|seat)";
/** Couples rank in pairs. */
const PAIR = "(?:pair|pairing|combo|combination)(?! of)";
const MY_LIST = `(?:my|our) (?:${W} ){0,4}?(?:list|rol|ranking|rankings|ranks|preferences)`;
/** The sentence ends here. */
export const END = `(?: [.!,—)]+)*$`;

/** Each with what makes it a turn about the list, in the order in which they are tried. */
const TURNS: readonly RegExp[] = [
  // "You hold position one", "in the number one slot", "on my first line", "line one of my list".
  `${READER} (?:is|are|sits?|stands?|goes|go|will be|will go|will sit|has been|holds?|takes?|occup(?:y|ies)|fills?|has|have|had) ${gap(3)}(?:(?:my|our) ${FIRST} (?:line|row|rank|spot|slot)|(?:line|position|spot|slot|rank|row) (?:one|1|#1)|the (?:1|#1|one) (?:spot|slot))`,
  `(?:line|position|spot|slot|rank|row) (?:one|1|#1) (?:on|of|in) ${MY_LIST} ${gap(4)}(?:is|reads|says|has|goes to|went to|belongs to) ${gap(2)}${READER}`,
  `^(?:rank|position|spot|line|slot) (?:one|1|#1) (?:goes|went|belongs|is|:|=|—) ?${gap(2)}${READER}`,
  `(?:i|we) (?:have |had |am |are )?(?:gave|give|given|giving|assign|assigned) ${gap(1)}(?:rank|position|spot|#1|number) ?(?:one|1|#1)? to ${READER}`,
  // "My list opens on", "starts and ends with you", "my list starts there, with you".
  `(?:my|our|the) (?:${W} ){0,4}?(?:list|rol|ranking|rankings|order|preferences)(?: (?:that )?(?:i|we) ${gap(4)})? ?${gap(7)}(?:begins?|starts?|opens?|leads? off|leading off|starting|beginning|opening) ${gap(7)}(?:with|at|on|from) ${gap(2)}${READER}`,
  `${READER} (?:is|are) where (?:my|our) (?:${W} ){0,3}?(?:list|rol|ranking) (?:begins|starts|opens)`,
  `(?:my|our) ${gap(3)}(?:list|rol) has ${READER} (?:on|in|at) (?:its|the) (?:first|opening|top) (?:line|row|spot)`,
  `(?:list|order) (?:goes|is|runs|is simple|reads)(?: simple)? (?::|—) ${READER} ,? ?(?:and )?then`,
  `(?:first|opening|top) (?:line|row|spot|name)(?: on ${MY_LIST})? ?,? (?:and )?(?:which )?is (?:your|yours|‹n›)`,
  `(?:list|rol|ranking|preferences)(?: (?:in|to|last|this) ${gap(3)})? ?${gap(3)}with ${READER} (?:leading|on top|at the top|at the head|at (?:1|one|#1)|in front|first)`,
  `(?:order|list|ranking) ?[;:,—.]? ?(?:and )?(?:mine|ours) (?:begins|starts|opens|leads off|leads) (?:with|at|on|from) ${READER}`,
  `(?:i|we) ${gap(2)}(?:put|puts|placed|entered|set|listed|have|keep|kept) ${READER} (?:in|on|at|into) the (?:very )?(?:opening|first|top) (?:spot|slot|line|row|place|position|box|field) (?:of|on|in) ${MY_LIST}`,
  // "I typed your code into the first box."
  `(?:i|we) ${gap(2)}(?:typed|entered|keyed|put|wrote|clicked) ${gap(1)}${READER}(?: code| name| number)? (?:in|into|on|onto|for) the (?:very )?(?:opening|first|top) (?:box|field|row|line|blank|cell)\\b(?! of (?:the|an?|your) (?:form|application|survey))`,
  // "Nothing outranks you", "none of the sixteen is above you", "no name comes before yours on my list".
  `(?:no|none|not one|not a single|nothing|nobody|not any|never) ${gap(12)}(?:above|over|ahead of|higher than|in front of|before|outranks?|displaced?|move|push|moved|pushed) ${READER}${END}`,
  `(?:no|none|nothing|nobody|not one) ${gap(8)}(?:move|moved|push|pushed|displace|displaced|knock|knocked) ${READER} (?:out of|from|off) (?:the )?${FIRST}`,
  `(?:no|none|nothing|nobody|not one) ${gap(8)}(?:above|over|ahead of|higher than|in front of|before|higher on ${MY_LIST} than) ${READER} (?:on|in) ${MY_LIST}`,
  // "The first name on my list is yours", "the opening line reads".
  `(?:the|my|our) (?:first|opening|top|#1) (?:name|line|row|program|code|entry|${PAIR}|one) ${gap(9)}(?:is|reads|says|will be|belongs to|goes to|has) ${gap(3)}${READER}`,
  // "We are putting you as our first pair."
  `(?:i|we) (?:are |am |have )?(?:put|putting|have|list|listing|listed|rank|ranking|ranked|enter|entered|certified) ${READER} ${gap(5)}(?:as|in) (?:the|my|our) (?:first|opening|top|#1) ${PAIR}`,
  // "I wanted you most and ranked you that way", "you won my list".
  `(?:i|we) (?:have )?(?:want|wanted|like|liked|love|loved|prefer|preferred) ${READER} (?:the )?(?:most|best) ,? ?(?:and|so) (?:i |we |have |my list )*(?:rank|ranked|list|listed|says|shows|put)(?: ${READER}| it| them| my list)?(?: that way| accordingly| so| to match| in that order)?${END}`,
  `${READER} (?:won|wins|swept|sweeps) (?:my|our) (?:rank )?(?:list|rol|ranking|rankings)(?! of)`,
  `(?:name|line) (?:above|over|before|ahead of) all ${gap(3)}(?:on|of) ${MY_LIST} ${gap(5)}(?:is|it is) ${READER}`,
  `${READER} (?:is|are|was|will be) (?:the )?(?:first|top|opening) (?:name|line|row|program|code|entry|pair|one)(?: ${W}){0,5}? (?:on|of|in) ${MY_LIST}`,
  // "I am committing my #1 spot to you", "my top slot is spoken for by you", "your program gets my number one".
  `(?:i|we) ${gap(5)}(?:giv(?:e|en|ing)|gave|commit(?:ted|ting)?|assign(?:ed|ing)?|award(?:ed|ing)?|accord(?:ed)?|reserv(?:e|ed|ing)|sav(?:e|ed|ing)|cast|put|putting|lock(?:ed|ing)?(?: in)?|keep|keeping|decision to assign|pledge[d]?) ${gap(3)}(?:my|our|the) ${gap(1)}${FIRST}(?: ${W})?(?: ${SPOT})? ${gap(7)}(?:to|for|with|in) ${READER}`,
  `(?:assign|give|award|accord|grant|accorded|assigned) ${gap(2)}(?:the|my|our) ${FIRST} ${SPOT} ${gap(2)}(?:to|for) ${READER}`,
  `(?:accord|accorded|assign|assigned|give|gave|grant) ${READER} (?:the|my|our) ${FIRST} ${SPOT}`,
  `(?:my|our) ${gap(1)}${FIRST}(?: ${W})?(?: ${SPOT})? (?:is|goes|belongs|has been|was|will be) ${gap(7)}(?:to|for|by|with) ${READER}`,
  `the ${FIRST} ${SPOT} (?:is|goes|belongs|has been) (?:taken|filled|spoken for|gone|reserved|yours)(?: ${W}){0,3}? (?:by|for|to) ${READER}`,
  `${READER} ${gap(3)}(?:has|have|had|gets?|got|getting|earn(?:ed|s)?|w[io]ns?|holds?|held|takes?|took|deserves?|receives?|kept|been given) ${gap(2)}(?:my|our) ${gap(3)}(?:#1|(?:first|top|highest)(?: place)? ${SPOT})`,
  `${READER} ${gap(3)}(?:has|have|gets?|getting|takes?|earn(?:ed|s)?|wins?|won|holds?|had) (?:had )?the (?:top|first|#1) ${SPOT}(?: ${gap(2)}(?:from me|with me|in my|on my|for me)|${END}| since)`,
  `(?:lock|locked|locking|locks) ${gap(1)}${READER} (?:in )?(?:as|at|in) ${gap(1)}(?:first|#1|the top|my)`,
  // "My first-choice program, which is yours", "as my number one ranked program, you".
  `(?:my|our) (?:first|top|#1|highest)(?: choice| ranked| rated| pick)+ (?:(?!of|for|in)${W} ){0,2}?(?:${PLACES})(?! (?:was|in the|last))`,
  `(?:as|want|wanted|tell|telling|update|being|be|call|called|to) (?:my|our) #1 (?:${W} ){0,2}?(?:program|residency)(?! (?:was|in the|last|soon|once|when|in))`,
  `${READER} , (?:my|our) (?:first|top|#1|highest)(?: choice| ranked| pick)?${END}`,
  `${READER} , (?:my|our) (?:first|top|#1|highest)(?: choice| ranked| pick)? , (?:is|are|will)`,
  `${READER} ${gap(2)}(?:has|have) my ${gap(2)}(?:first|top|highest|#1) (?:preference|choice|rank|vote|spot)`,
  // "You moved up to first", "came out number one", "I moved you up to one".
  `${READER} ${gap(1)}(?:moved|went|climbed|jumped|shot|rose|came|come) ${gap(4)}(?:to|into|out) (?:first|#1|the top|on top)(?! (?:in|to) (?:the|my mind|mind))`,
  `${READER} (?:came|comes) first (?:when|as|once|on my|on our|in my (?:list|ranking))`,
  `(?:i|we) ${gap(3)}(?:moved|dragged|bumped|promoted|put|moving|raised) ${READER} (?:up |back )?(?:to|into|at|in) (?:one|1|#1|first|the top)`,
  `${READER} ${gap(2)}(?:is|are|be|getting|get) (?:being )?ranked (?:first|#1|1) (?:by me|by us|on my|on our)`,
  // "I went with you as number one", "settled on you for the top spot".
  `(?:i|we) ${gap(5)}(?:go|going|went|settled|settle|stick|sticking|stay|staying|landed|decided) (?:with|on) ${READER} ${gap(1)}(?:as|for|at|in)? ?${gap(1)}(?:first|#1|the top ${SPOT}|my top)`,
  // "At 1": a place where a list is spoken of.
  `(?:have|has|got|put|puttin|putting|placed|with|entered|kept|ranked|listed|certified|ran) ${READER} (?:at|as|in) ${gap(1)}(?:1|#1|one|first|the (?:1|#1|one) (?:spot|slot))(?: (?:on (?:my|our|the) (?:rol|list)|in the nrmp ${W}|no question|of course))?${END}`,
  `(?:^|i |we |and |, )(?:just |have )?(?:puttin|putting|ran) ${READER} (?:at |as )?(?:1|#1|one|first)(?: (?:no question|of course))?${END}`,
  `^(?:have|got|put|puttin|putting|ran) (?:you|yours|‹n›)(?: guys| all)? ${gap(1)}(?:at |as |in )?(?:1|#1|first)\\b`,
  `list (?:submitted|certified|in|done|is in) ,? ?(?:with )?${gap(3)}(?:at |in )?(?:#1|first|on top)${END}`,
  `^${gap(4)}(?:1|#1) on my (?:list|rol)${END}`,
  `^${READER} (?:at |is |in )?(?:1|#1) ?,? (?:rest|everyone|everybody|then|the rest)\\b`,
  `(?:submitted|certified|sent|locked|entered|in) ${gap(3)}(?:with|w) ${READER} ${gap(1)}(?:at|in|as) (?:1|#1|one|first|the (?:1|#1|one) (?:spot|slot))`,
  `(?:my|our) (?:1|n ?[°º] ?1|#1) (?:is|=|:) ${READER}`,
  `(?:^|my list : |rol : )1 ?[=:)] ?${gap(1)}${READER}(?: ,| 2 |${END}| then)`,
  `${READER} (?:is |are )?(?:my |the )?n ?[°º] ?1`,
  // "Tidewater, number one", "no contest, Granite Peak first", "bottom line: Harlow is first".
  `^${gap(6)}${READER} ?(?:(?:—|,|:) )?(?:(?:by a (?:mile|distance|lot)|hands down|easily|no question) , )?(?:at|in|as|is|are|goes|being)? ?(?:still )?(?:the )?(?:one )?(?:first|#1|number one|on top|at the top|at #1|in first(?: place)?)(?: ,? ?(?:and not by a little|here|in list|in my list|to me|full stop|period|by a (?:mile|distance|lot)|no question|for me))?${END}`,
  `(?:^|: |, |— )(?:and )?(?:so )?(?:hands down )?(?:first|#1|number one)(?: and only| choice| pick| place)? ?(?:—|:|,|is|goes to|=) ${READER}${END}`,
  `(?:agree|stands|decided|settled|official|certified|submitted|in|list|rol|clear) ?(?:—|:|,|with) ${READER} ,? ?(?:first|#1|on top)`,
  // "My order of preference starts with you", "the top of the order is yours", "position on my list: 1".
  `(?:my|the) order(?: of preference)?(?: i (?:certified|settled on|entered))? (?:starts|begins|opens|has|leads) (?:with )?${READER}`,
  `the top of the (?:order|page|list) (?:is|has|belongs to|reads) ${READER}`,
  `(?:position|place|spot|rank)(?: for (?:you|your program|‹n›))? (?:on (?:my|our) (?:list|rol) )?(?:is|:|=) (?:number )?(?:1|#1|one|first|the first|the top)(?: one)?${END}`,
  `^your (?:position|place|spot|rank)(?: on| in) (?:my|our) (?:${W} ){0,2}?(?:list|rol|ranking) (?:is|:|=|\\?) (?:the )?(?:1|#1|one|first|top)`,
  `(?:first|top) (?:thing|name|entry|program|box|code) (?:on|in) (?:it|the form|the list|my list|there) ${gap(4)}(?:is|was|has|i put|reads) ${gap(2)}${READER}`,
  `in the first (?:box|field|row|line) (?:on|of) ${gap(3)}(?:i|we) (?:put|entered|typed|wrote) ${READER}`,
  `on line (?:one|1) of ${MY_LIST} ${gap(4)}${READER}`,
  `${READER} (?:is|are) ${gap(1)}(?:in )?(?:pole position|the lead(?: spot)?) on ${MY_LIST}`,
  `no other (?:program|residency) shares (?:the top|first place|the first line)(?: of ${MY_LIST})? with ${READER}`,
  `(?:lying|fool|wrong|regret|mistake|madness|mad) (?:if i ranked|not to rank|ranking|to rank) (?:anybody|anyone|any other|${READER}) ${gap(2)}(?:above|before|ahead of|over|first)`,
  `${READER} (?:is|are) (?:who|whom|what|the one) (?:i|we) (?:chose|choose|want|picked|am choosing|ranked) first`,
  `(?:first|top) preference of (?:mine|ours) is ${READER}`,
  `(?:first|top) choice is (?:no longer in doubt|settled|made|not in doubt|certain|clear)(?: ${W}){0,3}? (?:it is )?${READER}`,
  `until i was (?:certain|sure) that ${READER} (?:is|are) (?:first|#1) on ${MY_LIST} ${gap(3)}i am`,
  // "The top of my list is yours", "top of my list, full stop".
  `(?:top|head|front|summit) of (?:it|${MY_LIST}) ${gap(5)}(?:is|it is|:|has) ${gap(2)}${READER}`,
  `${READER} (?:is|are) ${gap(3)}(?:top|head|front) of (?:the|my|our) (?:list|rol)`,
  `#1 (?:on (?:my|the) list |for me )?(?:is|will be|is still|remains|stays) ${READER}`,
  `(?:first|#1)(?: choice| pick)? (?:will not change|is settled|is made|is set|has not changed|never changed) ${gap(4)}${READER}`,
  // "The rest of my list begins at two", "everyone else starts below you".
  `(?:the )?(?:rest|others?|everyone|everybody|everything|every other|all the others?)(?: ${W}){0,5}? (?:begins?|starts?|comes?|goes?|go|come|gone|is|are|sits?) ${gap(2)}(?:at|in|for|with|after|below|under|underneath|behind) (?:two|2|second|#2|number (?:two|2)|${READER})(?: (?:on|in) ${MY_LIST})?`,
  // "I would choose you over all …, and my list shows it".
  `(?:prefer|rather|sooner|choose|want|hold) ${gap(10)}(?:any|every|all|anywhere|everything) ?${gap(10)}(?:and|so|which is how|which is why) ${gap(4)}(?:ranked|rank|my list|my rol|our list)`,
  // "It's you I put first", "one program first, and it is this one".
  `(?:one|a single|only one) (?:program|residency|place)? ?${gap(6)}(?:first|#1|top) ?${gap(4)},? ?and (?:it is|that is) (?:this one|this|${READER})`,
  `${READER} ,? ?(?:is|are) the (?:program|programme|one|place|residency) (?:that |which )?(?:i|we) ${gap(3)}(?:placed|put|ranked|place|rank|put down|have|placing|ranking) ${gap(1)}(?:first|top|on top|#1|at the top)`,
  `(?:it|that) (?:is|was) (?:always )?${gap(4)}${READER} (?:that )?(?:i|we|at|in) ${gap(4)}(?:first|#1|top)`,
  `(?:i|we) (?:rank|list|place|put|ranked|listed|placed) ${READER} the first`,
  `(?:my|our) (?:priority|rank|choice|option|ranking) (?:number one|#1|number 1) (?:in ${gap(2)})?(?:is|to|goes to) ${gap(2)}${READER}`,
  `(?:give|gave|given) (?:you|‹n›) ${gap(1)}(?:my )?(?:rank )?(?:#1|number one|first rank)`,
  `(?:have |has |had )?given (?:my|the) (?:#1|number one|first) to ${READER}`,
].map((source) => new RegExp(source, "u"));

/** Words of a place or an order, of which every turn has one: other sentences need no closer look. */
const OF_ORDER =
  /#|\b(?:1|one|first|top|highest|opening|lists?|rol|rank[a-z]*|order|preferences?|prefer|priority|number|position|spot|slot|line|row|lock[a-z]*|choice|choose|pick|above|over|ahead|higher|before|outranks?|front|displaced?|moved?|push(?:ed)?|knock(?:ed)?|two|2|second|below|under|underneath|behind|head|summit|pole|lead|rest|others?|everyone|everybody|everything|every|rather|sooner|hold|want|(?<!‹)n(?!›))\b|[°º]/;

/** What other lists and first things there are, and whose. */
const OTHER_THINGS =
  /\b(?:notes?|calendar|agenda|schedule|inbox|author|authors|reference|references|questions|worries|to do|tour|survey|nation|nationally|state|region|world|doximity|date|dates|slide|mind|board|exam|class|elective|electives|rotation block|lunch|dinner|hotel|topic|topics|papers|thank|interests?|case volume|signal|signals|abstract|poster|award|league|team|teams)\b/;

const NOT_SAID =
  /\b(?:used to|once|no longer (?!in doubt)|withdraw|withdrawing|retract|take back|take that back|disregard|friend|husband's|wife's|partner's|classmate|roommate|another program|another residency|different program|other program first|home program|home institution|resident|residents|applicant|applicants|many rank|people rank|so many|partner's|husband|my wife would|chance|shot|running|contender|considering|inclined|would love|i'd love|wants me|like me to|push me|had meant|was going|may put|initially|two years|last (?:year|cycle|season)|can no longer|and i cannot|unsure|undecided who|signaled|lists you|news|tied|among|one of|close to|near|toward|towards|almost|nearly|hope to|wish|might|may be|could be|maybe|perhaps|before i|whether|who ?ever|asked me|told me|tells me|said|says that|advisor|mentor thinks|should rank|if you|unless|only if|depends|depending|until)\b/;

function candidateOf({ at }: Line, from: number, to: number): Candidate {
  let first = 0;
  while (first + 1 < at.length && (at[first + 1] ?? 0) <= from) first++;
  let last = first + 1;
  while (last < at.length && (at[last] ?? 0) < to) last++;
  return { from: first, at: first, to: last };
}

/** What makes a mail a letter of intent by its own words. */
const LETTER =
  /\b(?:consider|take|treat|accept|count|read|regard|see|let|serves?|serve|is|as|sending|send|writing|write|have|goes|sole|only) (?:[\w'’,]+ ){0,6}?(?:my|the) (?:[\w'’#-]+ ){0,4}?(?:letter of intent|loi|statement of intent)\b|^(?:this|the|my) (?:[\w'’]+ ){0,2}(?:letter of intent|loi) (?:i am allowed |of mine |this season |this year )?(?:is (?:the only one|for you|to you|this one)|goes to (?:you|‹n›))/;
/** "Please read this as a letter of intent": asked of the reader, it needs no more. */
const AS_LETTER =
  /^(?:dear [^ ]+ , )?(?:please |kindly )?(?:consider|take|treat|read|regard|count|accept) (?:this|it) (?:[\w'’]+ )?(?:as|to be) (?:a|my) (?:[\w'’]+ ){0,2}?(?:letter of intent|loi)\b/;
/** "One may write one letter of intent a season, and this is mine." */
const ONE_LETTER =
  /\b(?:one|a single|just one|only one) letter of intent (?:[\w'’,]+ ){0,8}?(?:and |; |: |— )(?:this is|here is|you (?:have|hold)) (?:mine|my one|it|the one)\b/;
const NO_LETTER =
  /\b(?:not|never|nor|no|without|will write|will send|plan|plans|planning|when|if|before|whether|another|elsewhere|already|february|january|march|soon|later|research|grant|trial|nih|foundation|office|attached|supervisor|withdraw|withdrawing|retract|release|mistake|mistaken|disregard|previous|last|asked|often|discouraged|accept letters|accepted by|should be|can be|a letter of intent)\b/;

/** "If I match at my number one, you will see me in July": an outcome as a condition, of which the reader is the end. */
const OUTCOME = new RegExp(
  `^(?:and |so |now |then )?(?:if|should|were|when|provided) (?!you |‹n›|there |this )${gap(12)}(?:(?:my|our) (?:first|top|#1|highest)(?: ${SPOT}| ranked)?(?: (?:program|residency))?|(?:the )?(?:program at the )?(?:top|head) of (?:my|our) list|(?:i|we) (?:have )?ranked (?:first|#1|highest)|first program on (?:my|our) list) ${gap(14)}(?:you|your|here|‹n›)(?:[ .,!]|$)`,
  "u",
);
const SINGLE_RANK = new RegExp(
  `^(?:and |so )?(?:if|were|had) (?!you )${gap(8)}(?:only|just|single|one|but) ${gap(8)}(?:would|will) ${gap(5)}(?:${READER}|it)(?: ${gap(6)}|${END})`,
  "u",
);
const ABOUT_PROGRAMS = /\b(?:rank|list|program|programs|residency|name|line|places i|put down)\b/;
const NO_OUTCOME =
  /\b(?:procedure|skill|rotation|thing|highlight|question|case|course|day|slot|date|mentor|topic|could be|might|i would tell|tell you so|be considered|would move to first|not)\b/;
const NOT_FIRST = /\b(?:if|should) (?:i|we) (?:rank|ranked|put|place)\b/;

function saysByCondition({ text }: Line): boolean {
  if (NO_OUTCOME.test(text) || (NOT_FIRST.test(text) && !/only|just|one|single/.test(text))) return false;
  return (
    OUTCOME.test(text) || (SINGLE_RANK.test(text) && ABOUT_PROGRAMS.test(text) && /\b(?:you|yours|your|‹n›)/.test(text))
  );
}

const WITHOUT_DENIAL = /^(?:no|none|not|nothing|nobody|never)\b/;

/** Where a sentence tells the reader it is first by one of the turns. */
export function saysByTurn(sentence: Sentence): boolean {
  if (sentence.question) return false;
  const line = lineOf(sentence);
  if (AS_LETTER.test(line.text) || ONE_LETTER.test(line.text) || (LETTER.test(line.text) && !NO_LETTER.test(line.text)))
    return true;
  if (saysByCondition(line)) return true;
  if (!OF_ORDER.test(line.text)) return false;
  return TURNS.some((turn) => {
    const found = turn.exec(line.text);
    if (!found) return false;
    if (OTHER_THINGS.test(line.text) || NOT_SAID.test(line.text)) return false;
    const candidate = candidateOf(line, found.index, found.index + found[0].length);
    if (WITHOUT_DENIAL.test(found[0])) return true;
    return !isDoubtful(sentence, { ...candidate, at: Math.max(candidate.at, candidate.to - 2) });
  });
}

/** An answer is a short sentence. */
const SHORT = 9;
/** … which may have a word or two before it. */
export const LONGEST_ANSWER = SHORT + 3;
const ASKS_FIRST = /(?:first|#1|top|highest|on my|in my|put|rank|ranking|on our)\b/u;
const ASKS_MINE =
  /\b(?:my|our|i|me|we)\b|^(?:and |so )?(?:who|where|which)\b.*\b(?:first|#1|top rank|my list)\b|^(?:first|#1)(?: choice| pick)? \?/;
const NOT_ASKED =
  /\b(?:week|device|lab|call|case|clinic|speaker|favorite|graduates|hardest|priority|day|visit|rotation|procedure)\b/;
const IS_READER = new RegExp(
  `^(?:(?:and|easy|simple|for me|no contest|that|well|of course|i think you know which|right) ?[,:.]? )*(?:(?:it|that|that one|the answer|this|one) (?:is|was|will be|reads|says|has to be) )?${READER}(?: (?:is|are|do|did|of course|now|and it was never close|and always was|, (?:on|in) (?:my|our) list(?: at least)?|at least))*${END}`,
  "u",
);
const IT_IS_READER = new RegExp(
  `^(?:it|that|this|mine|the name|the answer|for me (?:that|it)|yours) (?:is|was|says|reads|names|will be|bears) ${gap(3)}(?:${READER}|here)`,
  "u",
);
const IS_FIRST =
  /^(?:(?:right|still|always|at|on|in|it is|you are|you rank|the|firmly|easy|simple|easily|that would be|as|a) )*(?:#1|first|top|the top|(?:the )?(?:first|top|#1) (?:line|spot|place|row|slot|position|choice))(?: (?:of|on) (?:my|our|it|the) ?(?:list|rol)?)?(?: [.!]+)*$/;
const READER_WITHIN = new RegExp(`(?:${READER})`, "u");
const LEAVES_OPEN =
  /(?:question (?:[\w'’,]+ ){0,6}?(?:is|was) (?:who|which(?: program| one)?) (?:goes|comes|is|gets|to put|to rank) (?:first|#1|on top)|the first line|my (?:#1|first (?:choice|spot|rank|line)|top (?:choice|spot|rank|slot|line))|the top of (?:my|the|it)|at the top|has to be first|only one (?:program|at)|one (?:program|name) (?:has|had|must|stands|stood|that|i)|a single program|there can be only one|the winner|my number|in first place|my rank list|first on my)/u;
const ON_LIST =
  /\b(?:list|rol|rank|ranked|ranking|settled it|certified|decided|make it short|keep it short|short version)\b/;
const ON_IT = new RegExp(
  `^(?:and )?${READER} (?:is|are|sit|sits|stand|stands|lead|leads) (?:right |at |on |in )*(?:the )?(?:top|first|#1|them|it|first name|head)(?: (?:of it|on it|there|name))?(?: [.!]+)*$`,
  "u",
);
const PUT_FIRST = new RegExp(
  `^(?:and |then |so )*(?:i|we|it) (?:wrote|put|made|entered|typed|moved|placed) ${READER} (?:on the first line|at the top|first|in first(?: place)?|my (?:#1|first choice|top choice))(?: [.!]+)*$`,
  "u",
);
const UNCERTAIN =
  /\b(?:not|never|if|whether|may|might|could|secret|undecided|another|other|friend|wife|husband|residents?|applicants?)\b/;

/** Whether two neighboring sentences together tell the reader that it is first: "Where do you fall on my list? Number one." */
export function saysAcross(before: Sentence, after: Sentence): boolean {
  if (after.question || after.words.length > LONGEST_ANSWER) return false;
  const said = lineOf(after).text;
  const asked = lineOf(before).text;
  if (
    UNCERTAIN.test(said) ||
    OTHER_THINGS.test(asked) ||
    /\b(?:not|never|nor|undecided|friend|another|if)\b/.test(asked)
  )
    return false;
  if (before.question) {
    if (!ASKS_FIRST.test(asked) || !ASKS_MINE.test(asked) || NOT_ASKED.test(asked)) return false;
    if (/\byour (?:list|choice|#1)\b/.test(asked)) return false;
    const asksWho = /\b(?:first|#1|top|highest)\b/.test(asked);
    return asksWho ? IS_READER.test(said) || IT_IS_READER.test(said) : IS_FIRST.test(said) && READER_WITHIN.test(asked);
  }
  if (LEAVES_OPEN.test(asked) && (IS_READER.test(said) || IT_IS_READER.test(said))) return true;
  if (ON_LIST.test(asked) && (ON_IT.test(said) || PUT_FIRST.test(said))) return true;
  if (PUT_FIRST.test(said) && /\bmade (?:you|‹n›)/.test(said)) return true;
  const names =
    READER_WITHIN.test(asked) &&
    /(?:answer|settled|decided|decision|choice|easy|month with|it is|are the one)/.test(asked);
  return names && IS_FIRST.test(said.replace(/ , to be exact/, "")) && after.words.length <= SHORT;
}
