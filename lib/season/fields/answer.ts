import { ANSWERS } from "@/lib/season/values";
import type { Fields } from "./field";

/** What a person said of a finding or a reminder, under its key. */
export const ANSWER = {
  finding: { kind: "line", least: 1 },
  answer: { kind: "choice", values: ANSWERS },
  until: { kind: "instant", orNull: true, usual: null },
  at: { kind: "instant" },
} as const satisfies Fields;
