import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

const VOCABULARY: Vocabulary = {
  PROGRAMS: wordSet("programs places hospitals institutions residencies departments centers"),
  PLACE: wordSet("program place hospital institution residency department center school programs places hospitals"),
  SPEAKER: wordSet(
    "program programs place places hospital hospitals institution institutions director directors pd pds chair chairman",
  ),
  SOME: wordSet("other another different one two three four five several some few couple multiple various many"),
  COUNT: wordSet(
    "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty several multiple many dozen",
  ),
  ORDINAL: wordSet("second third fourth fifth sixth 2nd 3rd 4th 5th 6th #2 #3 #4 #5 #6"),
  NTH: wordSet(
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th last",
  ),
  SITES: wordSet(
    "program programs place places hospital hospitals institution institutions residencies departments centers sites site pds directors chair chairman chairs",
  ),
  BEST: wordSet("best favorite favourite kindest friendliest warmest nicest strongest happiest"),
  PLACED: wordSet(
    "second third fourth fifth sixth 2nd 3rd 4th 5th 6th #2 #3 #4 #5 #6 two three four five six 2 3 4 5 6",
  ),
  VISITED: wordSet("interviewed interviewing interview visited attended toured saw seen been met"),
  TOLD: wordSet(
    "told tell tells said says saying called calls promised promises offered offers reached expressed sent indicated assured invited emailed wrote ranked wants want written contacted shown showed guaranteed guarantees hinted hints signaled confirmed pledged",
  ),
  DROPPED: wordSet("cancelled canceled cancel declined decline dropped drop withdrew withdraw turned"),
  LETTER: wordSet(
    "email mail letter note call message word offer offers invitation invitations invite invites promise heard hear",
  ),
};

/** Interviews elsewhere: how many, where, and how this one compares with them. */
export const INTERVIEWS = phrases(VOCABULARY, [
  "interviewed|interviewing|interview ~2 at|with|for ~2 SOME|COUNT|all ~3 PLACE|PROGRAMS|ones",
  "interviewed|interviewing|interview ~1 elsewhere",
  "also interviewed|interviewing",
  "interviews at|with ~3 PROGRAMS",
  "interviews elsewhere",
  "got|have|received|landed|had ~1 an|a|another|one ii|interview ~1 from|at|with !you|your|dr ~5 too|also|either",
  "i ~3 have|had|got ~3 interviews ~1 in|at|with|coming|lined|scheduled|left|next",
  "NTH interview",
  "my ~2 COUNT interviews",
  "other interview day|days",
  "only interview ~2 besides|apart|except",
  "at ~1 another|other interview|interviews",
  "interviews ~1 at|with ~1 other|different|several",
  "seen what ~1 other ~1 SITES",
  "i ~5 COUNT ~3 interviews|invitations|invites",
  "my|other|remaining|all ~1 other|remaining|my ~1 interviews",
  "other interview|interviews|invitations|invites ~1 left|coming|scheduled|before|next",
  "other interviews|invitations|invites",
  "out ~1 of ~2 COUNT ~2 interviews|PROGRAMS",
  "interviewing|interviewed across|around|throughout",
  "visit|visited|see|seen|tour|toured ~2 COUNT ~2 PROGRAMS",
  "interview ~6 favorite|favourite|best ~3 season|trail|cycle",
  "COUNT more interviews",
  "interviews ~1 i ~3 done|had|attended|been|finished ~3 far|now|yet|season|year|before",
  "DROPPED ~2 a|an|other|remaining|my|COUNT ~3 interviews|invitations|invites",
  "DROPPED ~2 a|an|another|one ~1 interview|invitation|invite",
  "DROPPED ~1 my ~1 interview|invitation ~1 with|at|from !you|your",
  "programs|ones|hospitals|institutions|everywhere ~2 i ~3 VISITED",
  "programs|places|hospitals ~1 where i ~3 VISITED",
  "other|all|every|any|COUNT ~2 PLACE ~2 i ~3 VISITED",
  "others ~2 i ~2 VISITED",
  "cities|states|suites|clinics|teams ~2 i ~3 interviewed|visited|toured",
  "last|first|another|previous|next program|place|hospital ~2 i ~3 VISITED",
  "interviewed|interviewing ~1 widely|broadly|extensively|everywhere|nationwide|nationally",
  "number|plenty|lots|handful|dozen|dozens of ~2 interviews|invites|invitations",
  "interview|interviewed|interviewing at ~1 my ~1 top|first|dream|home",
  "BEST ~4 program|place|interview ~2 i ~3 VISITED|had|done|experienced",
  "best|first|last ~1 of ~1 my interviews",
  "BEST ~4 interview ~5 season|trail|cycle|far",
  "any|none|nobody|than|never ~8 interview trail|circuit",
  "interviewing|interviewed ~1 all over",
  "interview|interviews ~1 besides|apart|except|other ~1 than|this|yours|from",
]);
/** Other places to train, whatever is said of them. Tells of them together with `MY_DEALINGS`. */
export const OTHER_PLACES = phrases(VOCABULARY, [
  "other|another|different|several|few|couple|multiple|various|most|many|dozen|COUNT ~3 SITES",
  "number of ~2 SITES",
  "elsewhere",
]);
/** What passes between an applicant and a program, on the writer's side. */
export const MY_DEALINGS = phrases(VOCABULARY, [
  "i|having|after ~5 considering|interviewed|interviewing|interview|interviews|visited|visiting|toured|offered|invited|withdrew|waitlisted|rejected|cancelled|declined|weighing",
  "my ~2 interview|interviews|offer|offers|invitation|invitations",
  "interviewed|offered|invited|contacted|ranked|ranking|wrote ~1 me",
  "wrote|write|written|said|reached|interested|interest ~1 to|in ~1 me",
]);

