import type { ReminderKind } from "../reminder-kind";

/** A person's own to-dos have a list of their own on every screen, and are a program's next step by themselves. */
export const task: ReminderKind = { waiting: null, nextStep: null, cleared: null };
