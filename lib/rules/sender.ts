import { type Evidence, evidenceIn } from "@/lib/rules/evidence";
import type { Season } from "@/lib/season/schema";

/** Who wrote a pasted message: the program, and the person where one signed it. */
export type Sender = { programId: string; contactId: string | null; words: string };

/** What can be told of who wrote a pasted message: the sender, or else the programs that are named in it, to be asked about. */
export type SenderFound = { sender: Sender | null; named: string[] };

/** Where what it answers begins: none of that was written by the sender. */
const QUOTED = /^(?:>.*|on .{4,120} wrote:|-{2,} ?(?:original|forwarded) message.*|_{5,})\s*$/im;
const FROM = /^from:.*$/im;
/** How many lines at the end count as the signature. */
const SIGNATURE_LINES = 7;
/** A line this long, or one that ends as a sentence does, is none of a signature's. */
const LONGEST_LINE = 80;
const SENTENCE = /\S+ \S+ \S+.*[.?!]$/;
/** What a program says before its own name, though not before another's. */
const OF_ITSELF =
  /\b(?:(?:us|we|team|everyone|faculty|colleagues|residents) (?:here )?at|here at|on behalf of|thank you for (?:interviewing|visiting|applying|your interest)(?: \S+){0,3} (?:at|with|in|to))(?: the)?\s+$/i;

/**
 * Who wrote a message that was pasted: by its From line, its signature, or what it calls itself. Never a guess: where two programs fit,
 * or a name stands anywhere else, there is no sender.
 */
export function senderOf(season: Season, text: string): SenderFound {
  const quoted = QUOTED.exec(text);
  const own = quoted && quoted.index > 0 ? text.slice(0, quoted.index) : text;
  const evidence = evidenceIn(season, own);
  const named = [...new Set(evidence.flatMap(({ programIds }) => programIds))];
  const from = FROM.exec(own);
  const signature = signatureStart(own);
  const inFrom = evidence.filter(({ start }) => from && start >= from.index && start < from.index + from[0].length);
  const signed = evidence.filter(({ start }) => start >= signature);
  const itself = evidence.filter(
    ({ by, start }) => by === "program" && OF_ITSELF.test(own.slice(Math.max(0, start - 80), start)),
  );
  for (const part of [inFrom, signed, itself]) {
    if (part.length === 0) continue;
    const programId = onlyProgram(part);
    if (programId === null) return { sender: null, named };
    const people = new Set(part.flatMap(({ contactId }) => contactId ?? []));
    const [person] = people;
    const [first] = part;
    return {
      sender: { programId, contactId: people.size === 1 ? (person ?? null) : null, words: first?.words ?? "" },
      named,
    };
  }
  return { sender: null, named };
}

/** The one program that all of it fits; null where two would. */
function onlyProgram(evidence: Evidence[]): string | null {
  const [first, ...rest] = evidence;
  const left = (first?.programIds ?? []).filter((id) => rest.every(({ programIds }) => programIds.includes(id)));
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** Where the last lines of a text begin that have words in them, in UTF-16 units. */
function signatureStart(text: string): number {
  let at = text.length;
  let lines = 0;
  while (at > 0) {
    const before = text.lastIndexOf("\n", at - 1);
    const line = text.slice(before + 1, at).trim();
    if (line.length > LONGEST_LINE || SENTENCE.test(line)) return at;
    if (line !== "" && ++lines > SIGNATURE_LINES) return at;
    at = before;
  }
  return Math.max(0, at);
}
