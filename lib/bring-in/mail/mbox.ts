import { MBOX_LINE } from "../recognize";

/** More of a message is attachments, which aren't wanted. */
export const MOST_OF_MESSAGE = 512 * 1024;

const LF = 10;
const MARK = Buffer.from("From ");
/** A line that begins a message is short. */
const LONGEST_LINE = 400;

/**
 * The messages of an mbox, one after the other, each up to its limit; no more than one is held. A message begins at a line with "From ",
 * an address, a time, and a year, at the start or after an empty line: prose that begins with "From" is none.
 */
export async function* messagesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Buffer[] = [];
  let size = 0;
  let begun = false;
  let carry: Buffer = Buffer.alloc(0);
  let atStart = true;
  const keep = (part: Buffer) => {
    if (!begun || size >= MOST_OF_MESSAGE || part.length === 0) return;
    const some = part.subarray(0, MOST_OF_MESSAGE - size);
    // Copied, so that the whole chunk need not stay.
    parts.push(Buffer.from(some));
    size += some.length;
  };
  const take = (): Uint8Array => {
    const message = Buffer.concat(parts);
    parts = [];
    size = 0;
    return unquoted(message);
  };
  const split = function* (buffer: Buffer, last: boolean): Generator<Uint8Array> {
    let from = 0;
    let look = 0;
    // Near the end a line may be cut: the rest waits for the next chunk.
    const safe = last ? buffer.length : Math.max(0, buffer.length - LONGEST_LINE - 4);
    for (;;) {
      const at = buffer.indexOf(MARK, look);
      if (at < 0 || at >= safe) break;
      look = at + 1;
      if (!(at === 0 ? atStart : afterEmptyLine(buffer, at, atStart))) continue;
      const lineEnd = buffer.indexOf(LF, at);
      const end = lineEnd < 0 ? buffer.length : lineEnd;
      if (end - at > LONGEST_LINE || !MBOX_LINE.test(buffer.toString("latin1", at, end))) continue;
      keep(buffer.subarray(from, at));
      if (begun) yield take();
      begun = true;
      from = Math.min(buffer.length, end + 1);
      look = from;
    }
    keep(buffer.subarray(from, Math.max(from, safe)));
    carry = Buffer.from(buffer.subarray(Math.max(from, safe)));
    // What comes before the carried rest is known to be no start only where something was read.
    atStart = atStart && buffer.length === 0;
  };
  for await (const chunk of chunks) {
    const buffer: Buffer =
      carry.length > 0 ? Buffer.concat([carry, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (buffer.length < LONGEST_LINE * 4) {
      carry = Buffer.from(buffer);
      continue;
    }
    yield* split(buffer, false);
  }
  yield* split(carry, true);
  if (begun) yield take();
}

function afterEmptyLine(buffer: Buffer, at: number, atStart: boolean): boolean {
  if (buffer[at - 1] !== LF) return false;
  const before = buffer[at - 2];
  // A carried rest may begin right after the empty line.
  if (before === undefined) return atStart;
  return before === LF || (before === 13 && (buffer[at - 3] === LF || buffer[at - 3] === undefined));
}

/** Lines that were marked so that they aren't taken for the beginning of a message, as they were written. */
function unquoted(message: Buffer): Uint8Array {
  if (!message.includes("\n>From ") && !message.includes("\n>>")) return message;
  return Buffer.from(message.toString("latin1").replace(/\n>(>*From )/g, "\n$1"), "latin1");
}
