import { HOUR } from "@/lib/season/durations";

/** A change or a copy this long ago says nothing about when the letter was sent. */
const ASKED_AFTER = HOUR;

/**
 * Whether a letter that is marked as sent left just now, or its time has to be asked for; then with the moment to begin with, null
 * for now. All in epoch milliseconds; `copiedAt`: when it was last copied or opened in mail here.
 */
export function whenSent(
  { copiedAt, changedAt }: { copiedAt: number | null; changedAt: number },
  now: number,
): { ask: false } | { ask: true; from: number | null } {
  if (copiedAt !== null && now - copiedAt > ASKED_AFTER) return { ask: true, from: copiedAt };
  if (copiedAt === null && now - changedAt > ASKED_AFTER) return { ask: true, from: null };
  return { ask: false };
}
