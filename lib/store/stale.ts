import { isDeepStrictEqual } from "node:util";
import { Stale } from "./errors";

/** Fields of a row as somebody saw them before changing it: the whole row of a form, or the one field that is changed in place. */
export type Seen = Record<string, unknown>;

/**
 * Refuses to change a row that says something else by now than what was `seen`, and gives both: what is stored, and the row as it
 * was to be. The same change again, after an answer that was lost, is no conflict. Called inside the transaction.
 */
export function refuseStale(stored: object, next: object, seen: Seen | undefined): void {
  if (!seen) return;
  const there = new Map(Object.entries(stored));
  if (Object.entries(seen).every(([field, value]) => saysTheSame(there.get(field), value))) return;
  if (saysTheSame(next, stored)) return;
  throw new Stale({ ...stored }, { ...next });
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether two values are the same once they were sent; an instant may be written with any offset. */
function saysTheSame(one: unknown, other: unknown): boolean {
  const sent = (value: unknown) =>
    JSON.parse(
      JSON.stringify({ value }, (_field, part) =>
        typeof part === "string" && INSTANT.test(part) ? Date.parse(part) : part,
      ),
    );
  return isDeepStrictEqual(sent(one), sent(other));
}
