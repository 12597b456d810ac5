import { groupedBy } from "@/lib/season/grouped";
import { instantMs } from "@/lib/season/time";
import type { CalendarEvent } from "./event";

const isPlan = ({ meaning }: CalendarEvent) =>
  meaning === "invites" || meaning === "tentative" || meaning === "cancels";

/** The events of each UID that invite to different hours and of which none is told to be later, one for each of the hours. */
export function rivalsIn(events: Iterable<CalendarEvent>): ReadonlyMap<string, readonly CalendarEvent[]> {
  const byUid = groupedBy(
    [...events].filter((event) => event.uid !== "" && isPlan(event)),
    ({ uid }) => uid,
  );
  const rivals = new Map<string, CalendarEvent[]>();
  for (const [uid, ofUid] of byUid) {
    const [latest] = withoutReplaced(ofUid);
    if (ofUid.length === 1 || !latest) continue;
    const hours = new Map([[hoursKey(latest), latest]]);
    for (const event of ofUid.toSorted((one, other) => Number(isLater(other, one)) - Number(isLater(one, other))))
      if (rankOf(event) === rankOf(latest) && event.sequence === latest.sequence && event.modified === latest.modified)
        if (!hours.has(hoursKey(event))) hours.set(hoursKey(event), event);
    if (hours.size > 1 && latest.meaning !== "cancels") rivals.set(uid, inOrder([...hours.values()]));
  }
  return rivals;
}

/** The same as `withoutReplaced`, with those of other hours of which none is told to be later: a person says which hold. */
export function withRivals(events: readonly CalendarEvent[]): CalendarEvent[] {
  const kept = new Set(withoutReplaced(events));
  for (const rivals of rivalsIn(events).values()) for (const rival of rivals) kept.add(rival);
  return [...kept];
}

const inOrder = (events: CalendarEvent[]) =>
  events.sort((one, other) => hoursKey(one).localeCompare(hoursKey(other), "en"));

/** When an event is, however it is written. */
export const hoursKey = ({ when, minutes }: CalendarEvent) =>
  `${"at" in when ? instantMs(when.at) : JSON.stringify(when)} ${minutes}`;

/** Of several events of one UID the one of the highest SEQUENCE, else the latest, wherever they stand in the file. */
export function withoutReplaced(events: readonly CalendarEvent[]): CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  const others: CalendarEvent[] = [];
  for (const event of events) {
    if (event.uid === "" || !isPlan(event)) {
      others.push(event);
      continue;
    }
    const there = latest.get(event.uid);
    if (!there || isLater(event, there)) latest.set(event.uid, event);
  }
  return [...latest.values(), ...others];
}

const rankOf = ({ meaning }: CalendarEvent) => (meaning === "cancels" ? 2 : meaning === "invites" ? 1 : 0);

function isLater(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  if (one.modified !== other.modified) return one.modified > other.modified;
  if (rankOf(one) !== rankOf(other)) return rankOf(one) > rankOf(other);
  return JSON.stringify(one) > JSON.stringify(other);
}
