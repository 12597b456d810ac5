import type { Reminder } from "@/lib/rules/types";
import type { Season } from "@/lib/season/schema";
import { count, listOf, shortName, spelled } from "@/lib/season/words";

const STATES: Record<Reminder["state"], string> = { overdue: "late ", due: "due ", upcoming: "", lapsed: "lapsed " };
const OTHERS: Record<string, string> = {
  reply: "the reply you owe",
  "rotation-thanks": "the rotation thanks",
  "rank-list": "the rank list",
};

const isThanks = ({ rule }: Reminder) => rule === "thank-you";

/** The state that all of them share, as a word before a noun; none where they differ. */
function stateWord(reminders: Reminder[]): string {
  const states = new Set(reminders.map(({ state }) => state));
  const [only] = states;
  return states.size === 1 && only ? STATES[only] : "";
}

function thankedPerson(season: Season, { contactId }: Reminder): string | null {
  const contact = season.contacts.find(({ id }) => id === contactId);
  return contact ? shortName(contact) : null;
}

/** One reminder, or several of a kind, as a noun: "the late thank-you to Dr. Marsh", "two late thank-yous", "the reply you owe". */
function named(season: Season, ended: Reminder[]): string {
  const thanks = ended.filter(isThanks);
  const others = [
    ...new Set(ended.filter((reminder) => !isThanks(reminder)).map(({ rule }) => OTHERS[rule] ?? "a task")),
  ];
  const [first] = thanks;
  if (!first) return listOf(others);
  const person = thankedPerson(season, first);
  const one = `the ${stateWord(thanks)}thank-you${person ? ` to ${person}` : ""}`;
  return listOf([thanks.length === 1 ? one : count(thanks.length, `${stateWord(thanks)}thank-you`), ...others]);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * What saving would end, before it is saved: "Clears both late thank-yous." `open`: all that is open for the program now. Null where
 * it ends nothing.
 */
export function clearing(season: Season, ended: Reminder[], open: Reminder[]): string | null {
  if (ended.length === 0) return null;
  const waiting = open.filter(isThanks);
  if (ended.length > 1 && ended.every(isThanks)) {
    const noun = `${stateWord(ended)}thank-yous`;
    if (ended.length < waiting.length)
      return `Clears ${spelled(ended.length)} of ${spelled(waiting.length)} thank-yous.`;
    return ended.length === 2 ? `Clears both ${noun}.` : `Clears all ${spelled(ended.length)} ${noun}.`;
  }
  return `Clears ${named(season, ended)}.`;
}

/** What was ended, once it is saved: "Two late thank-yous cleared." Null where nothing was. */
export function cleared(season: Season, ended: Reminder[]): string | null {
  if (ended.length === 0) return null;
  const words = named(season, ended).replace(/^\d+/, (digits) => spelled(Number(digits)));
  return sentence(`${words} cleared`);
}

/** What stands again once the message is taken back: "Dr. Marsh and Dr. Tak are late again." Null where nothing does. */
export function standsAgain(season: Season, ended: Reminder[]): string | null {
  if (ended.length === 0) return null;
  const word = stateWord(ended).trim() || "waiting";
  const people = ended.filter(isThanks).map((reminder) => thankedPerson(season, reminder));
  const known = people.flatMap((person) => person ?? []);
  if (known.length === ended.length) return `${listOf(known)} ${known.length === 1 ? "is" : "are"} ${word} again.`;
  return sentence(
    `${named(season, ended).replace(/\b(?:late|due|lapsed) /, "")} ${ended.length === 1 ? "is" : "are"} ${word} again`,
  );
}
