import { type LinePlace, type ReadLine, readLine } from "@/lib/log-line/read";
import type { Season } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";
import type { Kept } from "./log-values";

/**
 * Reads a line as of when it was typed: the "yesterday" of one that was kept is the day before that, and one that couldn't be logged then
 * happened then, where it doesn't say. `now` in epoch milliseconds.
 */
export function readKept(line: string, season: Season, now: number, kept: Kept | null, place: LinePlace): ReadLine {
  const read = readLine(line, season, kept?.storedAt ?? now, place);
  const isSaid = read.at !== null || read.todo !== null || read.asks.some(({ field }) => field === "at");
  return kept?.happened && !isSaid ? { ...read, at: isoIn(kept.storedAt, season.season.timeZone) } : read;
}
