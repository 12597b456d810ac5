import type { Program } from "@/lib/season/schema";
import { stateCode } from "@/lib/season/state-zones";
import type { Column } from "../table/column";
import type { TableField } from "../table/fields";
import { hoursIn, TIME_OF_DAY } from "../table/times";
import { formatOfCell, roleOfWords } from "../table/words";
import { cleanLine, cleanText } from "../text";
import { zoneOfWords } from "../when-zones";
import type { Lot } from "./lot";
import { peopleIn, personIn } from "./named-people";
import { type RowReading, rankIn } from "./row-reading";

/** An NRMP code as a cell tells it; null where it tells none. */
export function codeIn(cell: string): string | null {
  const code = cell.replace(/\s/g, "").toUpperCase();
  return /^\d{7}[A-Z]\d{1,3}$/.test(code) ? code : null;
}

/** What a cell of these fields has to be, and whether it is. */
const READ: [TableField, string, (text: string, column: Column) => boolean][] = [
  ["program.rank", "rank", (text, column) => rankIn(text, column) !== null],
  ["program.nrmpCode", "NRMP code", (text) => codeIn(text) !== null],
  ["program.state", "state", (text) => stateCode(text) !== null],
  ["interview.time", "time", (text) => hoursIn(text) !== null],
  ["interview.end", "time", (text) => hoursIn(text) !== null],
  ["interview.zone", "time zone", (text) => zoneOfWords(text) !== null],
  ["interview.format", "interview format", (text, { header }) => formatOfCell(text, header) !== null],
  ["director.email", "email address", (text) => Boolean(personIn(text)?.email)],
  ["coordinator.email", "email address", (text) => Boolean(personIn(text)?.email)],
  ["contact.email", "email address", (text) => Boolean(personIn(text)?.email)],
  ["contact.role", "role", (text) => roleOfWords(text) !== null],
];
/** What a row says of an interview whose day it doesn't tell. */
const OF_A_DAY: TableField[] = ["interview.time", "interview.end", "interview.zone", "interview.format"];
const OF_PEOPLE: TableField[] = ["interviewers", "director.name", "coordinator.name", "contact.name"];

const noteOf = (header: string, text: string) =>
  header === "" ? cleanText(text, 30_000) : `${header}: ${cleanText(text, 30_000)}`;

/** The cells of a row that say something their fields can't take, each with its header, for the notes; what is wrong is told. */
export function unreadCells(lot: Lot, program: Program, reading: RowReading): string[] {
  const notes: string[] = [];
  const keeps = (header: string, text: string) => notes.push(noteOf(header, text));
  for (const [field, noun, reads] of READ)
    for (const { text, column } of reading.cells(field)) {
      if (reads(text, column)) continue;
      keeps(column.header, text);
      // Part of a day is read as well as it can be: the hour itself is asked about.
      if (noun === "time" && TIME_OF_DAY.test(text)) continue;
      const article = /^[aeiou]|^NRMP/.test(noun) ? "an" : "a";
      lot.leaves(
        reading.place,
        `“${cleanLine(text, 80)}” isn’t ${article} ${noun} that can be read. It’s kept in the notes.`,
        program.name,
      );
    }
  for (const { text, column } of reading.cells("task.due"))
    if (reading.days(text, column).length === 0) {
      lot.leaves(
        reading.place,
        `“${cleanLine(text, 80)}” is no date that can be read. It’s kept in the notes.`,
        program.name,
      );
      keeps(column.header, text);
    }
  if (reading.cells("interview.date").length === 0)
    for (const field of OF_A_DAY)
      for (const { text, column } of reading.cells(field))
        if (!notes.includes(noteOf(column.header, text))) keeps(column.header, text);
  for (const field of OF_PEOPLE)
    for (const { text, column } of reading.cells(field)) {
      const { saysMore, unclear } = peopleIn(text, field !== "interviewers");
      if (saysMore || unclear.length > 0) keeps(column.header, text);
    }
  return notes;
}
