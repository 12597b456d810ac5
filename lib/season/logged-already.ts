import { DAY, MINUTE } from "./durations";
import type { Message } from "./schema";
import { instantMs } from "./time";

/** Whoever marks one letter as sent on two devices does so within this time of the other. */
const SAME_LETTER_MS = 2 * DAY;
/** A message that was received has one time, which both devices were told. */
const SAME_ARRIVAL_MS = MINUTE;

type Fields = Omit<Message, "id" | "acknowledged">;

/**
 * A message of the log that may well be this very one, logged on another device: of the same kind, with the same program, to one of the same
 * people, about the same interview or message, or near it in time. Null where there is none. Meant to be asked about, not to be decided by.
 */
export function loggedAlready(messages: readonly Message[], message: Fields): Message | null {
  return messages.findLast((known) => isSame(known, message)) ?? null;
}

function isSame(known: Message, message: Fields): boolean {
  const { direction, kind, programId } = message;
  if (known.direction !== direction || known.kind !== kind || known.programId !== programId) return false;
  if (!sharePeople(known.recipients, message.recipients)) return false;
  if (direction === "received") return apart(known, message) < SAME_ARRIVAL_MS;
  for (const about of ["interviewId", "rotationId", "inReplyTo"] as const) {
    const [one, other] = [known[about], message[about]];
    if (one !== null && other !== null) return one === other;
  }
  return apart(known, message) <= SAME_LETTER_MS;
}

/** To nobody in particular is the program itself. */
function sharePeople(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return some.length === others.length;
  return some.some((person) => others.includes(person));
}

const apart = (one: { at: string }, other: { at: string }) => Math.abs(instantMs(one.at) - instantMs(other.at));
