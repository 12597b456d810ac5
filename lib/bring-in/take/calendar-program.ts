import type { Program } from "@/lib/season/schema";
import type { CalendarEvent } from "../calendar/event";
import type { Place } from "../report";
import type { Guesser } from "./guess";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import type { PeopleIndex } from "./people";
import { programNameIn } from "./program-name-in";
import { makeProgram, NEW_PROGRAM, type ProgramIndex } from "./programs";

/** What events are brought into, and by what their programs are told. */
export type EventContext = { lot: Lot; guesser: Guesser; people: PeopleIndex; programs: ProgramIndex };

const wordsOf = ({ title, organizer, location, description }: CalendarEvent) => [
  title,
  organizer.name,
  location,
  description,
];

/** The one program that an event is about, or those that it may be about. */
export function guessed(
  { lot, guesser }: EventContext,
  event: CalendarEvent,
): { program: Program | null; several: Program[] } {
  const addresses = [event.organizer.email, ...event.people.map(({ email }) => email)].filter(
    (email) => email !== "" && !lot.me.has(email.toLowerCase()),
  );
  const words = wordsOf(event).join("\n");
  const titled = guesser.named(event.title);
  // Of several that a title names only addresses tell which is meant.
  const inWords = titled.length > 1 ? () => [] : (find: () => Program[]) => find();
  const tries = [
    () => titled,
    () => guesser.byAddress(addresses),
    () => inWords(() => guesser.byName(words)),
    () => inWords(() => guesser.byOwnWords(event.title)),
    () => guesser.byDomain(addresses),
    () => guesser.bySpelling(addresses),
    () => inWords(() => guesser.byOwnWords(words)),
  ];
  let several: Program[] = [];
  for (const attempt of tries) {
    const found = several.length > 0 ? attempt().filter((program) => several.includes(program)) : attempt();
    const [only] = found;
    if (only && found.length === 1) return { program: only, several };
    if (found.length > 1 && several.length === 0) several = found;
  }
  return { program: null, several };
}

/** The program that an event is about; null where it is asked about, or about none. */
export function programOf(context: EventContext, event: CalendarEvent, place: Place): Program | null {
  const { lot } = context;
  const { program, several } = guessed(context, event);
  if (program) return program;
  const mine = several.length > 0 || INTERVIEWISH.test(wordsOf(event).join(" "));
  if (!mine) {
    lot.leaves(place, `“${event.title}” names no program of yours.`, event.title);
    return null;
  }
  const among = several.length > 0 ? several : lot.season.programs;
  const named = several.length > 0 ? "" : programNameIn(event.title);
  const answer = lot.asks(place, "program", `Which program is “${event.title}” at?`, [
    ...among.slice(0, 60).map(({ id, name }) => ({ id, label: name })),
    ...(named === "" ? [] : [{ id: NEW_PROGRAM, label: `A new program, “${named}”` }]),
    LEAVE,
  ]);
  if (answer === NEW_PROGRAM && named !== "") {
    const [known] = context.programs.exactly({ name: named });
    return known ?? makeProgram(lot, context.programs, { name: named }, place);
  }
  return among.find(({ id }) => id === answer) ?? null;
}

const INTERVIEWISH = /\b(?:interview|residency|program director|applicant|radiology|faculty|resident)\b/i;
