import { samePerson } from "@/lib/season/same-person";
import type { Contact, Season } from "@/lib/season/schema";

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
