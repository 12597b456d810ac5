import { ROTATION_NOTE_KINDS } from "@/lib/season/values";
import type { Fields } from "./field";

/** A case to remember from a rotation, or what somebody there said of one's work. */
export const ROTATION_NOTE = {
  id: { kind: "id" },
  rotationId: { kind: "ref", label: "Rotation", to: "rotation", goesWith: true, ask: "Choose the rotation." },
  kind: {
    kind: "choice",
    label: "Kind",
    values: ROTATION_NOTE_KINDS,
    words: { case: "case", feedback: "feedback" },
  },
  on: { kind: "day", label: "Day", ask: "Enter the date." },
  /** Who said it, or whose case it was; in the applicant's own words. */
  who: { kind: "line", label: "Who", usual: "" },
  body: {
    kind: "note",
    label: "Note",
    least: 1,
    ask: "Write a line, so you have something to come back to.",
  },
} as const satisfies Fields;
