import { formatMoment } from "@/lib/season/format";
import type { ReminderKind } from "../reminder-kind";
import { ALONE, noMessage, pinnedAs } from "./parts";

export const rankList: ReminderKind = {
  waiting: {
    noun: ["rank list", "rank lists"],
    thanks: false,
    passes: false,
    show: (context, { title, lateAt }) => ({
      ...ALONE,
      title: "Rank list",
      href: "/rank-list",
      when: `Deadline ${formatMoment(lateAt, context.zone, "momentZoned")}`,
      row: noMessage(title, ""),
    }),
    pinned: pinnedAs("Rank list"),
  },
  nextStep: null,
  cleared: null,
};
