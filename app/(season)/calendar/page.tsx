import { IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { AgendaView } from "@/components/calendar/agenda-view";
import { CalendarBar } from "@/components/calendar/calendar-bar";
import styles from "@/components/calendar/calendar-bar.module.css";
import { CalendarProvider } from "@/components/calendar/calendar-context";
import { Dragging } from "@/components/calendar/dragging";
import { MonthView } from "@/components/calendar/month-view";
import { WeekView } from "@/components/calendar/week-view";
import { GoKey } from "@/components/shell/go-key";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { calendarEntries, thanksWindows } from "@/lib/calendar/entries";
import { rangeOf } from "@/lib/calendar/range";
import { wantedView } from "@/lib/calendar/wanted-view";
import { clashingInterviews } from "@/lib/season/clashes";
import { dayOf } from "@/lib/season/time";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Calendar" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CalendarPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { season, check, now, zone } = await seasonView();
  const today = dayOf(now, zone);
  const { view, on } = wantedView(asked, (await onPhone()) ? "agenda" : "week", today);
  const range = rangeOf(view, on);
  const entries = calendarEntries(season, check, now).filter(({ from, to }) => from <= range.to && to >= range.from);
  const zones = [...new Set(entries.flatMap((entry) => entry.zone ?? []))];
  const theirs = zones.find((name) => name === asked.zone) ?? zones[0] ?? null;
  const clashing = [...clashingInterviews(season, now)].map((id) => `interview:${id}`);
  return (
    <>
      <TopBar
        title="Calendar"
        sub={range.title}
        actions={
          <>
            <CalendarBar range={range} today={today} chosen={asked.view === view} />
            <GoKey letter="i" href="/interviews/new" />
            <ButtonLink href="/interviews/new" aria-label="Add interview">
              <IconPlus className="icon" aria-hidden />
              <span className="desk-word">Add interview</span> <span className="kbd">I</span>
            </ButtonLink>
          </>
        }
      />
      <PageBody flush={view !== "agenda"}>
        <CalendarProvider
          {...{ entries, range, zone, today, clashing }}
          windows={view === "week" ? thanksWindows(season, check, now) : []}
          serverNow={now}
        >
          {view === "agenda" ? (
            <AgendaView />
          ) : (
            <Dragging>{view === "week" ? <WeekView theirs={theirs} zones={zones} /> : <MonthView />}</Dragging>
          )}
        </CalendarProvider>
        {view !== "agenda" && (
          <p className={`meta ${styles.hint}`}>
            {view === "week" && "Drag over empty time, or double-click it, to add an interview. "}
            Drag a task or an interview, or move the selected one with <span className="kbd">Alt</span> and the arrow
            keys. Deadlines and reminders come from your season and can’t be dragged.
          </p>
        )}
      </PageBody>
    </>
  );
}

/** Whether the browser says that it is a phone's: there an agenda is what fits. A guess that any address overrules. */
async function onPhone(): Promise<boolean> {
  const given = await headers();
  return given.get("sec-ch-ua-mobile") === "?1" || /\bMobi/.test(given.get("user-agent") ?? "");
}
