import { isCommon, isFunctionWord } from "@/lib/log-line/common-words";
import type { LineQuestion, ReadLine } from "@/lib/log-line/read";

/** The reading of a line without what is asked about words that a person keeps as a note. */
export function notedIn(read: ReadLine, noted: readonly string[]): ReadLine {
  if (noted.length === 0) return read;
  const unread = read.unread.map((word) => (noted.includes(word.text) ? { ...word, blocks: false } : word));
  const isNoted = ({ words }: LineQuestion) => words !== "" && words.split(" ").every((word) => noted.includes(word));
  const unknown = read.unknown.filter((words) => !words.split(" ").every((word) => noted.includes(word)));
  return { ...read, unread, unknown, asks: read.asks.filter((ask) => !isNoted(ask)) };
}

/** Words of everyday English that are left over, as they stand in the line: they go with the message as a note. */
export function leftOver(read: ReadLine, line: string): string {
  const words = read.unread.filter(({ blocks }) => !blocks);
  const [first] = words;
  const last = words.at(-1);
  // "Got", "their": nothing that would be missed.
  if (!first || !last || words.every(({ text }) => text.length < 2 || isFunctionWord(text.toLowerCase()))) return "";
  const whole = line.slice(first.start, last.end).trim();
  // What was read between them belongs to the message, not to the note.
  const mixed = read.marks.some(({ start, end }) => start >= first.start && end <= last.end);
  return mixed ? words.map(({ text }) => text).join(" ") : whole;
}

/** The line with words taken out or replaced, wherever they stand, each once. */
export function replaced(line: string, words: string, by: string): string {
  const escaped = words.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped.join("[\\s,]+(?:and\\s+)?")}(?:['’]s)?(?![\\p{L}\\p{N}])`,
    "iu",
  );
  if (whole.test(line))
    return line
      .replace(whole, () => by)
      .replace(/\s{2,}/g, " ")
      .trim();
  // The words aren't next to each other: each is removed, and the first is replaced by what comes for them.
  let rest = line;
  let put = by;
  for (const word of escaped) {
    const alone = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu");
    rest = rest.replace(alone, () => put);
    put = "";
  }
  return rest.replace(/\s{2,}/g, " ").trim();
}

/** Whether a word may stand for a program from now on: not an everyday one. */
export const canBeRemembered = (words: string) =>
  words.length > 1 && !words.split(" ").every((word) => isCommon(word.toLowerCase()));
