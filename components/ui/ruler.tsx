import type { CSSProperties } from "react";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { ReminderState } from "@/lib/rules/rule";

/** Where the tick is: the share of the hours after which a thank-you is due. */
const TICK = `${(100 * THANKS_DUE_HOURS) / THANKS_LATE_HOURS}%`;

/**
 * The hours after an interview until a thank-you is late: how many have passed, with a tick where it is due. `width` is in pixels; without it, the
 * style sheet's.
 */
export function Ruler({ hours, state, width }: { hours: number; state: ReminderState; width?: number }) {
  const gone = Math.max(0, Math.min(100, (hours / THANKS_LATE_HOURS) * 100));
  return (
    <span
      className={`ruler ruler-${state}`}
      style={{ "--ruler-tick": TICK, ...(width !== undefined && { width }) } as CSSProperties}
      role="img"
      aria-label={`${Math.floor(hours)} of ${THANKS_LATE_HOURS} hours used`}
    >
      <i style={{ width: `${gone}%` }} />
    </span>
  );
}
