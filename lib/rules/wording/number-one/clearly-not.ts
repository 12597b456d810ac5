/**
 * What almost every sentence has in which anybody reads a first place, and what settles that it is not the writer's word: by these,
 * nobody is asked about a sentence that only resembles those that commit. Over a sentence's masked words.
 */
const NAMES_A_PLACE =
  /(?:^| )(?:first|#1|1|one|uno|top|tops|topped|atop|head|heads|headed|lead|leads|leading|leadoff|kicks|pride|smallest|lowest|begin|begins|began|begun|start|starts|open|opens|opening|gold|crown|crowned|podium|medal|ribbon|headliner|seat one|captain|above|over|ahead|front|before|higher|highest|foremost|outranks?|none|nothing|nobody|no|only|sole|rather|sooner|anywhere|elsewhere|else|every|all|rest|others?|second|two|pole|winner|prefer|best|order|ordered|below|under|underneath|behind|after|intent|loi|it) /;

const OTHERS_WORD =
  /(?:^| )(?:husband|wife|partner|friend|friends|roommate|classmate|colleague|mother|father|dad|sister|brother|family|mentor|advisor|dean|residents?|fellows?|interns?|graduates?|applicants?|students?|competitors|(?<!(?:above|over|before|than|ahead of|beyond) )every(?:body|one)(?! else)|people|doximity|news|survey|forum|algorithm|nrmp) (?:[^ ]+ ){0,4}?(?:ranked|ranks|ranking|will rank|has (?:you|your)|had (?:you|your)|puts (?:you|your)|says?|said|tells me|told me|thinks?|asks?|keeps|suggested|'s (?:#1|first))(?: |$)/;
/** What somebody else's own first is. */
const OTHERS_FIRST =
  /(?:^| )(?:husband|wife|spouse|partner|mom|mother|mum|dad|father|sister|brother|cousin|twin|uncle|aunt|grandma|grandpa|grandmother|grandfather|friend|roommate|classmate|mentor|advisor|fiance|fiancé|fiancee|fiancée|girlfriend|boyfriend|gf|bf|dog|kids?|son|daughter) (?:'s (?:own )?(?:#1|first|top|favorite)|(?:[^ ]+ ){0,6}?(?:his|her|their) (?:own )?(?:#1|first|top|favorite))(?: |$)/;
const YOUR_WORD =
  /(?:^| )(?:your (?:list|number one|#1|first choice|top choice)|you (?:said that (?:i|we)|told me that (?:i|we)|wrote that|called)|rank me|to be (?:your|ranked)|i am (?:first|#1|number one)|i was (?:first|#1|ranked))(?: |$)/;
const DENIED =
  /(?:^| )(?:no intention|releasing you|(?:i )?release you from|in which i (?:said|wrote|told)|not my intention|decided against|decided not|backing away|changed my mind|take (?:that|it|this) back|(?<!nothing |not |never )(?:plans|choice|this|that) (?:has|have) changed(?! to)|mistake|wrong of me|not to rank|not be telling|do not take|not be read|should not|no longer(?! in doubt)|not yet|not first|unsure who|unsure about|undecided who|unlikely|likely that|probably|maybe|perhaps|possibly|considering|leaning|lean|inclined|almost|nearly|close to|near the|contention|contender|running|tied|both #1|short list|(?<!line |row |number |spot |slot |position |not )one of (?:my|the|your)|among (?:my|the)|most others|second choice|third|#2|#3|number two|behind only|only one program (?:stands|is) above|program is ahead of you|had i|would have been|were once|was once|used to|last (?:year|cycle|season) i|last match|years ago|in the 20[0-9]{2} match and|when i applied|initially|college|signal|signals|signaled|good conscience|spoke too soon|disregard|far from done|no head|nobody at the top|nothing is settled|where you fall|(?:is|are|was|were|definitely|surely) one (?:that )?i (?:will|plan to|am|intend to|mean to)|rank(?:ing)? it (?:accordingly|well|highly|competitively|too|as well)|(?:you|it|program|programme) (?:is|are|will be) on (?:it|my (?:rank )?list|the list)|with your program on it|ranked one program above|programs? (?:stands?|is|comes|sits) above (?:you|yours)|wherever (?:i|we) (?:match|land|end up))(?: |$)/;
const OTHER_PLACE =
  /(?:^| )(?:(?<! (?:no|not|never|nor|nobody) (?:[^ ]+ ){0,10})another program|another residency|some other|(?<!(?:before|over|above|than|ahead of|and) )my home|different program|(?<!(?:before|over|above|than|ahead of|and) my )home (?:program|institution)|elsewhere in(?! (?:march|july))|a program in|withdraw|withdrawing|letters of intent|research grant|grant|foundation|the trial)(?: |$)/;
const OTHER_MATTER =
  /(?:^| )(?:nation|nationally|region|in the state|funding|satisfaction|stroke|trauma|cancer care|hospitals in|doximity|author|authors|coauthor|abstract|poster|collaborators|papers|my notes|calendar|agenda|schedule|the tour is|inbox|after the flight|exam|exams|my class|elective|electives|for the rotation|away rotation|clerkship|lunch|dinner|cafeteria|hotel|date|dates|in terms of|(?:reading|packing|to do|shopping|wish|check|bucket) list|wishlist|checklist|list of (?:hopes|wishes|criteria|needs|what|cities|questions|things|priorities|reasons|concerns)|name was at the top of the email|book for|nicest|survey|folder|slot on|long morning|pm|p\.m|o'clock|goal|(?:#1|first choice) (?:coordinator|seed|seeds|fan|fans|draft|killer|cause|hit|song|rule|tip|priority|enemy|complaint|for where to)|first pair of|interest|interests|question is|questions is|takeaway|reason i|strength|family comes|education first|patients first|residents first|teaching first|first time|first thing(?! (?:my|(?:[^ ]+ ){0,5}(?:on|in|of) (?:my|our)) (?:rank )?(?:list|rol))|first try|first author|first year|first paper|first , i|first of all|first place for|(?:interviews?|invitations?|visits?|tours?) (?:[^ ]+ ){0,3}?(?:yours|you|<name>) (?:was|were|came) (?:the |my )?(?:very )?first(?! (?:choice|pick|place))|(?:rank )?lists? opens? (?:on|in)|in the order (?:that |in which )?(?:i|we) (?:prefer|want|like)|regard|move is|choice is yours|decision is yours|pathway|specialty|person|item #1|#1 (?:under|in the (?:references|bibliography|table))|under publications|block (?:[0-9]+|one|two|three|four)|for the (?:visit|trip|day|weekend|tour)|(?:choice|choices) of (?:a |an )?places? to (?:shadow|rotate|spend|visit|study|do)|(?:choice|choices) (?:for|of) (?:faculty|interviewers?|dates?|days?|slots?|blocks?|preceptors?|topics?|talks?|menu|seats?|seminars?))(?: |$)/;
const CONDITION =
  /(?:^| )(?:(?:if|should) (?:<name>|you|your program|it) (?:becomes?|turns? out|ends? up|comes? out)|were it not|but for the|if (?:all goes|my (?:partner|wife|husband)|the (?:visit|schedule)|your program|things|it comes)|unless|depending|depends|provided that|as long as|only if|would need|want to see|until)(?: |$)/;

/** Whichever it may turn out to be; a letter that is to be written once all is known; whether or not it is first. */
const STILL_OPEN =
  /(?:^| )(?:(?:whoever|whichever|whatever|whomever) (?:[^ ]+ ){0,3}?(?:first|top|#1|head|leads?|wins?|ahead)|(?:will|plan to|shall|going to|want to|like to) (?:[^ ]+ ){0,2}?(?:write|send|tell|hear|let|go|see) (?:[^ ]+ ){0,16}?(?:once|when|after|until|as soon as|before) (?:i (?:have (?!seen you)|know|am done|tell)|my list|all|every|the (?:last|interviews))|(?:once|when|after|until|as soon as) (?:i (?:have|know|am done)|my (?:list|interviews|visits)|all|every|the (?:last|interviews)) (?:[^ ]+ ){0,16}?(?:will|plan to|shall|going to) (?:[^ ]+ ){0,2}?(?:write|send|tell|hear|let)|(?:whether(?: or not)?|no matter whether|even if) (?:you|<name>|your program|it|i) (?:end|ends|come|comes|are|is|turn|turns|finish|do not end|does not end|rank you)|be (?:it|you|they) (?:first|#1|top) or|(?:first|#1|top) or (?:not|last|second|third|fifth|tenth))(?: |$)/;
/** Of a season gone by, unless it is said that it is so again. */
const EARLIER_SEASON =
  /^(?!.*(?:first again|again first|top again|still|once more|again this (?:year|season|cycle)|(?:ranking|rank) you first again)).*(?:^| )(?:(?:back )?in (?:the )?(?:20[0-9]{2}|last (?:match|cycle|season)|previous (?:match|cycle|season|year)|prior (?:match|cycle|season)|my first application)|the year before last|the last time around|(?:two|three) (?:years|seasons|cycles) ago) /;
/** Somebody else's words, with who said them before. */
const QUOTED_FROM =
  /(?:^| )(?:(?:husband|wife|partner|friend|roommate|classmate|classmates|colleague|mother|father|dad|mom|sister|brother|cousin|twin|fiance|fiancee|girlfriend|boyfriend|applicant)(?: [^ ]+){0,8}? (?:texted|wrote|writes|put it|messaged|emailed|told|reads|note|message|words|said)|quote (?:a|my)|from my (?:husband|wife|partner|friend|roommate|classmate|sister|brother|cousin|twin|fiance|fiancee|girlfriend|boyfriend))(?: |$)/;

/** A lesser place, or one that another holds. */
const LESSER =
  /(?:^| )(?:(?<!not (?:just |only |merely )?(?:in )?)(?:a|the|my|is|are|in) top (?:two|three|four|five|six|ten|twenty|few|handful|tier|group|bunch|third|half|[0-9]+)|^top tier|(?:you|<name>|your program) (?:guys )?(?:are|is) (?:[^ ]+ ){0,3}?top (?:two|three|four|five|ten|few|tier)|my (?:top|first|#1) (?:spot|slot|choice|rank|line|pick) (?:to )?(?:is |went |goes |has gone )?(?:elsewhere|somewhere else)|(?:you|<name>|your program|your programme) (?:(?:am|are|is|will|would|be|going|to|come|comes|ranked|placed|just|right|going) )+(?:second|third|#2|#3|fourth)|(?:only|just|but) one (?:other )?(?:program|place|residency|name) (?:[^ ]+ ){0,3}?(?:above|ahead of|before|over|in front of) (?:you|yours|<name>)|(?:all|every program|everyone|everybody) (?:of them )?(?:but|except) (?:one|two|three|my)|first (?:group|tier|half|third|few|handful|ones|cluster|bunch|batch)|rank (?:it|you|<name>|your program) (?:very |quite |really |so )*(?:highly|high|well)|(?:tell|let|inform|write to) the (?:one )?(?:program|place|residency|director of the program) (?:that )?(?:i|we) (?:rank|put|place|list|choose)|(?:moved|moves|gone|climbed|risen|jumped|rose|went) up (?:[^ ]+ ){0,2}?(?:my|our) (?:rank )?list(?! (?:to|and|until|all))|nothing (?:would|could) make me (?:happier|prouder)|i have no (?:answer|idea|favorite)|i ask myself)(?: |$)/;
/** … until now. */
const NOW_FIRST =
  /(?:^| )(?:now|today) (?:you |it |<name> |your program )?(?:am |are |is )?(?:first|#1|at the top|on top|in first)(?: |$)/;

/** What settles the matter wherever it stands, and whatever stands beside it. */
const CLEAR_ANYWHERE = [
  LESSER,
  STILL_OPEN,
  QUOTED_FROM,
  OTHERS_WORD,
  OTHERS_FIRST,
  YOUR_WORD,
  DENIED,
  OTHER_PLACE,
  OTHER_MATTER,
  CONDITION,
];

const inLine = (words: readonly string[]) => `${words.join(" ")} `;
const isClear = (line: string) => !NOW_FIRST.test(line) && CLEAR_ANYWHERE.some((clear) => clear.test(line));

/** Whether the masked words of a sentence, or of two, settle that it does not tell the reader it is first. */
export function clearlyNot(words: readonly string[]): boolean {
  const line = inLine(words);
  return /\? $/.test(line) || EARLIER_SEASON.test(line) || isClear(line);
}

/** Whether none of the masked words is of a place before others: there are ways of saying so that no list of words knows. */
export const namesNoPlace = (words: readonly string[]): boolean => !NAMES_A_PLACE.test(inLine(words));

/** Whether the masked words of a sentence settle the same of any two of which it is one. */
export const clearlyNotBeside = (words: readonly string[]): boolean => isClear(inLine(words));
