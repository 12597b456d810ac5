import type { WordingRule } from "@/lib/rules/rule";
import type { Sentence } from "@/lib/rules/text/analyse";
import type { Match, Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { OTHERS, PATIENT, REPORTED } from "@/lib/rules/wording/pressing/calm";
import { CHASING } from "@/lib/rules/wording/pressing/chasing";
import { ASIDE, AT_ONCE, BY, DEADLINE, ORDER, OWN_THINGS, OWN_TIME, TOLD } from "@/lib/rules/wording/pressing/deadline";
import { DEMANDS, SHARP_ORDER } from "@/lib/rules/wording/pressing/demand";
import { ULTIMATUM } from "@/lib/rules/wording/pressing/ultimatum";
import { marksOf, sentencesLearned, type Verdict } from "@/lib/rules/wording/sentences";
import { turnsBetween } from "@/lib/rules/wording/turns";

/** What presses by itself; a request or an order needs a time besides. */
const SAID_OUTRIGHT = [...DEADLINE, ...DEMANDS, ...CHASING];
/** Before an order, where it begins a clause. */
const OPENERS = new Set(
  ", : ; — . so please kindly but then just or sir madam do simply now again therefore".split(" "),
);
/** Whose matter an answer is. */
const PARTIES = new Set("i my me you your we".split(" "));
/** Words between a request and the time that it sets. */
const REACH = 10;

/** Whether a request or an order sets the reader a time. */
function setsTime(sentence: Sentence, places: Places, unpressed: (match: Match) => boolean): boolean {
  const { words } = sentence;
  const near = (time: Match) => (told: Match) =>
    told.to <= time.from &&
    time.from - told.to <= REACH &&
    !turnsBetween(sentence, told.to, time.from) &&
    !unpressed(told);
  const opens = ({ from }: Match) => from === 0 || OPENERS.has(words[from - 1]?.text ?? "");
  const told = (time: Match, holds: (match: Match) => boolean) =>
    places.find(TOLD, (match) => near(time)(match) && holds(match)) !== null ||
    places.find(ORDER, (match) => near(time)(match) && opens(match) && holds(match)) !== null;
  const plainly = (time: Match) => (match: Match) =>
    !words.slice(match.to, time.from).some(({ text }) => ASIDE.has(text)) &&
    places.find(OWN_THINGS, ({ from, to }) => from >= match.to && to <= time.from) === null;
  /** "Tell me whether I am invited by Friday" sets a time, "tell me if the tour is before May" does not. */
  const concerns = (time: Match) => (match: Match) =>
    !words
      .slice(match.to, time.from)
      .some(({ text }, k) => ASIDE.has(text) && !PARTIES.has(words[match.to + k + 1]?.text ?? ""));
  const own = (time: Match) =>
    places.find(OWN_TIME, ({ from, to }) => from < time.from && to > time.from - REACH) !== null;
  return (
    places.find(BY, (time) => !own(time) && told(time, concerns(time))) !== null ||
    places.find(AT_ONCE, (time) => !own(time) && told(time, plainly(time))) !== null ||
    places.find(SHARP_ORDER, (match) => opens(match) && !unpressed(match)) !== null
  );
}

/**
 * Whether a sentence presses the program. Four things do: a demand, a time set to the reader, chasing (no answer came, or the
 * writer asks yet again), and what happens otherwise, with the anger that goes with it (a file each in `pressing/`). Patience takes it
 * back on the same side of a "but"; what the reader asked for, thanks, and other people's waiting press nobody.
 */
function presses(sentence: Sentence, places: Places): Verdict {
  const { words, clauseOf } = sentence;
  const apart = (a: Match, b: Match) =>
    a.to <= b.from ? turnsBetween(sentence, a.to, b.from) : turnsBetween(sentence, b.to, a.from);
  const reported = (match: Match) =>
    places.find(
      REPORTED,
      ({ from, to }) =>
        from < match.from + 2 &&
        (clauseOf[to - 1] === clauseOf[match.from] || to > match.from) &&
        !words.slice(to, match.from + 1).some(({ text }) => text === "please" || text === "kindly"),
    ) !== null;
  const unpressed = (match: Match) =>
    (words[match.from]?.quotation ?? 0) > 0 ||
    places.find(PATIENT, (patient) => !apart(patient, match)) !== null ||
    reported(match);
  const others = (match: Match) =>
    places.find(
      OTHERS,
      ({ from, to }) => clauseOf[from] === clauseOf[match.from] || (from < match.to && match.from < to),
    ) !== null;
  const so =
    places.find(ULTIMATUM, (match) => !unpressed(match)) !== null ||
    places.find(SAID_OUTRIGHT, (match) => !unpressed(match) && !others(match)) !== null ||
    setsTime(sentence, places, (match) => unpressed(match) || others(match));
  if (so) return "so";
  const calm = places.has(PATIENT) || places.has(REPORTED) || places.has(OTHERS);
  return calm || places.has(ULTIMATUM) || places.has(SAID_OUTRIGHT) ? "denied" : "nothing";
}

const mayPress = mayHold([...ULTIMATUM, ...SAID_OUTRIGHT, ...BY, ...AT_ONCE, ...SHARP_ORDER]);

/** The sentences of a text that demand, chase, or put a deadline or an ultimatum to the program. */
export const readPressure = sentencesLearned("pressure", mayPress, presses);

export const pressure: WordingRule<"pressure"> = {
  id: "pressure",
  title: "This puts pressure on the program",
  why: "Demands, deadlines, and repeated follow-ups read as impatience. Programs answer when they can, and many aren’t free to answer at all.",
  todo: "Say what you’d like to know, once, and let them answer in their own time.",
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
      "This reads as a demand, a deadline, or nagging. Ask calmly, and let them answer in their own time.",
    ),
};
