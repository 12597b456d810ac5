import { monthNamed } from "@/lib/season/months";
import type { Season } from "@/lib/season/schema";

/** How the numbers of a date like 11/12 stand. */
export type Order = "month first" | "day first";
/** A day as it is written; numbers whose order the cell itself does not tell are `open`. */
export type WrittenDay = { year: number | null; month: number; day: number; open: boolean; from: string };

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NAMED_FIRST = new RegExp(
  `\\b(${MONTH})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])(?:\\s*,?\\s*(\\d{4}|'\\d{2})\\b)?`,
  "i",
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?(${MONTH})\\b\\.?(?:[\\s,-]*(\\d{4}|'?\\d{2})(?![:\\d]|\\s*[ap]\\.?m))?`,
  "i",
);
const NUMBERS = /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/:]|\.\d|-\d)/;
const PACKED = /^(20\d{2})(\d{2})(\d{2})$/;

const fullYear = (written: string | undefined): number | null => {
  const digits = written?.replace("'", "");
  return digits ? (digits.length === 2 ? 2000 + Number(digits) : Number(digits)) : null;
};

const EXCEL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const SERIAL = /^(4[3-9]\d{3}|5[0-4]\d{3})(\.\d+)?$/;
const FRACTION = /^0?\.\d+$/;

/** Whether a cell is a day as Excel counts them, between 2017 and 2050: 46359, 46359.375. */
export const isSerial = (cell: string): boolean => SERIAL.test(cell.trim());
/** Whether a cell is an hour as Excel counts it, a part of a day: 0.375. */
export const isFraction = (cell: string): boolean => FRACTION.test(cell.trim());

/** A day or an hour that Excel left as its number, as a sheet's own dates are written: "2026-12-03 T09:00", "T09:00". */
export function withoutSerial(cell: string): string {
  const text = cell.trim();
  if (!isSerial(text) && !isFraction(text)) return cell;
  const shown = new Date(Math.round((EXCEL_ZERO + Number(text) * DAY_MS) / 60_000) * 60_000).toISOString();
  const time = `T${shown.slice(11, 16)}`;
  if (isFraction(text)) return time;
  return time === "T00:00" ? shown.slice(0, 10) : `${shown.slice(0, 10)} ${time}`;
}

/** The first day written in a text; null where there is none. */
export function dayIn(text: string): WrittenDay | null {
  const iso = ISO.exec(text) ?? PACKED.exec(text.trim());
  if (iso) return real({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), open: false, from: iso[0] });
  const dayFirst = DAY_FIRST.exec(text);
  const named = NAMED_FIRST.exec(text);
  // "20 Nov 2026" has "Nov 20" in it as well: what begins first is meant.
  if (dayFirst && (!named || dayFirst.index < named.index))
    return real({
      year: fullYear(dayFirst[3]),
      month: monthNamed(dayFirst[2] ?? ""),
      day: Number(dayFirst[1]),
      open: false,
      from: dayFirst[0],
    });
  if (named)
    return real({
      year: fullYear(named[3]),
      month: monthNamed(named[1] ?? ""),
      day: Number(named[2]),
      open: false,
      from: named[0],
    });
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [from, first = "", mark, second = "", year] = numbers;
  // "9-3" without a year is a span of hours.
  if (mark !== "/" && year === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 && two > 12) return null;
  const dayIsFirst = one > 12;
  return real({
    year: fullYear(year),
    month: dayIsFirst ? two : one,
    day: dayIsFirst ? one : two,
    open: one <= 12 && two <= 12 && one !== two,
    from,
  });
}

/** A day that exists in some year. */
function real(day: WrittenDay): WrittenDay | null {
  if (day.month < 1 || day.month > 12 || day.day < 1) return null;
  const last = new Date(Date.UTC(day.year ?? 2028, day.month, 0)).getUTCDate();
  if (day.year !== null && (day.year < 1950 || day.year > 2150)) return null;
  const swapped = day.open && day.month <= 12;
  return day.day <= last || swapped ? day : null;
}

