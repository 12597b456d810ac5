const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "November 2026" of "2026-11" or "2026-11-20", "2024" of "2024": how old a source is, as far as it says. */
export function monthWords(asOf: string): string {
  const [year = "", month] = asOf.split("-");
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : year;
}
