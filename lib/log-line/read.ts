import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { capitalized } from "@/lib/season/words";
import { askAside, ownersAmong, partedWords } from "./asides";
import { FILLERS, isCommon } from "./common-words";
import { channelOf, findByDay, findChannel, findNotDone, isKindWord, isWithProgram, saidWithin } from "./kinds";
import type { LineQuestion } from "./line-question";
import { findNames, isNameIn, type Mention, type NameWord } from "./names";
import { addressedIn, commentStart } from "./read-comment";
import { type KindWords, kindWordsOf, readKind } from "./read-kind";
import { commentNames, isRole, peopleOf, withRoles } from "./read-people";
import { placeAsks, programOf, whichOfPeople } from "./read-program";
import { commentTime, namesLikeDates, whenOf } from "./read-when";
import { apart, joined, type Span, without, wordsOf } from "./spans";
import { longerName, namesApart, type UnknownNames, withUnknownNames } from "./unknown-names";
import { dueDay, type FoundTime, findTime } from "./when";

export type { LineQuestion } from "./line-question";

/** A word that was not understood; `blocks`: it could be a program, a person or a time, and waits to be placed or taken out. */
export type Unread = Span & { text: string; blocks: boolean };

/** What a line says. What it leaves open, or asks about, is null or empty. */
export type ReadLine = {
  kind: Message["kind"] | null;
  direction: Message["direction"] | null;
  channel: Message["channel"] | null;
  /** The stage that the program has by what the line tells. */
  stage: Program["stage"] | null;
  program: Program | null;
  /** The programs that the same words could mean. */
  candidates: Program[];
  people: Contact[];
  /** The whole of a name of which a program fits a part, as it stands in the line; null where nothing is longer than what was read. */
  longer: string | null;
  /** The names that nobody and nothing has yet, each whole. */
  unknown: string[];
  /** The title that stands before each of these in the line, where one does: "Dr.". */
  titles: Record<string, string>;
  /** ISO instant; null is now. */
  at: string | null;
  /** The hour of `at` is a default: none was told, or only about. */
  guessedHour: boolean;
  /** No hour of it was told, not even about. */
  dayOnly: boolean;
  /** Something is still to be done; `dueOn`: the day (YYYY-MM-DD) by which, where that is told. Null where it is done. */
  todo: { dueOn: string | null } | null;
  unread: Unread[];
  asks: LineQuestion[];
  /** What was understood, to be marked in the line, in order. */
  marks: Span[];
};

/** The program whose page is open, and the one picked by hand. */
export type LinePlace = { preferred?: string | null; chosen?: string | null };

/** Longer than anything a person types in one line; the rest is not read. */
const LONGEST = 2_000;

/**
 * Reads the log sheet's one line: kind, program, people and time in any order ("ty harlow marsh, tak 2pm"). It never guesses in
 * silence: what two fit is asked about, and every word that was not understood is told. `preferred` is the program whose page is
 * open, `chosen` the one picked by hand. Moments are wall times in the season's zone; `now` in epoch milliseconds.
 */
export function readLine(
  typed: string,
  season: Season,
  now: number,
  { preferred = null, chosen = null }: LinePlace = {},
): ReadLine {
  const parts = partsOf(typed.slice(0, LONGEST), season, now);
  const { line, comment, channel, time, notDone } = parts;
  const names = namesIn(parts, season, { preferred, chosen });
  const { program, people, unread } = names;
  const done = readKind(line, parts, { head: parts.head, notDone, mentions: names.mentions });
  const programId = program?.id ?? null;
  const zone = season.season.timeZone;
  const todo = done.todo ? { dueOn: dueDay(parts.timed, now, zone) ?? dueDay(comment, now, zone) } : null;
  // What is still to be done happened at no time.
  // What they want by Friday was not received on one.
  const isWanted = done.direction === "received" && time !== null && findByDay(parts.timed) !== null;
  const when = whenOf(line, todo || isWanted ? null : time, now, season, programId);
  const commentWords = wordsOf(comment);
  const isNamed = (start: number) => names.mentions.some(({ words }) => words.some((word) => word.start === start));
  const asks = [
    ...names.asks,
    ...done.asks,
    when.ask,
    time || todo ? null : commentTime(comment, now, season, programId),
    commentNames(commentWords, program, people, season),
  ];
  return {
    kind: done.kind,
    direction: done.direction,
    channel: channel?.channel ?? done.channel ?? channelOf(parts.kindSpans.map((span) => textAt(line, span)).join(" ")),
    stage: done.stage,
    program,
    candidates: names.candidates,
    people,
    longer: names.longer,
    unknown: names.unknown,
    titles: titlesOf(line, names.unknown),
    // An invitation is for a time to come, and has come by now.
    at: done.kind === "invitation" && when.ask?.toCome !== undefined ? null : when.at,
    guessedHour: when.guessed,
    dayOnly: when.dayOnly,
    todo,
    unread: [
      ...unread.map(({ start, end, text }) => ({
        start,
        end,
        text,
        blocks: names.blocking.some((one) => one.start === start),
      })),
      ...(isWanted ? time.spans.flatMap((span) => wordsIn(line, span)) : []),
      ...parts.kindSpans.flatMap((span) => saidWithin(line, span)).map((word) => ({ ...word, blocks: false })),
      ...commentWords
        .filter(({ text, start }) => !FILLERS.has(text.toLowerCase()) && !isNamed(start))
        .map((word) => ({ ...word, blocks: false })),
    ].sort(inOrder),
    asks: asks.flatMap((ask) => ask ?? []),
    marks: marksOf(parts, names.mentions),
  };
}

