import { INVITATION_ANSWERS } from "@/lib/season/values";
import { INVITATION_WORDS } from "@/lib/season/words";
import type { Fields } from "./field";

/** An invitation to interview, until a date is booked: it wants an answer by a moment. */
export const INVITATION = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, ask: "Choose the program." },
  /** When it came. */
  at: { kind: "instant", label: "Received", ask: "Enter the date and time you received it." },
  /** When it wants an answer; null: it does not say, and 48 hours are taken. */
  replyBy: {
    kind: "instant",
    label: "Answer by",
    after: { field: "at", error: "the reply can’t be due before the invitation was received", orEqual: true },
    orNull: true,
    usual: null,
  },
  answer: {
    kind: "choice",
    label: "Outcome",
    values: INVITATION_ANSWERS,
    words: INVITATION_WORDS,
    orNull: true,
    usual: null,
  },
  notes: { kind: "note", label: "Notes", usual: "" },
} as const satisfies Fields;
