import { IconPlus } from "@tabler/icons-react";
import { GoKey } from "@/components/shell/go-key";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { calendarEntries, thanksWindows } from "@/lib/calendar/entries";
import { rangeOf } from "@/lib/calendar/range";
import { wantedView } from "@/lib/calendar/wanted-view";
import { clashingInterviews } from "@/lib/season/clashes";
import { madeOnceSaid } from "@/lib/season/made-once";
import { dayOf } from "@/lib/season/time";
import type { SeasonView } from "@/lib/season-view";
import { AgendaView } from "./agenda-view";
import { CalendarBar } from "./calendar-bar";
import styles from "./calendar-bar.module.css";
import { CalendarProvider } from "./calendar-context";
import { Dragging } from "./dragging";
import { MonthView } from "./month-view";
import { WeekView } from "./week-view";

const entriesOf = madeOnceSaid(({ season, check, now }: SeasonView) => calendarEntries(season, check, now));
const clashingOf = madeOnceSaid(({ season, now }: SeasonView) =>
  [...clashingInterviews(season, now)].map((id) => `interview:${id}`),
);

/** The calendar as the address asks for it: a week, a month, or the agenda, which is what fits a phone. */
export function CalendarView({
  view,
  asked,
  phone,
}: {
  view: SeasonView;
  asked: Record<string, string | string[] | undefined>;
  phone: boolean;
}) {
  const { season, check, now, zone } = view;
  const today = dayOf(now, zone);
  const { view: shown, on } = wantedView(asked, phone ? "agenda" : "week", today);
  const range = rangeOf(shown, on);
  const entries = entriesOf(view).filter(({ from, to }) => from <= range.to && to >= range.from);
  const zones = [...new Set(entries.flatMap((entry) => entry.zone ?? []))];
  const theirs = zones.find((name) => name === asked.zone) ?? zones[0] ?? null;
  const clashing = clashingOf(view);
  return (
    <>
      <TopBar
        title="Calendar"
        sub={range.title}
        actions={
          <>
            <CalendarBar range={range} today={today} chosen={asked.view === shown} />
            <GoKey letter="i" href="/interviews/new" />
            <ButtonLink href="/interviews/new" aria-label="Add interview">
              <IconPlus className="icon" aria-hidden />
              <span className="desk-word">Add interview</span> <span className="kbd">I</span>
            </ButtonLink>
          </>
        }
      />
      <PageBody flush={shown !== "agenda"}>
        <CalendarProvider
          {...{ entries, range, zone, today, clashing }}
          windows={shown === "week" ? thanksWindows(season, check, now) : []}
          serverNow={now}
        >
          {shown === "agenda" ? (
            <AgendaView />
          ) : (
            <Dragging>{shown === "week" ? <WeekView theirs={theirs} zones={zones} /> : <MonthView />}</Dragging>
          )}
        </CalendarProvider>
        {shown !== "agenda" && (
          <p className={`meta ${styles.hint}`}>
            {shown === "week" && "Drag over empty time, or double-click it, to add an interview. "}
            Drag a task or an interview, or move the selected one with <span className="kbd">Alt</span> and the arrow
            keys. Deadlines and reminders come from your season and can’t be dragged.
          </p>
        )}
      </PageBody>
    </>
  );
}
