import { calledBy } from "@/lib/directory/nicknames";
import { monthName, shortDay } from "@/lib/season/months";
import type { Program } from "@/lib/season/schema";
import { stateCode } from "@/lib/season/state-zones";
import { count } from "@/lib/season/words";
import { cityAndState } from "../table/city-state";
import type { Column } from "../table/column";
import { datesIn, dayIn, type Order, orderProved, settledDay, type WrittenDay, yearOf } from "../table/dates";
import { isDateField, type TableField } from "../table/fields";
import { orderOfHeader } from "../table/header-units";
import { isPlaceName } from "../table/place-names";
import { type Table, tableOf } from "../table/read";
import type { SheetRows } from "../table/sheets";
import { placesOfRanks } from "../table/words";
import { cleanLine, cleanText } from "../text";
import { fieldWords } from "./field-words";
import { LEAVE } from "./item";
import type { Lot } from "./lot";
import { type Naming, programFor } from "./programs";
import { ReadRow, type RowReading, rankIn, SheetReading, type Taking } from "./row-reading";
import { tellsHours } from "./table-interviews";
import { type BegunRow, beginRow, finishRow } from "./table-row";
import { codeIn } from "./table-unread";

/** A sheet of a file, with its name where the file has several. */
export type FileSheet = { file: string; sheet: SheetRows; name: string };

/**
 * Brings sheets into the season, those of all files at once: one that only names which others make known can tell of waits for them, so
 * that a second time finds nothing new in it. It stops after each row. What comes back are rows to be finished last.
 */
export function* takeSheets(taking: Taking, sheets: readonly FileSheet[]): Generator<undefined, BegunRow[]> {
  const waiting: BegunRow[] = [];
  let open = sheets;
  for (let before = Number.POSITIVE_INFINITY; open.length > 0 && open.length < before; ) {
    before = open.length;
    const still: FileSheet[] = [];
    for (const one of open) {
      const rest = yield* takeSheet(taking, one, false);
      if (rest === null) still.push(one);
      else for (const row of rest) waiting.push(row);
    }
    open = still;
  }
  for (const one of open) for (const row of (yield* takeSheet(taking, one, true)) ?? []) waiting.push(row);
  return waiting;
}

/**
 * Brings a sheet's rows into the season; null where no column names the program and it isn't the sheet's last chance. What comes back are rows that name a day without its hour: they're taken once everything that may
 * tell it was, so that a second time finds nothing new in them.
 */
function* takeSheet(
  taking: Taking,
  { file, sheet, name: sheetName }: FileSheet,
  isLast: boolean,
): Generator<undefined, BegunRow[] | null> {
  const { lot } = taking;
  const table = tableOf(sheet, lot.season, lot.decisions.map);
  if (!table) return [];
  const names = () => table.columns.some(({ field }) => field === "program.name" || field === "program.nrmpCode");
  if (!isLast && !names()) return null;
  const orders = ordersOf(taking, file, table);
  const places = placesIn(table);
  for (const column of table.columns) settleColumn(lot, file, sheetName, column);
  lot.tables.push({
    file,
    sheet: sheetName,
    headerRow: table.headerRow,
    encoding: sheet.encoding,
    delimiter: sheet.delimiter,
    columns: table.columns.map((column) => ({
      place: column.place,
      header: column.header,
      field: column.field,
      why: column.why,
      asks: isOpen(lot, file, column),
    })),
  });
  if (table.another !== null)
    lot.leaves(
      { file, at: sheetName === "" ? `row ${table.another}` : `row ${table.another} (${sheetName})` },
      "Another table begins here. Only the first one is read; save the other as a file of its own and bring it in as well.",
    );
  if (!names()) {
    lot.leaves({ file, at: `row ${table.headerRow || 1}` }, "No column names the program. Say which one does.");
    return [];
  }
  const told = lot.items.length;
  const read = new SheetReading(lot, { file, name: sheetName }, table.columns, orders, places);
  const readings = function* (): Generator<ReadRow> {
    for (const { number, cells } of table.rows()) yield new ReadRow(read, number, cells);
  };
  let named: Set<string> | null = null;
  // Few tables have a name that may be another program's: only then is every row looked through for it.
  const isNamed = ({ id }: Program) => {
    named ??= exactlyNamed(taking, readings());
    return named.has(id);
  };
  const now: BegunRow[] = [];
  const later: BegunRow[] = [];
  for (const reading of readings()) {
    const begun = beginProgramRow(taking, reading, namingOf(reading), isNamed);
    if (begun) (tellsHours(reading) ? now : later).push(begun);
    yield;
  }
  tellQuestions(lot, { file, sheet: sheetName }, told);
  // What was finished need not be held while the rest is.
  now.reverse();
  for (let begun = now.pop(); begun; begun = now.pop()) {
    finishRow(taking, begun);
    yield;
  }
  return later;
}

/** The column that a question about a row is of, by the first word of what is asked. */
const ASKED_OF: Record<string, { field: TableField; noun: [one: string, many: string] }> = {
  program: { field: "program.name", noun: ["name", "names"] },
  "program.stage": { field: "program.stage", noun: ["word", "words"] },
  "program.signal": { field: "program.signal", noun: ["word", "words"] },
  "program.contactPolicy": { field: "program.contactPolicy", noun: ["word", "words"] },
};

