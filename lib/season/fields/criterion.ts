import { MOST_WEIGHT } from "@/lib/season/values";
import type { Fields } from "./field";

/** What a program is judged by, in the applicant's own words; a weight of 0 is kept but does not count. */
export const CRITERION = {
  id: { kind: "id" },
  name: {
    kind: "line",
    label: "Name",
    least: 1,
    ask: "Enter a name for the criterion.",
    typed: { as: /^.{0,80}$/s, error: "Use a few words, 80 characters at most." },
  },
  weight: { kind: "whole", label: "Weight", from: 0, to: MOST_WEIGHT, usual: 3 },
} as const satisfies Fields;
