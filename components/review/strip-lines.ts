import type { StripLine, StripRow, StripWindow } from "@/lib/review/strip";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { formatMoment } from "@/lib/season/format";

/** A line of the strip's table. `thanks`: of an interview, how its window for thanks stands. */
export type TableLine = {
  id: string;
  when: string;
  what: string;
  thanks: string;
  owed: StripWindow["owed"];
  why: string;
};

const DATE_WORDS: Record<StripLine["id"], string> = {
  opens: "Ranking opens",
  deadline: "Rank list deadline",
  match: "Match Day",
  today: "Today",
};

/** The season's own dates, by moment. */
export function seasonLines(lines: readonly StripLine[], zone: string): { id: string; when: string; what: string }[] {
  return lines
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, at }) => ({
      id,
      when: formatMoment(at, zone, id === "match" ? "weekday" : "moment"),
      what: DATE_WORDS[id],
    }));
}

/** Everything that the strip draws of a program, by moment. */
export function programLines({ marks, windows, rotations }: StripRow, zone: string): TableLine[] {
  const none = { thanks: "", owed: "no", why: "" } as const;
  return [
    ...rotations.map(({ id, from, to, what }) => ({
      ...none,
      id,
      at: from,
      when: `${formatMoment(from, zone, "day")} to ${formatMoment(to - 1, zone, "day")}`,
      what,
    })),
    ...marks.map(({ id, kind, at, dayOnly, what, why }) => {
      const window = windows.find(({ interviewId }) => interviewId === id);
      return {
        ...none,
        ...{ id, at, what, why },
        when: formatMoment(at, zone, dayOnly ? "weekday" : "moment"),
        ...(window ? { thanks: windowWords(window, kind === "coming", zone), owed: window.owed } : {}),
      };
    }),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...line }) => line);
}

function windowWords({ due, late, owed }: StripWindow, coming: boolean, zone: string): string {
  const state = { yes: "Owed", late: "Owed, late", no: coming ? "Upcoming" : "None owed" }[owed];
  return `${state}: ${THANKS_DUE_HOURS} hours to ${formatMoment(due, zone, "moment")}, ${THANKS_LATE_HOURS} to ${formatMoment(late, zone, "moment")}`;
}