/** What the cells of a column prove: an order, nothing, or both, so that neither holds. */
export function orderProved(cells: readonly string[]): Order | "both" | null {
  let month = false;
  let day = false;
  for (const cell of cells)
    for (const part of datesIn(cell)) {
      const numbers = NUMBERS.exec(part);
      if (!numbers || (numbers[2] !== "/" && numbers[4] === undefined) || ISO.test(part)) continue;
      if (Number(numbers[1]) > 12 && Number(numbers[3]) <= 12) day = true;
      if (Number(numbers[3]) > 12 && Number(numbers[1]) <= 12) month = true;
    }
  return month && day ? "both" : month ? "month first" : day ? "day first" : null;
}

/** The year in which a season's month falls, where the year is left out: from July to December its first, else its second. */
export function yearOf(month: number, { label, milestones }: Season["season"], now: number): number {
  const written = /\b(20\d{2})\b/.exec(label)?.[1] ?? /^(20\d{2})/.exec(milestones.applicationsOpen ?? "")?.[1];
  const moment = new Date(now);
  const first = written
    ? Number(written)
    : milestones.matchDay
      ? Number(milestones.matchDay.slice(0, 4)) - 1
      : moment.getUTCFullYear() - (moment.getUTCMonth() < 6 ? 1 : 0);
  return month >= 7 ? first : first + 1;
}

/** A written day as YYYY-MM-DD; null where its order is open and `order` doesn't settle it. */
export function settledDay(
  written: WrittenDay,
  order: Order | null,
  yearFor: (month: number) => number,
): string | null {
  if (written.open && order === null) return null;
  const swap = written.open && order === "day first";
  const month = swap ? written.day : written.month;
  const day = swap ? written.month : written.day;
  const year = written.year ?? yearFor(month);
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).getUTCDate() === day ? text : null;
}

/** The parts of a cell that have a date each; the whole cell where it has one or none. */
export function datesIn(cell: string): string[] {
  const parts = cell.split(/\s*(?:[;\n&+]|\band\b|\bthen\b)\s*/i).filter((part) => part !== "");
  const split = parts.flatMap((part) => {
    const inner = part.split(/\s*,\s*/);
    return inner.length > 1 && inner.every((piece) => dayIn(piece) !== null) ? inner : [part];
  });
  return split.length > 1 && split.filter((part) => dayIn(part) !== null).length > 1 ? split : [cell];
}

const INSTANT = /\b(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})(?!\d)/i;

/** The moment that a cell tells with its offset, "2026-12-15T14:00:00Z", in epoch milliseconds; null where it tells none. */
export function instantIn(cell: string): number | null {
  const [, wall = "", offset = ""] = INSTANT.exec(cell) ?? [];
  const ms =
    wall === ""
      ? Number.NaN
      : Date.parse(`${wall}${/z/i.test(offset) ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`);
  return Number.isNaN(ms) ? null : ms;
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?\b/i;

/** The weekday that a cell names beside a day that is another: ["Monday", "Tuesday"]; null where they agree, or it names none. */
export function wrongWeekday(cell: string, day: string): [string, string] | null {
  const said = WEEKDAY.exec(cell)?.[1]?.toLowerCase();
  const is = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  const named = WEEKDAYS.find((name) => said !== undefined && name.toLowerCase().startsWith(said));
  return named === undefined || named === is ? null : [named, is];
}

/** A cell without the first day that it tells. */
export function withoutDay(cell: string): string {
  return cell
    .replace(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}T?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?/, " ")
    .replace(
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d{1,2}(?:st|nd|rd|th)?(?!:)(?:,?\s*\d{4})?|\b\d{1,2}(?:st|nd|rd|th)?[\s-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[\s,-]*\d{4})?/i,
      " ",
    )
    .replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?,?/gi, " ")
    .trim();
}

/** The day that a person writes in answer to a question, month first as they are asked. */
export function dayTold(text: string, season: Season["season"], now: number): string | null {
  const written = dayIn(text);
  return written && settledDay(written, "month first", (month) => yearOf(month, season, now));
}
