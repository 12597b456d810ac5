import { CONTACT } from "@/lib/season/fields/contact";
import { samePerson } from "@/lib/season/same-person";
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

/** Two people of one program who may be one: by the same address, or the same name. */
export type Pair = { keep: Contact; gone: Contact };

/** The people of one program who look the same as people of another, each with the one they may be. */
export function peopleAtBoth(season: Season, keep: string, gone: string): Pair[] {
  const there = season.contacts.filter(({ programId }) => programId === keep);
  const taken = new Set<string>();
  return season.contacts.flatMap((person) => {
    if (person.programId !== gone) return [];
    const free = there.filter(({ id }) => !taken.has(id));
    const same = samePerson({ ...person, programId: keep }, free);
    if (!same) return [];
    taken.add(same.id);
    return [{ keep: same, gone: person }];
  });
}

/** The people who may be somebody else of their own program, each pair once, with the one that was there first as the one to keep. */
export function doubledPeople(contacts: readonly Contact[]): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Map<string, Contact[]>();
  for (const person of contacts) {
    const before = seen.get(person.programId) ?? [];
    const same = samePerson(person, before);
    if (same) pairs.push({ keep: same, gone: person });
    seen.set(person.programId, [...before, person]);
  }
  return pairs;
}
