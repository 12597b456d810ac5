import type { Fields } from "./field";

/** A dated note of the applicant's own about a program, shown in its timeline. */
export const NOTE = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, ask: "Choose the program." },
  at: { kind: "instant", label: "When", ask: "Enter the date and time." },
  body: { kind: "note", label: "Note", least: 1, ask: "Write the note." },
} as const satisfies Fields;
