import { readLine } from "@/lib/log-line/read";
import type { Season } from "@/lib/season/schema";

/** A line of which one part is done, and what follows it is still to be done; `dueOn`: the day (YYYY-MM-DD) that it tells. */
export type Owed = { done: string; task: string; dueOn: string | null; programId: string };

/** Where what is done may end and what is owed begin. */
const BREAKS = /\s*(?:[,;.]|(?<!\p{L})(?:and|but|then)(?!\p{L}))(?:\s*(?:and|but|then|also)(?!\p{L}))?\s+/giu;

/** "thanked Lopez, still need to thank Kim by Wed": a message to log and a task; null where a line isn't both. */
export function owedApart(line: string, season: Season, now: number): Owed | null {
  for (const { 0: text, index } of line.matchAll(BREAKS)) {
    const [done, task] = [line.slice(0, index).trim(), line.slice(index + text.length).trim()];
    if (done === "" || task === "") continue;
    const first = readLine(done, season, now);
    if (first.kind === null || first.program === null || first.todo || first.asks.length > 0) continue;
    const second = readLine(task, season, now);
    if (second.todo) return { done, task, dueOn: second.todo.dueOn, programId: (second.program ?? first.program).id };
  }
  return null;
}
