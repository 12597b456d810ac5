import { phrases } from "@/lib/rules/text/phrase";
import { VOCABULARY } from "@/lib/rules/wording/pressing/vocabulary";

/** By when, with or without a day. */
export const BY = phrases(VOCABULARY, [
  "LIMIT !which|replying|email|phone|mail|text|far|any|then|your|a|accident|chance ~4 TIME",
  "before|until|till ~1 i ~4 certify|submit|finalize|finalise|rank|decide|must|have|need|commit|sign",
  "within|in ~1 the ~1 next|coming|following",
  "no|not later than",
  "at the latest",
  "latest ~1 by|on",
]);
/** Now, or as good as now. */
export const AT_ONCE = phrases(VOCABULARY, [
  "SOON",
  "right|straight away|now",
  "at once",
  "without ~2 delay",
  "soon as ~1 possible|can|able|humanly",
  "quickly|fast as",
  "this|the same|very week|afternoon|morning|evening|instant|minute|day",
  "sooner",
  "no delay",
  "next ~2 hours|days",
]);
/** The reader is asked to answer, in the words of a request, an order, or a trust that leaves no room. */
export const TOLD = phrases(VOCABULARY, [
  "please|kindly|pls|plz|plse ~5 DO",
  "please|kindly|pls|plz|plse ~2 treat|handle|process|expedite|review",
  "ask|request|requesting|asking|trust|expect|expecting|demand|urge|beg|need|want|require|insist|hope|assume ~2 that|you|your|for|to|a|an ~5 DO|ANSWER",
  "could|can|would|will|may you|someone|somebody|anyone|your|i ~5 DO|ANSWER",
  "like|love|appreciate|need|want|hoping|hope|expect|expecting|forward|prefer|wish|grateful ~4 hear|hearing|know|ANSWER|answered|receive",
  "you|program|committee ~3 DO",
  "a|an ANSWER",
  "must|should|need|needs|has be|to ~1 be answered|resolved|settled|decided",
]);
/** Words between a request and a time that make the time something else's: "tell me where we meet tomorrow". */
export const ASIDE = new Set("where what when which how if whether about who my".split(" "));
/** A time by which the writer, not the reader, has something to do. */
export const OWN_TIME = phrases(VOCABULARY, [
  "know|tell|confirm|say|inform|advise|hear|me|us if|whether|when|what|which|how|that ~1 you|i|the|there|anything|it|this|we|my ~3 need|want|require|prefer|should|must|can|may|could|ought|has ~8 LIMIT",
  "which|what|whether|if|when|that ~5 due|uploaded|submitted|returned|arrive|arrived|complete ~3 LIMIT",
  "i|we will|can|am|shall ~2 answer|reply|respond|confirm|send|let|tell|inform|give|decide|write|submit|upload|update|provide|notify|return",
  "for me to|if",
]);

