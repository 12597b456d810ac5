import { askedOf } from "@/components/guide/questions";
import { type ReminderLines, TodayLines } from "@/components/notices/today-lines";
import { OutboxList } from "@/components/offline/outbox-list";
import { byEvent, type EventOf, timesWords } from "@/components/reminders/events";
import { fixOf } from "@/components/reminders/fix-of";
import { groupReminders } from "@/components/reminders/groups";
import { snoozedDismissed } from "@/components/reminders/snoozed-dismissed";
import { SnoozedDismissedList } from "@/components/reminders/snoozed-dismissed-list";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { AddTask } from "@/components/tasks/add-task";
import { activeCommitments, type CadenceId, type Finding, ruleText } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { madeOnceSaid } from "@/lib/season/made-once";
import { dayOf } from "@/lib/season/time";
import type { SeasonView } from "@/lib/season-view";
import { ClockText } from "./clock-text";
import { InterviewsPanel } from "./interviews-panel";
import { RowKeys } from "./keys";
import { LetterPanel } from "./letter-panel";
import { firstOf, MoreLink } from "./more-link";
import { nextInterviews } from "./next-interviews";
import { NothingWaits } from "./nothing-waits";
import { SeasonStrip } from "./season-strip";
import { Outranking, Sections } from "./sections";
import { StopFindings } from "./stop-findings";
import { seasonStrip } from "./strip";
import { TasksPanel } from "./tasks-panel";
import styles from "./today.module.css";
import { TurningPoints } from "./turning-points";
import { turningPoints } from "./turning-points-of";
import { type ShownFinding, WarnFindings } from "./warn-findings";

/** How many interviews fit in the rail; the rest are one click away. */
const NEXT_INTERVIEWS = 4;

function shown({ first, also }: EventOf<Finding<CadenceId>>): ShownFinding {
  const { title, todo } = ruleText(first.rule);
  return {
    key: first.key,
    keys: [first, ...also].map(({ key }) => key),
    rule: first.rule,
    title,
    times: timesWords({ first, also }),
    message: first.message,
    todo,
    also: also.map(({ key, rule, message }) => ({
      key,
      title: rule === first.rule ? null : ruleText(rule).title,
      message,
    })),
    question: askedOf(first.rule),
    fix: fixOf(first),
  };
}

/** Whether a finding is only about messages that a stop already covers: it is shown with that stop. */
const withinStop = (stops: Finding[], { messageIds }: Finding) => {
  const stopped = new Set(stops.flatMap((stop) => stop.messageIds));
  return messageIds.length > 0 && messageIds.every((id) => stopped.has(id));
};

const stripOf = madeOnceSaid(({ season, now }: SeasonView) => seasonStrip(season, now));
const asideOf = madeOnceSaid(({ season, check, now }: SeasonView) => snoozedDismissed(season, check, now));
const groupsOf = madeOnceSaid(({ season, check, now, unsent }: SeasonView) =>
  groupReminders(season, check.reminders, now, unsent),
);

/** What waits today; `all` names the lists that are shown whole. */
export function TodayView({
  view,
  all,
  reminders,
}: {
  view: SeasonView;
  all: string | string[] | undefined;
  reminders: ReminderLines;
}) {
  const { season, revision, zone, now, check, letter, unsent } = view;
  // What waits for the server changes without the season.
  const groups = unsent.size === 0 ? groupsOf(view) : groupReminders(season, check.reminders, now, unsent);
  const stops = check.findings.filter(({ level }) => level === "stop");
  const warned = check.findings.filter(({ level }) => level === "warn");
  const inStop = warned.filter((finding) => withinStop(stops, finding));
  const warnings = firstOf(byEvent(warned.filter((finding) => !inStop.includes(finding))), "findings", all);
  const aside = asideOf(view);
  const lapsed = firstOf(groups.lapsed, "lapsed", all);
  const asideFirst = firstOf(aside, "aside", all);
  const [weekday, monthAndDay] = formatMoment(now, zone, "longDay").split(", ");
  const empty = Object.values(groups).every((some) => some.length === 0) && stops.length === 0;

  return (
    <>
      <TopBar
        title={
          <>
            {weekday}
            <span className={styles.desk}>, {monthAndDay}</span>
            <span className={styles.phone}>
              {monthAndDay}, <ClockText serverNow={now} zone={zone} style="timeZoned" />
            </span>
          </>
        }
        sub={
          <span className={styles.desk}>
            <ClockText serverNow={now} zone={zone} style="timeZoned" />
          </span>
        }
        few
        actions={<AddTask revision={revision} />}
      />
      <SeasonStrip strip={stripOf(view)} serverNow={now} />
      <PageBody
        rail={
          <>
            <LetterPanel letter={letter} season={season} zone={zone} />
            <InterviewsPanel interviews={nextInterviews(season, now, NEXT_INTERVIEWS)} />
            <TasksPanel season={season} today={dayOf(now, zone)} />
          </>
        }
      >
        <TurningPoints points={turningPoints(season, groups, now)} serverNow={now} />
        <RowKeys />
        <TodayLines {...reminders} />
        <Outranking groups={groups} serverNow={now} zone={zone} />
        <StopFindings
          season={season}
          findings={stops}
          also={inStop}
          active={activeCommitments(season, now)}
          zone={zone}
        />
        {empty && <NothingWaits season={season} now={now} />}
        <Sections groups={groups} lapsed={lapsed} all={all} serverNow={now} zone={zone} />
        <OutboxList zone={zone} />
        <WarnFindings findings={warnings.rows.map(shown)} more={<MoreLink list="findings" left={warnings.left} />} />
        <SnoozedDismissedList
          entries={asideFirst.rows}
          count={aside.length}
          how="snoozed or dismissed"
          more={<MoreLink list="aside" left={asideFirst.left} />}
        />
      </PageBody>
    </>
  );
}
