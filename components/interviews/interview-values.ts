import { z } from "zod";
import { USUAL_ROLE } from "@/components/contacts/usual-role";
import { plainly, type RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import type { FormValues } from "@/lib/season/fields/form";
import { INTERVIEW } from "@/lib/season/fields/interview";
import type { Contact, Interview, Participant } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { CONTACT_ROLES, THANK_YOU_WISHES } from "@/lib/season/values";
import { personName, THANK_YOU_WORDS } from "@/lib/season/words";
import { knownAs, typedNames } from "./typed-people";
import type { Walls } from "./walls";

export type Wish = Participant["thankYou"];

/** People typed into the form who are not in the season yet. */
export const newPeopleSchema = z.array(
  z.object({ key: z.number(), name: z.string(), role: z.enum(CONTACT_ROLES), thankYou: z.enum(THANK_YOU_WISHES) }),
);
export type NewPerson = z.infer<typeof newPeopleSchema>[number];

/** What the form of an interview holds. */
export type InterviewValues = FormValues<typeof INTERVIEW> & {
  /** Where the times are typed: as the program gave them, or by one's own clock. */
  typedIn: "theirs" | "yours";
  /** Whether the program's stage moves on with it, where it can. */
  stage: boolean;
  /** Ids of the people of the season who are there, and what each is to get where that is not the usual. */
  there: string[];
  wishes: Record<string, string>;
  added: NewPerson[];
  /** The line for somebody else, not added yet. */
  newName: string;
  newRole: Contact["role"];
};

/** How one is held until somebody chooses; it is shown as a default. */
export const USUAL_FORMAT: Interview["format"] = "virtual";

/** `about` is the program that a new interview starts with, `walls` its times by the clock of `zone`, the season's. */
export function valuesOf(
  interview: Interview | undefined,
  about: string | undefined,
  zone: string,
  walls?: Walls,
): InterviewValues {
  const wall = (at: string) => wallTime(instantMs(at), interview?.timeZone ?? zone);
  const people = interview?.participants ?? [];
  return {
    programId: interview?.programId ?? about ?? "",
    startsAt: interview ? wall(interview.startsAt) : (walls?.startsAt ?? ""),
    endsAt: interview ? wall(interview.endsAt) : (walls?.endsAt ?? ""),
    timeZone: interview?.timeZone ?? "",
    typedIn: walls ? "yours" : "theirs",
    format: interview?.format ?? USUAL_FORMAT,
    status: interview?.status ?? "scheduled",
    stage: true,
    there: people.map(({ contactId }) => contactId),
    wishes: Object.fromEntries(people.map(({ contactId, thankYou }) => [contactId, thankYou])),
    added: [],
    newName: "",
    newRole: USUAL_ROLE,
    notes: interview?.notes ?? "",
  };
}

/** A coordinator is thanked by custom or not at all; the others are expected to be. */
export function usualWish(role: Contact["role"]): Wish {
  return role === "coordinator" ? "optional" : "expected";
}

/** Who is there once the names of the line are added: those of the program who are named so are ticked, the others are new. */
export function withTyped(
  { newName, newRole, there, added }: InterviewValues,
  contacts: readonly Contact[],
): Pick<InterviewValues, "there" | "added"> {
  const here = new Set(there);
  const people = [...added];
  for (const name of typedNames(newName)) {
    const known = knownAs(name, contacts);
    if (known) here.add(known.id);
    else {
      const key = Math.max(0, ...people.map((person) => person.key)) + 1;
      people.push({ key, name, role: newRole, thankYou: usualWish(newRole) });
    }
  }
  return { there: [...here], added: people };
}

/** Who is there as the action takes it: of the season's people those of the program, and those who are new, each by a number. */
export function peopleOf(values: InterviewValues, contacts: readonly Contact[]) {
  const { programId, wishes } = values;
  const ofProgram = contacts.filter((contact) => contact.programId === programId);
  const { there, added } = withTyped(values, ofProgram);
  const known = ofProgram.filter(({ id }) => there.includes(id));
  return {
    thankYou: Object.fromEntries(known.map(({ id, role }) => [id, wishes[id] ?? usualWish(role)])),
    people: Object.fromEntries(added.map(({ key, ...person }) => [key, person])),
  };
}

/** Words for an interview's fields, its moments in the season's zone. */
export function wordsFor({ contacts, zone }: { contacts: readonly Contact[]; zone: string }): RowWords<Interview> {
  const named = (id: string) => contacts.find((contact) => contact.id === id);
  return {
    ...wordsOf(INTERVIEW, zone),
    participants: {
      label: INTERVIEW.participants.label,
      say: (people) =>
        plainly(
          people.map(({ contactId, thankYou }) => {
            const contact = named(contactId);
            return `${contact ? personName(contact) : "Someone new"} (${THANK_YOU_WORDS[thankYou]})`;
          }),
        ),
    },
  };
}
