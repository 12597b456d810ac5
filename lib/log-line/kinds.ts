import type { Message } from "@/lib/season/schema";
import {
  BY_DAY,
  CHANNELS,
  type KindReading,
  LATER,
  type Meaning,
  NOT_DONE,
  NOT_SENT,
  PHRASES,
  PROMISE,
  SAID_OF_IT,
  TELLS,
  TO_DO,
} from "./phrases";
import { isSlip } from "./slips";
import { type Span, wordsOf } from "./spans";

/** What a word for a kind sets in the log sheet. */
export type KindChoice = Pick<Message, "direction" | "kind"> & { channel?: Message["channel"] };

/** The six that stand as chips, in the order of their keys 1 to 6. */
export const QUICK_KINDS: { label: string; choice: KindChoice }[] = [
  { label: "Thank-you", choice: { direction: "sent", kind: "thank-you" } },
  { label: "Update", choice: { direction: "sent", kind: "update" } },
  { label: "Interest", choice: { direction: "sent", kind: "interest" } },
  { label: "#1 letter", choice: { direction: "sent", kind: "intent" } },
  { label: "Their reply", choice: { direction: "received", kind: "other" } },
  { label: "Call", choice: { direction: "sent", kind: "logistics", channel: "phone" } },
];

const bounded = (source: string, flags = "iu") =>
  new RegExp(`(?<![\\p{L}\\p{N}#])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const KIND_PATTERNS = PHRASES.map(([source, meaning]) => ({ pattern: bounded(source), meaning }));
const CHANNEL_PATTERNS = CHANNELS.map(([source, channel]) => ({ pattern: bounded(source), channel }));
const NOT_DONE_PATTERN = bounded(NOT_DONE, "giu");
const NOT_SENT_PATTERN = bounded(NOT_SENT);
const LATER_PATTERN = bounded(LATER);
const TO_DO_PATTERN = bounded(TO_DO);
const BY_DAY_PATTERN = bounded(BY_DAY);
/** Behind a name: who of the program it was, and the verb that tells. */
const TELLS_PATTERN = new RegExp(
  `^(?:['’]s)?(?:\\s+(?:pd|apd|pc|program|director|coordinator|residents?|faculty|chief|also|just|has|have|had|now|finally|already))*\\s+(?<verb>${TELLS})(?![\\p{L}\\p{N}])`,
  "iu",
);
const PROMISE_PATTERN = bounded(PROMISE);
/** What makes a promise none: "not my first choice". */
const NO_PROMISE = /(?:\b(?:not|no|never|isn['’]?t|aren['’]?t|second|other|another)\s+(?:\p{L}+\s+){0,2})$/iu;

export type FoundKind = Span & { meaning: Meaning };

/** "Thank-you from me to Marsh": who wrote is not who is named. */
const isFromMe = (line: string, { 0: text, index }: RegExpExecArray) =>
  /from$/i.test(text) && /^\s+(?:me|us|myself)(?!\p{L})/iu.test(line.slice(index + text.length));

/** The first words for a kind in a line; of those that begin there, the longest. */
export function findKind(line: string): FoundKind | null {
  let best: FoundKind | null = null;
  for (const { pattern, meaning } of KIND_PATTERNS) {
    const found = pattern.exec(line);
    if (!found || found[0] === "" || isFromMe(line, found)) continue;
    const span = { start: found.index, end: found.index + found[0].length, meaning };
    if (!best || span.start < best.start || (span.start === best.start && span.end > best.end)) best = span;
  }
  return best;
}

/** Whether a word by itself is one for a kind of message: "update". */
export function isKindWord(word: string): boolean {
  const found = findKind(word);
  return found !== null && found.start === 0 && found.end === word.length;
}

/** The words for kinds that are misspelled most, each as it is typed. */
const SPELLED = [
  "thanks",
  "thank",
  "thanked",
  "thankyou",
  "update",
  "updated",
  "interest",
  "reply",
  "replied",
  "invite",
  "invited",
  "invitation",
  "rejected",
  "rejection",
  "waitlisted",
  "question",
  "decision",
  "emailed",
  "called",
  "declined",
  "withdrew",
  "release",
];

/** The word for a kind of message that another is a slip of: "thnks" is thanks. Null where it is none. */
export function kindMeantBy(word: string): string | null {
  const plain = word.toLowerCase();
  const meant = SPELLED.find((spelled) => spelled[0] === plain[0] && spelled !== plain && isSlip(plain, spelled));
  return meant ?? null;
}

const SAID_OF_IT_WORD = new RegExp(`^(?:${SAID_OF_IT})$`, "i");

/** The words within those for a kind that say something of the message instead: "got a nice e-mail". */
export function saidWithin(line: string, { start, end }: Span): ReturnType<typeof wordsOf> {
  return wordsOf(line).filter((word) => word.start >= start && word.end <= end && SAID_OF_IT_WORD.test(word.text));
}

/** Whether the words tell who wrote, and not what. */
export function leavesOpen({ meaning }: FoundKind): boolean {
  return "mine" in meaning ? meaning.mine.kind === null : meaning.kind === null;
}

const PROGRAMS_OWN: readonly (Message["kind"] | null)[] = ["decision", "invitation", "intent", "intent-release"];

/** Whether what is done is between the writer and a whole program: nobody there rejects or is ranked by themselves. */
export const isWithProgram = ({ meaning }: FoundKind): boolean =>
  !("mine" in meaning) && PROGRAMS_OWN.includes(meaning.kind);

/** Who did what: a name before the verb is its subject, unless "I" is, or another name is its object. */
export function whoDid(
  { meaning, start, end }: FoundKind,
  line: string,
  { before, after, somebody }: { before: boolean; after: boolean; somebody: boolean },
): KindReading & { direction: Message["direction"] | null } {
  if (!("mine" in meaning)) return meaning;
  const behind = line.slice(end);
  if (/^\s+(?:me|us|back)\b|^\s+by\s+(?!phone|e-?mail|mail|\d)/i.test(behind)) return meaning.theirs;
  // "Marsh was thanked" is one's own, "I was called" is theirs.
  const passive = /(?<own>(?<!\p{L})(?:i|we)\s+)?(?<!\p{L})(?:was|were|been|got|gotten|get|being)\s+$/iu.exec(
    line.slice(0, start),
  );
  if (passive) return passive.groups?.own ? meaning.theirs : meaning.mine;
  if (!before) return meaning.mine;
  // "Marsh thanked" may be short for "Marsh is thanked".
  if (!after) return meaning.mine.kind === "thank-you" ? { direction: null, kind: null } : meaning.theirs;
  // "Harlow emailed Marsh": theirs, or one's own with the program in front. "Tak thanked Marsh": somebody else's.
  const same = meaning.mine.kind === meaning.theirs.kind ? meaning.mine.kind : null;
  return meaning.mine.kind === "thank-you" && !somebody ? meaning.mine : { direction: null, kind: same };
}

/** How it went by the words for the kind themselves: "emailed Marsh", "a thank-you card". */
export function channelOf(kindWords: string): Message["channel"] | null {
  if (/\be-?mail(?:ed|s)?\b/i.test(kindWords)) return "email";
  return /\b(?:post)?cards?\b/i.test(kindWords) ? "post" : null;
}

/** The first words for a channel in a line, if there are any. */
export function findChannel(line: string): (Span & { channel: Message["channel"] }) | null {
  for (const { pattern, channel } of CHANNEL_PATTERNS) {
    const found = pattern.exec(line);
    if (found) return { start: found.index, end: found.index + found[0].length, channel };
  }
  return null;
}

/** Words that say of what follows that it is not done; `isName`: whether words at a place are somebody's name instead ("Will Ford"). */
export function findNotDone(line: string, isName: (words: Span) => boolean): Span | null {
  return (
    [...line.matchAll(NOT_DONE_PATTERN)]
      .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
      .find((span) => !isName(span)) ?? null
  );
}

/** Words that say of the whole line that the message did not go out. */
export function findNotSent(line: string): Span | null {
  const found = NOT_SENT_PATTERN.exec(line);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Words that say of what stands before them that it is still to come. */
export function findLater(line: string): Span | null {
  const found = LATER_PATTERN.exec(line);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Whether a line that says nothing was done says that it is still to be done. */
export const isToDo = (line: string): boolean => TO_DO_PATTERN.test(line) || findByDay(line) !== null;

/** Words for a day by which something is to be done. */
export function findByDay(line: string): Span | null {
  const found = BY_DAY_PATTERN.exec(line);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The verb right behind a name that ends at `end`, where it says that they told something: "UCSF said they rank me". */
export function findTold(line: string, end: number): Span | null {
  const found = TELLS_PATTERN.exec(line.slice(end));
  const verb = found?.groups?.verb ?? "";
  return found && { start: end + found[0].length - verb.length, end: end + found[0].length };
}

/** Words that tell a program it is first. */
export function findPromise(line: string): Span | null {
  const found = PROMISE_PATTERN.exec(line);
  if (!found || NO_PROMISE.test(line.slice(0, found.index))) return null;
  return { start: found.index, end: found.index + found[0].length };
}
