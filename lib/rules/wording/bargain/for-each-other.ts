import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";

/** The two sides of a bargain, each a way of saying of its own. */
const SIDES: Vocabulary = {
  ...VOCABULARY,
  /** What the program is to do. */
  THEYDO: phrases(VOCABULARY, [
    "YOU|NAME ~3 TAKE ~2 me|mine",
    "YOU|NAME ~3 PUT ~1 me ~4 TOP|list|spot",
    "YOU|NAME ~3 VOW",
    "YOU|NAME ~3 SAY ~5 in|yes|SPOT|taken|ranked|rank|match|matched|accepted|mine|first|top|#1",
    "YOU|NAME ~1 want|wants me !to",
    "YOU|NAME ~3 offer|give|hold|keep|save|reserve ~3 SPOT|contract|word|one|yours",
    "yes|assurance|guarantee|promise|contract|firm|commitment ~3 from|of|for ~3 you|your|me",
  ]),
  /** The same, where what the writer will do has been said before. */
  THEYWILL: phrases(VOCABULARY, [
    "YOU|NAME ~4 VOW|do|same|likewise|reciprocate",
    "YOU|NAME ~4 TAKE ~2 me|mine",
    "YOU|NAME ~4 PUT ~2 me ~5 TOP|list",
    "YOU|NAME ~4 offer|give|hold|keep|save|reserve|sign|have ~3 SPOT|contract|word|one|me|yours|offer",
  ]),
  /** What the writer will do then. */
  IDO: phrases(VOCABULARY, [
    "i|my ~3 CHOOSE|first|#1",
    "i ~3 PUT ~2 TOYOU|NAME ~5 TOP|list|same",
    "i ~3 GIVE|QUIT",
    "i ~3 do|return|act ~2 same|likewise|favor|favour|gesture|compliment|too|accordingly|so",
    "so do|will|would|am|shall i",
    "i|my|list|it ~5 yours",
    "you|NAME ~3 be|have|get|become|see|find|are|is ~3 mine|my|#1|first|top",
  ]),
  /** The same, said before its condition. */
  IRANK: phrases(VOCABULARY, [
    "i ~6 CHOOSE ~1 you|your|yours|NAME|nobody|no|only|everyone|it",
    "i ~4 PUT ~2 you|your|yours|NAME ~5 TOP|choice|list",
  ]),
  IWILL: phrases(VOCABULARY, [
    "i|my ~4 commit|commitment|promise|pledge|guarantee|swear|vow|sign|match|withdraw|reciprocate|loyal|faithful",
    "i ~3 GIVE",
  ]),
  /** An order, at the sentence's start or after one of these. */
  DO: phrases(VOCABULARY, ["^", "please|pls|just|so|simply|only|then|:|—|offer"]),
  TAKEME: phrases(VOCABULARY, ["TAKE me", "PUT me ~5 TOP|list"]),
};

