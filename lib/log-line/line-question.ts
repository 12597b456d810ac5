import type { Contact, Program } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";

/** What a line leaves to the person, who chooses; `words` are those that raised it. */
export type LineQuestion = {
  field: "programId" | "recipients" | "kind" | "direction" | "at" | "stage";
  words: string;
  choices: { id: string; label: string }[];
  /** The moments that were typed are still to come: nothing was sent or received then. */
  toCome?: string[];
  /** Of a moment: no hour was told, and that of the choices is a default. */
  dayOnly?: boolean;
  /** The choice that stands until another is taken. */
  guess?: string;
};

/** No more than these can be told apart at a glance. */
const MOST_CHOICES = 6;

/** Asks which program words mean. */
export function askProgram(words: string, among: readonly Program[]): LineQuestion {
  return {
    field: "programId",
    words,
    choices: among.slice(0, MOST_CHOICES).map(({ id, name }) => ({ id, label: name })),
  };
}

/** Asks who words mean; `programs`: those that they may name instead. */
export function askPerson(words: string, among: readonly Contact[], programs: readonly Program[] = []): LineQuestion {
  return {
    field: "recipients",
    words,
    choices: [
      ...among.slice(0, MOST_CHOICES).map((contact) => ({ id: contact.id, label: personName(contact) })),
      ...programs.map(({ id, name }) => ({ id, label: name })),
    ],
  };
}

/** Each of them once. */
export const unique = <Row>(rows: Row[]): Row[] => [...new Set(rows)];

/** Words as one text. */
export const textOf = (words: { text: string }[]): string => words.map(({ text }) => text).join(" ");
