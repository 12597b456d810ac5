import { nearest, nearestPeople } from "@/lib/log-line/nearest";
import type { LineQuestion } from "@/lib/log-line/read";
import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { RECEIVED_KINDS } from "@/lib/season/values";
import { namelike } from "./as-name";
import type { Touched } from "./log-values";
import type { Choice } from "./question";

const received: readonly string[] = RECEIVED_KINDS;

/** A program that words may mean; `unread`: its name wasn't read in them, and they are remembered as one. */
export function programChoice({ id, name, city, state }: Program, words: string, unread: boolean): Choice {
  const where = [city, state].filter(Boolean).join(", ");
  return {
    key: id,
    label: name,
    about: unread ? `${where}${where && ". "}The name is remembered for next time` : where,
    take: { does: "replace", words, by: name, ...(unread ? { alias: { programId: id, name: words } } : {}) },
  };
}

function personChoice(contact: Contact, words: string, label: string, program: Program | undefined): Choice {
  return {
    key: contact.id,
    label,
    about: program?.name ?? "",
    take: { does: "replace", words, by: contact.name },
  };
}

/** Adds a program by the words that are its name. */
export function newProgram(words: string): Choice {
  const name = namelike(words);
  return {
    key: "program",
    label: `A new program, “${name}”`,
    about: "Added to your season",
    take: { does: "add a program", words, name },
  };
}

/** A line that may say what isn't done yet. */
export const TASK: Choice = {
  key: "task",
  label: "Nothing yet, add it as a task",
  about: "Nothing is logged",
  take: { does: "add a task" },
};

/** Nothing of the message is what these words say. */
export const leaveOut = (words: string): Choice => ({
  key: "out",
  label: "Leave it out",
  about: "",
  take: { does: "leave out", words },
});

/** What may be chosen; of several names that aren't known a choice takes the place of the one that is like it. */
export function choicesOf(
  { field, choices }: LineQuestion,
  words: string,
  season: Season,
  unread: boolean,
  unknown: string[] = [],
): Choice[] {
  const meant = (isLike: (name: string) => boolean) => (unknown.length > 1 ? unknown.find(isLike) : undefined) ?? words;
  return choices.flatMap(({ id, label }): Choice[] => {
    if (field === "programId") {
      const program = season.programs.find((known) => known.id === id);
      if (!program) return [];
      return [
        programChoice(
          program,
          meant((name) => nearest(name, [program]).length > 0),
          unread,
        ),
      ];
    }
    if (field === "recipients") {
      const contact = season.contacts.find((known) => known.id === id);
      const program = season.programs.find((known) => known.id === contact?.programId);
      if (!contact) return [];
      return [
        personChoice(
          contact,
          meant((name) => nearestPeople(name, [contact]).length > 0),
          label,
          program,
        ),
      ];
    }
    const fields: Touched =
      field === "kind"
        ? { kind: id as Message["kind"], direction: received.includes(id) ? "received" : "sent" }
        : field === "direction"
          ? { direction: id === "received" ? "received" : "sent" }
          : { at: id === "now" ? null : id };
    return [{ key: id, label, about: "", take: { does: "set", fields } }];
  });
}
