import { CONTACT } from "@/lib/season/fields/contact";
import { rowOf } from "@/lib/season/fields/field";
import type { Contact, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { ROLE_WORDS } from "@/lib/season/words";
import type { Place } from "../report";
import type { Lot } from "./lot";
import type { Person } from "./named-people";
import { shownContact } from "./shown";
import { Under } from "./under";
import { calledAs, isStandIn } from "./unnamed";

const surnameKey = (programId: string, name: string) => `${programId} ${plainWords(name).split(" ").at(-1) ?? ""}`;

/** Everybody of a program, found again by address or name. */
export class PeopleIndex {
  readonly #addresses = new Under<Contact>();
  /** Those of a program by their surname. */
  readonly #surnames = new Under<Contact>();

  constructor(readonly lot: Lot) {
    for (const contact of lot.season.contacts) this.put(contact);
  }

  put(contact: Contact): void {
    if (contact.email) this.putAddress(contact, contact.email);
    this.#surnames.put(surnameKey(contact.programId, contact.name), contact);
  }

  /** Gives somebody a fuller name, by which they are found from then on. */
  rename(contact: Contact, name: string): void {
    this.#surnames.remove(surnameKey(contact.programId, contact.name), contact);
    contact.name = name;
    this.#surnames.put(surnameKey(contact.programId, contact.name), contact);
  }

  putAddress(contact: Contact, email: string): void {
    this.#addresses.put(email.toLowerCase(), contact);
  }

  at(address: string): readonly Contact[] {
    return this.#addresses.at(address.toLowerCase());
  }

  /** Those of a program who have this very name. */
  named(programId: string, name: string): Contact[] {
    const plain = plainWords(name);
    return this.#surnames.at(surnameKey(programId, name)).filter((contact) => plainWords(contact.name) === plain);
  }

  /** Those of a program who may be meant. */
  like(programId: string, { name, email }: Person): Contact[] {
    const byAddress = email
      ? [...new Set(this.at(email))].filter(
          (contact) => contact.programId === programId && contact.email?.toLowerCase() === email,
        )
      : [];
    if (byAddress.length > 0) return byAddress;
    const said = plainWords(name).split(" ");
    const people = this.#surnames.at(surnameKey(programId, name));
    const same = this.named(programId, name);
    if (same.length > 0) return same;
    return people.filter((contact) => {
      const known = plainWords(contact.name).split(" ");
      // "Marsh", "E. Marsh", and "Elena Marsh" may be one; "Anna Marsh" and "Elena Marsh" are two.
      const [first = ""] = said;
      const [own = ""] = known;
      return (
        said.length === 1 ||
        known.length === 1 ||
        first === own ||
        ((first.length === 1 || own.length === 1) && first[0] === own[0])
      );
    });
  }
}

/**
 * The person of a program whom a file names, made where nobody is meant yet, with what was not known of them filled in. Null where it is
 * asked who is meant, or left out.
 */
export function personFor(
  lot: Lot,
  people: PeopleIndex,
  program: Program,
  person: Person,
  place: Place,
): Contact | null {
  const like = people.like(program.id, person);
  const [only] = like;
  if (only && like.length === 1) return filled(lot, people, only, person, place, program);
  if (like.length > 1) {
    const answer = lot.asks(
      place,
      `person ${person.name}`,
      `Who is “${person.name}” at ${program.name}?`,
      like.slice(0, 8).map(({ id, name }) => ({ id, label: name })),
    );
    return like.find(({ id }) => id === answer) ?? null;
  }
  const role = person.role ?? "other";
  const name = calledAs(person);
  const shown = shownContact({ ...person, name, role }, program.name);
  if (!lot.takes("contacts", place, shown.title, shown.detail)) return null;
  const contact: Contact = rowOf(CONTACT, {
    id: lot.idFor("contact", program.id.replace(/^program-/, ""), person.name),
    programId: program.id,
    name,
    title: person.title,
    role,
    email: person.email,
  });
  lot.lists(contact);
  lot.season.contacts.push(contact);
  people.put(contact);
  return contact;
}

/** A contact with what a file says of them beside: what is empty is filled, what differs is asked about. */
export function filled(
  lot: Lot,
  people: PeopleIndex,
  contact: Contact,
  person: Person,
  place: Place,
  program: Program,
): Contact {
  const about = `${contact.name}, ${program.name}`;
  if (person.email && contact.email === null) {
    contact.email = person.email;
    people.putAddress(contact, person.email);
    lot.changes("contacts", contact);
  } else if (person.email && contact.email?.toLowerCase() !== person.email) {
    if (lot.differs("contacts", place, about, { field: "Email", yours: contact.email ?? "", theirs: person.email })) {
      contact.email = person.email;
      people.putAddress(contact, person.email);
      lot.changes("contacts", contact);
    }
  }
  // A fuller name of the same person takes the place of their surname alone, or of what stands in for a name.
  if (
    (!contact.name.includes(" ") || isStandIn(contact.name)) &&
    person.name.includes(" ") &&
    !person.name.includes("@")
  ) {
    people.rename(contact, person.name);
    lot.changes("contacts", contact);
  }
  if (contact.title === "" && person.title !== "") {
    contact.title = person.title;
    lot.changes("contacts", contact);
  }
  if (person.role && contact.role === "other" && person.role !== "other") {
    contact.role = person.role;
    lot.changes("contacts", contact);
  } else if (person.role && person.role !== "other" && contact.role !== person.role) {
    if (
      lot.differs("contacts", place, about, {
        field: "Role",
        yours: ROLE_WORDS[contact.role],
        theirs: ROLE_WORDS[person.role],
      })
    ) {
      contact.role = person.role;
      lot.changes("contacts", contact);
    }
  }
  return contact;
}
