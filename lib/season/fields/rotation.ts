import { MOST_PEOPLE, ROTATION_KINDS } from "@/lib/season/values";
import { ROTATION_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

export const ROTATION = {
  id: { kind: "id" },
  /** Null: a rotation at a place that is not tracked. */
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, orNull: true, usual: null },
  institution: { kind: "line", label: "Institution", usual: "" },
  kind: { kind: "choice", label: "Kind", values: ROTATION_KINDS, words: ROTATION_WORDS, usual: "away" },
  startsOn: { kind: "day", label: "First day", ask: "Enter the first day." },
  endsOn: {
    kind: "day",
    label: "Last day",
    ask: "Enter the last day.",
    after: { field: "startsOn", error: "a rotation can’t end before it starts" },
  },
  contacts: { kind: "refs", label: "People you worked with", to: "contact", most: MOST_PEOPLE, usual: [] },
  feedbackAt: { kind: "instant", label: "Feedback meeting", orNull: true, usual: null },
  notes: { kind: "note", label: "Notes", usual: "" },
} as const satisfies Fields;
