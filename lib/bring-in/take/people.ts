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
  /** The same where more than a few share one. */
  readonly #namesakes = new Map<string, Namesakes>();
  /** Those of a program who had no address when they were made known. */
  readonly #unaddressed = new Under<Contact>();

  constructor(readonly lot: Lot) {
    for (const contact of lot.season.contacts) this.put(contact);
  }

  put(contact: Contact): void {
    if (contact.email) this.putAddress(contact, contact.email);
    else this.#unaddressed.put(contact.programId, contact);
    const key = surnameKey(contact.programId, contact.name);
    this.#surnames.put(key, contact);
    this.#namesakes.get(key)?.put(contact);
  }

  /** Gives somebody a fuller name, by which they are found from then on. */
  rename(contact: Contact, name: string): void {
    const key = surnameKey(contact.programId, contact.name);
    this.#surnames.remove(key, contact);
    this.#namesakes.get(key)?.remove(contact);
    contact.name = name;
    const further = surnameKey(contact.programId, name);
    this.#surnames.put(further, contact);
    this.#namesakes.get(further)?.put(contact);
  }

  putAddress(contact: Contact, email: string): void {
    this.#addresses.put(email.toLowerCase(), contact);
  }

  at(address: string): readonly Contact[] {
    return this.#addresses.at(address.toLowerCase());
  }

  /** Those of a program whose address isn't known. */
  unaddressed(programId: string): Contact[] {
    return this.#unaddressed.at(programId).filter(({ email }) => !email);
  }

  /** Those of a program who have this very name. */
  named(programId: string, name: string): readonly Contact[] {
    const plain = plainWords(name);
    const key = surnameKey(programId, name);
    const people = this.#surnames.at(key);
    return people.length > FEW
      ? this.#namesakesOf(key, people).named(plain)
      : people.filter((contact) => plainWords(contact.name) === plain);
  }

  /** Those of a program who may be meant. */
  like(programId: string, { name, email }: Person): readonly Contact[] {
    const byAddress = email
      ? [...new Set(this.at(email))].filter(
          (contact) => contact.programId === programId && contact.email?.toLowerCase() === email,
        )
      : [];
    if (byAddress.length > 0) return byAddress;
    const same = this.named(programId, name);
    if (same.length > 0) return same;
    const said = plainWords(name).split(" ");
    const key = surnameKey(programId, name);
    const people = this.#surnames.at(key);
    if (said.length === 1) return people;
    return people.length > FEW
      ? this.#namesakesOf(key, people).like(said)
      : people.filter((contact) => mayBe(said, plainWords(contact.name).split(" ")));
  }

  #namesakesOf(key: string, people: readonly Contact[]): Namesakes {
    const held = this.#namesakes.get(key) ?? new Namesakes(people);
    this.#namesakes.set(key, held);
    return held;
  }
}

/** "Marsh", "E. Marsh", and "Elena Marsh" may be one; "Anna Marsh" and "Elena Marsh" are two. */
function mayBe(said: readonly string[], known: readonly string[]): boolean {
  const [first = ""] = said;
  const [own = ""] = known;
  return (
    said.length === 1 ||
    known.length === 1 ||
    first === own ||
    ((first.length === 1 || own.length === 1) && first[0] === own[0])
  );
}

/** So many of one program share a surname before they are told apart by an index of their first names: a file may name thousands. */
const FEW = 8;

/** People of one surname, found by what `mayBe` asks of them. */
class Namesakes {
  readonly #names = new Under<Contact>();
  /** By their first name or initial; those of a surname alone by nothing. */
  readonly #firsts = new Under<Contact>();
  readonly #initials = new Under<Contact>();

  constructor(people: readonly Contact[]) {
    for (const contact of people) this.put(contact);
  }

  put(contact: Contact): void {
    for (const [under, key] of this.#keysOf(contact)) under.put(key, contact);
  }

  remove(contact: Contact): void {
    for (const [under, key] of this.#keysOf(contact)) under.remove(key, contact);
  }

  #keysOf({ name }: Contact): [Under<Contact>, string][] {
    const plain = plainWords(name);
    const words = plain.split(" ");
    const first = words.length === 1 ? "" : (words[0] ?? "");
    return [
      [this.#names, plain],
      [this.#firsts, first],
      [this.#initials, first.slice(0, 1)],
    ];
  }

  named(plain: string): readonly Contact[] {
    return this.#names.at(plain);
  }

  like([first = ""]: readonly string[]): readonly Contact[] {
    const alone = this.#firsts.at("");
    const initial = first.slice(0, 1);
    if (first.length === 1)
      return alone.length === 0 ? this.#initials.at(initial) : [...alone, ...this.#initials.at(initial)];
    return [...alone, ...this.#firsts.at(first), ...this.#firsts.at(initial)];
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
