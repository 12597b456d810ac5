import { FACT_TRUSTS } from "@/lib/season/values";
import type { Fields } from "./field";

/** How old a source is: a year, a month, or a day, as far as it says. */
export const AS_OF = /^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Something that a program states or that is known of it, with its source. */
export const FACT = {
  field: { kind: "line", label: "What", least: 1, ask: "Choose what it’s about." },
  /** Null: looked for and not found, which is never a no. */
  value: { kind: "value", label: "What you found", orNull: true },
  /** The program's own words. */
  says: { kind: "line", label: "Their words", orNull: true, usual: null },
  source: { kind: "line", label: "Where", orNull: true, usual: null },
  asOf: {
    kind: "code",
    label: "Seen on",
    as: AS_OF,
    error: "expected a year, a month, or a day, like 2026, 2026-11, or 2026-11-20",
    orNull: true,
    usual: null,
  },
  trust: { kind: "choice", label: "Trust", values: FACT_TRUSTS, usual: "yours" },
} as const satisfies Fields;

export const FACTS_AT_MOST = 200;
