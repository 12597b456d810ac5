/** What a finding says of a program's messages: its level comes by the order in which findings are given. */
type AboutMessages = { programId: string | null; messageIds: readonly string[] };

/** The findings of one event: the gravest, and what else is said of it. */
export type EventOf<Found> = { first: Found; also: Found[] };

/**
 * Findings (the gravest first) by the event they are about: the message that brought them, the last that each names. One event is told
 * once, with the gravest before all. What names no message, or no one program, stands alone.
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
