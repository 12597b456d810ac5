import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { type KindChoice, readChannel, readKind } from "./kinds";
import { nearest, readNames } from "./names";
import { joined, type Span, without, wordsOf } from "./spans";
import { readWhen } from "./when";

export type ReadLine = {
  kind: KindChoice | null;
  channel: Message["channel"] | null;
  program: Program | null;
  /** The programs that the same words could mean, best first. */
  candidates: Program[];
  people: Contact[];
  /** ISO instant. */
  at: string | null;
  /** What was understood, to be marked in the line, in order. */
  marks: Span[];
  /** Words that name no program and nobody, with the programs they are nearest to. */
  unknown: { text: string; nearest: Program[] } | null;
};

const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues?|wed|thu|fri|sat|sun)$/i;

/** Words of a date that are also somebody's name in this season ("April", "May"): the person's, unless a number is beside. */
function namesLikeDates(line: string, { contacts, programs }: Season): Span[] {
  const words = wordsOf(line);
  const likeDates = words.filter(
    ({ text }, at) =>
      DATE_WORD.test(text) && ![words[at - 1], words[at + 1]].some((beside) => /^\d/.test(beside?.text ?? "")),
  );
  if (likeDates.length === 0) return [];
  const names = new Set(plainWords([...contacts, ...programs].map(({ name }) => name).join(" ")).split(" "));
  return likeDates.filter(({ text }) => names.has(plainWords(text)));
}

/**
 * Reads the log sheet's one line: kind, program, people and time in any order ("ty harlow marsh, tak 2pm"). `preferred` is the
 * program whose page is open, `chosen` the one picked by hand. Moments are wall times in the season's zone; `now` in epoch
 * milliseconds.
 */
export function readLine(
  line: string,
  season: Season,
  now: number,
  { preferred = null, chosen = null }: { preferred?: string | null; chosen?: string | null } = {},
): ReadLine {
  const kind = readKind(line);
  const channel = readChannel(without(line, kind ? [kind] : []));
  const read: Span[] = [kind, channel].flatMap((span) => span ?? []);
  const rest = without(line, read);
  const when = readWhen(without(rest, namesLikeDates(rest, season)), now, season.season.timeZone);
  const names = readNames(without(rest, when ? [when] : []), season, { preferred, chosen });
  const marks = [
    ...joined(line, names.programMarks),
    ...joined(line, names.peopleMarks),
    ...read,
    ...(when ? [when] : []),
  ];
  return {
    kind: kind?.choice ?? null,
    channel: channel?.choice ?? null,
    program: names.program,
    candidates: names.candidates,
    people: names.people,
    at: when?.at ?? null,
    marks: marks.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start),
    unknown: names.unknown === null ? null : { text: names.unknown, nearest: nearest(names.unknown, season.programs) },
  };
}
