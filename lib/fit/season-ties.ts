import { groupedBy } from "@/lib/season/grouped";
import { monthWords } from "@/lib/season/months";
import type { Contact, Message, Program, Rotation, Season } from "@/lib/season/schema";
import { listOf, personName, ROLE_WORDS } from "@/lib/season/words";
import { isCalled, type SeasonTies, type Tie } from "./ties";

function rotationTies(rotations: Rotation[], program: Program): Tie[] {
  return rotations
    .filter(({ programId, institution }) =>
      programId === null ? isCalled(program, institution) : programId === program.id,
    )
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .map(({ startsOn }) => ({
      field: "rotation",
      says: `Rotation there, ${monthWords(startsOn)}`,
      strong: true,
      begins: { on: startsOn, until: `Rotation planned there, ${monthWords(startsOn)}` },
    }));
}

/** Several people are one tie: that somebody is known there. */
function contactTie(people: Contact[]): Tie[] {
  if (people.length === 0) return [];
  const named = people.map((person) => `${personName(person)} (${ROLE_WORDS[person.role]})`).sort();
  const more = named.length - 2;
  const told = more > 0 ? [...named.slice(0, 2), `${more} more`] : named;
  return [{ field: "contact", says: `You know ${listOf(told)}`, strong: false }];
}

/** What they wrote that speaks for one; several messages are one tie. */
function messageTie(messages: Message[]): Tie[] {
  const wrote = (kind: Message["kind"]) =>
    messages.some((message) => message.direction === "received" && message.kind === kind);
  const told = [
    ...(wrote("invitation") ? ["They invited you"] : []),
    ...(wrote("interest-shown") ? ["They showed interest"] : []),
  ];
  return told.length > 0 ? [{ field: "message", says: told.join("; "), strong: false }] : [];
}

/** The ties that the season's records hold, to each of its programs. */
export function seasonTies({ programs, contacts, messages, rotations }: Season): SeasonTies {
  const people = groupedBy(contacts, ({ programId }) => programId);
  const mail = groupedBy(messages, ({ programId }) => programId);
  return Object.fromEntries(
    programs.map((program) => [
      program.id,
      [
        ...rotationTies(rotations, program),
        ...contactTie(people.get(program.id) ?? []),
        ...messageTie(mail.get(program.id) ?? []),
      ],
    ]),
  );
}
