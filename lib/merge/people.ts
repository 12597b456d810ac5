import { CONTACT } from "@/lib/season/fields/contact";
import type { Contact, Season } from "@/lib/season/schema";
import { type Choice, choicesOf, chosen, type Picks, sideOf } from "./choices";
import { naming, renamedSeason } from "./renamed-rows";

/** Two rows that are one: which stays, which goes, and what a person chose where they differ. */
export type Merge = { keep: string; gone: string; picks: Picks };

/** What two people say differently. */
export function personChoices(keep: Contact, gone: Contact): Choice[] {
  return choicesOf(CONTACT, keep, gone, []);
}

/** The person who stays, with what was chosen. An address that wasn't is kept in the notes: mail was sent to it. */
function mergedPerson(keep: Contact, gone: Contact, picks: Picks): Contact {
  const choices = personChoices(keep, gone);
  const person: Contact = { ...keep, ...chosen(choices, picks) };
  const address = choices.find(({ name }) => name === "email");
  const other = address && (sideOf(address, picks) === "keep" ? gone.email : keep.email);
  if (!other || person.notes.includes(other)) return person;
  return { ...person, notes: [person.notes, `Other address: ${other}`].filter(Boolean).join("\n\n") };
}

/**
 * The season with two people of one program as one: whoever stays is on every interview, rotation, message, and draft of the other. Null
 * where they aren't two people of one program.
 */
export function mergedPeople(season: Season, { keep, gone, picks }: Merge): Season | null {
  const [stays, goes] = [keep, gone].map((id) => season.contacts.find((person) => person.id === id));
  if (!stays || !goes || stays === goes || stays.programId !== goes.programId) return null;
  const person = mergedPerson(stays, goes, picks);
  const next = renamedSeason(season, naming("contact", keep, gone));
  return {
    ...next,
    contacts: next.contacts.filter(({ id }) => id !== gone).map((known) => (known.id === keep ? person : known)),
  };
}
