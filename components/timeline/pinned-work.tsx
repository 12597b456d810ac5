"use client";

import { IconClock } from "@tabler/icons-react";
import Link from "next/link";
import { useLogSheet } from "@/components/log/log-context";
import { Countdown } from "@/components/reminders/countdown";
import type { Group, Row } from "@/components/reminders/reminder-row";
import { Button } from "@/components/ui/button";
import { writeInstead } from "@/components/writing/write-href";
import { count, listOf } from "@/lib/season/words";
import { Event } from "./event";
import styles from "./timeline.module.css";

const STATE_WORDS = { overdue: "late", due: "due", upcoming: "in window", lapsed: "lapsed" };

const NAMES: Record<string, string> = {
  "rotation-before": "Note before the rotation",
  "rotation-midpoint": "Feedback halfway",
  "rotation-thanks": "Thanks for the rotation",
  invitation: "Invitation",
  reply: "Reply",
  unranked: "Rank",
  "letter-window": "#1 letter",
};

function title({ rule, state, rows }: Group): string {
  const word = STATE_WORDS[state];
  if (rule === "thank-you")
    return rows.length === 1 ? `Thank-you ${word}` : `${count(rows.length, "thank-you")} ${word}`;
  return `${NAMES[rule] ?? "Reminder"} ${word}`;
}

/** What waits at this program, pinned over its timeline, each with the way to log it. */
export function PinnedWork({
  group,
  names,
  now,
}: {
  group: Group;
  /** What the program's people are called in a list, by id. */
  names: Record<string, string>;
  now: number;
}) {
  const { openLog } = useLogSheet();
  const { state, rule, rows, when, href, lateAt } = group;
  const tone = state === "overdue" ? "late" : state === "due" ? "due" : undefined;
  const label = rule === "reply" ? "Log the reply" : null;
  const people = rows.map(({ who, log }) => names[log?.recipients?.[0] ?? ""] ?? who);
  return (
    <Event
      icon={<IconClock />}
      tone={tone}
      title={title(group)}
      beside={<span className="faint">{rule === "thank-you" ? listOf(people) : when}</span>}
      time={<Countdown state={state} lateAt={lateAt} serverNow={now} />}
    >
      {rule !== "thank-you" && rows.map(({ key, about }) => about && <p key={key}>{about}</p>)}
      <div className={styles.actions}>
        {rows.map(({ key, log, draftId }, row) => (
          <span key={key} className="row wrap">
            <WriteLink log={log} draftId={draftId} to={people[row]} />
            {log && (
              <Button size="sm" onClick={() => openLog(log)}>
                {label ?? `Log for ${people[row]}`}
              </Button>
            )}
            {!log && rule !== "letter-window" && (
              <Link className="btn btn-sm" href={href}>
                Open
              </Link>
            )}
          </span>
        ))}
      </div>
    </Event>
  );
}

/** The draft that is begun, or the way to begin one. */
function WriteLink({ log, draftId, to }: Pick<Row, "log" | "draftId"> & { to: string | undefined }) {
  const write = log && writeInstead(log);
  if (draftId)
    return (
      <Link className="btn btn-sm" href={`/write/${draftId}`}>
        Open draft to {to}
      </Link>
    );
  if (!write) return null;
  return (
    <Link className="btn btn-sm" href={write}>
      {log.kind === "reply" ? "Write the reply" : `Write to ${to}`}
    </Link>
  );
}
