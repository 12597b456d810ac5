import type { Contact, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { roleOfWords } from "../table/words";
import { cleanLine } from "../text";
import type { Choice } from "./item";
import type { Lot } from "./lot";
import { isNamed, type Person, peopleIn, personIn, type Split } from "./named-people";
import { type PeopleIndex, personFor } from "./people";
import type { RowReading, Taking } from "./row-reading";

/** The interviewers that a row names; who isn't known yet is made. */
export function metIn(taking: Taking, program: Program, reading: RowReading): Contact[] {
  return reading
    .cells("interviewers")
    .flatMap(({ text }) => settledPeople(taking.lot, peopleIn(text), reading))
    .flatMap((person) => personFor(taking.lot, taking.people, program, person, reading.place) ?? []);
}

// The choices of a question that each row of a large table may ask: one list for all of them.
const HOW_MANY: readonly Choice[] = [
  { id: "one", label: "One person, surname first" },
  { id: "two", label: "Two people" },
];
const WHETHER_NAMED: readonly Choice[] = [
  { id: "name", label: "Yes, a person" },
  { id: "no", label: "No, keep it in the notes" },
];

/** Who is named in a cell, with what a person says of what may be a name and of two names at one comma. */
function settledPeople(lot: Lot, { people, open, unclear }: Split, { place }: RowReading): Person[] {
  const turned = open.flatMap((both) => {
    const answer = lot.asks(place, `names ${both}`, `Is “${cleanLine(both, 80)}” one person or two?`, HOW_MANY);
    if (answer === null) return [];
    const names = both.split(",");
    return (answer === "one" ? [names.reverse().join(" ")] : names).flatMap((name) => personIn(name) ?? []);
  });
  const named = unclear.flatMap((words) => {
    const shown = cleanLine(words, 80);
    const answer = lot.asks(place, `named ${words}`, `Is “${shown}” somebody’s name?`, WHETHER_NAMED);
    return answer === "name" ? (personIn(words) ?? []) : [];
  });
  return [...people, ...turned, ...named];
}

/** Who of a program, still without an address, an address is made from: "voss@", "e.voss@", or "evoss@" of Ellen Voss; null unless one. */
function ownerOf(email: string, people: PeopleIndex, program: Program): string | null {
  const local = (email.split("@")[0] ?? "").toLowerCase();
  const parts = plainWords(local.replace(/[._+-]+/g, " ")).split(" ");
  const fitting = people.unaddressed(program.id).filter(({ name }) => {
    const words = plainWords(name).split(" ");
    const family = words.at(-1) ?? "";
    return family.length > 1 && (parts.includes(family) || local === `${words[0]?.[0] ?? ""}${family}`);
  });
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

/** Whose an address is: who is named beside it, else whom of the program it is made from, else nobody by a name. */
function addressed(told: Person | null, people: PeopleIndex, program: Program): Person | null {
  if (!told?.email) return null;
  return told.name.includes("@") ? { ...told, name: ownerOf(told.email, people, program) ?? told.email } : told;
}

/** Brings in the director, the coordinator, and the other people whom a row names. */
export function takePeople({ lot, people }: Taking, program: Program, reading: RowReading): void {
  const put = (person: Person | null) => {
    if (person && isNamed(person)) personFor(lot, people, program, person, reading.place);
  };
  for (const [noun, role] of [
    ["director", "program-director"],
    ["coordinator", "coordinator"],
  ] as const) {
    const names = reading
      .cells(`${noun}.name`)
      .flatMap(({ text }) => settledPeople(lot, peopleIn(text, true), reading));
    const told = personIn(reading.text(`${noun}.email`));
    const email = told?.email ?? null;
    const [first] = names;
    if (names.length <= 1) {
      const known = first ?? addressed(told, people, program);
      put(known && { ...known, email: known.email ?? email, role });
    } else for (const person of names) put({ ...person, role });
  }
  const emails = reading.cells("contact.email");
  const roles = reading.cells("contact.role");
  const named = reading.cells("contact.name");
  const count = Math.max(named.length, emails.length);
  for (let at = 0; at < count; at += 1) {
    const told = personIn(emails[at]?.text ?? "");
    const email = told?.email ?? null;
    const name = named[at];
    const header = name ? plainWords(name.column.header) : "";
    const role =
      roleOfWords(roles[at]?.text ?? "") ??
      (/associate|assistant|apd/.test(header)
        ? "associate-program-director"
        : /chief/.test(header)
          ? "chief"
          : /resident/.test(header)
            ? "resident"
            : null);
    const persons = name ? settledPeople(lot, peopleIn(name.text, true), reading) : [];
    if (persons.length > 1) for (const person of persons) put({ ...person, role: person.role ?? role });
    else {
      const person = persons[0] ?? addressed(told, people, program);
      put(person && { ...person, email: person.email ?? email, role: person.role ?? role });
    }
  }
}
