import { withLine } from "@/lib/season/with-line";
import type { Card } from "../contacts/read";
import { roleOfWords } from "../table/words";
import { Guesser } from "./guess";
import type { Lot } from "./lot";
import { personIn } from "./named-people";
import { type PeopleIndex, personFor } from "./people";

/** Brings cards of address books into the season: those of people at tracked programs. */
export function takeCards(lot: Lot, people: PeopleIndex, brought: { card: Card; file: string }[]): void {
  if (brought.length === 0) return;
  const guesser = new Guesser(lot, people);
  for (const { card, file } of brought) {
    const place = { file, at: card.at };
    const tries = [
      guesser.byAddress(card.emails),
      guesser.byName(card.organization),
      guesser.byDomain(card.emails),
      guesser.byOwnWords(card.organization),
      guesser.byName(`${card.role}\n${card.note}`),
    ];
    const programs = tries.find((found) => found.length > 0) ?? [];
    const [only] = programs;
    if (!only) {
      lot.leaves(place, `${card.name} is at no program of yours.`, card.name);
      continue;
    }
    const answer =
      programs.length > 1
        ? lot.asks(
            place,
            "program",
            `At which program is ${card.name}?`,
            programs.slice(0, 60).map(({ id, name }) => ({ id, label: name })),
          )
        : only.id;
    const program = programs.find(({ id }) => id === answer);
    const read = personIn(card.name);
    if (!program || !read) continue;
    const before = lot.touched;
    const contact = personFor(
      lot,
      people,
      program,
      { ...read, email: card.emails[0] ?? read.email, role: roleOfWords(card.role) },
      place,
    );
    if (contact && card.note !== "" && !contact.notes.includes(card.note)) {
      contact.notes = withLine(contact.notes, card.note).slice(0, 90_000);
      lot.changes("contacts", contact);
    }
    if (lot.touched === before) lot.same += 1;
  }
}
