import type { Fields } from "./field";

export const TASK = {
  id: { kind: "id" },
  programId: { kind: "ref", label: "Program", to: "program", goesWith: true, orNull: true, usual: null },
  title: { kind: "line", label: "Task", least: 1, ask: "Enter what needs to be done." },
  dueOn: { kind: "day", label: "Day", ask: "Choose a day, or leave it empty.", orNull: true, usual: null },
  doneAt: { kind: "instant", label: "Done", input: "none", orNull: true, usual: null },
  /** The playbook and the step of it that laid the task out; null for a task of one's own. */
  playbook: { kind: "line", label: "Plan", input: "none", orNull: true, usual: null, brief: true },
  step: { kind: "line", label: "Step", input: "none", orNull: true, usual: null, brief: true },
} as const satisfies Fields;
