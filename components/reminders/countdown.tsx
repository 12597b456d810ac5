"use client";

import { Ruler } from "@/components/ui/ruler";
import type { ReminderState } from "@/lib/rules";
import { formatLength, hoursBetween, spellLength } from "@/lib/season/length";
import { useNow } from "./use-now";

const TONE: Record<ReminderState, string> = { overdue: "late", due: "due", upcoming: "muted", lapsed: "faint" };

type Clock = { state: ReminderState; lateAt: number; serverNow: number };

/** "2 h 40 m late" or "23 h 50 m left", going on by itself; spelled out for those who listen. */
export function Countdown({ state, lateAt, serverNow }: Clock) {
  const now = useNow(serverNow);
  const late = state === "overdue" || state === "lapsed";
  const away = late ? Math.max(0, now - lateAt) : Math.max(0, lateAt - now);
  const word = late ? "late" : "left";
  return (
    <span className={`${TONE[state]} strong nowrap tnum`}>
      <span aria-hidden>
        {formatLength(away)} {word}
      </span>
      <span className="visually-hidden">
        {spellLength(away)} {word}
      </span>
    </span>
  );
}

/** The hours since something ended, drawn and going on; the moments at which thanks are due and late show on hover. */
export function ClockRuler({
  state,
  opensAt,
  serverNow,
  title,
}: {
  state: ReminderState;
  opensAt: number;
  serverNow: number;
  title: string;
}) {
  const now = useNow(serverNow);
  return (
    <span title={title} style={{ display: "flex" }}>
      <Ruler hours={hoursBetween(opensAt, now)} state={state} />
    </span>
  );
}

/** The time left until a moment in words, going on by itself: "5 hours 20 minutes". */
export function TimeLeft({ until, serverNow }: { until: number; serverNow: number }) {
  return <>{spellLength(Math.max(0, until - useNow(serverNow)))}</>;
}
