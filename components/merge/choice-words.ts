import { plainly } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { factWords } from "@/lib/fit/fact-words";
import type { Choice, Side } from "@/lib/merge/choices";
import { CONTACT } from "@/lib/season/fields/contact";
import type { Fields, Row } from "@/lib/season/fields/field";
import { PROGRAM } from "@/lib/season/fields/program";

/** A choice as a screen shows it. */
export type ChoiceWords = {
  name: string;
  label: string;
  keep: string;
  gone: string;
  usual: Side;
  canBeBoth: boolean;
};

const wordsFor = (words: object, name: string, value: unknown): string => {
  const wording: unknown = Reflect.get(words, name);
  const say = typeof wording === "object" && wording !== null ? Reflect.get(wording, "say") : null;
  return typeof say === "function" ? String(say(value)) : plainly(value);
};

const rowOf = (value: unknown): Row => (typeof value === "object" && value !== null ? { ...value } : {});

function placeWords(value: unknown): string {
  const { rank, willNotRank } = rowOf(value);
  if (willNotRank === true) return "I won’t rank it";
  return typeof rank === "number" ? String(rank) : "Not ranked";
}

function valueWords(fields: Fields, name: string, value: unknown): string {
  if (name === "rank") return placeWords(value);
  if (name.startsWith("fact:")) {
    const { field, value: says } = rowOf(value);
    if (says === null) return "Looked for, not found";
    // What a fact holds was read by the season's schema.
    return factWords(String(field), says as Parameters<typeof factWords>[1]);
  }
  if (name.startsWith("score:")) {
    const { score, words } = rowOf(value);
    return words ? `${score}, “${words}”` : String(score);
  }
  return wordsFor(wordsOf(fields, null as never), name, value);
}

/** What two programs, or two people, say differently, in words. */
export function choiceWords(noun: "program" | "contact", choices: readonly Choice[]): ChoiceWords[] {
  const fields = noun === "program" ? PROGRAM : CONTACT;
  return choices.map(({ name, label, keep, gone, usual, canBeBoth }) => ({
    ...{ name, label, usual, canBeBoth },
    keep: valueWords(fields, name, keep),
    gone: valueWords(fields, name, gone),
  }));
}
