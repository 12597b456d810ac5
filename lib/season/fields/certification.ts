import type { Fields } from "./field";

/** A program of a certified list, with the name it had; it may be gone by now. */
export const CERTIFIED = {
  programId: { kind: "ref", to: "program", mayBeGone: true },
  name: { kind: "line", least: 1 },
} as const satisfies Fields;

/** Both lists as they stood when they were certified, each in its order. */
export const CERTIFICATION = {
  at: { kind: "instant" },
  primary: { kind: "parts", of: CERTIFIED, most: 10_000, usual: [], column: "primaryList" },
  supplemental: { kind: "parts", of: CERTIFIED, most: 10_000, usual: [], column: "supplementalList", brief: true },
} as const satisfies Fields;
