const NAMES = "January February March April May June July August September October November December".split(" ");

/** "November" of 11; of no month's number an empty text. */
export const monthName = (month: number): string => NAMES[month - 1] ?? "";

/** "Nov" of 11. */
export const shortMonth = (month: number): string => monthName(month).slice(0, 3);

/** The number of the month that a word names by its first three letters ("nov", "Sept."), or 0. */
export const monthNamed = (word: string): number =>
  NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

/** "November 2026" of "2026-11" or "2026-11-20", "2024" of "2024": how old a source is, as far as it says. */
export function monthWords(asOf: string): string {
  const [year = "", month] = asOf.split("-");
  return month ? `${monthName(Number(month))} ${year}` : year;
}

/** "Nov 20" of a day, YYYY-MM-DD. */
export const shortDay = (day: string): string => `${shortMonth(Number(day.slice(5, 7)))} ${Number(day.slice(8, 10))}`;

/** "November 20, 2026" of a day, YYYY-MM-DD. */
export const longDay = (day: string): string =>
  `${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(8, 10))}, ${day.slice(0, 4)}`;
