import { isDay } from "./fields/field";
import type { Block } from "./schema";
import { endOfDay, instantMs, startOfDay } from "./time";

/** When a block begins and is over, in epoch milliseconds; days are those of the season's zone. */
export function blockSpan({ from, to }: Pick<Block, "from" | "to">, zone: string): { from: number; to: number } {
  return isDay(from)
    ? { from: startOfDay(from, zone), to: endOfDay(to, zone) }
    : { from: instantMs(from), to: instantMs(to) };
}