/** A line cut into what is read each by itself. Offsets stay true: what was read is spaces in the rest. */
type LineParts = KindWords & {
  line: string;
  kindSpans: Span[];
  /** The line before its comment, and the comment, each with spaces for the other and for the kind. */
  head: string;
  comment: string;
  channel: ReturnType<typeof findChannel>;
  time: FoundTime | null;
  /** The line that the time is read in. */
  timed: string;
  /** Words before the kind by which nothing is done yet. */
  notDone: Span | null;
  /** The line without all that was read so far. */
  rest: string;
  /** The words that may be names. */
  words: NameWord[];
};

function partsOf(line: string, season: Season, now: number): LineParts {
  const { kind, noun } = kindWordsOf(line);
  const kindSpans = [kind, noun].flatMap((span) => span ?? []);
  const afterKind = without(line, kindSpans);
  const from = commentStart(afterKind, kind?.end ?? 0, season, now);
  const head = `${afterKind.slice(0, from)}${" ".repeat(Math.max(0, line.length - from))}`;
  const channel = findChannel(head);
  const withoutChannel = without(head, channel ? [channel] : []);
  const timed = without(withoutChannel, namesLikeDates(withoutChannel, season));
  const time = findTime(timed, now, season.season.timeZone);
  const notDone = findNotDone(line.slice(0, kind ? kind.start : from), (span) => isCalled(afterKind, span, season));
  const rest = without(withoutChannel, [...(time?.spans ?? []), ...(notDone ? [notDone] : [])]);
  const words = withWholeDates(rest, wordsOf(rest))
    .map((span) => ({
      ...span,
      plain: plainWords(span.text).replace(/ s$/, ""),
      as: standsFor(line.slice(0, span.start)) ?? (kind && isWithProgram(kind) ? "program" : undefined),
    }))
    .filter(({ text, plain }) => plain !== "" && !FILLERS.has(text.toLowerCase()));
  const comment = without(afterKind, [{ start: 0, end: from }]);
  return { line, kind, noun, kindSpans, head, comment, channel, time, timed, notDone, rest, words };
}

const DATE_OF_NONE = /(?<![\p{L}\p{N}/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\p{N}/])/gu;

