import { outranksAll } from "@/components/reminders/groups";
import type { Group } from "@/components/reminders/reminder-row";
import type { ReminderState } from "@/lib/rules";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { count, listOf } from "@/lib/season/words";
import { FoldedGroup, GroupCard } from "./group";
import styles from "./group.module.css";
import { firstOf, MoreLink } from "./more-link";

/** "3 thank-yous and 1 reply"; nothing where all that they ask for was done without the server. */
function countRows(groups: Group[]): string {
  const counts = new Map<Group["rule"], { noun: Group["noun"]; rows: number }>();
  for (const { rule, noun, rows } of groups)
    counts.set(rule, { noun, rows: (counts.get(rule)?.rows ?? 0) + rows.length });
  return listOf([...counts.values()].filter(({ rows }) => rows > 0).map(({ noun, rows }) => count(rows, ...noun)));
}

type Clocked = { serverNow: number; zone: string };

/** What comes before everything else that waits, in its own section; nothing on most days. */
export function Outranking({ groups, serverNow, zone }: Clocked & { groups: Record<ReminderState, Group[]> }) {
  const first = groups.due.filter(outranksAll);
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="first">
      <h2 className="section-title" id="first">
        <span className="due">First of all</span>
        <span className="count">the deadline never moves</span>
      </h2>
      {first.map((group) => (
        <GroupCard key={group.key} group={group} serverNow={serverNow} zone={zone} />
      ))}
    </section>
  );
}

type Props = Clocked & {
  groups: Record<ReminderState, Group[]>;
  /** Of those that lapsed, the ones to show, and how many more there are. */
  lapsed: { rows: Group[]; left: number };
  /** The list that the address asks for whole. */
  all: unknown;
};

/** What waits and can still be acted on, the late first; what lapsed is folded away below. */
export function Sections({ groups, lapsed, all, serverNow, zone }: Props) {
  const { overdue, upcoming } = groups;
  const due = groups.due.filter((group) => !outranksAll(group));
  const shown = {
    late: firstOf(overdue, "late", all),
    due: firstOf(due, "due", all),
    upcoming: firstOf(upcoming, "upcoming", all),
  };
  const thanksOnly = (some: Group[]) => some.every(({ thanks }) => thanks) && some.some(({ rows }) => rows.length > 0);
  return (
    <>
      {overdue.length > 0 && (
        <section aria-labelledby="late">
          <h2 className="section-title" id="late">
            <span className="late">Late</span>
            <span className="count">
              {countRows(overdue)}
              {thanksOnly(overdue) && ` past ${THANKS_LATE_HOURS} hours`}
              {overdue.length > 1 && ", most recent first"}
            </span>
          </h2>
          {shown.late.rows.map((group) => (
            <GroupCard key={group.key} group={group} serverNow={serverNow} zone={zone} />
          ))}
          <MoreLink list="late" left={shown.late.left} />
        </section>
      )}
      {due.length > 0 && (
        <section aria-labelledby="due">
          <h2 className="section-title" id="due">
            <span className="due">Due</span>
            <span className="count">
              {countRows(due)}
              {thanksOnly(due) && ` past ${THANKS_DUE_HOURS} hours`}
            </span>
          </h2>
          {shown.due.rows.map((group) => (
            <GroupCard key={group.key} group={group} serverNow={serverNow} zone={zone} />
          ))}
          <MoreLink list="due" left={shown.due.left} />
        </section>
      )}
      {upcoming.length > 0 && (
        <section aria-labelledby="not-due">
          <h2 className="section-title" id="not-due">
            <span className="nowrap">Not due yet</span>
            <span className="count">you can wait{thanksOnly(upcoming) && ", but the details are freshest now"}</span>
          </h2>
          <div className={styles.calm}>
            {shown.upcoming.rows.map((group) => (
              <FoldedGroup
                key={group.key}
                group={group}
                serverNow={serverNow}
                zone={zone}
                unfolded={overdue.length + groups.due.length === 0 && upcoming.length === 1}
              />
            ))}
          </div>
          <MoreLink list="upcoming" left={shown.upcoming.left} />
        </section>
      )}
      {groups.lapsed.length > 0 && (
        <details className={styles.fold}>
          <summary>Lapsed: {countRows(groups.lapsed)} too late to send</summary>
          <div className={styles.calm}>
            {lapsed.rows.map((group) => (
              <FoldedGroup key={group.key} group={group} serverNow={serverNow} zone={zone} />
            ))}
          </div>
          <MoreLink list="lapsed" left={lapsed.left} />
        </details>
      )}
    </>
  );
}
