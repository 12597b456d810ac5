import { type Places, phrases, type Vocabulary } from "@/lib/rules/text/phrase";
import type { WordingRule } from "@/lib/rules/types";
import { marksOf, sentencesThat } from "@/lib/rules/wording/sentences";

const set = (words: string) => new Set(words.split(/\s+/));

const VOCABULARY: Vocabulary = {
  ANSWER: set("answer answers reply replies response responses decision word explanation confirmation acknowledgement"),
  ANSWERED: set("answered replied responded acknowledged"),
  DO: set("confirm respond reply answer let get tell act decide write call inform advise make give respond offer"),
  SOON: set("asap immediately urgently today now tomorrow quickly earliest promptly urgent tonight"),
  TIME: set(
    `monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight noon end week weekend month days hours
     january february march april october november december jan feb mar oct nov dec deadline i
     1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 48 72
     first 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
  ),
  MANY: set("two three four five six several repeated many multiple numerous countless twice previous last earlier"),
  NTH: set("second third fourth fifth sixth seventh 2nd 3rd 4th 5th"),
  MAIL: set(
    "email emails mail mails message messages letter letters call calls voicemail voicemails inquiry inquiries",
  ),
};
const DAYTIME = "~3 TIME";

/** Ways of demanding, of setting a time, of chasing, and of saying what happens otherwise. */
const WAYS = phrases(VOCABULARY, [
  // Demands.
  "i need|must|require|demand|want ~4 ANSWER",
  "i need|must|have to ~2 know whether|if|your|where|how|now|today|soon|what|by|before",
  "i must|need ~2 hear from|back",
  "i need|want|expect|require you to",
  "i expect|demand|insist ~4 ANSWER|hear|hearing|interview|explanation",
  "i deserve",
  "i insist",
  "i demand",
  "you must|need|owe|have ~3 tell|let|answer|reply|respond|ANSWER|confirm|decide|act|until",
  "you have until",
  "like|need|want|require|appreciate ~3 ANSWER ~3 SOON",
  "ANSWER ~3 soon as",
  "ANSWER ~3 urgently|immediately",
  "depends on ~2 you ~2 tell|say|decide",
  "please|kindly act|hurry|decide",
  "least you|they could",
  // Deadlines.
  `please|kindly|pls|plz ~3 DO ~10 by|before|until|within ${DAYTIME}`,
  "please|kindly|pls|plz ~3 DO ~10 SOON",
  "please|kindly|pls|plz ~3 DO ~10 soon as possible",
  `^ ~2 let me know ~2 by|before|within ${DAYTIME}`,
  `^ ~1 confirm|respond|reply|answer ~6 by|before|within ${DAYTIME}`,
  "^ ~1 confirm|respond|reply|answer ~4 SOON",
  "^ ~1 let me know ~2 SOON",
  "get back to me ~3 SOON|by|before",
  // Chasing.
  "not|never|yet ~3 heard|hear ~2 back|from|anything",
  "not|never|yet ~3 received|gotten|got|had|receive ~3 ANSWER",
  "not|never|nobody|one|none ~4 ANSWERED|gotten|replying|responding",
  "no one|nobody ~4 ANSWERED|gotten",
  "no|without|got no|any ANSWER ~2 from|yet|.|,|despite|since",
  "without ~1 ANSWER",
  "there has|have been no ANSWER",
  "no word",
  "despite ~4 MAIL",
  "i|and ~4 emailed|written|called|wrote|messaged ~8 MANY times",
  "i|and ~4 emailed|written|called|wrote|messaged ~3 twice",
  "this ~2 my NTH MAIL|attempt|time",
  "for the NTH time",
  "yet again",
  "waiting|wait ~3 for|on ~3 your ANSWER",
  "still waiting",
  "ignored|ignoring ~3 my|me",
  "why ~3 not|nobody|no ~3 ANSWERED|reply|respond|answer|heard",
  // Ultimatums.
  "if|unless|should i ~4 hear|receive|get ~12 will",
  "if|unless you ~4 answer|reply|respond|confirm|write ~12 will",
  "will ~12 if|unless you|i ~4 answer|reply|respond|confirm|write|hear",
  "your last chance",
  "not ~1 wait ~1 longer|forever",
  "time is running",
  "i have other offers",
]);
/** Patience, thanks, or deadlines that are the writer's own. */
const PATIENT = phrases(VOCABULARY, [
  "no ~2 need|rush|hurry|obligation|pressure",
  "no ANSWER ~2 needed|necessary|required|expected",
  "not ~2 expect|need|require|feel ~6 ANSWER|hear|respond|reply|answer",
  "will|would ~2 understand",
  "thank|thanks|grateful ~2 for",
  "asked ~1 me|us",
  "you|they|program|coordinator ~1 asked|requested",
  "not feel",
  "at|whenever your|it|suits convenience|suits",
  "^ i will|can|am ~3 send|answer|reply|respond|confirm|let",
]);
function presses(places: Places): boolean {
  return !places.has(PATIENT) && places.has(WAYS);
}

const GATE =
  /\b(?:need|must|requir|demand|insist|expect|deserve|owe|until|answer|repl|respon|by|before|within|asap|soon|immediate|urgent|today|now|tomorrow|quick|hear|heard|receiv|got|word|despite|times|twice|again|wait|ignor|unless|last chance|running|other offers|act|least|time|earliest)/;

/** The sentences of a text that demand, chase, or put a deadline or an ultimatum to the program. */
export const readPressure = sentencesThat(GATE, (_, places) => presses(places));

export const pressure: WordingRule = {
  id: "pressure",
  title: "This puts pressure on the program",
  why: "Demands, deadlines and repeated chasing read as impatience. Programs answer when they can, and many are not free to answer at all.",
  todo: "Say what you would like to know, once, and leave the time to them.",
  level: "warn",
  examples: [
    { text: "Please confirm by Friday whether I have an interview.", fires: true },
    { text: "I have not heard back despite three emails.", fires: true },
    { text: "I look forward to hearing from you.", fires: false },
    { text: "Thank you for asking me to confirm by Friday.", fires: false },
  ],
  check: (draft) =>
    marksOf(
      draft,
      readPressure,
      "This reads as a demand, a deadline or chasing. A calm sentence leaves the time to them.",
    ),
};
