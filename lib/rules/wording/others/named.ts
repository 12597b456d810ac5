import { learnedChecks } from "@/lib/rules/learned/wording";
import { bySentence, type Sentence, unreadSentences, type Wording } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { recently } from "@/lib/rules/text/remember";
import { wordSet } from "@/lib/rules/text/word-set";
import { isName, word } from "@/lib/rules/wording/number-one/reading";
import type { Span } from "@/lib/rules/wording/sentences";

const VOCABULARY: Vocabulary = {
  INTERVIEW: wordSet(
    "interview interviews interviewed interviewing invitation invitations invite invites invited visit visited",
  ),
  OFFER: wordSet("offer offers offered invitation invitations invite invites letter call email message"),
  RANKED: wordSet("rank ranked ranking list listed put place placed placing order"),
  ORDINAL: wordSet("first second third fourth fifth sixth #1 #2 #3 #4 1st 2nd 3rd 4th 5th top"),
  BESIDE: wordSet("above below behind under after before ahead over between"),
  SOMEBODY: wordSet(
    "cousin sister brother friend friends classmate classmates wife husband fiance fiancee partner roommate mentor advisor colleague fellow fellows resident residents graduates graduate alumni",
  ),
};

/** What is said of a place that is named right after. */
const NAMED_AFTER = phrases(VOCABULARY, [
  "INTERVIEW ~4 at|from|in",
  "INTERVIEW with",
  "interviews ~2 so|thus ~1 far ~1 :",
  "OFFER|heard ~3 from|by|at",
  "waitlisted|rejected|declined|accepted ~2 at|by|from",
  "ranked|ranking|rank ~2 you|your|yours ~3 BESIDE",
  "you|yours ~5 BESIDE|and",
  "i ~3 not ~1 rank|ranking",
  "i ~3 RANKED",
  "i ~3 told|tell|wrote|promised|assured ~1 to",
  "i ~3 told|tell|promised|assured",
  "my ~3 list ~3 is|has|looks|reads|goes|:",
  "comparing|compared|compare|choosing|torn|deciding ~5 with|between|and",
  "higher|lower|better|ahead ~1 than|of",
  "i|we ~2 see|seeing|visit|visiting|tour|touring",
  "ii|iis ~1 from|at",
  "one ~1 at",
]);
/** What a place does that is named right before. */
const NAMED_BEFORE = phrases(VOCABULARY, [
  "invited|offered|waitlisted|rejected|phoned|called|emailed|texted ~1 me",
  "wants|wanted ~2 me",
  "sent|gave|made|extended ~1 me ~5 INTERVIEW|OFFER",
  "told|tells|called|wrote|said|say|says|promised|hinted|indicated|has|had ~12 RANKED|match|candidates|list|interview|offer|invitation",
  "where i ~2 INTERVIEW",
  "to interview at|with|.|next|this|in",
  "is|are|comes|stands ~3 ORDINAL",
  "is|stands|sits|comes|ranks|goes ~1 BESIDE ~1 of|you|yours",
  "ORDINAL , ~1 you",
  "has me ~4 top|high|list",
  "interview ~3 went|is|was",
  "and ~1 you|yours ~3 RANKED",
  "on ~1 top ~3 you|yours",
]);
/** That a place refused the writer, whatever else the sentence holds. */
const REFUSED_ME = phrases(VOCABULARY, [
  "turned|passed ~1 me ~1 down|over",
  "passed on me|my",
  "said no to me",
  "rejected|waitlisted me",
]);
/** Dealings with a place that is named right before. */
const DEALS_BEFORE = phrases(VOCABULARY, [
  "'s ~2 director|pd|chair|chairman|coordinator|chief|people|committee ~2 called|emailed|wrote|told|texted|phoned|assured|promised|wants|asked|reached ~3 me",
  "wants|want an|my ~1 answer|decision|reply",
  "is|are|has|have|keeps ~2 recruiting|courting|wooing|pursuing ~1 me",
]);
/** The same of a place that is named right after. */
const DEALS_AFTER = phrases(VOCABULARY, [
  "i|we ~3 turned|turning down",
  "i|we ~2 withdrew|withdrawing|withdrawn ~2 from|at",
  "you|yours|program ~3 behind|after|below ~1 only|just",
  "second ~1 only ~1 to|after|behind",
  "i|me ~3 recruited|courted|wooed|pursued ~1 by",
  "i|we ~1 passed on|over",
]);
/** Dealings with a name in the midst of them: "I have Emory at two", "the director at Tulane phoned me". */
const DEALS_AROUND = phrases(VOCABULARY, [
  "director|pd|chair|chairman|coordinator|people|folks at|from|of NAME ~3 phoned|called|emailed|texted|told|wrote|promised|assured|hinted|reached ~3 me|my",
  "i|we ~1 turned NAME ~2 down",
  "have|got|put|placed|had|with ~1 NAME ~2 at|in|as ~1 number|two|three|four|five|second|third|fourth|fifth|2|3|4|5 ~3 NAME|you|yours|list",
  "have|got|put|placed|had|with ~1 NAME ~2 second|third|fourth|fifth ~3 NAME|you|yours|list",
  "i|me|we ~5 match|matching|matched at|with NAME",
]);
/** What tells, beside a name, that it is of interviews, offers or ranks that the sentence speaks. */
const MATTER = wordSet(
  `interview interviews interviewed interviewing interviews invite invited invites invitation invitations offer offers offered rank ranked ranking ranks list listed
   waitlisted rejected declined match candidates second-look rol ii iis`,
);
/** Somebody else's dealings: "my cousin was offered a spot at Loyola". */
const ANOTHERS = phrases(VOCABULARY, [
  "my|our|a|your|one|several|many ~3 SOMEBODY ~2 was|were|is|are|has|have|had|got|get|matched|match|interviewed|trained|works|went|go|goes|will|turned|declined|withdrew",
]);
const WRITER = wordSet("i me we us");
/** The list itself, shown. */
const SHOWN = phrases(VOCABULARY, [
  "attached|attaching|enclosed|sharing|screenshot|copy|picture|photo ~6 my ~3 rank ~1 order|list|ranking",
  "my ~2 rank|full ~2 list ~3 attached|enclosed|below|here",
  "here ~1 is|'s ~1 my ~1 list !of|for|from ~3 :|far|now|stands",
  "here ~1 is|'s ~3 my ~2 rank|ranking|full|whole|current ~1 order|list",
]);

