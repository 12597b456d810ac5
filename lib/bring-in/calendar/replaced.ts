import type { CalendarEvent } from "./event";

/** Of several events of one UID the one of the highest SEQUENCE, else the latest, wherever they stand in the file. */
export function withoutReplaced(events: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  const others: CalendarEvent[] = [];
  for (const event of events) {
    const isPlan = event.meaning === "invites" || event.meaning === "tentative" || event.meaning === "cancels";
    if (event.uid === "" || !isPlan) {
      others.push(event);
      continue;
    }
    const there = latest.get(event.uid);
    if (!there || isLater(event, there)) latest.set(event.uid, event);
  }
  return [...latest.values(), ...others];
}

function isLater(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  if (one.modified !== other.modified) return one.modified > other.modified;
  const rank = (event: CalendarEvent) => (event.meaning === "cancels" ? 2 : event.meaning === "invites" ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) > rank(other);
  return JSON.stringify(one) > JSON.stringify(other);
}
