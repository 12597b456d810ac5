import { formatMoment } from "@/lib/season/format";
import type { ReminderKind } from "../reminder-kind";
import { ALONE, clearedAs, draftFor, noMessage, pinnedAs, programOf } from "./parts";

export const letterWindow: ReminderKind = {
  waiting: {
    noun: ["#1 letter", "#1 letters"],
    thanks: false,
    passes: true,
    show: (context, { programId, lateAt }) => {
      const { id, name } = programOf(context, programId);
      return {
        ...ALONE,
        title: name,
        href: `/programs/${id}`,
        when: `Until ${formatMoment(lateAt, context.zone, "momentZoned")}`,
        row: {
          ...noMessage("Your #1 letter", "Only if it’s true"),
          draftId: draftFor(context.season, (draft) => draft.kind === "intent" && draft.programId === id),
        },
      };
    },
    pinned: { ...pinnedAs("#1 letter"), opens: false },
  },
  nextStep: () => "#1 letter, if true,",
  cleared: clearedAs("the reminder of the #1 letter"),
};
