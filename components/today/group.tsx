import { IconChevronRight } from "@tabler/icons-react";
import { ClockRuler, Countdown } from "@/components/reminders/countdown";
import type { Group } from "@/components/reminders/reminder-row";
import { Link } from "@/components/ui/link";
import { ThankEachButton } from "@/components/writing/thank-each-button";
import type { ReminderState } from "@/lib/rules";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { formatMoment, formatNear } from "@/lib/season/format";
import styles from "./group.module.css";
import { GroupMenu } from "./group-menu";
import { ReminderRow } from "./row";
import { UnsentRow } from "./unsent-row";

type Props = { group: Group; serverNow: number; zone: string };

const OPEN: readonly ReminderState[] = ["due", "upcoming"];

/** What the clock of a group says: the countdown, and for thanks by when and the hours drawn. */
export function GroupClock({ group, serverNow, zone }: Props) {
  const at = (ms: number) => formatMoment(ms, zone, "moment");
  return (
    <span className={styles.clock}>
      {group.thanks && OPEN.includes(group.state) && (
        <span className="meta nowrap">by {formatNear(group.lateAt, serverNow, zone)}</span>
      )}
      <Countdown state={group.state} lateAt={group.lateAt} serverNow={serverNow} />
      {group.thanks && (
        <ClockRuler
          state={group.state}
          opensAt={group.opensAt}
          serverNow={serverNow}
          title={`${THANKS_DUE_HOURS} hours: ${at(group.dueAt)}. ${THANKS_LATE_HOURS} hours: ${at(group.lateAt)}.`}
        />
      )}
    </span>
  );
}

/** The rows of a group, and who has been thanked already. */
export function GroupRows({ group }: { group: Group }) {
  return (
    <ul>
      {group.rows.map((row) => (
        <ReminderRow key={row.key} row={row} group={group} />
      ))}
      {group.thanked.map(({ who, when, unsent }) =>
        unsent === null ? (
          <li key={when} className={`${styles.row} ${styles.thanked}`}>
            <span className={styles.ticked} aria-hidden />
            <span className={styles.who}>{who}</span>
            <span className="meta">{when}</span>
          </li>
        ) : (
          <UnsentRow key={unsent} id={unsent} who={who} when={when} />
        ),
      )}
    </ul>
  );
}

function AfterLink({ interviewId, title }: { interviewId: string; title: string }) {
  return (
    <Link
      className={`link ${styles.after}`}
      href={`/interviews/${interviewId}/after`}
      aria-label={`Notes and scores, ${title}`}
    >
      Notes and scores
    </Link>
  );
}

/** An interview, rotation or message with its own clock, in a box of the clock's color. */
export function GroupCard({ group, serverNow, zone }: Props) {
  const interviewId = group.interviewToThank;
  return (
    <article className={`${styles.group} ${styles[group.state] ?? ""}`} aria-label={group.title}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <Link className="tap" href={group.href}>
            {group.title}
          </Link>
        </h3>
        <span className={`meta ${styles.when}`}>{group.when}</span>
        <GroupClock group={group} serverNow={serverNow} zone={zone} />
        {interviewId && group.rows.length > 0 && <GroupMenu group={group} interviewId={interviewId} />}
      </header>
      <GroupRows group={group} />
      {interviewId && <AfterLink interviewId={interviewId} title={group.title} />}
    </article>
  );
}

/** A group in one line that unfolds to its people: it isn't urgent yet, or no longer is. */
export function FoldedGroup({ group, serverNow, zone, unfolded }: Props & { unfolded?: boolean }) {
  const interviewId = group.interviewToThank;
  const [only, ...others] = group.rows;
  const who = only && (others.length === 0 ? only.who : `${group.rows.length} people`);
  return (
    <details open={unfolded}>
      <summary className={styles.head}>
        <IconChevronRight className={`icon ${styles.turn}`} aria-hidden />
        <span className={styles.name}>{group.title}</span>
        <span className={`meta ${styles.when}`}>
          {group.when}
          {who && who !== group.title && ` · ${who}`}
        </span>
        <GroupClock group={group} serverNow={serverNow} zone={zone} />
      </summary>
      <GroupRows group={group} />
      {interviewId && (
        <div className={styles.each}>
          {only && <ThankEachButton interviewId={interviewId} look="ghost" size="sm" />}
          <AfterLink interviewId={interviewId} title={group.title} />
        </div>
      )}
    </details>
  );
}
