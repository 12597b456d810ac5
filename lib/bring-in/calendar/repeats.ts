import ICAL from "ical.js";

/** A recurrence rule is followed for this many steps and gives at most this many days: more is no series of interviews. */
const MOST_STEPS = 200;
export const MOST_OCCURRENCES = 12;
/**
 * So many years from its first day a rule is looked at, in steps of so many days, weeks, or months at most: one step over days that never come
 * (a fifth Monday of February) or over a million weeks takes the library seconds.
 */
const MOST_YEARS = 4;
const WIDEST_STEP = 60;
/** Days, weeks, or months that are looked at in all: every day of a year and more. */
const MOST_LOOKS = 400;
/** No month has more of any day. */
const LAST_PLACE = 31;

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
  if ((/BYSETPOS=([^;]*)/.exec(text)?.[1] ?? "").split(",").some((place) => Math.abs(Number(place)) > LAST_PLACE))
    return "open";
  if (Number(/INTERVAL=(\d+)/.exec(text)?.[1] ?? 1) > WIDEST_STEP) return "open";
  try {
    // The end of a rule may have another form than its beginning, which makes the two incomparable.
    const recur = ICAL.Recur.fromString(text.replace(/(UNTIL=\d{8})(T\d{6})Z/, "$1$2"));
    const start = ICAL.Time.fromDateTimeString(wall);
    const horizon = start.clone();
    horizon.year += MOST_YEARS;
    const endsLater = !recur.until || recur.until.compare(horizon) > 0;
    if (endsLater) recur.until = horizon;
    const steps = recur.iterator(start);
    boundSteps(steps, horizon);
    const walls: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const next = steps.next();
      if (!next) {
        const hasAll = !endsLater || (recur.count !== null && walls.length >= recur.count);
        return hasAll ? { walls: walls.length === 0 ? [wall] : walls } : "open";
      }
      walls.push(next.toString().slice(0, 19));
      if (walls.length > MOST_OCCURRENCES) return "open";
    }
    return "open";
  } catch (error) {
    return error instanceof BeyondHorizon ? "open" : "unread";
  }
}

class BeyondHorizon extends Error {}

/** One step of the library goes on until it comes to a day, which may be never: it is stopped where it looks at one past `horizon`. */
function boundSteps(steps: InstanceType<typeof ICAL.RecurIterator>, horizon: InstanceType<typeof ICAL.Time>): void {
  const isDay = steps.check_contracting_rules.bind(steps);
  let looks = 0;
  steps.check_contracting_rules = () => {
    looks += 1;
    if (looks > MOST_LOOKS || steps.last.compare(horizon) > 0) throw new BeyondHorizon();
    return isDay();
  };
}
