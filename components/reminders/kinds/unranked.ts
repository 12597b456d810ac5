import { formatMoment } from "@/lib/season/format";
import type { ReminderKind } from "../reminder-kind";
import { ALONE, noMessage, pinnedAs, programOf } from "./parts";

export const unranked: ReminderKind = {
  waiting: {
    noun: ["program without a rank", "programs without a rank"],
    thanks: false,
    passes: true,
    show: (context, { programId, lateAt }) => ({
      ...ALONE,
      title: programOf(context, programId).name,
      href: "/rank-list",
      when: `Deadline ${formatMoment(lateAt, context.zone, "momentZoned")}`,
      row: noMessage("Give it a rank", "Or mark that you won’t rank it"),
    }),
    pinned: pinnedAs("Rank"),
  },
  nextStep: () => "Decide on a rank",
  cleared: null,
};
