import type { ContactWish } from "@/lib/rules/contact-wish";
import { asksReader, type Statement } from "@/lib/rules/decode";
import { type StatementId, type StatementKind, statementKinds } from "@/lib/rules/statements";
import type { MessageKind } from "@/lib/season/schema";

/** A stretch of the text: plain, or said to mean something by the statements with these numbers, or a wish not to be written to. */
export type Piece = {
  start: number;
  text: string;
  statements: { number: number; signal: StatementKind }[];
  wish: boolean;
};
/** A kind of statement that was found, with the numbers and words of its statements. */
export type FoundKind = { signal: StatementKind; statements: { number: number; text: string }[] };

const byId = new Map(statementKinds.map((signal) => [signal.id, signal]));

/** A text in pieces, statements numbered as they stand; those that share words, or words with a wish, share a piece. */
export function piecesOf(
  text: string,
  statements: readonly Statement[],
  wishes: readonly Pick<ContactWish, "start" | "end">[] = [],
): Piece[] {
  const marked = [
    ...statements.flatMap(({ signal: id, start, end }, i) => {
      const signal = byId.get(id);
      return signal ? [{ start, end, numbered: [{ number: i + 1, signal }], wish: false }] : [];
    }),
    ...wishes.map(({ start, end }) => ({ start, end, numbered: [], wish: true })),
  ].sort((a, b) => a.start - b.start);
  const pieces: (Piece & { end: number })[] = [];
  let cursor = 0;
  for (const { start, end, numbered, wish } of marked) {
    const last = pieces.at(-1);
    if (last && start < cursor) {
      last.statements.push(...numbered);
      last.wish ||= wish;
      last.end = cursor = Math.max(end, cursor);
      last.text = text.slice(last.start, last.end);
      continue;
    }
    if (start > cursor)
      pieces.push({ start: cursor, end: start, text: text.slice(cursor, start), statements: [], wish: false });
    pieces.push({ start, end, text: text.slice(start, end), statements: [...numbered], wish });
    cursor = end;
  }
  if (cursor < text.length)
    pieces.push({ start: cursor, end: text.length, text: text.slice(cursor), statements: [], wish: false });
  return pieces;
}

/** Said to everybody; what asks too much is shown before it. */
const COURTEOUS = 2;

/** How early a reading is shown: a refusal, the strongest that says something of rank, what steps over a boundary, then the rest. */
function weight({ strength, boundary, id }: StatementKind, strongest: number): number {
  if (id === "negative") return 11;
  if (strength !== null && strength > COURTEOUS && strength === strongest) return 10;
  if (boundary) return 9;
  return strength ?? 1.5;
}

/** What was found, a row for each kind: a refusal before all, else the strongest first and a boundary second or higher. */
export function readingsOf(statements: readonly Statement[]): FoundKind[] {
  const found = new Map<StatementId, FoundKind>();
  statements.forEach(({ signal: id, text }, i) => {
    const signal = byId.get(id);
    if (!signal) return;
    const reading = found.get(id) ?? { signal, statements: [] };
    reading.statements.push({ number: i + 1, text: text.replace(/\s+/g, " ") });
    found.set(id, reading);
  });
  const strongest = strongestOf(statements);
  return [...found.values()].sort((a, b) => weight(b.signal, strongest) - weight(a.signal, strongest));
}

/** The highest strength among them, 0 where none is. */
export function strongestOf(statements: readonly Statement[]): number {
  return Math.max(0, ...statements.map(({ strength }) => strength ?? 0));
}

/** The first place on the reader's list, however it is put. */
const FIRST =
  /\bfirst\b|#\s?1\b|\bnumber[ -]one\b|\bno\. ?1\b|\btop (?:choice|spot)\b|\b(?:at the|on) top\b|\babove all\b/i;

/** Whether every match that is promised on a condition asks for the first place. */
export function conditionsOnFirst(statements: readonly Statement[]): boolean {
  const conditions = statements.filter(({ signal }) => signal === "conditional-match");
  return conditions.length > 0 && conditions.every(({ text }) => FIRST.test(text));
}

/** What a program decided: no spot, or none for now. */
export type Outcome = "rejected" | "waitlisted";

/** That the reader stands on a waitlist: "on our waitlist", "waitlisted"; not that one is closed. */
const WAITLIST = /\bwait-?listed\b|\b(?:on|onto|to|in)\b(?:\s+[^\s.!?]+){0,4}\s+wait(?:ing)?[ -]?list\b/i;
/** … nor that the reader is kept off it, said in the same clause. */
const NOT_ON_IT =
  /(?:\b(?:not|never|cannot|unable|off)|n['’]t)\b(?:(?!\b(?:but|and|however|so)\b)[^,.;])*\bwait(?:ing)?[ -]?list/i;

/** What it says of a spot for the applicant, which no kind word beside it changes; null where nothing is decided. */
export function outcomeOf(statements: readonly Statement[]): Outcome | null {
  const refusals = statements.filter(({ signal }) => signal === "negative");
  if (refusals.length === 0) return null;
  return refusals.some(({ text }) => WAITLIST.test(text) && !NOT_ON_IT.test(text)) ? "waitlisted" : "rejected";
}

/** The kind to log such a message as. */
export function receivedKind(statements: readonly Statement[]): MessageKind {
  if (outcomeOf(statements)) return "decision";
  if (statements.some(asksReader)) return "question";
  return strongestOf(statements) > 1 ? "interest-shown" : "other";
}