/** The words with what is written as a date as one of them: "11/31", which no month has, is no 11 and no 31. */
function withWholeDates(line: string, words: ReturnType<typeof wordsOf>): ReturnType<typeof wordsOf> {
  const dates = [...line.matchAll(DATE_OF_NONE)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  if (dates.length === 0) return words;
  const within = (word: Span) => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  return [...words.filter((word) => !within(word)), ...dates].sort(inOrder);
}

/** What the words before a name make it. */
function standsFor(before: string): NameWord["as"] {
  if (/(?<!\p{L})(?:dr|prof|professor|doctor|mr|mrs|ms|miss)\.?\s+$/iu.test(before)) return "person";
  return /(?<!\p{L})at\s+(?:the\s+)?$/iu.test(before) ? "program" : undefined;
}

/** Whether a word that says "not done" is somebody's name: with the other name beside it, or where nobody else is named. */
function isCalled(line: string, { start, end }: Span, season: Season): boolean {
  const isName = isNameIn(season);
  const words = wordsOf(line);
  const at = words.findIndex((word) => word.start === start && word.end === end);
  const word = words[at];
  if (!word || !isName(word.text)) return false;
  const called = season.contacts.filter((one) => isNameIn({ programs: [], contacts: [one] })(word.text));
  const beside = words[at + 1];
  return (
    (beside !== undefined && called.length > 0 && isNameIn({ programs: [], contacts: called })(beside.text)) ||
    !words.some(({ text }, other) => other !== at && isName(text))
  );
}

/** Whom and what a line names. */
type LineNames = Pick<ReadLine, "program" | "candidates" | "people" | "longer" | "unknown" | "asks"> & {
  mentions: Mention[];
  unread: NameWord[];
  /** Those of the unread that could be a name. */
  blocking: NameWord[];
};

function namesIn(parts: LineParts, season: Season, place: Required<LinePlace>): LineNames {
  const { line, comment } = parts;
  const active = season.programs.filter(
    ({ id, archived }) => !archived || id === place.preferred || id === place.chosen,
  );
  const among = { ...season, programs: active };
  const acts = parts.kindSpans.map(({ end }) => end);
  const { words, asides: parted, markers } = partedWords(parts.rest, parts.words, Math.max(0, ...acts), among);
  const first = withUnknownNames(line, words, findNames(words, among));
  // "Update: a new paper, to Fenwick": whom it went to may stand behind what it said.
  const behind = first.mentions.length + first.unread.length === 0 ? addressedIn(comment, season) : [];
  const found = behind.length > 0 ? { ...findNames(behind, among), whole: [] } : first;
  const owners = ownersAmong(line, found.mentions, words);
  const mentions = found.mentions.filter((mention) => !owners.some((owner) => owner.mentions.includes(mention)));
  const asides = [...parted, ...owners];
  // Who is left out still tells the program where nobody else does.
  const aside = asides.flatMap((one) => one.mentions);
  const { program, candidates, ask } = programOf(mentions.length > 0 ? mentions : aside, season, place);
  const which = ask && ((program ? null : whichOfPeople(mentions)) ?? ask);
  const met = ask && !program ? { people: [], asks: [] } : peopleOf(mentions, program);
  // "The PD called": the words for the kind say who did.
  const inKind = parts.kindSpans.flatMap((span) =>
    wordsOf(line)
      .map((word) => ({ ...word, plain: plainWords(word.text).replace(/ s$/, "") }))
      .filter((word) => word.start >= span.start && word.end <= span.end && isRole(word)),
  );
  const roles = withRoles(met.people, [...found.unread, ...inKind], line, program, season);
  const { people } = roles;
  const unread = roles.unread.filter((word) => !inKind.includes(word));
  const counted = (word: NameWord) =>
    /^\d{1,2}$/.test(word.text) &&
    parts.kindSpans.some(({ start }) => start > word.end && line.slice(word.end, start).trim() === "");
  const blocking = unread.filter((word) => canBeName(word, found) && !counted(word));
  const unknown = namesApart(line, blocking);
  const told = [
    ...roles.unread.filter((word) => inKind.includes(word)),
    ...markers,
    ...asides.flatMap((one) => one.words),
  ];
  return {
    program,
    candidates,
    people,
    unknown,
    mentions,
    unread: [...unread, ...told],
    blocking,
    longer: program && people.length === 0 ? longerName(line, mentions, blocking) : null,
    asks: [
      ...(which ? [which] : []),
      ...met.asks,
      ...roles.asks,
      ...askAside(line, asides, people, program, season),
      ...(blocking.length > 0 ? placeAsks(blocking, unknown, program, season) : []),
    ],
  };
}

const TITLE = /(?<!\p{L})(?<title>dr|prof(?:essor)?|doctor|mr|mrs|ms)\.?\s+$/iu;
const WHOLE_TITLES: Record<string, string> = { professor: "Prof.", doctor: "Dr." };

/** The titles that stand before names in a line: "dr zhang" is Dr. Zhang. */
function titlesOf(line: string, names: string[]): ReadLine["titles"] {
  return Object.fromEntries(
    names.flatMap((name) => {
      const at = line.indexOf(name);
      const title = TITLE.exec(line.slice(0, Math.max(0, at)))?.groups?.title?.toLowerCase();
      return title ? [[name, WHOLE_TITLES[title] ?? `${capitalized(title)}.`]] : [];
    }),
  );
}

/** Whether a word that nothing was read in may be a name: no everyday word, and none for a kind of message. */
const canBeName = (word: NameWord, { whole }: UnknownNames) =>
  whole.includes(word) || !(isCommon(word.text.toLowerCase()) || isKindWord(word.text));

const wordsIn = (line: string, { start, end }: Span) =>
  wordsOf(line)
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => ({ ...word, blocks: false }));
const textAt = (line: string, { start, end }: Span) => line.slice(start, end);
const inOrder = (one: Span, other: Span) => one.start - other.start;

function marksOf({ line, kindSpans, channel, time }: LineParts, mentions: Mention[]): Span[] {
  const named = [true, false].flatMap((ofPeople) =>
    joined(
      line,
      mentions.filter(({ people }) => people.length > 0 === ofPeople).flatMap(({ words }) => words),
    ),
  );
  const ofKind = kindSpans.flatMap((span) => apart(span, saidWithin(line, span)));
  return [...named, ...ofKind, ...(channel ? [channel] : []), ...(time?.spans ?? [])]
    .map(({ start, end }) => ({ start, end }))
    .sort(inOrder);
}
