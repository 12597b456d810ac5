import { formatMoment } from "@/lib/season/format";
import { calledNames } from "@/lib/season/program-names";
import type { Contact, Message, Program, Season } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { dayOf, instantMs, shiftDay } from "@/lib/season/time";
import { KIND_WORDS, personName } from "@/lib/season/words";
import { beginsComment, FILLERS, isCommon } from "./common-words";
import {
  channelOf,
  type FoundKind,
  findChannel,
  findKind,
  findLater,
  findNotDone,
  findPromise,
  type KindReading,
  leavesOpen,
  QUICK_KINDS,
  whoDid,
} from "./kinds";
import {
  findNames,
  inCity,
  initialed,
  isGeneric,
  isNameIn,
  type Mention,
  type NameWord,
  nearest,
  nearestPeople,
} from "./names";
import { joined, type Span, without, wordsOf } from "./spans";
import { beginsName, longerName, withUnknownNames } from "./unknown-names";
import { type FoundTime, findTime, momentsOf } from "./when";

/** What a line leaves to the person, who chooses; `words` are those that raised it. */
export type LineQuestion = {
  field: "programId" | "recipients" | "kind" | "direction" | "at" | "stage";
  words: string;
  choices: { id: string; label: string }[];
};

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
  /** ISO instant; null is now. */
  at: string | null;
  unread: Unread[];
  asks: LineQuestion[];
  /** What was understood, to be marked in the line, in order. */
  marks: Span[];
};

/** Longer than anything a person types in one line; the rest is not read. */
const LONGEST = 2_000;

const DATE_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/**
 * Words of a date that are also somebody's name in this season ("April", "May"): the person's, unless a number is beside, or the
 * person is named already ("okafor sunday" is Okafor, on Sunday; "sunday okafor" is Sunday Okafor).
 */
function namesLikeDates(line: string, season: Season): Span[] {
  const words = wordsOf(line);
  const isName = isNameIn(season);
  return words.filter(({ text }, at) => {
    if (!DATE_WORD.test(text) || !isName(text)) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    if ([before, after].some((beside) => /^\d/.test(beside?.text ?? ""))) return false;
    const called = season.contacts.filter((one) => isNameIn({ programs: [], contacts: [one] })(text));
    const own = isNameIn({ programs: [], contacts: called });
    if (after !== undefined && own(after.text)) return true;
    // A weekday by itself is a day, whoever is called so.
    return !/day$/i.test(text) && !words.some((word, other) => other !== at && own(word.text));
  });
}

const programChoice = ({ id, name }: Program) => ({ id, label: name });
const personChoice = (contact: Contact) => ({ id: contact.id, label: personName(contact) });
const unique = <Row>(rows: Row[]) => [...new Set(rows)];
const textOf = (words: { text: string }[]) => words.map(({ text }) => text).join(" ");

/** The program that the mentions name, and the question where they name several or contradict each other. */
function programOf(
  mentions: Mention[],
  season: Season,
  { preferred, chosen }: { preferred: string | null; chosen: string | null },
): { program: Program | null; candidates: Program[]; ask: LineQuestion | null } {
  const byId = new Map(season.programs.map((program) => [program.id, program]));
  const ownersOf = (people: Contact[]) => unique(people.flatMap(({ programId }) => byId.get(programId) ?? []));
  const sets = mentions.map(({ programs, people }) => unique([...programs, ...ownersOf(people)]));
  const candidates = unique(sets.flat());
  const picked = byId.get(chosen ?? "");
  if (picked) return { program: picked, candidates, ask: null };
  if (sets.length === 0) return { program: null, candidates, ask: null };
  const common = candidates.filter((program) => sets.every((set) => set.includes(program)));
  const ask = (choices: Program[]): LineQuestion => ({
    field: "programId",
    words: textOf(mentions.flatMap(({ words }) => words)),
    choices: choices.slice(0, 6).map(programChoice),
  });
  if (common.length === 1) return { program: common[0] ?? null, candidates: common, ask: null };
  if (common.length === 0) return { program: null, candidates, ask: ask(candidates) };
  // "Penn" is the one that goes by it, before one with it among its words.
  const said = mentions.map(({ words }) => plainWords(textOf(words)));
  const [exact, other] = common.filter((program) =>
    calledNames(program).some((called) => said.includes(plainWords(called))),
  );
  if (exact && !other) return { program: exact, candidates: common, ask: null };
  const own = common.find(({ id }) => id === preferred);
  if (own) return { program: own, candidates: common, ask: null };
  return { program: null, candidates: common, ask: ask(common) };
}

