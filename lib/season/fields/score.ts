import { MOST_SCORE } from "@/lib/season/values";
import type { Fields } from "./field";

/** An impression by a criterion: from one interview, or (`interviewId` null) of the program as it is seen now. */
export const SCORE = {
  criterionId: { kind: "ref", to: "criterion", goesWith: true },
  programId: { kind: "ref", to: "program", goesWith: true },
  interviewId: {
    kind: "ref",
    to: "interview",
    ofProgram: true,
    goesWith: true,
    orNull: true,
    usual: null,
    brief: true,
  },
  score: { kind: "whole", label: "Score", from: 1, to: MOST_SCORE },
  words: { kind: "line", label: "Words", usual: "", brief: true },
} as const satisfies Fields;
