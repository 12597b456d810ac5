import type { Fields } from "./field";

/** Time of one's own that an interview has to leave alone: from a day to a day, both included, or from an instant to an instant. */
export const BLOCK = {
  id: { kind: "id" },
  title: { kind: "line", label: "Reason", least: 1, ask: "Enter what it’s for, so you’ll know why the time is taken." },
  from: { kind: "moment", label: "From" },
  to: { kind: "moment", label: "To", after: { field: "from", error: "a block must end after it starts" } },
} as const satisfies Fields;
