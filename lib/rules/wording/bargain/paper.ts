import { phrases } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";

/** Something signed. */
export const SIGNED = phrases(VOCABULARY, [
  "sign|signing ~4 contract|agreement|commitment|pledge|deal|pact|loi|intent|anything|whatever|something|dotted|undertaking|binding|declaration|statement",
  "sign|signing ~3 letter|paper|papers|document|note ~6 you|your|now|today|tomorrow|commitment|contract|agreement|that|saying|match|stating|to|want|if|before",
  "sign|signing ~2 now|today|tomorrow|immediately|tonight|early|right|already|with|before ~2 you|your|program|NAME|.|if|if|match|march|the|we|i|lists|?|,",
  "sign|signing me !up|in|out|off",
  "sign|signing ~3 before|prior|outside|ahead ~3 match|march|lists|list|certification|deadline",
  "signature|pen|name|ink|initials ~2 on|under|to|below ~3 contract|agreement|paper|pledge|commitment|letter|dotted|binding",
  "contract|agreement|pledge|letter|commitment|papers|paperwork ~5 i|me ~4 sign|signing",
  "offer|offering|give|giving|send|sending|prepare|draft|drawing|draw|get|accept|extend|negotiate|negotiating|issue|issuing|make|provide|want|need|like|take|prefer|love ~3 contract !between|with|for",
  "contract ~2 for|with|to me",
  "contract|contracts ~4 before|outside|ahead ~2 match|march",
  "early ~1 contract|contracts|acceptance|admission|decision|offer|offers",
  "written ~1 offer|agreement|guarantee|confirmation|assurance|commitment|promise ~6 SPOT|i|me|match|rank|you",
  "in writing|black ~8 you|i ~6 VOW|rank|SPOT|TAKE|withdraw|commit|take",
  "VOW|commit|agree|SPOT|rank|ranked|match|deal|agreement|pledge ~6 in|into|on writing|paper|black",
  "put ~4 on paper",
  "put|have|get|want|confirm|need|give ~2 it|that|this|everything|something|our ~2 in|on writing|paper|black !for",
]);

/** An understanding between the two sides. */
export const DEALT = phrases(VOCABULARY, [
  "pre match|matching",
  "prematch",
  "secret|side|private|informal|verbal|mutual|gentleman|gentlemen|gentleman's|handshake|oral|unofficial|silent|quiet|backroom|tacit|confidential|personal|advance|prior ~2 DEAL",
  "agree|agreed|agreement|deal|arrange|settle|arrangement|promise ~5 privately|secretly|quietly|confidentially|discreetly|informally|verbally|bilaterally",
  "privately|secretly|quietly|confidentially|discreetly|informally|verbally|bilaterally ~3 agree|deal|arrange|settle|arrangement|promise|commit",
  "settle|arrange|decide|agree|fix|sort ~1 this|it|things|everything|matters ~4 between|privately|now|before|ourselves|without|outside|today",
  "DEAL|agree|pact ~4 between ~1 us|ourselves|you|both",
  "shake|shaking|shook|handshake ~3 on ~1 it|this|that",
  "handshake ~2 deal|agreement|is|would|enough",
  "have|is|be|it|got|call|close|seal|make|made|strike|cut ~2 a|this|our|the deal ?|.|,|:|—|;|with|between|and|that|about|now|if",
  "^ deal",
  "^ agreed",
  "come|coming to terms !with",
  "make|making ~1 it|this official|binding|formal ~4 before|now|between|match|ahead|?|.",
  "deal for ~2 both|us",
  "pre select|selected|selection|accept|acceptance|commit|commitment|rank|arranged|arrangement",
  "agreed|deal ?",
  "come|came|coming to ~2 DEAL",
  "STRIKE ~3 a|an|some|our|this|such|any|informal ~2 pact|deal|bargain|swap|treaty !of|about|and|more|already|from|during|on",
  "STRIKE ~3 agreement|arrangement|understanding|pact|deal|accord|agreements|bargain ~8 match|march|rank|ranking|rankings|list|lists|position|SPOT|you|us|commit|mutual|now|first|#1",
  "agreement|deal|arrangement|pact|bargain|contract|accord ~5 rank|ranking|rankings|SPOT|lists",
  "we|us|if|and|let|both|you ~4 agree|agreed|agreeing ~8 rank|ranking|commit|TAKE|list|PUT|sign|hold|promise|rankings",
  "agree on ~6 match|march",
  "agree|agreement ~3 now|today|before|ahead ~3 match|march|lists|list|deadline|time|certify",
]);

/** A place got past the Match. */
export const PAST_THE_MATCH = phrases(VOCABULARY, [
  "direct|directly ~1 offer|acceptance|admission|appointment|hire",
  "outside ~2 match !i|my|we",
  "OUTSIDE|leave|leaving|without ~4 match ~3 altogether|aside|out|process|entirely|completely|alone|behind|?|.|,",
  "OUTSIDE ~2 match ~10 SPOT|sign|take|join|accept|offer|contract|me",
  "SPOT|sign|take|join|accept|offer|contract|taken|hire|settle|agree ~8 bypass|bypassing|skip|skipping|without|around|circumventing|instead ~4 match",
  "take|accept|hire|taking|hiring|accepting|taken|hired|accepted|admit|admitted ~1 me|directly|now|early|straight ~2 now|today|directly|early|already|right|immediately|before|outside|without|straight|away",
  "PLEASE ~4 i ~3 taken|hired|accepted|admitted ~2 now|directly|early|already|outside|before|without",
  "join|come|start|match ~2 you|your|NAME|program ~1 directly|straight|outside",
  "offer|offering|offered|give ~3 me ~3 SPOT ~4 now|today|before|early|outside|ahead|directly",
  "offer|offers|SPOT ~3 before|ahead|prior ~3 match|march !day|lists ~6 i|me",
  "i|would ~3 accept|take ~3 offer|SPOT ~3 now|today|early|before|outside|right|from",
  "withdraw|withdrawing ~2 match ~8 you|if|and|to|for|sign|join",
]);

/** Everybody else let go for it. */
export const OTHERS_LET_GO = phrases(VOCABULARY, [
  "QUIT ~9 IF ~2 you ~3 VOW|SAY|offer|hold|keep|reserve|TAKE|promise ~5 me|SPOT|i|it|that|in|so|first",
  "QUIT ~8 as soon|if|once|when|moment ~3 i ~4 offer|promise|assurance|word|guarantee|SPOT|contract|yes|hear",
  "QUIT ~6 other|others|remaining|everywhere|else|elsewhere|every|rest ~6 for|if|once|when|provided|in|so|to ~3 you|your|SPOT|exchange|return|NAME|secure",
  "SPOT ~10 i ~3 QUIT ~4 other|others|remaining|else|elsewhere|everywhere|rest|match|every|applications|interviews|interviewing",
  "PROMISE|offer|contract|yes|confirmation|word|confirm ~10 i ~3 QUIT ~4 other|others|remaining|else|elsewhere|everywhere|rest|match|every|applications|interviewing",
]);