const TITLES = wordSet("dr drs mr mrs ms prof professor doctor pd coordinator");
/** Capitalised, and no place to train. */
const NO_PLACES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
   december jvir cvir ajr ajnr jacr nejm jama lancet pubmed radiographics rsna sir cirse sio acr arrs aur abr ecfmg zoom teams webex eras nrmp mspe usmle step match day ir dr thalamus freida signal gold silver pgy rol us usa america american english spanish`,
);

/** A name within reach after a place in a sentence, or before it: its index, or -1. */
function nameNear(sentence: Sentence, from: number, step: 1 | -1): number {
  for (let k = from, seen = 0; seen < 4; k += step, seen++) {
    const text = word(sentence, k);
    if (text === "" || text === "you" || text === "your" || text === ";") return -1;
    const capital = sentence.words[k]?.capital ?? false;
    if (
      !capital ||
      NO_PLACES.has(text) ||
      !(k === 0 ? isName(sentence, k) || isOpening(sentence) : isName(sentence, k))
    )
      continue;
    if (TITLES.has(word(sentence, k - 1)) || TITLES.has(word(sentence, k - 2))) return -1;
    return k;
  }
  return -1;
}

/** A first word that is followed by what only a name's does. */
const isOpening = (sentence: Sentence) =>
  [
    "told",
    "invited",
    "offered",
    "wants",
    "sent",
    "has",
    "called",
    "wrote",
    "passed",
    "turned",
    "said",
    "rejected",
    "waitlisted",
  ].includes(word(sentence, 1));

type Collect = (step: 1 | -1) => (match: Match) => false;

function collectDeals(places: Places, collect: Collect): void {
  places.find(DEALS_BEFORE, collect(-1));
  places.find(DEALS_AFTER, collect(1));
  places.find(DEALS_AROUND, (match) => collect(1)({ ...match, to: match.from + 1 }));
}

/** How likely, by what was learned, a sentence has to be for dealings that no word of interviews, offers or ranks vouches for. */
const VOUCHED = 0.12;

/** The names in whose company a sentence speaks of interviews, offers or ranks. */
function namesIn(wording: Wording): string[] {
  const { sentence } = wording;
  const places = new Places(sentence);
  const names: string[] = [];
  const quoted = ({ from }: Match) => (sentence.words[from]?.quotation ?? 0) !== 0;
  const collect: Collect = (step) => (match) => {
    const at = quoted(match) ? -1 : nameNear(sentence, step === 1 ? match.to : match.from - 1, step);
    if (at >= 0) names.push(word(sentence, at));
    return false;
  };
  if (places.has(ANOTHERS) && !sentence.words.some(({ text }) => WRITER.has(text))) return names;
  places.find(REFUSED_ME, collect(-1));
  if ((learnedChecks(wording).get("discloses-others") ?? 0) >= VOUCHED) collectDeals(places, collect);
  if (!sentence.words.some(({ text }) => MATTER.has(text))) return names;
  places.find(NAMED_AFTER, collect(1));
  places.find(NAMED_BEFORE, collect(-1));
  return names;
}

/** Sentences that tell of dealings with somebody who is named, with the names (lower case words), or that show the list itself. */
export type Named = Span & { names: readonly string[]; shows: boolean };

const WORDS_OF_DEALINGS =
  /interview|invit|offer|rank|list|match|\brol\b|\bii|turn(?:ed|ing)|passed|reject|said no|\bme\b|want|withdr|behind|after|below|second|third|fourth|fifth|\b(?:two|three|four|five|[2-5])\b/;
const worth = (() => {
  const ways = mayHold([
    ...NAMED_AFTER,
    ...NAMED_BEFORE,
    ...REFUSED_ME,
    ...DEALS_BEFORE,
    ...DEALS_AFTER,
    ...DEALS_AROUND,
    ...SHOWN,
  ]);
  return (glance: Glance) => WORDS_OF_DEALINGS.test(glance.plain) && ways(glance);
})();

const NONE: Omit<Named, keyof Span> = { names: [], shows: false };
const dealings = bySentence((wording) =>
  worth(wording) ? { names: namesIn(wording), shows: new Places(wording.sentence).has(SHOWN) } : NONE,
);

/** Reads them, remembered by the text; whose names they are is for the reader of the draft to say. */
export const readNamed = recently((text: string): readonly Named[] =>
  unreadSentences(text)
    .map((part) => ({ start: part.start, end: part.end, ...dealings(part.wording) }))
    .filter(({ names, shows }) => names.length > 0 || shows),
);
