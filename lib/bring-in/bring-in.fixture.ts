import { readFileSync } from "node:fs";
import { readSeasonFile } from "@/lib/season/file";
import type { Interview, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import type { BroughtIn } from "./bring-in";
import { readFiles } from "./read-files";
import { type Decisions, noDecisions } from "./take/decisions";

export const NOW = Date.parse("2026-11-29T10:00:00-05:00");
const corpus = `${import.meta.dirname}/corpus`;

/** The season that the files of the corpus refer to. */
export function corpusSeason(): Season {
  const read = readSeasonFile(readFileSync(`${corpus}/season.json`, "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.season;
}

/** The bytes of a file of the corpus. */
export const corpusFile = (name: string): Uint8Array => readFileSync(`${corpus}/${name}`);
/** The lines of a file of the corpus, each as what it holds. */
export const corpusLines = (name: string): unknown[] =>
  readFileSync(`${corpus}/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

export type Given = Record<string, string | Uint8Array>;
type Also = { me?: string[]; decisions?: Partial<Decisions>; now?: number };

/** Brings files, by their names, into a season. */
export function bring(season: Season, files: Given, { me = [], decisions, now = NOW }: Also = {}): Promise<BroughtIn> {
  const sources = Object.entries(files).map(([name, content]) => ({
    name,
    open: async function* () {
      yield typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  }));
  return readFiles(season, sources, { now, me, decisions: { ...noDecisions, ...decisions } });
}

/** A calendar with one event of these lines. */
export const calendar = (...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//EN",
    "BEGIN:VEVENT",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

/** The interviews that are there beside those of the corpus' season, as text to compare. */
export function added({ season }: BroughtIn): string[] {
  const before = new Set(corpusSeason().interviews.map(({ id }) => id));
  return season.interviews
    .filter(({ id }) => !before.has(id))
    .map(slot)
    .sort();
}

/** Program, start, and end of an interview, as text to compare. */
export const slot = ({ programId, startsAt, endsAt }: Interview): string =>
  [programId, ...[startsAt, endsAt].map((moment) => new Date(instantMs(moment)).toISOString().slice(0, 16))].join(" ");
