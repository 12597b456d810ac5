import { phrases } from "@/lib/rules/text/phrase";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";

/** What the program is to do, and what the writer will do, in the shapes that a bargain puts them. */
const THEY_TAKE_ME = "YOU|NAME ~3 TAKE ~2 me|mine";
const THEY_PUT_ME = "YOU|NAME ~3 PUT ~1 me ~4 TOP|list|spot";
const THEY_VOW = "YOU|NAME ~3 VOW";
const THEY_SAY = "YOU|NAME ~3 SAY ~5 in|yes|SPOT|taken|ranked|rank|match|matched|accepted|mine|first|top|#1";
const I_RANK = "~10 i|my ~3 CHOOSE|first|#1";
const I_PUT = "~10 i ~3 PUT ~2 TOYOU|NAME ~5 TOP|list|same";
const I_GIVE = "~10 i ~3 GIVE|QUIT";
const I_DO_SAME = "~10 i ~3 do|return|act ~2 same|likewise|favor|favour|gesture|compliment|too|accordingly|so";
const YOU_ARE_MINE = "~10 you|NAME ~3 be|have|get|become|see|find|are|is ~3 mine|my|#1|first|top";
const I_AM_YOURS = "~10 i|my|list|it ~5 yours";
const SO_DO_I = "~4 so do|will|would i";
const I_DO = [I_AM_YOURS, SO_DO_I, I_RANK, I_PUT, I_GIVE, I_DO_SAME, YOU_ARE_MINE];

const I_WILL_RANK = "i ~6 CHOOSE ~1 you|your|yours|NAME|nobody|no|only|everyone|it";
const I_WILL_PUT = "i ~4 PUT ~2 you|your|yours|NAME ~5 TOP|choice|list";
const I_WILL_COMMIT =
  "i|my ~4 commit|commitment|promise|pledge|guarantee|swear|vow|sign|match|withdraw|reciprocate|loyal|faithful";
const ON_YOUR = "IF ~3 YOU|NAME ~4";

/** One side's rank or promise for the other's. */
export const FOR_EACH_OTHER = phrases(VOCABULARY, [
  // If you do, I will.
  ...I_DO.flatMap((i) => [
    `IF ~3 ${THEY_TAKE_ME} ${i}`,
    `IF ~3 ${THEY_PUT_ME} ${i}`,
    `IF ~3 ${THEY_VOW} ${i}`,
    `IF ~3 ${THEY_SAY} ${i}`,
    `IF ~3 YOU|NAME ~1 want|wants me !to ${i}`,
  ]),
  ...I_DO.map((i) => `IF ~3 YOU|NAME ~3 offer|give|hold|keep|save|reserve ~3 SPOT|contract|word|one|yours ${i}`),
  ...I_DO.map(
    (i) => `IF ~4 yes|assurance|guarantee|promise|contract|firm|commitment ~3 from|of|for ~3 you|your|me ${i}`,
  ),
  `IF ~3 i|my ~3 am|be|is|were|was ~2 your ~3 first|choice|list|#1|top|pick ${YOU_ARE_MINE}`,
  "my ~3 first|#1|choice|rank|top ~8 IF ~3 i ~4 yours|your",
  "IF ~5 yes ~6 yes",
  "YOU|NAME ~1 make ~1 me yours",
  "you TAKE|PUT me ~6 so do|will|would i",
  // Do, and I will.
  `^ TAKE me ~6 and|,|then ~1 i ~3 CHOOSE|do|PUT|GIVE`,
  `please|pls|just|so|simply|only|then|:|—|offer TAKE me ~6 and|,|then ~1 i ~3 CHOOSE|do|PUT|GIVE`,
  `^ PUT me ~5 TOP|list ~6 and|,|then ~1 i ~3 CHOOSE|do|PUT|GIVE`,
  `please|pls|just|so|simply|only|then|:|—|offer PUT me ~5 TOP|list ~6 and|,|then ~1 i ~3 CHOOSE|do|PUT|GIVE`,
  `^ PUT|TAKE me ~6 and|,|then ${YOU_ARE_MINE}`,
  `please|pls|just|so|simply|only|then|:|—|offer PUT|TAKE me ~6 and|,|then ${YOU_ARE_MINE}`,
  `you ~2 TAKE ~1 me ~4 my list|rank|ranking|first|#1|choice ~5 you|your`,
  // You do, I do.
  `YOU|NAME TAKE ~1 me ~6 i ~2 CHOOSE|take|put|come|commit|do|sign|list|promise|accept`,
  `YOU|NAME PUT ~1 me ~4 TOP ~6 i ~2 CHOOSE|take|PUT|come|commit|do|promise`,
  `i ~2 CHOOSE|take|put ~1 you ~5 and|, ~1 you ~2 TAKE|put ~1 me`,
  "^ ~2 tell|say|promise|assure|confirm|guarantee ~4 i|me ~4 in|yes|ranked|rank|taken|SPOT|match|accepted ~4 and|, ~1 i ~3 CHOOSE|GIVE|QUIT|take|stop|PUT",
  "^ ~2 give|offer|grant|save|keep|hold|reserve ~2 me ~3 SPOT|contract|word|guarantee|promise ~4 and|,|then ~1 i ~3 CHOOSE|GIVE|give|do|PUT|QUIT|will",
  "i|my ~4 make|give ~3 commitment|promise|pledge ~6 IF ~3 you ~3 make|give|do|are",
  "scratch ~4 back ~6 scratch",
  // I will, if you do.
  ...[I_WILL_RANK, I_WILL_PUT, I_WILL_COMMIT, "i ~3 GIVE"].flatMap((i) => [
    `${i} ~6 ${ON_YOUR} VOW|do|same|likewise|reciprocate`,
    `${i} ~6 ${ON_YOUR} TAKE ~2 me|mine`,
    `${i} ~6 ${ON_YOUR} PUT ~2 me ~5 TOP|list`,
    `${i} ~6 ${ON_YOUR} offer|give|hold|keep|save|reserve|sign|have ~3 SPOT|contract|word|one|me|yours|offer`,
  ]),
  ...[I_WILL_RANK, I_WILL_PUT].flatMap((i) => [
    `${i} ~6 ${ON_YOUR} SAY`,
    `${i} ~6 IF ~2 i ~3 your|assurance|guarantee|guaranteed|promise|contract|commitment`,
  ]),
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
  "we ~2 each|both ~2 rank|choose|pick|list|put|place|commit|promise|pledge|sign|agree !with|that",
  "each CHOOSE|PUT|put|list ~2 other",
  "ask|asking|expect|want|hope|request|need ~2 same ~2 of|from ~1 you|your",
  "ask|asking|expect|want|hope|trust|need ~4 YOU|NAME ~3 do|does|did ~1 same|likewise",
  "i ~3 swear|promise|pledge|vow|commit|guarantee ~1 same|likewise|too",
  "firm|clear|early|definite yes !or",
  "yes from you|your ~8 my|i",
  "win win|for ~1 win|both",
  "ask|asking|hope|expect|want|request|trust|pray|provided ~3 you ~3 do ~1 same|likewise",
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
