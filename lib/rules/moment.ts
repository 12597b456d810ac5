import { datedOf } from "@/lib/rules/dated";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";

/** A clock that is set back goes back an hour, as on the night in autumn when somebody sets it by hand, and differs by a few minutes. */
const SET_BACK_MS = HOUR + 5 * 60_000;

/**
 * Now, by a clock (epoch milliseconds) that may have been set back since something was logged: never before that. Else somebody who
 * was thanked would be reminded of again, and a letter that stands would not be seen. What is dated further ahead is still to come.
 */
export function momentOf({ messages }: Pick<Season, "messages">, clock: number): number {
  const latest = datedOf(messages).findLast(({ at }) => at <= clock + SET_BACK_MS);
  return Math.max(clock, latest?.at ?? clock);
}
