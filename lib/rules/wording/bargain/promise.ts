import { phrases } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";

/** A promise asked of the program, or given to it. */
export const PROMISED = phrases(VOCABULARY, [
  // Of a place or a rank.
  "PROMISES ~3 me|us ~5 SPOT|match|ranked|rank|ranking|acceptance|admission",
  "PROMISES ~2 me ~2 i am in",
  "PROMISES ~4 i ~5 match|matched|ranked|in|accepted|taken|selected|SPOT|residents|chosen",
  "promise ~6 my SPOT",
  "PROMISES ~1 my ~2 SPOT|match|matching|rank|ranking|acceptance|admission",
  "PROMISES ~4 you|your|NAME ~4 rank|ranking|take|taking|match|TAKE ~2 me",
  "PROMISES ~3 to ~3 rank|take|accept|match|choose ~1 me|us",
  "PROMISE ~1 of|for|about ~4 SPOT|match|matching|ranking|rank|acceptance|admission",
  "could|can|would|will|if|please you ~3 PROMISES ~3 SPOT|match|rank|ranking",
  "i ~4 PROMISES ~3 i ~2 come|accept|join|match|attend",
  "PROMISE ~3 i ~4 match|matched|ranked|in|accepted|taken|selected|SPOT|be|get|have",
  "PROMISE ~3 you|your|NAME ~4 rank|take|TAKE",
  "i ~3 guaranteed ~3 SPOT|rank|match",
  "guaranteed SPOT ~4 for|to ~1 me|us",
  "ASK|with|without ~3 a|an|some|any|such|guaranteed|firm ~1 guaranteed ~3 SPOT|match|rank",
  "PLEASE ~6 guaranteed SPOT",
  "PLEASE you ~3 guarantee|garantee|guarentee|gaurantee|promise|assure ~2 it|that|this|so|me|something !to|residents|protected|you",
  "i ~5 be|am|feel|being assured|guaranteed|promised|certain ~1 of|a ~3 SPOT|match|rank|ranking",
  "VOW|agree|agrees|agreeing ~2 to ~1 TAKE|PUT|ranking|taking me",
  // As a thing asked for or given.
  "ASK ~4 a|an|some|any|your|firm|written|verbal|such|binding ~2 PROMISE !to|from ~2 my",
  "ASK ~4 PROMISE ~2 from|of|that|by|in ~3 you|your|program|department|writing|SPOT|i",
  "spoken|written|verbal|oral|formal|binding|firm|mutual|informal|solemn|signed|personal PROMISE",
  "your PROMISE|word|assurance ~3 that|of|to|before|first|in ~3 i|SPOT|rank|match|take|certify|writing|me",
  "once|until|unless|if|after|when|with|without|on|for your PROMISE|word|assurance|commitment|guarantee",
  "give|giving|have|has|take|on|keep|gave|gives ~3 my|your word|vow|oath|honor|pledge|promise !of ~1 advice|thanks",
  "your|my word ~2 that|on|is ~2 i|it|bond|you|enough",
  "word of honor|honour",
  "cross my heart",
  "a|your PROMISE ~2 would|is|will ~1 do|suffice|enough|help|settle",
  "i|we|you|could|would|can ~3 give|offer|make|take|accept|provide|want|need ~3 PROMISE|commitment|contract !to|with|between|of|on|for|at|in|s",
  "PROMISE|commitment|pledge to ~1 join|come|attend|match|rank|sign|train|accept",
  // By the writer, of coming.
  "i ~4 PROMISES ~4 rank|match|accept|withdraw|sign|ranking|choose|list ~2 you|your|NAME|with|at|there|here|it|if|an|any|from|only|the ~1 you|your|NAME|offer|there|SPOT|at|if|program|first|match|SPOT|.",
  "i ~4 PROMISES ~4 rank|put|choose|pick|list|place|make|match|accept|sign ~2 you|your|NAME|with ~4 first|#1|top|high|you|program|there|.",
  "i ~4 PROMISES ~4 come|join|train|attend|be|stay ~2 you|your|there|here|if|,|when|once",
  "i ~4 PROMISES ~6 not|never|nobody|no|drop|withdraw|cancel|decline ~3 CHOOSE|other|others|elsewhere|else|another|anyone",
  "i ~4 PROMISES ~10 IF ~3 you ~4 TAKE|VOW|give|offer|SPOT|same|HOLD",
  "you have my word|promise|vow|pledge|oath|guarantee|commitment",
  "PLEASE|give|send|write|get|provide ~6 letter|note|mail|email|statement|confirmation|paper|document ~2 says|saying|states|stating|confirming|confirms|that ~1 i ~4 SPOT|ranked|accepted|match|matched",
  "oath|pledge|promise|vow|undertaking ~3 to ~1 attend|match|rank|come|join|accept|train",
]);

/** Binding oneself. */
export const COMMITTED = phrases(VOCABULARY, [
  "binding|mutual|written|verbal|oral|contractual|bilateral|reciprocal ~1 agreement|commitment|promise|offer|letter|contract|arrangement|pledge|deal|statement|assurance|note|pact|rank|yes !with|between|to",
  "binding|mutual|written|verbal|oral|signed ~1 agreement|arrangement|contract|deal with|between ~1 you|your|us|NAME",
  "commitment|commitments|commit ~3 from|by ~2 you|your|program|department|side|NAME",
  "commit|commitment|committed|committing ~2 to|with ~2 me|us",
  "commit|commitment|committed|committing ~1 to ~1 ranking|taking|accepting|matching|hiring|listing ~1 me",
  "your commitment ~3 to|that|before|of|in ~2 me|i|rank|take|SPOT|writing|return|first",
  "firm|early|formal|solid|clear|definite|definitive|real|official commitment ~1 from|before|now|in|if|that|and|.|,|on|about|?",
  "ASK ~3 a|some|any|your|firm ~2 commitment ~1 from|before|now|in|if|that|.|on|about|today|?|today|this",
  "both|each|mutually commit",
  "bind|binding|bound|commit|tie|obligate ~1 myself|ourselves ~2 to|by",
  "i|we|be|both|us ~3 bound ~1 to|by ~2 each|you|your|an|a|it|that|one|contract|agreement",
  "commit ~3 in ~1 writing",
  "i|we|ready|could|can|will ~5 commit ~5 you|your|program|there|now|today ~4 now|today|before|early|already|once|provided|writing|tomorrow|immediately|formally",
  "PLEASE you|your|YOU ~3 commit ~3 me|now|today|before|in|early",
]);
