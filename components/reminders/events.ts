/** A finding about a program's messages; findings come in the order of their levels. */
type AboutMessages = { programId: string | null; messageIds: readonly string[] };

/** The findings of one event: the most serious one, and the others. */
export type EventOf<Found> = { first: Found; also: Found[] };

/**
 * Findings (the most serious first) by the event they are about: the message that brought them, the last that each names. One event is shown
 * once, with the most serious one first. What names no message, or no one program, stands alone.
 */
export function byEvent<Found extends AboutMessages>(findings: readonly Found[]): EventOf<Found>[] {
  const events = new Map<string, EventOf<Found>>();
  const alone = (found: Found) => `alone ${events.size} ${found.messageIds.join(" ")}`;
  for (const found of findings) {
    const last = found.messageIds.at(-1);
    const key = last === undefined || found.programId === null ? alone(found) : `${found.programId} ${last}`;
    const event = events.get(key);
    if (event) event.also.push(found);
    else events.set(key, { first: found, also: [] });
  }
  return [...events.values()];
}
