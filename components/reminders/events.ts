/** A finding about a program's messages; findings come in the order of their levels. */
type AboutMessages = { rule: string; programId: string | null; messageIds: readonly string[] };

/** The findings of one event: the most serious one, and the others. Those of the same rule are the same remark about other messages. */
export type EventOf<Found> = { first: Found; also: Found[] };

/**
 * Findings (the most serious first) by the event they are about: the message that brought them, the last that each names. One event is shown
 * once, with the most serious one first. Where one rule comes first at several messages of a program, they are one as well. What names no
 * message, or no one program, stands alone.
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
  const byRule = new Map<string, EventOf<Found>>();
  for (const [key, event] of events) {
    const { rule, programId, messageIds } = event.first;
    const once = messageIds.length > 0 && programId !== null ? `${programId} ${rule}` : key;
    const same = byRule.get(once);
    if (same) same.also.push(event.first, ...event.also);
    else byRule.set(once, { first: event.first, also: [...event.also] });
  }
  return [...byRule.values()];
}

/** How often the rule of an event's first finding speaks in it, in words that follow its title: " (2 times)"; empty where it's once. */
export function timesWords({ first, also }: EventOf<{ rule: string }>): string {
  const times = 1 + also.filter(({ rule }) => rule === first.rule).length;
  return times > 1 ? ` (${times} times)` : "";
}