/** The question where all that is named is somebody whom people of several programs are called like: who it is tells the program. */
function whichOfPeople(mentions: Mention[]): LineQuestion | null {
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.programs.length > 0 || only.people.length < 2) return null;
  return { field: "recipients", words: textOf(only.words), choices: only.people.slice(0, 6).map(personChoice) };
}

/** The people of a program whom the mentions name, with the questions where two fit. */
function peopleOf(mentions: Mention[], program: Program | null): { people: Contact[]; asks: LineQuestion[] } {
  const people: Contact[] = [];
  const asks: LineQuestion[] = [];
  for (const mention of mentions) {
    if (mention.people.length === 0) continue;
    const within = program ? mention.people.filter(({ programId }) => programId === program.id) : mention.people;
    // A word that fits the program as well names the program where nobody of it is called so.
    if (program && mention.programs.includes(program) && within.length !== 1) continue;
    const [only] = within;
    if (program && only && within.length === 1) people.push(only);
    else
      asks.push({
        field: "recipients",
        words: textOf(mention.words),
        choices: (within.length > 0 ? within : mention.people).slice(0, 6).map(personChoice),
      });
  }
  return { people: unique(people), asks };
}

/** Whom a role names at a program that has one of it. */
const ROLES: Record<string, Contact["role"]> = {
  pd: "program-director",
  director: "program-director",
  apd: "associate-program-director",
  coordinator: "coordinator",
  pc: "coordinator",
  chief: "chief",
};

/** The people with those whom the roles among the unread words name ("ty pd harlow"), and the question where two have the role. */
function withRoles(
  people: Contact[],
  unread: NameWord[],
  program: Program | null,
  season: Season,
): { people: Contact[]; unread: NameWord[]; ask: LineQuestion | null } {
  const word = unread.find(({ plain }) => plain in ROLES);
  const role = word && ROLES[word.plain];
  if (!program || !word || !role) return { people, unread, ask: null };
  const rest = unread.filter((other) => other !== word);
  if (people.some((contact) => contact.role === role)) return { people, unread: rest, ask: null };
  const having = season.contacts.filter((contact) => contact.programId === program.id && contact.role === role);
  if (having.length === 0) return { people, unread, ask: null };
  if (having.length === 1) return { people: [...people, ...having], unread: rest, ask: null };
  return {
    people,
    unread: rest,
    ask: { field: "recipients", words: word.text, choices: having.slice(0, 6).map(personChoice) },
  };
}

function kindAsk(words: string, among: Message["kind"][]): LineQuestion {
  return { field: "kind", words, choices: among.map((kind) => ({ id: kind, label: KIND_WORDS[kind] })) };
}

const QUICK = QUICK_KINDS.map(({ choice }) => choice.kind);

/** The moment, and the question where two fit, or where it is still to come. */
function whenOf(
  time: FoundTime | null,
  words: string,
  now: number,
  season: Season,
  programId: string | null,
): { at: string | null; ask: LineQuestion | null } {
  if (!time) return { at: null, ask: null };
  const zone = season.season.timeZone;
  const moments = momentsOf(time, now, season, programId);
  const choice = (at: string) => ({ id: at, label: formatMoment(at, zone, "moment") });
  const [at = null] = moments;
  if (moments.length > 1) return { at: null, ask: { field: "at", words, choices: moments.map(choice) } };
  if (at === null || instantMs(at) <= now) return { at, ask: null };
  const before = momentsOf({ ...time, day: shiftDay(dayOf(instantMs(at), zone), -1), exact: null }, now, season, null);
  const passed = before.filter((moment) => instantMs(moment) <= now);
  return { at, ask: { field: "at", words, choices: [at, ...passed].map(choice) } };
}

