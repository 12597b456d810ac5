import type { ReminderKind } from "../reminder-kind";
import { clearedAs, pinnedAs } from "./parts";
import { rotationWhen, showRotationLetter } from "./rotation-letter";

const THANKS = {
  kind: "rotation-thanks",
  about: "Thanks for the rotation",
  to: "Thanks to",
  nobody: "The people you rotated with",
} as const;

export const rotationThanks: ReminderKind = {
  waiting: {
    noun: ["rotation thank-you", "rotation thank-yous"],
    thanks: true,
    passes: false,
    show: (context, reminder) =>
      showRotationLetter(context, reminder, THANKS, (rotation) => rotationWhen(rotation, "ended", rotation.endsOn)),
    pinned: pinnedAs("Thanks for the rotation"),
  },
  nextStep: () => "Thank your rotation",
  cleared: clearedAs("the rotation thank-you"),
};
