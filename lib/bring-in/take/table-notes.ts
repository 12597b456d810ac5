import type { Program } from "@/lib/season/schema";
import { withLine } from "@/lib/season/with-line";
import { cleanLine, cleanText } from "../text";
import type { Lot } from "./lot";
import type { RowReading } from "./row-reading";

const MOST_NOTES = 90_000;

/** Keeps in the program’s notes what a row says beside its fields, each with its header in front; `unplaced`: fields that no word of it fits. */
export function takeNotes(
  lot: Lot,
  program: Program,
  reading: RowReading,
  more: readonly string[],
  unplaced: readonly string[],
): void {
  const plain = reading.cells("program.notes").map(({ text }) => cleanText(text, 30_000));
  const headed = reading.columns.flatMap(({ field, header, place }) => {
    if (field !== "notes" && !unplaced.includes(field)) return [];
    const cell = reading.cells(field).find(({ column }) => column.place === place)?.text ?? "";
    if (cell === "") return [];
    return [header === "" ? cleanText(cell, 30_000) : `${header}: ${cleanText(cell, 30_000)}`];
  });
  for (const note of [...plain, ...headed, ...more]) {
    if (note === "" || program.notes.includes(note)) continue;
    if (program.notes.length + note.length > MOST_NOTES) {
      lot.leaves(
        reading.place,
        `${program.name}’s notes have no room for “${cleanLine(note, 80)}”: they hold at most ${MOST_NOTES.toLocaleString("en-US")} characters.`,
        program.name,
      );
      continue;
    }
    program.notes = withLine(program.notes, note);
    lot.changes("programs", program);
  }
}