/**
 * Reads the log sheet's one line: kind, program, people and time in any order ("ty harlow marsh, tak 2pm"). It never guesses in
 * silence: what two fit is asked about, and every word that was not understood is told. `preferred` is the program whose page is
 * open, `chosen` the one picked by hand. Moments are wall times in the season's zone; `now` in epoch milliseconds.
 */
export function readLine(
  typed: string,
  season: Season,
  now: number,
  { preferred = null, chosen = null }: { preferred?: string | null; chosen?: string | null } = {},
): ReadLine {
  const line = typed.slice(0, LONGEST);
  const asks: LineQuestion[] = [];
  const kind = findKind(line);
  // "Emailed Marsh an update": the verb tells who wrote, the noun what.
  const noun = kind && leavesOpen(kind) ? findKind(without(line, [{ start: 0, end: kind.end }])) : null;
  const kindSpan = [kind, noun].flatMap((span) => span ?? []);
  const afterKind = without(line, kindSpan);
  const comment = commentStart(afterKind, kind?.end ?? 0, season);
  const head = `${afterKind.slice(0, comment)}${" ".repeat(Math.max(0, line.length - comment))}`;

  const channel = findChannel(head);
  const withoutChannel = without(head, channel ? [channel] : []);
  const time = findTime(without(withoutChannel, namesLikeDates(withoutChannel, season)), now, season.season.timeZone);
  const rest = without(withoutChannel, time?.spans ?? []);
  const notDone = findNotDone(line.slice(0, kind ? kind.start : comment));
  const words: NameWord[] = wordsOf(without(rest, notDone ? [notDone] : []))
    .map((span) => ({ ...span, plain: plainWords(span.text).replace(/ s$/, "") }))
    .filter(({ text, plain }) => plain !== "" && !FILLERS.has(text.toLowerCase()));

  const active = season.programs.filter(({ id, archived }) => !archived || id === preferred || id === chosen);
  const found = withUnknownNames(line, words, findNames(words, { ...season, programs: active }));
  const { mentions } = found;
  const named = programOf(mentions, season, { preferred, chosen });
  const { program } = named;
  const twoPeople = program ? null : whichOfPeople(mentions);
  if (named.ask) asks.push(twoPeople ?? named.ask);
  const met = named.ask && !program ? { people: [], asks: [] } : peopleOf(mentions, program);
  asks.push(...met.asks);
  const { people, unread, ask } = withRoles(met.people, found.unread, program, season);
  if (ask) asks.push(ask);

  const blocking = unread.filter((word) => found.whole.includes(word) || !isCommon(word.text.toLowerCase()));
  const longer = program && people.length === 0 ? longerName(line, mentions, blocking) : null;
  if (blocking.length > 0) asks.push(...placeAsks(blocking, program, season));

  const reading = readingOf(kind, noun, line, mentions);
  const kindWords = kind ? line.slice(kind.start, kind.end) : "";
  const undone =
    notDone ??
    (/\?\s*$/.test(line) ? (kind ?? { start: 0, end: 0 }) : null) ??
    (/\b(?:not yet|not sent|unsent|draft)\b/i.test(head) ? (kind ?? { start: 0, end: 0 }) : null) ??
    (findLater(head) ? (kind ?? { start: 0, end: 0 }) : null);
  const promise = promiseIn(without(line, kindSpan), reading);
  if (undone) {
    asks.push(
      kindAsk(
        line.slice(undone.start, kind ? Math.max(kind.end, undone.end) : undone.end),
        reading?.kind ? [reading.kind] : QUICK,
      ),
    );
  } else if (promise) {
    const { start, end } = promise;
    asks.push(kindAsk(line.slice(start, end), ["intent", reading?.kind ?? "strong-interest"]));
  } else if (reading && reading.direction === null) {
    asks.push({
      field: "direction",
      words: kindWords,
      choices: [
        { id: "sent", label: "I wrote to them" },
        { id: "received", label: "They wrote to me" },
      ],
    });
    if (reading.kind === null) asks.push(kindAsk(kindWords, QUICK));
  } else if (reading && reading.kind === null) asks.push(kindAsk(kindWords, reading.among ?? QUICK));
  else if (!reading && line.trim() !== "") asks.push(kindAsk("", QUICK));

  const timeWords = (time?.spans ?? []).map(({ start, end }) => line.slice(start, end)).join(" ");
  const when = whenOf(time, timeWords, now, season, program?.id ?? null);
  if (when.ask) asks.push(when.ask);
  const commentTime = time
    ? null
    : findTime(without(afterKind, [{ start: 0, end: comment }]), now, season.season.timeZone);
  if (commentTime && /\d|day|night|morning|now|ago/i.test(line.slice(comment))) {
    const inComment = whenOf(commentTime, "", now, season, program?.id ?? null);
    const timeSaid = commentTime.spans.map(({ start, end }) => line.slice(start, end)).join(" ");
    const choices =
      inComment.ask?.choices ??
      (inComment.at ? [{ id: inComment.at, label: formatMoment(inComment.at, season.season.timeZone, "moment") }] : []);
    if (choices.length > 0)
      asks.push({ field: "at", words: timeSaid, choices: [{ id: "now", label: "Now" }, ...choices] });
  }
  const commentWords = wordsOf(without(afterKind, [{ start: 0, end: comment }]));
  const commentPeople = commentNames(commentWords, program, people, season);
  if (commentPeople) asks.push(commentPeople);

  const marks = [
    ...[true, false].flatMap((ofPeople) =>
      joined(
        line,
        mentions.filter(({ people }) => people.length > 0 === ofPeople).flatMap(({ words: own }) => own),
      ),
    ),
    ...kindSpan,
    ...(channel ? [channel] : []),
    ...(time?.spans ?? []),
  ];
  return {
    kind: undone || promise ? null : (reading?.kind ?? null),
    direction: undone ? null : (reading?.direction ?? null),
    channel:
      channel?.channel ??
      reading?.channel ??
      channelOf(textOf(kindSpan.map(({ start, end }) => ({ text: line.slice(start, end) })))),
    stage: undone ? null : (reading?.stage ?? null),
    program,
    candidates: named.candidates,
    people,
    longer,
    at: when.at,
    unread: [
      ...unread.map(({ start, end, text }) => ({
        start,
        end,
        text,
        blocks: blocking.some((one) => one.start === start),
      })),
      ...commentWords
        .filter(({ text }) => !FILLERS.has(text.toLowerCase()))
        .map((word) => ({ ...word, blocks: false })),
    ].sort((one, other) => one.start - other.start),
    asks,
    marks: marks.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start),
  };
}

