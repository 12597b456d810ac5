import ICAL from "ical.js";

/** A recurrence rule is followed for this many steps and gives at most this many days: more is no series of interviews. */
const MOST_STEPS = 200;
export const MOST_OCCURRENCES = 12;

const RULE = /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9+,:-]{1,80}){0,8};?$/i;

export type Repeats = { walls: string[] } | "open" | "unread";

/**
 * The wall times at which an event with this rule takes place, its first included; "open" where the rule has no near end, "unread" where it
 * cannot be read.
 */
export function repeatsOf(rule: string, wall: string): Repeats {
  const text = rule.trim().toUpperCase();
  if (/FREQ=(?:SECONDLY|MINUTELY|HOURLY)/.test(text)) return "open";
  if (!RULE.test(text)) return "unread";
  if (!/(?:^|;)(?:COUNT|UNTIL)=/.test(text)) return "open";
  if (Number(/COUNT=(\d+)/.exec(text)?.[1] ?? 1) > MOST_OCCURRENCES) return "open";
  try {
    // The end of a rule may have another form than its beginning, which makes the two incomparable.
    const recur = ICAL.Recur.fromString(text.replace(/(UNTIL=\d{8})(T\d{6})Z/, "$1$2"));
    const start = ICAL.Time.fromDateTimeString(wall);
    const steps = recur.iterator(start);
    const walls: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = steps.next();
      if (!next) return { walls: walls.length === 0 ? [wall] : walls };
      walls.push(next.toString().slice(0, 19));
      if (walls.length > MOST_OCCURRENCES) return "open";
    }
    return "open";
  } catch {
    return "unread";
  }
}