/** What other programs have offered or said of rank. */
const OFFERS = phrases(VOCABULARY, [
  "SOME ~3 SPEAKER ~6 TOLD ~12 me|my|i",
  "SOME ~3 SPEAKER ~4 TOLD ~6 interest",
  "LETTER ~2 from ~1 SOME|COUNT ~2 SPEAKER",
  "told|promised|assured|contacted|offered|invited|ranked by ~1 SOME|COUNT|a ~2 SPEAKER",
  "a|one program|hospital|director|pd|chair|chairman ~1 in|at|from|on ~9 TOLD ~8 me|my|i",
  "letters|emails|calls|messages ~1 from ~1 other|several|different|two|three ~2 SITES|director",
  "have|has|hold|got|weighing ~3 offer|offers ~1 in|from|at|elsewhere",
  "i ~3 told|tell|assured|promised ~2 another|other|different ~1 SITES",
  "interest ~1 from ~2 SOME ~2 SPEAKER",
  "my|our home|own ~1 program|institution|department|hospital ~4 promised|assured|guaranteed|told|hinted|said ~8 rank|ranked|match|spot|keep|top",
  "recruited|courted|wooed|wanted ~1 by ~2 SOME|COUNT|another ~2 SPEAKER|PROGRAMS",
  "waitlisted|rejected|declined ~1 at|by|from ~2 SOME|every|COUNT ~2 PLACE|PROGRAMS",
  "i ~4 offered ~4 spot|position|seat|contract",
  "offer|offers ~2 elsewhere",
  "have|hold|received|got|had ~3 offer|offers from|at|elsewhere",
  "offers to interview",
  "options|opportunities elsewhere",
  "better|stronger|bigger|higher offers",
  "i ~2 chose|choose|picked|pick|took|take ~6 over ~2 COUNT|another|several ~2 SITES",
  "other|another|competing|several|multiple offer|offers",
]);
/** Where a program stands on the writer's list, but for the first place, and the list itself. */
const RANKS = phrases(VOCABULARY, [
  "ORDINAL ~3 on|in my ~3 list|ranking|rankings",
  "my ORDINAL choice",
  "you ~4 backup|fallback|safety",
  "rank|ranking|ranked|list ~6 COUNT ~2 PROGRAMS",
  "down to ~2 COUNT ~2 PROGRAMS|places",
  "deciding|choosing|torn|choose|decide ~1 among|between|from ~1 COUNT ~2 PROGRAMS|places",
  "one of ~1 the ~1 COUNT ~3 i|we ~2 deciding|choosing|torn|considering",
  "another|different ~1 PLACE ~5 first|#1|top|higher",
  "second only to ~1 my|one|another|the",
  "you|yours ~3 ORDINAL ~1 for|after|behind|on ~2 me|my|a|the|another",
  "yours ORDINAL",
  "you|yours ~1 are|is|would ~1 ORDINAL ,|.|!|;|—|at|if",
  "my ORDINAL favorite ~1 ,|.|!|program|place",
  "runner up ~2 on|in ~1 my",
  "you|yours ~3 #2|#3|#4|#5",
  "on ~1 their ~2 list",
  "below|under|behind ~1 my home",
  "torn|choosing|deciding|choose|decide between ~6 and",
  "next on my ~2 list",
  "rank|ranking|ranked|list ~4 home program|institution|department",
  "home program|institution|department ~3 ranked|higher|above|ahead",
  "other ~1 SITES ~1 on my ~2 list",
  "my ~1 number PLACED|#2|#3 ~1 choice|pick|program",
  "my top PLACED",
  "you|yours ~4 close|distant second|third",
  "middle|bottom|half|lower ~2 of ~1 my ~2 list",
  "removed|remove|dropped|crossed|struck|added|left ~2 COUNT|another|other|one ~1 SITES",
  "match|matching|matched ~2 my home program|institution|department",
  "behind|after ~1 only|just ~1 one|two|three",
  "between ~5 and ~3 another|other|others|one|two ~1 PLACE|other|others",
  "number PLACED ~2 on|in ~1 my",
  "rank|ranking|ranked|put|putting|place|placing|have|list you|your|yours ~4 ORDINAL",
  "you|yours ~4 number PLACED",
  "rank|ranking|put|place you ~2 after|behind|below",
  "one|two|three|few ~2 PLACE|PROGRAMS ~4 above|ahead|before|higher ~2 you|yours",
  "my ~3 list ~3 is|looks|stands|reads|goes ~3 :|1|#1",
  "my ~3 list ~3 looks|goes ~2 like|as",
  "my ~2 rank|ranking|current|final ~2 list|order :",
]);
/** What is told of other programs' offers and ranks: more than that there are other interviews. */
export const TELLING = [...OFFERS, ...RANKS];

/** The same words of the reader's own people, of another matter, or of nothing that happened. */
export const OTHERWISE = phrases(VOCABULARY, [
  "interviews|interview ~3 with|of|by ~2 you|your|faculty|residents|dr",
  "choice of|in|for ~3 career|specialty|field|school|college|degree|study|careers",
  "offer|offers of ~2 help|housing|support|assistance|advice",
  "second to none",
  "no other ~1 SITES",
  "offered a job",
  "wife|husband|partner|sister|brother|cousin|fiance|fiancee|friend ~2 has|have|had|got|was|were ~6 offer|offers|offered|interview|interviews|interviewed|invited",
  "third|fourth|fifth|second ~3 registry|talk|poster|paper|trial|abstract|study",
  "fellow|resident|attending|mentor|student|friend|colleague|professor ~2 at|from|of ~2 SOME",
  "trained|trains|worked|works|studied|rotated at|in ~2 SOME",
  "your ~2 residents|graduates|alumni|fellows ~6 offers|interviews",
]);
