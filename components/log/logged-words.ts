import { messageMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import type { LogValues } from "./log-values";

/** What was logged, to be checked at a glance: "thank-you to Dr. Marsh and Dr. Tak, Thu Jan 28, 2:00 PM". */
export function loggedWords(
  {
    kind,
    direction,
    recipients,
    at,
    dayOnly = false,
  }: Pick<LogValues, "kind" | "direction" | "recipients" | "at"> & Partial<Pick<LogValues, "dayOnly">>,
  { contacts, season }: Pick<Season, "contacts"> & { season: Pick<Season["season"], "timeZone"> },
  { when: timed = true, guessedHour = false } = {},
): string {
  const people = contacts.filter(({ id }) => recipients.includes(id)).map(shortName);
  const who = people.length === 0 ? "" : ` ${direction === "received" ? "from" : "to"} ${listOf(people)}`;
  const when = at === null ? "now" : messageMoment({ at, dayOnly }, season.timeZone, "moment");
  const time = timed ? `, ${when}${guessedHour && !dayOnly && at !== null ? " (the time is a guess)" : ""}` : "";
  // What came and is of no kind of its own: the chip that was chosen says so.
  const word = kind === "other" && direction === "received" ? "their reply" : KIND_WORDS[kind];
  return `${/^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word}${who}${time}`;
}
