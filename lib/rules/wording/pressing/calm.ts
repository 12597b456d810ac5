import { phrases } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/pressing/vocabulary";

/** Patience: it takes the pressure out of what stands before it or after it. */
export const PATIENT = phrases(VOCABULARY, [
  "need not|hardly|never",
  "nothing|anything|all|everything ~1 you need|have|must",
  "not|never|hardly owe",
  "not have to",
  "no ~2 need|rush|hurry|obligation|pressure|expectation|urgency",
  "ask|asking|want|wanting|need|expect|expecting|require|seek|seeking ~2 no ~1 ANSWER|reply|response|decision",
  "hear myself|ourselves ~1 think",
  "no ANSWER|one|reply ~3 needed|necessary|required|expected",
  "not ~2 expect|need|require|feel|want|mean ~6 ANSWER|hear|respond|reply|answer|answered|push|press|rush|pressure|obliged",
  "none|nothing|neither ~3 needs|need|wants|requires|expects ~2 ANSWER|reply|response",
  "not ~1 urgent|worry|hurry|rush",
  "i ~1 will|would|completely|fully|can|do !not ~2 understand",
  "perfectly|completely|totally fine|understandable|okay|understand",
  "whenever|convenience|convenient|leisure",
  "when ~1 you|your|it|time|schedule ~2 suits|ready|able|allows|permits|convenient|can|have",
  "even if|though",
  "not ~2 expect|need|want|require ~1 you|anyone|anybody",
  "take your time",
  "can not wait to|for ~1 see|the|meet|start|join|be|hear|learn|work|visit|july|begin|get",
]);

/** What the reader asked for, and thanks: whatever time is named there was not set by the writer. */
export const REPORTED = phrases(VOCABULARY, [
  "thank|thanks|appreciated|pleased|delighted|thrilled|surprised ~3 for|that|at|by|to|how",
  "am|was|were|are|so|very|really ~2 grateful|thankful|glad|happy ~3 for|that|at|by|to|how",
  "asked ~1 me|us|that|for|to",
  "i ~1 was|am|were ~1 asked|told|reminded|invited|required",
  "program|they|you|coordinator ~1 wants|needs|expects|set|gave",
  "you|they|program|coordinator|email|invitation|letter|NAME ~1 asked|requested|wrote|told|said|says|asks|required|require|requires|invited|want",
  "i appreciate ~1 that|how|you",
  "i ~1 understand|know|realize|realise ~2 you|that|it|decisions|committees|programs ~6 not|busy|until|time|make|hard",
  "sorry|apologize|apologise|apologies|apology|forgive ~4 my|me|i|keeping|keep|kept|you ~4 ANSWER|answer|reply|respond|response|late|wait|waiting|took|write",
  "i owed|owe you",
  "per|as your|requested|you|asked|instructed ~1 request|asked|requested|instructions|email|,",
]);

/** Those who are not the reader: what they wait for, or how they were written to, presses nobody. */
export const OTHERS = phrases(VOCABULARY, [
  "without a word",
  "offers of",
  "calling|called|call out",
  "to ~1 share|thank|congratulate|say",
  "wrote|written|writing|send|sent my ~3 statement|essay|letter|thesis|paper|application|abstract",
  "to|from|with|for|by|despite|after|calling|called|call|phoned|emailed|asked|contacted ~2 THIRD|her|him|them",
  "her|his|their|patient's|someone's|mother's|father's|family's ~2 MAIL|ANSWER|questions",
  "THIRD|she|he|they ~1 has|had|have|was|were|is|are|who|must|need|needs|needed|wanted|should|waited|wait|waits|could|called|respond|responded|answer|answered|demands|demand|deserve|deserves|asked|can|do|does|did|got|received|never",
  "learned|learnt|taught|learn|teach|teaches to|how|that|me",
  "i|we ~1 had ~1 not",
  // A journal, a board, an office: what it owes, it owes to the writer.
  "BODY ~4 has|have|had|is|was|hopes|promises|expects|must|need|needs|owes|yet|says|not|whose|hope|answered|asks",
  "from|by|at|with|to ~3 BODY",
  "our|my|the ~1 abstract|manuscript|paper|revision|proposal|grant|protocol|poster|chapter ~6 review|decision|accepted|decided|submitted|answer",
]);
