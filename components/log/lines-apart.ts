import { findNames } from "@/lib/log-line/names";
import { type ReadLine, readLine } from "@/lib/log-line/read";
import { wordsOf } from "@/lib/log-line/spans";
import type { Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";

/** Where one message may end and the next begin. */
const PARTS = /\s*(?:[,;+&]|(?<!\p{L})(?:and|then|plus)(?!\p{L}))(?:\s*(?:and|then|also)(?!\p{L}))?\s*/giu;

/** Whether a line by itself says what was done and with which program. */
const isWhole = ({ program, kind, asks }: ReadLine) =>
  program !== null && kind !== null && !asks.some(({ field }) => field === "programId");

/** "sent MGH ty to Ruiz and Penn ty to O'Neill": two lines, each with its own program and people. Empty where it is one. */
function partsOf(line: string, season: Season, now: number): string[] {
  for (const { 0: text, index } of line.matchAll(PARTS)) {
    const [before, after] = [line.slice(0, index).trim(), line.slice(index + text.length).trim()];
    if (before === "" || after === "") continue;
    const [first, second] = [readLine(before, season, now), readLine(after, season, now)];
    if (!isWhole(first) || first.program === second.program) continue;
    if (isWhole(second)) return [before, after];
    const rest = partsOf(after, season, now);
    if (rest.length > 0) return [before, ...rest];
  }
  return [];
}

/** Between two names that stand side by side. */
const BESIDE = /^(?:\s|[,;+&/]|and(?!\p{L}))+$/iu;

/**
 * "penn and nyu update": the same for each, with the name of the other taken out. Each is a program, or one person of a program of their own, and
 * they stand side by side; empty where they don't.
 */
function sameForEach(line: string, words: string, season: Season): string[] {
  const { mentions } = findNames(
    wordsOf(words).map((span) => ({ ...span, plain: plainWords(span.text) })),
    season,
  );
  const owners = mentions.map(({ programs, people }) => [
    ...new Set([...programs.map(({ id }) => id), ...people.map(({ programId }) => programId)]),
  ]);
  const own = mentions.every(({ programs, people }) => programs.length + people.length === 1);
  if (!own || new Set(owners.flat()).size !== mentions.length) return [];
  const names = mentions.map((mention) => mention.words.map(({ text }) => text).join(" "));
  // Each where the one before it ends.
  const start = line.toLowerCase().indexOf((names[0] ?? "").toLowerCase());
  let end = -1;
  for (const name of names) {
    const at = line.toLowerCase().indexOf(name.toLowerCase(), Math.max(0, end));
    if (at < 0 || (end >= 0 && !BESIDE.test(line.slice(end, at)))) return [];
    end = at + name.length;
  }
  return names.map((name) => `${line.slice(0, start)}${name}${line.slice(end)}`.trim());
}

/** The lines that a line is which names several programs, in its own words, one for each; empty where it is one line. */
export function linesApart(line: string, read: ReadLine, season: Season, now: number): string[] {
  const ask = read.asks.find(({ field, choices }) => field === "programId" && choices.length > 1);
  if (!ask || ask.words === "") return [];
  const parts = partsOf(line, season, now);
  if (parts.length > 0) return parts;
  return read.kind === null ? [] : sameForEach(line, ask.words, season);
}