/** Words beside those for the kind that tell a program it is first, where it isn't the #1 letter anyway; they may make it one. */
function promiseIn(rest: string, reading: KindReading | null): Span | null {
  if (reading?.direction === "received" || reading?.kind === "intent" || reading?.kind === "intent-release")
    return null;
  return findPromise(rest);
}

function readingOf(
  kind: FoundKind | null,
  noun: FoundKind | null,
  line: string,
  mentions: Mention[],
): KindReading | null {
  if (!kind) return null;
  const places = mentions.flatMap(({ words }) => words.map(({ start }) => start));
  const reading = whoDid(kind, line, {
    before: places.some((start) => start < kind.start),
    after: places.some((start) => start >= kind.end),
  });
  if (!noun || reading.kind !== null || "mine" in noun.meaning) return reading;
  return noun.meaning.direction === reading.direction
    ? { ...noun.meaning, channel: reading.channel ?? noun.meaning.channel }
    : reading;
}

const COMMENT_MARK = /[:;](?!\d)|\s[-–—]\s|["“(]/g;

/** Whether a mark stands before names and not before a comment: "ty: marsh, tak", "thank-yous sent: marsh (harlow)". */
function beginsNames(
  line: string,
  mark: number,
  words: ReturnType<typeof wordsOf>,
  isName: (word: string) => boolean,
): boolean {
  const after = words.filter(({ start }) => start > mark);
  if (/[(]/.test(line.slice(mark, mark + 2))) {
    const closing = line.indexOf(")", mark);
    const inside = after.filter(({ start }) => closing < 0 || start < closing);
    return inside.length > 0 && inside.every(({ text }) => isName(text));
  }
  const before = words.filter(({ start }) => start < mark);
  return (
    line[mark] === ":" && before.every(({ text }) => FILLERS.has(text.toLowerCase())) && isName(after[0]?.text ?? "")
  );
}

/** Where a comment begins: at a colon, or at the first word of everyday English after the kind that nobody is called by. */
function commentStart(line: string, from: number, season: Season): number {
  const isName = isNameIn(season);
  const words = wordsOf(line);
  // "Told Marsh": at the very start it is what was done. "7 am", "just now": a time.
  const begun = from > 0 ? 0 : words.findIndex(({ text }) => !isCommon(text.toLowerCase()));
  const first = words.find(
    ({ start, text }, at) =>
      start >= from &&
      at >= begun &&
      beginsComment(text.toLowerCase()) &&
      !isName(text) &&
      !beginsName(
        words.slice(at),
        words.slice(0, at).some((before) => isName(before.text)),
      ) &&
      !(text.toLowerCase() === "am" && /\d$/.test(words[at - 1]?.text ?? "")) &&
      !(text.toLowerCase() === "just" && /^now$/i.test(words[at + 1]?.text ?? "")),
  );
  const mark = [...line.slice(from).matchAll(COMMENT_MARK)]
    .map(({ index }) => from + index)
    .find((at) => !beginsNames(line, at, words, isName));
  const found = [mark === undefined ? null : mark + 1, first?.start ?? null].filter((at) => at !== null);
  return found.length > 0 ? Math.min(...found) : line.length;
}

/** The questions about words that could be a program or a person and fit none. */
function placeAsks(words: NameWord[], program: Program | null, season: Season): LineQuestion[] {
  const text = textOf(words);
  const [only] = words;
  const letter = only && words.length === 1 && only.plain.length === 1 ? only.plain : null;
  const likely = (contacts: Contact[]) =>
    letter === null ? nearestPeople(text, contacts) : initialed(letter, contacts).slice(0, 6);
  if (program) {
    const near = likely(season.contacts.filter(({ programId }) => programId === program.id));
    return near.length > 0 ? [{ field: "recipients", words: text, choices: near.map(personChoice) }] : [];
  }
  const cities = unique(words.flatMap(({ plain }) => inCity(plain, season)));
  const near = cities.length > 0 ? cities : nearest(text, season.programs);
  // Nobody is called a hospital.
  const people = cities.length > 0 || words.some(({ plain }) => isGeneric(plain)) ? [] : likely(season.contacts);
  return [
    { field: "programId", words: text, choices: near.slice(0, 6).map(programChoice) },
    ...(people.length > 0 ? [{ field: "recipients" as const, words: text, choices: people.map(personChoice) }] : []),
  ];
}

/** Somebody of the program who is named in the comment and not among those who were read. */
function commentNames(
  words: { text: string }[],
  program: Program | null,
  read: Contact[],
  season: Season,
): LineQuestion | null {
  if (!program) return null;
  const said = new Set(words.map(({ text }) => plainWords(text)));
  const named = season.contacts.filter((contact) => {
    const family = plainWords(contact.name).split(" ").at(-1) ?? "";
    return contact.programId === program.id && !read.includes(contact) && said.has(family) && !isCommon(family);
  });
  return named.length > 0
    ? {
        field: "recipients",
        words: named.map(({ name }) => name.split(" ").at(-1)).join(" "),
        choices: named.map(personChoice),
      }
    : null;
}
