import type { Message } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import {
  type FoundKind,
  findByDay,
  findKind,
  findLater,
  findNotSent,
  findPromise,
  findTold,
  isToDo,
  leavesOpen,
  QUICK_KINDS,
  whoDid,
} from "./kinds";
import type { LineQuestion } from "./line-question";
import type { Mention } from "./names";
import type { KindReading } from "./phrases";
import { type Span, without } from "./spans";

/** The words for a kind; `noun`: those that tell what was sent where the verb tells only who wrote ("emailed Marsh an update"). */
export type KindWords = { kind: FoundKind | null; noun: FoundKind | null };

/** What a line says was done. What it leaves open, or says isn't done, is null. */
export type ReadKind = Pick<KindReading, "channel"> & {
  kind: KindReading["kind"];
  direction: KindReading["direction"];
  stage: NonNullable<KindReading["stage"]> | null;
  /** It is still to be done. */
  todo: boolean;
  asks: LineQuestion[];
};

/** What a kind is called as a choice: as its chip is, where it has one. */
function labelOf(kind: Message["kind"], channel: KindReading["channel"]): string {
  if (kind === "other") return "Their reply";
  return kind === "logistics" && channel === "phone" ? "Call" : KIND_WORDS[kind];
}

const askKind = (words: string, among: Message["kind"][], channel?: KindReading["channel"]): LineQuestion => ({
  field: "kind",
  words,
  choices: among.map((kind) => ({ id: kind, label: labelOf(kind, channel) })),
});
const askDirection = (words: string): LineQuestion => ({
  field: "direction",
  words,
  choices: [
    { id: "sent", label: "I wrote to them" },
    { id: "received", label: "They wrote to me" },
  ],
});

const QUICK = QUICK_KINDS.map(({ choice }) => choice.kind);
/** What it may be that a program told. */
const TOLD: Message["kind"][] = ["other", "interest-shown", "question", "invitation", "decision"];

