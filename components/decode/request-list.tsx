"use client";

import { useEffect, useState } from "react";
import { makeTask } from "@/components/tasks/make-task";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { formatDay } from "@/lib/season/format";
import styles from "./decode.module.css";
import type { Request } from "./requests";

/** The day that each request tells, by its title; its reader is fetched once something is asked. */
function useDueDays(requests: readonly Request[], now: number, zone: string): Record<string, string | null> {
  const [days, setDays] = useState<Record<string, string | null>>({});
  const titles = JSON.stringify(requests.map(({ title }) => title));
  useEffect(() => {
    const asked: string[] = JSON.parse(titles);
    if (asked.length === 0) return;
    let here = true;
    import("@/lib/log-line/when").then(
      ({ dueDay }) => {
        if (here) setDays(Object.fromEntries(asked.map((title) => [title, dueDay(title, now, zone)])));
      },
      // Without it a task has no day, and its words still say when.
      () => {},
    );
    return () => {
      here = false;
    };
  }, [titles, now, zone]);
  return days;
}

/** What a program asks for, each with its day and a button that makes it a task. */
export function RequestList({
  requests,
  programId,
  now,
  zone,
}: {
  requests: readonly Request[];
  /** Whom the task is about; null where the text doesn't say. */
  programId: string | null;
  /** Epoch milliseconds. */
  now: number;
  zone: string;
}) {
  const days = useDueDays(requests, now, zone);
  const [added, setAdded] = useState<readonly string[]>([]);

  async function add(title: string) {
    const made = await makeTask({ title, dueOn: days[title] ?? null, programId });
    if (!made) return;
    setAdded((before) => [...before, title]);
    say(`${made.words}: ${title}.`, async () => {
      setAdded((before) => before.filter((one) => one !== title));
      return made.undo();
    });
  }

  if (requests.length === 0) return null;
  return (
    <section className={styles.asked}>
      <h2 className="rail-title">What they ask you to do</h2>
      <ul className={styles.requests}>
        {requests.map(({ words, title }) => {
          const dueOn = days[title] ?? null;
          return (
            <li key={title} className="row wrap">
              <span>
                <q>{words}</q> {dueOn !== null && <span className="meta">due {formatDay(dueOn, "weekday")}</span>}
              </span>
              {added.includes(title) ? (
                <span className="meta">A task now</span>
              ) : (
                <Button size="sm" onClick={() => void add(title)}>
                  Add as a task
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
