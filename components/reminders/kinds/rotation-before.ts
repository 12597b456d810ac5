import type { ReminderKind } from "../reminder-kind";
import { clearedAs, pinnedAs } from "./parts";
import { rotationWhen, showRotationLetter } from "./rotation-letter";

const NOTE = {
  kind: "rotation",
  about: "A note before the rotation",
  to: "Note to",
  nobody: "The people you will rotate with",
} as const;

export const rotationBefore: ReminderKind = {
  waiting: {
    noun: ["note before a rotation", "notes before rotations"],
    thanks: false,
    passes: true,
    show: (context, reminder) =>
      showRotationLetter(context, reminder, NOTE, (rotation) => rotationWhen(rotation, "starts", rotation.startsOn)),
    pinned: pinnedAs("Note before the rotation"),
  },
  nextStep: () => "Write before the rotation",
  cleared: clearedAs("the note before the rotation"),
};
