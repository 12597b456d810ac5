"use client";

import { useId, useState } from "react";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { DAY } from "@/lib/season/durations";
import { formatMoment } from "@/lib/season/format";
import { dayOf, instantBeingTyped, shiftDays, wallTime } from "@/lib/season/time";
import styles from "./log-sheet.module.css";

const AHEAD_MS = 60_000;

/** "Today 2:00 PM", "Yesterday 4:15 PM", "Mon Jan 25, 2:00 PM". */
function momentWords(at: string, now: number, zone: string, dayOnly = false): string {
  const day = dayOf(Date.parse(at), zone);
  const time = dayOnly ? "(time not given)" : formatMoment(at, zone, "time");
  if (day === dayOf(now, zone)) return `Today ${time}`;
  if (day === dayOf(shiftDays(now, -1, zone), zone)) return `Yesterday ${time}`;
  return dayOnly ? `${formatMoment(at, zone, "weekday")} ${time}` : formatMoment(at, zone, "moment");
}

/**
 * When it went out or came in: now, yesterday at this time, or a wall time of the season's zone. `at` is an ISO instant, null is the
 * moment of saving. `dayOnly`: nobody said the hour, so that the one in the field is a default.
 */
export function WhenField({
  at,
  dayOnly,
  now,
  zone,
  error,
  onChange,
}: {
  at: string | null;
  dayOnly: boolean;
  now: number;
  zone: string;
  error?: string;
  onChange: (at: string | null, dayOnly: boolean) => void;
}) {
  const errorId = useId();
  const [picking, setPicking] = useState(false);
  // Shown as it was typed: on its way to 2026 a year is 0002, when zones were off by odd seconds that no field shows.
  const [typed, setTyped] = useState<{ wall: string; at: string } | null>(null);
  const moment = at === null ? now : Date.parse(at);
  const dayBefore = (ms: number) => new Date(shiftDays(ms, -1, zone)).toISOString();
  const ahead = at !== null && moment > now + AHEAD_MS;
  const problem = error ?? (ahead ? "That’s in the future." : undefined);
  const shown = picking || problem !== undefined;
  return (
    <div>
      <div className={styles.chips}>
        {at !== null && (
          <button type="button" className="chip" aria-pressed onClick={() => setPicking(true)}>
            {momentWords(at, now, zone, dayOnly)}
          </button>
        )}
        <button type="button" className="chip" aria-pressed={at === null} onClick={() => onChange(null, false)}>
          Now
        </button>
        <button type="button" className="chip" aria-pressed={false} onClick={() => onChange(dayBefore(now), true)}>
          Yesterday
        </button>
        <button type="button" className="chip" aria-expanded={shown} onClick={() => setPicking(!picking)}>
          Pick a time
        </button>
      </div>
      {shown && (
        <div className={`${styles.chips} ${styles.picker}`}>
          <input
            className={styles.small}
            {...MOMENT_INPUT}
            aria-label={`Date and time, ${zone.replaceAll("_", " ")}`}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? errorId : undefined}
            value={typed !== null && typed.at === at ? typed.wall : wallTime(moment, zone)}
            onChange={(event) => {
              const wall = event.target.value;
              const instant = instantBeingTyped(wall, zone);
              if (!instant) return;
              setTyped({ wall, at: instant });
              onChange(instant, false);
            }}
          />
          <span className="meta">{formatMoment(moment, zone, "timeZoned").split(" ").at(-1)}</span>
          {at !== null && (
            <button type="button" className="chip" aria-pressed={dayOnly} onClick={() => onChange(at, !dayOnly)}>
              Time not given
            </button>
          )}
          {dayOnly && <span className="meta">The hour is a default. Only the day is kept as yours.</span>}
          {ahead && moment - now < DAY && (
            <button type="button" className="chip" onClick={() => onChange(dayBefore(moment), dayOnly)}>
              {momentWords(dayBefore(moment), now, zone, dayOnly)}?
            </button>
          )}
        </div>
      )}
      {problem && (
        <p className={styles.error} id={errorId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