/** Says of each column how many of its names and words the next step asks about; `from` is how many items there were before its rows. */
function tellQuestions(lot: Lot, { file, sheet }: { file: string; sheet: string }, from: number): void {
  const table = lot.tables.find((one) => one.file === file && one.sheet === sheet);
  const asked = new Map<string, number>();
  for (const { key, at, state, answer } of lot.items.slice(from)) {
    const [of = ""] = key.slice(`${file} ${at} asks `.length).split(" ", 1);
    if (state === "asks" && answer === null && ASKED_OF[of]) asked.set(of, (asked.get(of) ?? 0) + 1);
  }
  for (const [of, questions] of asked) {
    const { field, noun } = ASKED_OF[of] ?? {};
    const column = table?.columns.find((one) => one.field === field);
    if (column && noun) column.why += ` Asks about ${count(questions, ...noun)} in the next step.`;
  }
}

/** Whether a question about a column has no answer yet. */
const isOpen = (lot: Lot, file: string, { header }: Column): boolean =>
  lot.items.some(
    (item) => item.state === "asks" && item.answer === null && item.file === file && item.at === `column ${header}`,
  );

function settleColumn(lot: Lot, file: string, sheet: string, column: Column): void {
  if (column.asks) {
    const answer = lot.asks(
      { file, at: `column ${column.header}` },
      `column ${sheet}`,
      `What does the column “${column.header}” hold?`,
      column.asks.map((field) => ({ id: field, label: fieldWords(field) })),
      column.why,
    );
    const chosen = column.asks.find((field) => field === answer);
    if (chosen) column.field = chosen;
  }
  lot.columns.push({ file, sheet, header: column.header, field: column.field, why: column.why });
}

/**
 * The places of the ranks of a table where some fall between others; null where all are whole. Its column of ranks says so, and what becomes
 * of a program that isn't ranked.
 */
function placesIn(table: Table): ReadonlyMap<number, number> | null {
  const column = table.columns.find(({ field, asks }) => field === "program.rank" || asks?.includes("program.rank"));
  if (!column) return null;
  let notRanked = "";
  const told = function* (): Generator<ReturnType<typeof rankIn>> {
    for (const row of table.rows()) {
      const cell = row.cells[column.place] ?? "";
      const rank = rankIn(cell, column);
      if (rank === "not ranked") notRanked ||= cleanLine(cell, 40);
      yield rank;
    }
  };
  const places = placesOfRanks(told());
  const [between, place] = [...(places ?? [])].find(([rank]) => !Number.isInteger(rank)) ?? [];
  if (between !== undefined)
    column.why += ` Some ranks fall between others, so they’re renumbered: ${between} becomes ${place}.`;
  if (notRanked !== "") column.why += ` “${notRanked}” means you won’t rank it.`;
  return places;
}

/** In which order the dates of each column stand. */
function ordersOf(taking: Taking, file: string, table: Table): Map<Column, Order | null> {
  const dated = table.columns.filter(({ field, asks }) => isDateField(field) || asks?.some(isDateField));
  const cells = new Map<Column, string[]>(dated.map((column) => [column, []]));
  if (dated.length > 0)
    for (const row of table.rows())
      for (const [column, all] of cells) {
        const cell = row.cells[column.place];
        if (cell) all.push(cell);
      }
  return new Map(table.columns.map((column) => [column, orderOf(taking, file, cells.get(column) ?? [], column)]));
}

/** In which order a column's dates stand: proved by one of its cells, else asked; null while nobody has said. */
function orderOf({ lot }: Taking, file: string, cells: readonly string[], column: Column): Order | null {
  if (!isDateField(column.field) && !column.asks?.some(isDateField)) return null;
  // A table says the same day over and over.
  const different = [...new Set(cells)];
  const proved = orderOfHeader(column.header) ?? orderProved(different);
  if (proved === "month first" || proved === "day first") return proved;
  const openIn = new Map(
    different.map((cell) => [
      cell,
      datesIn(cell)
        .flatMap((part) => dayIn(part) ?? [])
        .filter((day) => day.open),
    ]),
  );
  const open = cells.flatMap((cell) => openIn.get(cell) ?? []);
  const [first] = open;
  if (!first || column.asks) return null;
  const read = (order: Order) => {
    const days = open.flatMap(
      (day) => settledDay(day, order, (month) => yearOf(month, lot.season.season, lot.now)) ?? [],
    );
    const outside = days.filter((day) => !inSeason(day)).length;
    const inside = days.length > 2 ? `all ${days.length} in season` : days.length > 1 ? "both in season" : "in season";
    const within = outside === 0 ? inside : `${outside} out of season`;
    return `${days.slice(0, 3).map(shortDay).join(", ")}: ${within}`;
  };
  const answer = lot.asks(
    { file, at: `column ${column.header}` },
    "order",
    `Is ${first.from.trim()} ${longDay(first, "month first")} or ${longDay(first, "day first")}?`,
    (["month first", "day first"] as const).map((order) => ({
      id: order,
      label: `${order === "month first" ? "Month first" : "Day first"}: ${read(order)}`,
    })),
    proved === "both" ? "Its cells say both." : "No cell in this column settles it.",
  );
  return answer === "month first" || answer === "day first" ? answer : null;
}