/** One side's rank or promise for the other's. */
export const FOR_EACH_OTHER = phrases(SIDES, [
  // If you do, I will.
  "IF ~4 THEYDO ~10 IDO",
  "IF ~3 i|my ~3 am|be|is|were|was ~2 your ~3 first|choice|list|#1|top|pick ~10 IDO",
  "my ~3 first|#1|choice|rank|top ~8 IF ~3 i ~4 yours|your",
  "IF ~5 yes ~6 yes",
  "YOU|NAME ~1 make ~1 me yours",
  "you TAKE|PUT me ~6 so do|will|would|am|shall i",
  // Do, and I will.
  "DO TAKEME ~6 and|,|then ~1 i ~3 CHOOSE|do|PUT|GIVE",
  "DO PUT|TAKE me ~6 and|,|then ~10 you|NAME ~3 be|have|get|become|see|find|are|is ~3 mine|my|#1|first|top",
  "you ~2 TAKE ~1 me ~4 my list|rank|ranking|first|#1|choice ~5 you|your",
  "DO ~2 tell|say|promise|assure|confirm|guarantee ~4 i|me ~4 in|yes|ranked|rank|taken|SPOT|match|accepted ~4 and|, ~1 i ~3 CHOOSE|GIVE|QUIT|take|stop|PUT",
  "DO ~2 give|offer|grant|save|keep|hold|reserve ~2 me ~3 SPOT|contract|word|guarantee|promise ~4 and|,|then ~1 i ~3 CHOOSE|GIVE|give|do|PUT|QUIT|will",
  // You do, I do.
  "YOU|NAME TAKE ~1 me ~6 i ~2 CHOOSE|take|put|come|commit|do|sign|list|promise|accept",
  "YOU|NAME PUT ~1 me ~4 TOP ~6 i ~2 CHOOSE|take|PUT|come|commit|do|promise",
  "i ~2 CHOOSE|take|put ~1 you ~5 and|, ~1 you ~2 TAKE|put ~1 me",
  "scratch ~4 back ~6 scratch",
  // I will, if you do.
  "IRANK|IWILL ~6 IF ~3 THEYWILL",
  "IRANK ~6 IF ~3 YOU|NAME ~4 SAY",
  "IRANK ~6 IF ~2 i ~3 your|assurance|guarantee|guaranteed|promise|contract|commitment",
  "i|my ~4 make|give ~3 commitment|promise|pledge ~6 IF ~3 you ~3 make|give|do|are",
  // Would you, if I do?
  "PLEASE|would|will|then you ~3 TAKE ~1 me ~8 if|when|once|provided|should ~2 i ~4 CHOOSE|commit|put|promise|PUT",
  "if|suppose|when|once|provided|should ~2 i ~3 CHOOSE|commit|put|promise|pledge|PUT ~8 would|will|could|can you ~3 TAKE|VOW|do|HOLD|put|give|offer|reciprocate",
  "count|rely|depend|bank ~1 on ~4 SPOT|rank|ranked|offer|matching",
  // The one for the other.
  "return|exchange for ~5 SPOT|commitment|rank|ranking|PROMISE|yes|same|contract|word|interview|#1|first",
  "CHOOSE|commit|commitment|withdraw|cancel|pledge|promise|#1|first|list|SPOT|drop|guarantee|contract ~9 in return|exchange|turn",
  "return|exchange ~3 i ~3 CHOOSE|PUT|GIVE|ask|expect|want|hope",
  "rank|ranks|ranking|promise|commitment|pledge|#1 for ~2 rank|ranks|SPOT|promise|commitment|pledge|#1",
  "rank|promise|commitment|pledge|#1 for yours|mine",
  "trade|swap|exchange ~3 rank|ranks|ranking|rankings|#1|promises|promise|commitments|commitment|assurances|pledges",
  "trade|swap|exchange ~3 first|#1|rank|SPOT ~2 for|against",
  "give|gave ~2 me your ~6 mine|my|yours",
  "PROMISE|commitment|word|#1|first|rank|vote|loyalty|vow ~2 yours|mine ~4 if|when|once|for ~5 yours|your|mine",
  "your PROMISE|commitment|word|vow|loyalty ~6 mine",
  "quid ~1 pro",
  "tit for tat",
  "return the favor|favour|gesture|compliment",
  "reciprocate|reciprocal|reciprocity|reciprocally ~6 rank|ranking|commit|commitment|list|promise|pledge",
  "rank|ranking|commit|commitment|list|promise|pledge ~6 reciprocate|reciprocal|reciprocity|reciprocally",
  "mutual ~2 ranking|rankings|rank|commitment|commitments|promise|promises|pledge|guarantee|assurance|assurances|first|#1",
  "mutually ~2 commit|agree|rank|binding|promise|pledge|list",
  "CHOOSE|commit|promise|PUT|agree|pledge|loyal ~3 each|one other|another !'s",
  "each|both ~1 of ~1 us|sides ~3 CHOOSE|PUT|commit|promise|pledge|sign|list",
  "we ~2 each|both ~2 commit|promise|pledge|sign|agree !with|that",
  "we ~2 each|both ~2 rank|choose|pick|list|put|place ~2 other|each",
  "each CHOOSE|PUT|put|list ~2 other",
  "ask|asking|expect|want|hope|request|need ~2 same ~2 of|from ~1 you|your",
  "ask|asking|expect|want|hope|trust|need ~4 YOU|NAME ~3 do|does|did ~1 same|likewise",
  "i ~3 swear|promise|pledge|vow|commit|guarantee ~1 same|likewise|too",
  "firm|clear|early|definite yes !or",
  "yes from you|your ~8 my|i",
  "win win|for ~1 win|both",
  "ask|asking|hope|expect|want|request|trust|pray|provided ~3 you ~3 do ~1 same|likewise",
  "understanding|basis|premise|proviso|assumption|expectation ~1 that|: ~1 YOU|NAME ~5 same|likewise|TAKE|VOW|reciprocate",
  "on condition|conditional|contingent|depending ~3 you|your|my ~3 rank|ranking|list|commitment|promise|SPOT|TAKE|VOW|word|#1",
  "condition ~2 i|you|YOU ~3 TAKE|VOW|yours|am|be",
  "ask|asking|condition|want|need|require|request|term ~3 you ~2 rank|TAKE ~1 me ~1 to match|first|top|#1 ~6 i|my|you",
]);

/** What is given whatever the other side does. */
export const FREELY = phrases(VOCABULARY, [
  "even|whether|regardless|however|wherever|whatever|whichever|matter|irrespective ~4 you|your|YOU ~3 rank|ranks|put|place|list|ranking|TAKE|decide|do",
  "return|exchange for nothing",
  "not|never|nothing|anything|no|without ~6 in return|exchange",
  "not|never ~3 trade|bargain|exchange",
  "no bargains|bargain|strings|conditions",
]);
