import type { Fact, FactValue, Want } from "@/lib/season/schema";

/** A fact of one's own with a page and a day. */
export const fact = (field: string, value: FactValue | null, fields: Partial<Fact> = {}): Fact => ({
  ...{ field, value, says: null, source: "https://program.example/apply", asOf: "2026-08-01", trust: "own" },
  ...fields,
});
/** A wish. */
export const want = (field: string, value: FactValue, weight = 1, dealBreaker = false): Want => ({
  field,
  value,
  weight,
  dealBreaker,
});