/** The words for a kind, and those within what follows them that say more. */
export function kindWordsOf(line: string): KindWords {
  const kind = findKind(line);
  const noun = kind && leavesOpen(kind) ? findKind(without(line, [{ start: 0, end: kind.end }])) : null;
  // "A letter of interest, not #1" is what it is not.
  const isNone =
    noun &&
    /(?<!\p{L})(?:not|no|nor|instead of|isn['’]?t|without)\s+(?:an?\s+|my\s+|the\s+)?$/iu.test(
      line.slice(0, noun.start),
    );
  return { kind, noun: isNone ? null : noun };
}

/**
 * What was done, by the words for it and by who stands before and after them. `head`: the line without them and without its comment;
 * `notDone`: words before them by which nothing was done.
 */
export function readKind(
  line: string,
  { kind, noun }: KindWords,
  { head, notDone, mentions }: { head: string; notDone: Span | null; mentions: Mention[] },
): ReadKind {
  const told = kind ? null : toldBy(line, mentions);
  const reading: KindReading | null = told
    ? { direction: "received", kind: null, among: TOLD }
    : readingOf(kind, noun, line, mentions);
  const { channel } = reading ?? {};
  const nothing = { direction: null, kind: null, stage: null, todo: false, channel };
  const received = reading?.direction === "received";
  // "Fox says thank Vance" is still to be done; "Fox said they rejected me" has happened.
  const isOnlyTold = received && notDone !== null && /^sa(?:id|ys?)\b/i.test(line.slice(notDone.start, notDone.end));
  const undone = (isOnlyTold ? null : notDone) ?? undoneIn(line, head, kind, received);
  if (undone) {
    const words = line.slice(undone.start, kind ? Math.max(kind.end, undone.end) : undone.end);
    return { ...nothing, todo: isToDo(line), asks: [askKind(words, reading?.kind ? [reading.kind] : QUICK)] };
  }
  const promise = promiseIn(
    without(
      line,
      [kind, noun].flatMap((span) => span ?? []),
    ),
    reading,
  );
  if (promise) {
    const among: Message["kind"][] = ["intent", reading?.kind ?? "strong-interest"];
    return {
      ...nothing,
      direction: reading?.direction ?? null,
      stage: reading?.stage ?? null,
      asks: [askKind(line.slice(promise.start, promise.end), among)],
    };
  }
  const said = kind ?? told;
  const words = said ? line.slice(said.start, said.end) : "";
  if (
    isAnotherDecision(
      line,
      [kind, noun].flatMap((span) => span ?? []),
      reading,
    )
  )
    return { ...nothing, asks: [askKind(words, [...new Set([reading?.kind ?? "decision", "decision" as const])])] };
  const asks: LineQuestion[] = [];
  if (reading?.direction === null) asks.push(askDirection(words));
  if (reading?.kind === null) {
    const ask = askKind(words, reading.direction === null ? QUICK : (reading.among ?? QUICK), channel);
    asks.push(told ? { ...ask, guess: "other" } : ask);
  } else if (!reading && line.trim() !== "") asks.push(askKind("", QUICK));
  return {
    kind: reading?.kind ?? null,
    direction: reading?.direction ?? null,
    stage: reading?.stage ?? null,
    todo: false,
    channel,
    asks,
  };
}

/** The words by which somebody who is named told something, where nothing else says what was done. */
function toldBy(line: string, mentions: Mention[]): Span | null {
  const [first] = mentions;
  const last = first?.words.at(-1);
  const start = first?.words[0]?.start ?? 0;
  // "Hope UCSF invites me": nothing was told yet.
  if (
    /(?<!\p{L})(?:hop(?:e|es|ing)|wish|if|when|whether|maybe|think|thought|guess|bet|worried|afraid)(?!\p{L})/iu.test(
      line.slice(0, start),
    )
  )
    return null;
  return last ? findTold(line, last.end) : null;
}

/** What says of the whole line that it is a question, not yet done, or still to come. */
function undoneIn(line: string, head: string, kind: FoundKind | null, received: boolean): Span | null {
  const is =
    /\?\s*$/.test(line) ||
    (kind !== null && line[kind.end] === "?") ||
    /(?:\(|\s[-–—]\s*|:\s*)draft(?:ed)?\s*(?:\)|$)/i.test(line) ||
    /\bdraft\b/i.test(head) ||
    /\b(?:pending|to-?do)\b/i.test(line) ||
    (!received && (isUnsent(line, kind) || findByDay(head) !== null)) ||
    findLater(head) !== null;
  return is ? (kind ?? { start: 0, end: 0 }) : null;
}

/** Whether words behind the kind, and not those about somebody else, say that it did not go out. */
function isUnsent(line: string, kind: FoundKind | null): boolean {
  return findNotSent(without(line, kind ? [kind] : [])) !== null;
}

/** Words beside those for the kind that tell a program it is first, where it isn't the #1 letter anyway; they may make it one. */
function promiseIn(rest: string, reading: KindReading | null): Span | null {
  if (reading?.direction === "received" || reading?.kind === "intent" || reading?.kind === "intent-release")
    return null;
  return findPromise(rest);
}

/** "Imre's thank-you": the one for Imre, unless Imre wrote it. */
function isTheirsOrMine(kind: FoundKind, does: KindReading, line: string, mentions: Mention[]): boolean {
  const owned = mentions.some(({ words }) => {
    const last = words.at(-1);
    return (
      last && /['’]s$/i.test(last.text) && /^\s*$/.test(line.slice(last.end, kind.start)) && last.end <= kind.start
    );
  });
  const tells = /(?<!\p{L})(?:sent|sends?|e-?mailed|mailed|wrote|written|done|finished|posted|out|to)(?!\p{L})/iu;
  return owned && does.direction === "sent" && !tells.test(line);
}

/** "Park: thank you for coming", "from Park: thanks": words that are somebody else's, passed on. */
function isQuoted(kind: FoundKind, does: KindReading, line: string, places: number[]): boolean {
  if (does.direction !== "sent") return false;
  const before = line.slice(0, kind.start);
  const isToMe =
    /^\s+(?:so much\s+)?for\s+(?:your|coming|visiting|applying|interviewing|meeting|joining|reaching|writing|being)(?!\p{L})/iu.test(
      line.slice(kind.end),
    );
  const isNamed = places.some((start) => start < kind.start);
  return /["“”]\s*$/.test(before) || (isNamed && (isToMe || /(?<!\p{L})from\s[^:]*:\s*$/iu.test(before)));
}

/** Words for a decision beside those for something else: "update from Park: waitlisted", "waitlisted, then accepted". */
function isAnotherDecision(line: string, spans: Span[], reading: KindReading | null): boolean {
  const other = findKind(without(line, spans));
  if (!reading || !other || "mine" in other.meaning) return false;
  const { stage, direction } = other.meaning;
  return direction === "received" && stage !== undefined && stage !== reading.stage;
}

/** "Park told Wu thanks": somebody tells of it, and may have done it. */
function isReported(kind: FoundKind, does: KindReading, line: string, places: number[]): boolean {
  const told =
    /(?<!\p{L})(?:told|tells?|said|says?|thinks?|mentioned|suggested|reminded|wants?|reported)(?!\p{L})/iu.exec(
      line.slice(0, kind.start),
    );
  return does.direction === "sent" && told !== null && places.some((start) => start < told.index);
}

function readingOf(
  kind: FoundKind | null,
  noun: FoundKind | null,
  line: string,
  mentions: Mention[],
): KindReading | null {
  if (!kind) return null;
  const places = mentions.flatMap(({ words }) => words.map(({ start }) => start));
  const people = mentions.filter((one) => one.people.length > 0 && one.programs.length === 0);
  const does = whoDid(kind, line, {
    before: places.some((start) => start < kind.start),
    after: places.some((start) => start >= kind.end),
    somebody: people.some(({ words }) => words.some(({ start }) => start < kind.start)),
  });
  const isOpen =
    isTheirsOrMine(kind, does, line, mentions) ||
    isReported(kind, does, line, places) ||
    isQuoted(kind, does, line, places);
  const reading = isOpen ? { ...does, direction: null } : does;
  if (!noun || reading.kind !== null || "mine" in noun.meaning) return reading;
  return noun.meaning.direction === reading.direction
    ? { ...noun.meaning, channel: reading.channel ?? noun.meaning.channel }
    : reading;
}