/** Interviews and mail are of September to March. */
const inSeason = (day: string) => !["04", "05", "06", "07", "08"].includes(day.slice(5, 7));

const longDay = ({ month, day }: WrittenDay, order: Order) =>
  order === "month first" ? `${monthName(month)} ${day}` : `${monthName(day)} ${month}`;

/** By what a row's program is known exactly. */
const knownBy = (reading: RowReading) => ({
  name: cleanLine(reading.text("program.name")),
  nrmpCode: codeIn(reading.text("program.nrmpCode")),
  acgmeId: cleanLine(reading.text("program.acgmeId")) || null,
  track: null,
});

/** What a row says of its program's name and place. */
function namingOf(reading: RowReading): Naming & { city: string; state: string } {
  const place = reading.text("program.cityState");
  const both = place === "" ? null : cityAndState(place);
  const cityCell = both ? null : place;
  const state =
    stateCode(reading.text("program.state")) ?? both?.state ?? (cityCell ? stateCode(cityCell) : null) ?? "";
  const { name, nrmpCode, acgmeId } = knownBy(reading);
  return {
    name,
    nrmpCode,
    acgmeId,
    track: null,
    institution: cleanLine(reading.text("program.institution")),
    city: cleanLine(reading.text("program.city") || both?.city || (cityCell && !stateCode(cityCell) ? cityCell : "")),
    state,
  };
}

/** The programs of the season that rows of the file name exactly, which no other row of it can mean by a shorter name. */
function exactlyNamed({ lot, programs }: Taking, readings: Iterable<RowReading>): Set<string> {
  const seen = new Set<string>();
  const named = new Set<string>();
  for (const reading of readings) {
    const naming = knownBy(reading);
    const words = `${naming.name}\n${naming.nrmpCode}\n${naming.acgmeId}`;
    if (seen.has(words)) continue;
    seen.add(words);
    const [only, another] = programs.exactly(naming).filter((program) => lot.wasThere(program));
    if (only && !another) named.add(only.id);
  }
  return named;
}

/** "--- West coast ---", "(call them back)", "Reach:": words between the rows, and perhaps a name. */
const BETWEEN = /^(?:[^\p{L}\p{N}("“].*|\(.*\)|.*:)$/u;

/** Whether a row is a program's: where nothing but its name stands in it, and that looks like words between the rows, a person says so. */
function isProgramRow(lot: Lot, reading: ReadRow, name: string): boolean {
  if (!BETWEEN.test(name) || reading.said > 1) return true;
  const what = `Is “${cleanText(name, 80)}” a program, or words between the rows?`;
  const answer = lot.asks(reading.place, "between", what, [
    { id: "program", label: "A program" },
    { id: "words", label: "Words: leave it out" },
  ]);
  return answer === "program";
}

const TWO = /\s*(?:\s\/\s|[;\n+&]|\band\b)\s*/i;

/** The one name of a cell that may hold those of two programs: a person says whose the row is; null while they haven't, or where it's left out. */
function oneName({ lot, programs }: Taking, reading: ReadRow, naming: Naming): string | null {
  const { name } = naming;
  if (!TWO.test(name)) return name;
  const [one, other, more] = name.split(TWO).filter(Boolean);
  if (!one || !other || more || !isPlaceName(one) || !isPlaceName(other)) return name;
  if (programs.exactly(naming).length > 0 || calledBy(name) !== null) return name;
  const whole = name.slice(0, 300);
  const answer = lot.asks(reading.place, `two ${name}`, `Is “${cleanText(name, 120)}” one program or two?`, [
    { id: whole, label: "One program" },
    { id: one, label: `Two, and the row is ${one}’s` },
    { id: other, label: `Two, and the row is ${other}’s` },
    LEAVE,
  ]);
  if (answer === whole) return name;
  return answer === one || answer === other ? answer : null;
}

const FOOTER = /^(?:totals?|sum|average|avg|count|mean|legend|key)\b:?/i;

function beginProgramRow(
  taking: Taking,
  reading: ReadRow,
  naming: ReturnType<typeof namingOf>,
  isNamed: (program: Program) => boolean,
): BegunRow | null {
  const { lot, programs } = taking;
  if (naming.name === "" && !(naming.nrmpCode && programs.exactly(naming).length === 1)) {
    lot.leaves(reading.place, "No program name.");
    return null;
  }
  if (FOOTER.test(naming.name) && reading.cells("program.name").length === 1 && naming.state === "") {
    lot.leaves(reading.place, `“${cleanText(naming.name, 60)}” is a row about the table, not a program.`);
    return null;
  }
  if (!isProgramRow(lot, reading, naming.name)) return null;
  const name = oneName(taking, reading, naming);
  if (name === null) return null;
  naming.name = name;
  return beginRow(taking, reading, naming, (named) => programFor(lot, programs, named, reading.place, isNamed));
}
