import { compareText } from "@/lib/rules/words";
import type { Message, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** A message that has happened, with its moment in epoch milliseconds. */
export type Dated = { message: Message; at: number };

/** Messages by moment, then id, as long as they are kept: the same season is looked at with every key that is pressed. */
const byMoment = new WeakMap<Season["messages"], readonly Dated[]>();

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
