"use client";

import { IconClock } from "@tabler/icons-react";
import { useLogSheet } from "@/components/log/log-context";
import { Countdown } from "@/components/reminders/countdown";
import type { Group, Row } from "@/components/reminders/reminder-row";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { writeInstead } from "@/components/writing/write-href";
import { listOf } from "@/lib/season/words";
import { Event } from "./event";
import styles from "./timeline.module.css";

const STATE_WORDS = { overdue: "late", due: "due", upcoming: "not due yet", lapsed: "lapsed" };

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
  const { state, pinned, rows, when, href, lateAt } = group;
  const tone = state === "overdue" ? "late" : state === "due" ? "due" : undefined;
  const people = rows.map(({ who, log }) => names[log?.recipients?.[0] ?? ""] ?? who);
  return (
    <Event
      icon={<IconClock />}
      tone={tone}
      title={`${pinned.name} ${STATE_WORDS[state]}`}
      beside={<span className="faint">{pinned.people ? listOf(people) : when}</span>}
      time={<Countdown state={state} lateAt={lateAt} serverNow={now} />}
    >
      {!pinned.people && rows.map(({ key, about }) => about && <p key={key}>{about}</p>)}
      <div className={styles.actions}>
        {rows.map(({ key, log, draftId }, row) => (
          <span key={key} className="row wrap">
            <WriteLink log={log} draftId={draftId} to={people[row]} words={pinned.write} />
            {log && (
              <Button size="sm" onClick={() => openLog(log)}>
                {pinned.log ?? `Log for ${people[row]}`}
              </Button>
            )}
            {!log && pinned.opens && (
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
function WriteLink({
  log,
  draftId,
  to,
  words,
}: Pick<Row, "log" | "draftId"> & { to: string | undefined; words: string | null }) {
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
      {words ?? `Write to ${to}`}
    </Link>
  );
}
