import { compareText } from "@/lib/rules/words";
import { groupedBy } from "@/lib/season/grouped";
import type { Message, Season } from "@/lib/season/schema";
import { dayOf, instantMs, shiftDay, startOfDay } from "@/lib/season/time";

/** A message that has happened, with its moment in epoch milliseconds. */
export type Dated = { message: Message; at: number };

/** The last moment (epoch milliseconds) at which a message may have been sent or received: the end of its day, where no hour was told. */
export function latestOf({ message, at }: Dated, zone: string): number {
  return message.dayOnly ? startOfDay(shiftDay(dayOf(at, zone), 1), zone) - 1 : at;
}

/** Messages by moment, then id, as long as they are kept: the same season is looked at with every key that is pressed. */
const byMoment = new WeakMap<Season["messages"], readonly Dated[]>();

/** A season's messages by direction and, of those sent, by program; each by moment, then id. */
export type DatedParts = {
  sent: readonly Dated[];
  received: readonly Dated[];
  sentTo: ReadonlyMap<string, readonly Dated[]>;
};

/** What of a season's messages had happened at the moment that was last asked about. */
const lastAsked = new WeakMap<Season["messages"], { happened: number; parts: DatedParts }>();

/** What of a season's messages has happened by a moment (epoch milliseconds), in parts; the same rows until another happens. */
export function happenedBy(messages: Season["messages"], now: number): DatedParts {
  const all = datedOf(messages);
  const happened = howManyBy(all, now);
  const known = lastAsked.get(messages);
  if (known?.happened === happened) return known.parts;
  const parts = partsOf(all.slice(0, happened));
  lastAsked.set(messages, { happened, parts });
  return parts;
}

/** How many of rows in the order of their moments are no later than `now`. */
function howManyBy(all: readonly Dated[], now: number): number {
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle]?.at ?? 0) <= now) from = middle + 1;
    else to = middle;
  }
  return from;
}

function partsOf(all: readonly Dated[]): DatedParts {
  const sent = all.filter(({ message }) => message.direction === "sent");
  return {
    sent,
    received: all.filter(({ message }) => message.direction === "received"),
    sentTo: groupedBy(sent, ({ message }) => message.programId),
  };
}

/** Every message of a season with its moment; the same rows for the same messages. */
export function datedOf(messages: Season["messages"]): readonly Dated[] {
  const known = byMoment.get(messages);
  if (known) return known;
  const dated = messages
    .map((message): Dated => ({ message, at: instantMs(message.at) }))
    .sort((a, b) => a.at - b.at || compareText(a.message.id, b.message.id));
  byMoment.set(messages, dated);
  return dated;
}