/** Other ways of setting a time. */
export const DEADLINE = phrases(VOCABULARY, [
  "deadline ~2 for|to ~2 your|you ~3 ANSWER|DO",
  "you|your|program|committee ~1 have|has|got ~2 until|till|til|24|48|72|one|two|three !excellent|great ~3 TIME",
  "i ~3 give|giving ~1 you ~1 until|till|24|48|72|one|two|three|a",
  "need|want|expect|must|require ~3 it|this|that|one LIMIT|today|now|tomorrow|this|immediately|asap",
  "get back to me ~4 SOON|LIMIT",
  "ANSWER ~2 is|are ~3 needed|NEEDED|due|urgent !by|of",
  "ANSWER ~3 urgently|immediately|asap",
  "a|an|your|the|any ~2 ANSWER ~3 soon as",
  "ANSWER ~3 no later",
  "DO ~4 me ~3 no later",
  "clock is ticking",
  "time|days|patience is|are ~2 running|short|ticking|out|up|thin",
  "running out|low of|on ~1 time|patience|days",
]);
/** An order with a time. Orders count only where a sentence or a clause begins with them. */
export const ORDER = phrases(VOCABULARY, ["DO", "get back to me", "get in touch"]);
/** An order that needs no time. */
export const SHARP_ORDER = phrases(VOCABULARY, [
  "reply|respond|answer|decide|confirm|write|call|email ~4 or|otherwise ~4 ELSE|else|i",
  "answer|reply|respond ~1 me|my|to",
  "stop|quit ignoring|avoiding|stalling|dodging|wasting|delaying",
  "hurry",
  "act now",
  "do answer|reply|respond|hurry|decide",
  "just|simply answer|reply|tell|decide|say|respond|give",
]);
/** What the writer must have, or the reader must do. */
export const DEMANDS = phrases(VOCABULARY, [
  "i|we ~2 DEMAND !to ~5 ANSWER !to",
  "i|we ~2 DEMAND to ~1 get|receive|have|see|be ~4 ANSWER|answered|told|informed",
  "i|we ~2 need|must|have|want|demand|require|expect|insist ~1 to ~3 know if|whether|your|where|how|now|today|soon|what|by|before|why|when|this",
  "i|we ~2 must|need|demand|insist|expect|want ~3 hear|hearing ~1 from|back|by|before|soon|whether|something|now|the",
  "i|we ~2 need|want|expect|require|demand|urge|order|insist|press|beg ~2 you ~2 to !be|understand|have",
  "i|we ~2 need|want|expect|require|demand|insist ~2 your ~2 ANSWER",
  "i ~2 expect|demand|insist|deserve|owed|entitled ~4 ANSWER|hear|hearing|interview|explanation|know|better|courtesy|respect",
  "i|we deserve",
  "right to ~1 know|ANSWER|hear",
  "delay|this|it|silence ~1 can|must|cannot|should ~1 not|no ~1 longer|go|continue|drag|last|stand",
  "not|no ~4 put|fobbed|brushed|strung off|along|aside",
  "i|we ~1 insist",
  "i ~1 demand",
  "you|program|committee|office must|owe|ought !be|have|see|feel ~4 me|us|tell|let|answer|reply|respond|ANSWER|confirm|decide|act|give|make|offer|reconsider|invite|rank",
  "you|program|committee|office must|need|have|ought|should|better ~1 to ~2 let|tell|give|answer|reply|respond|confirm|decide|act|make|offer|invite|reconsider|rank",
  "you must|better|should ~1 tell|answer|reply|respond|let|confirm|decide|act|give",
  "is|are|be|it|becomes|becoming ~2 NEEDED ~3 that|for|to|i|you ~4 DO|hear|receive|know|get|have|ANSWER|you",
  "treat|consider|regard ~3 urgent|priority|urgently|final",
  "urgent ~2 ANSWER|reply|attention",
  "fair|right|reasonable|least|decent|courteous ~5 DO|ANSWER ~2 me|my|us",
  "least ~1 you|they|program|committee ~1 could|can",
  "clear|straight|definite|direct|firm|simple|final|honest ~1 ANSWER ~1 now|or|from|is|and|,|today|by|immediately",
  "yes or ~1 no",
  "depends on ~2 you ~2 tell|say|decide|answer",
  "please|kindly|pls|plz ~1 act|hurry|expedite|decide|stop",
  "please|kindly|pls|plz ~1 do not ~1 ignore|delay|leave|keep|make",
  "make up your mind",
  "offer|give|grant me ~2 interview|spot|place ~1 now|immediately|today|or",
  "what ~2 taking ~2 long",
  "how much|many longer|more ~4 wait|times|weeks|days|emails|i",
  "how long ~4 i|you|this|have|must|will|should ~3 wait|take|waiting|need|keep|before|until|going",
  "want|need|demand|require|expect ~3 to speak|talk ~1 to|with ~3 director|charge",
]);
/** The writer has asked before and got no answer, or is asking yet again. */
export const CHASING = phrases(VOCABULARY, [
  // Nothing came.
  "not|never|nothing|nobody|yet|none|hardly ~3 hear|heard ~1 back|from|anything|yet|nothing|any|since|.|,|despite|about|regarding|something|so|or|word|peep|thing",
  "not|never|nor ~3 received|receive|gotten|got|get|had|have|seen|see|given|recieved|hearing ~4 SIGN",
  "yet|still to ~1 hear|receive|get|see|be ~3 from|back|SIGN|any|anything|answered",
  "i|heard|received|got|get|getting|heared ~1 nothing|zero|none|neither ~1 from|back|since|so|yet|.|,|in|but",
  "READER ~4 not|never|yet|failed|refused|refuse|refuses|declined|forgot|neglected ~3 ANSWERED !i|for|within|until",
  "READER ~4 not|never|failed|refused ~3 told|given|sent|offered|shown|let|informed|updated|tell|give|inform ~2 me|us|anything",
  "READER ~3 not|never ~2 got|gotten|get|come|came back",
  "nobody|none|noone|neither ~4 ANSWERED|gotten|got|bothered|cares|picks|returned|returns",
  "no one|body ~4 ANSWERED|gotten|got|bothered|cares|picks|returned|returns",
  "not|never ~2 ANSWERED ~3 me|my|us",
  "not|never|yet|still ~2 been|be ~1 answered|acknowledged|returned|contacted|addressed|invited",
  "^ ~1 not|never ~1 ANSWERED",
  "failed|fail|failing|refused|refusing|refuse|neglected to ~1 answer|reply|respond|acknowledge|get|write|return|call",
  "no|without|zero|any|not a|single|an ANSWER ~2 from|yet|.|,|despite|since|so|to|at|whatsoever|for|in|on|still|back|came|has|?|i|until|till",
  "no ANSWER",
  "without ~2 ANSWER",
  "there|has|have|is been|was|is no|still ~2 ANSWER",
  "no|single|a word|news|sign|reaction|contact ~2 from|yet|.|since",
  "lack|absence of ~2 ANSWER|communication|communications|courtesy",
  "still|yet|again|and|but ,|— nothing",
  "still no|nothing|not|none|without|silence",
  "and ~1 nothing !but|to|else|could|would|more",
  "despite|after|spite ~5 MAIL ~2 .|,|to|i|you|asking|reminding|and|about",
  "despite ~2 MANY ~2 MAIL",
  // Silence.
  "your|radio|complete|total|prolonged|continued|continuing silence",
  "silence ~3 from|of ~2 you|your|program|office|committee",
  "READER ~3 silent",
  "hoped|expected for ~2 a|an|some ANSWER",
  "hoped|expected to ~2 hear back|from|by|something",
  "ghosted|ghosting|stonewalled|stonewalling ~1 me|by",
  "MAIL ~5 ignored|unanswered|unacknowledged|unreturned|disregarded|overlooked",
  "ignored|ignoring|ignore|ignores|avoiding|dodging ~2 my|me|us|all|every",
  "been|being|am|feel|was|were|are ~1 ignored|stonewalled|ghosted",
  "you|your ~2 keep|keeps|kept ~1 not|ignoring|silent|avoiding",
  "leaving|leave|left|keeping|kept|keep ~1 me|applicant|us|applicants|people ~2 waiting|hanging|without|unanswered|limbo|guessing|dark",
  "in the dark",
  // Again and again.
  "tried|trying|attempted ~4 call|calling|reach|contact|email|get|phone|write ~8 MANY|countless times|occasions|days|weeks",
  "tried|trying|attempted ~3 calling|call|phoning|reaching|reach|contact|emailing ~3 twice|repeatedly|thrice|again",
  "i|and|have|now ~4 WROTE ~8 MANY|countless|NTH times|time|occasions|emails|mails|messages|calls|letters|voicemails",
  "i|and|have|already ~4 WROTE ~5 twice|repeatedly|thrice",
  "WROTE|send|email ~3 MANY|countless MAIL !on|of|with|thanks|from ~2 patients",
  "twice|repeatedly|thrice ~2 now|already|. ~1 and|,|but|without|with",
  "i ~2 keep|kept ~1 writing|emailing|calling|asking|sending|waiting|trying|having",
  "been|am ~1 trying|writing|emailing|calling|asking|attempting|chasing ~8 SPAN|times|repeatedly",
  "this|is|my|it ~4 NTH|second|last|final MAIL|attempt|time|follow|reminder|email|try",
  "my NTH|final|last|latest MAIL|attempt|follow|reminder ~3 to|about|on|regarding|before|and|this|since|without|in",
  "NTH time ~2 asking|writing|emailing|i|that|now|calling|trying",
  "for the|a NTH|last|umpteenth time",
  "MANY|NTH|another|final|one reminder|reminders|followup",
  "following|follow up|upon ~4 follow|again|previous|multiple|repeatedly|unanswered|last ~2 up|MAIL|emails|.|,|since|because|on|as|to",
  "following|follow ~1 up ~2 again|for|because|since|as|once ~6 no|not|never|third|second|nobody|none|more|haven",
  "yet again",
  "once again|more ~8 ANSWER|no|not|ask|asking|request|because|since",
  "writing|emailing|calling|asking|messaging|contacting|sending|bother|bothering|bugging|bug|reaching|trouble|request|email|write ~3 again ~6 because|since|as|you|no|not|never|hoping|about|for|regarding|asking|to ~1 ~3 no|not|never|nobody|DO|ANSWER|ask|ignored|answered",
  "again ~3 no|not|never|without ~3 ANSWER|answered|heard",
  "i|am|have|been ~3 waiting|waited|wait ~3 for|on|to ~4 ANSWER|hear|know|you|reply",
  "waiting|waited ~6 SPAN|since|patiently|enough|too ~4 ANSWER|hear|you|now|already",
  "still|been|kept ~1 waiting !for|on|to",
  "how ~2 many|often ~3 times|emails|messages|calls|reminders ~6 i|must|have|does|will|it",
  "why ~8 not|nobody|no|never|ignore|ignoring|ignored|nothing|silence ~4 ANSWERED|reply|respond|answer|heard|hear|me|my|interview|invited|one",
  "why|what ~4 taking|takes|take|delay|delayed|holding|hold ~3 long|so|.|?|up|in",
  "did|do|have|has you|anyone|anybody|somebody|someone even|ever|not|actually ~2 get|see|receive|received|seen|read|reading|got ~3 my ~3 MAIL",
  "it|has|is|been ~4 SPAN ~3 since|and|without|now|with|of|that|, ~10 no|not|never|nothing|still|nobody|silence|waiting|without|yet",
]);
/** What the writer will do if no answer comes, and what upsets them. */
export const ULTIMATUM = phrases(VOCABULARY, [
  "if|unless|should i ~4 hear|receive|get|have|given|told|see|contacted|interviewed ~12 will|shall|must|would|going|am|have|can|assume|no|take|withdraw|consider",
  "if|unless you|nobody|somebody|someone|anyone|there|program|no|committee|office|this|nothing|your ~5 answer|reply|respond|confirm|write|ANSWER|act|tell|let|offer|invite|decide|make|give|happens|changes|interview|rank|heard|want|resolved ~12 will|shall|must|would|am|have|assume|consider|take|withdraw|can|may",
  "will|shall|must|assume|forced|going|would|can ~12 if|unless you|i|nobody|there|no|someone|somebody|your|this ~5 ANSWER|answer|reply|respond|confirm|write|hear|receive|get|tell|act|decide|offer|invite|silence|heard",
  "or i|we will|must|shall|am|have|withdraw",
  "or take|remove|strike|consider|withdraw|count|drop me|my|this",
  "or else",
  "otherwise|else|failing|absent ~3 i|we|this ~2 ELSE|will|must|shall|have",
  "last|final|only|one ~1 chance|opportunity|warning|notice ~3 to|for|you|.|before",
  "last|final ~1 email|message|mail|attempt|letter|reminder|request|notice ~4 before|to|i|you|.",
  "last|final time ~3 ask|asking|write|writing|email|emailing|try|trying|contact",
  "no choice|option|alternative but|except|other|than|left",
  "not ~2 wait|waiting ~2 longer|forever|anymore|more|indefinitely|around|much|past|beyond",
  "i have|hold|got ~2 other|several|two|three|more|better|competing|another|multiple|pending offer|offers|options",
  "other|another|competing ~2 offer|offers ~4 expire|expires|expiring|waiting|deadline|hand|table|lapse|lapses|due",
  "take|bring|raise|escalate|report|refer ~3 matter|this|it|you|complaint|concern ~4 gme|dean|nrmp|acgme|director|chair|further|elsewhere|higher|aamc|office|board|attorney|lawyer|ombudsman",
  "go|write|complain|turn|report|complaint|speak|copy|cc ~3 to ~4 dean|nrmp|acgme|gme|aamc|chair|board|attorney|lawyer|media|ombudsman|superior ~3 with|about|over|if|unless|this|regarding",
  "file|lodge|filing|submit|lodging|make a|an ~1 formal|official|complaint ~1 complaint|.|about|with|if|unless",
  "your|the ~3 silence|delay|behavior|behaviour|ANSWER|conduct|treatment|lack|failure|attitude ~6 BAD|speaks|telling|hurts|hurting|means|noted",
  "BAD ~8 without|no|ANSWER|silence|delay|ignore|ignored|waiting|wait|reply|respond|answered|answering",
  "no excuse for",
  "i am ~3 UPSET ~4 that|by|with|of|at|about|up|as ~8 you|your|no|not|silence|waiting|lack|ANSWER|ignored|nobody|patience|delay|heard",
  "losing|lost ~2 patience|hope|interest ~3 with|in|.|,|waiting",
  "patience is|has|wearing|worn",
  "i ~2 can|will|do|cannot|going ~1 not|no ~2 wait|accept|tolerate|stand ~1 longer|this|another|the|any|being|your|for ~3 longer|silence|ANSWER|more|week|wait|ignored|delay|forever|much|no",
  "enough is enough",
]);
/** Patience: it takes the pressure out of what stands before it or after it. */
export const PATIENT = phrases(VOCABULARY, [
  "need not|hardly|never",
  "not have to",
  "no ~2 need|rush|hurry|obligation|pressure|expectation|urgency",
  "no ANSWER|one|reply ~3 needed|necessary|required|expected",
  "not ~2 expect|need|require|feel|want|mean ~6 ANSWER|hear|respond|reply|answer|answered|push|press|rush|pressure|obliged",
  "not ~1 urgent|worry|hurry|rush",
  "i ~1 will|would|completely|fully|can|do ~2 understand",
  "perfectly|completely|totally fine|understandable|okay|understand",
  "whenever|convenience|convenient|leisure",
  "when ~1 you|your|it|time|schedule ~2 suits|ready|able|allows|permits|convenient|can|have",
  "take your time",
  "can not wait to|for ~1 see|the|meet|start|join|be|hear|learn|work|visit|july|begin|get",
]);
/** What the reader asked for, and thanks: whatever time is named there was not set by the writer. */
export const REPORTED = phrases(VOCABULARY, [
  "thank|thanks|grateful|appreciated|thankful|glad|happy|pleased|delighted|thrilled|surprised ~3 for|that|at|by|to|how",
  "asked ~1 me|us|that|for|to",
  "i ~1 was|am|were ~1 asked|told|reminded|invited|required",
  "you|they|program|coordinator|email|invitation|letter|NAME ~1 asked|requested|wrote|told|said|says|asks|required|require|requires|invited|want",
  "per|as your|requested|you|asked|instructed ~1 request|asked|requested|instructions|email|,",
]);
/** Those who are not the reader: what they wait for, or how they were written to, presses nobody. */
export const OTHERS = phrases(VOCABULARY, [
  "to|from|with|for|by|and|despite|after ~2 registrar|dean|school|university|journal|editor|reviewers|board|ecfmg|nbme|usmle|landlord|embassy|consulate|patients|patient|family|families|nurse|lab|bank|airline|eras|radiologist|insurance|mentor|advisor|adviser|resident|residents|she|her|him|them|university",
  "her|his|their|patient's|patients|someone's|mother's|father's|family's ~2 MAIL|ANSWER|questions",
  "patient|patients|she|he|they|mother|father|family|residents|resident|nurse|woman|man|team|teams|clinic|surgeon|attending ~1 has|had|have|was|were|is|are|who|must|need|needs|should|waited|wait|waits|could|called|respond|answer|answered|demands|demand|deserve|deserves|asked|can|do|does",
  "i|we ~1 had ~1 not",
]);
