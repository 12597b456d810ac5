import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { ReminderState } from "@/lib/rules/rule";

/** The 72 hours after an interview, drawn: how many have gone, with a tick at 48. `width` in pixels; the style sheet's without. */
export function Ruler({ hours, state, width }: { hours: number; state: ReminderState; width?: number }) {
  const gone = Math.max(0, Math.min(100, (hours / THANKS_LATE_HOURS) * 100));
  return (
    <span
      className={`ruler ruler-${state}`}
      style={width === undefined ? undefined : { width }}
      role="img"
      aria-label={`${Math.floor(hours)} of ${THANKS_LATE_HOURS} hours used`}
    >
      <i style={{ width: `${gone}%` }} />
    </span>
  );
}
