import { ROTATION_WORDS } from "@/lib/season/words";
import type { ReminderKind } from "../reminder-kind";
import { ALONE, clearedAs, noMessage, pinnedAs, rowOf } from "./parts";
import { rotationWhen } from "./rotation-letter";

export const rotationMidpoint: ReminderKind = {
  waiting: {
    noun: ["feedback request", "feedback requests"],
    thanks: false,
    passes: true,
    show: (context, { rotationId, programId }) => {
      const rotation = rowOf(context.season.rotations, rotationId);
      return {
        ...ALONE,
        title:
          programId === null ? rotation.institution || ROTATION_WORDS[rotation.kind] : context.programName(programId),
        href: `/rotations/${rotation.id}`,
        when: rotationWhen(rotation, "ends", rotation.endsOn),
        row: noMessage("Ask for midpoint feedback", "Then add it to the rotation"),
      };
    },
    pinned: pinnedAs("Midpoint feedback"),
  },
  nextStep: () => "Ask for feedback",
  cleared: clearedAs("the reminder to ask for feedback"),
};
