import { plainWords } from "@/lib/season/search";
import type { MadeNoun, Place } from "../report";
import { cleanLine } from "../text";
import type { Listed } from "./item";
import type { Lot } from "./lot";

/** How a value is shown, and the value that says as much as none. */
type Shown = { words?: Record<string, string>; empty?: string };

const samePlain = (one: string, other: string) =>
  plainWords(one.replace(/^https?:\/\/(?:www\.)?/i, "")) === plainWords(other.replace(/^https?:\/\/(?:www\.)?/i, ""));

/** Fills fields of a row where they are empty, and asks about what differs: a person's own stays until they take the file's. */
export function filler<Row extends Listed>(
  lot: Lot,
  noun: MadeNoun,
  row: Row,
  { place, title }: { place: Place; title: string },
) {
  return <Field extends keyof Row>(
    field: Field,
    value: Row[Field] | "" | null,
    label: string,
    { words, empty = "" }: Shown = {},
  ): void => {
    const there = row[field];
    if (value === "" || value === null || there === value) return;
    const put = () => {
      Object.assign(row, { [field]: value });
      lot.changes(noun, row);
    };
    if (there === null || there === "" || there === empty) {
      put();
      return;
    }
    if (value === empty || samePlain(String(there), String(value))) return;
    const shown = (one: unknown) => words?.[String(one)] ?? cleanLine(String(one), 80);
    if (lot.differs(noun, place, title, { field: label, yours: shown(there), theirs: shown(value) })) put();
  };
}
