import { type Check, type Reminder, type ReminderId, type ReminderState, ruleText } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import {
  ROTATION_BEFORE_DUE_DAYS,
  ROTATION_BEFORE_OPENS_DAYS,
  ROTATION_BEFORE_SENT_DAYS,
} from "@/lib/rules/reminders/rotation-before";
import { middleDay } from "@/lib/rules/reminders/rotation-midpoint";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Rotation, Season } from "@/lib/season/schema";
import { dayOf, shiftDay, shiftDays, startOfDay } from "@/lib/season/time";
import { thankedOn } from "./rotation-rows";

/** One of the three things a rotation asks for, and how it stands: plain data, its moments in words. */
export type Phase = {
  id: "before" | "midpoint" | "after";
  title: string;
  /** The rule that reminds of it, and what it says to do. */
  rule: ReminderId;
  todo: string;
  words: string;
  look: "done" | "late" | "due" | "muted" | "faint";
  /** The template of a letter that fits, and its kind; null where its time is past, or nobody is there to write to. */
  write: { template: string; kind: "rotation" | "rotation-thanks"; label: string } | null;
};

const LOOKS: Record<ReminderState, Phase["look"]> = {
  overdue: "late",
  due: "due",
  upcoming: "muted",
  lapsed: "faint",
};

type Facts = { season: Season; rotation: Rotation; check: Check; now: number };

/** Before, halfway and after a rotation, at a moment (epoch milliseconds). */
export function phasesOf(facts: Facts): Phase[] {
  const { season, rotation, now } = facts;
  const today = dayOf(now, season.season.timeZone);
  const write = (open: boolean, template: string, kind: "rotation" | "rotation-thanks", label: string) =>
    open && rotation.programId !== null ? { template, kind, label } : null;
  return [
    {
      id: "before",
      title: "Before",
      ...ruleOf("rotation-before"),
      ...before(facts),
      write: write(today < rotation.startsOn, "rotation-before", "rotation", "Write the note"),
    },
    {
      id: "midpoint",
      title: "Midpoint",
      ...ruleOf("rotation-midpoint"),
      ...midpoint(facts),
      write: write(today <= rotation.endsOn, "rotation-feedback", "rotation", "Ask for feedback in writing"),
    },
    {
      id: "after",
      title: "After",
      ...ruleOf("rotation-thanks"),
      ...after(facts),
      write: write(true, "rotation-thanks", "rotation-thanks", "Write the thank-you"),
    },
  ];
}

function ruleOf(id: ReminderId): Pick<Phase, "rule" | "todo"> {
  return { rule: id, todo: ruleText(id).todo };
}

type PhaseLook = Pick<Phase, "words" | "look">;

function reminded({ check, rotation }: Facts, rule: ReminderId): Reminder | undefined {
  return check.reminders.find((reminder) => reminder.rule === rule && reminder.rotationId === rotation.id);
}

/** The days on which mail about the rotation went to its program, in epoch milliseconds, from a moment on and before another. */
function mailBetween({ season, rotation, now }: Facts, from: number, to: number): number | undefined {
  if (rotation.programId === null) return undefined;
  return gather(season, now)
    .sentTo(rotation.programId)
    .find(
      ({ message, at }) =>
        message.kind === "rotation" &&
        (message.rotationId === null || message.rotationId === rotation.id) &&
        at >= from &&
        at < to,
    )?.at;
}

function before(facts: Facts): PhaseLook {
  const { season, rotation, now } = facts;
  const zone = season.season.timeZone;
  const start = startOfDay(rotation.startsOn, zone);
  const reminder = reminded(facts, "rotation-before");
  const dueOn = shiftDay(rotation.startsOn, -ROTATION_BEFORE_DUE_DAYS);
  if (reminder)
    return { words: `Not written yet, best by ${formatDay(dueOn, "weekday")}`, look: LOOKS[reminder.state] };
  const written = mailBetween(facts, shiftDays(start, -ROTATION_BEFORE_SENT_DAYS, zone), start);
  if (written !== undefined) return { words: `Written ${formatMoment(written, zone, "day")}`, look: "done" };
  if (now >= start || rotation.programId === null) return { words: "Not written", look: "faint" };
  const opensOn = shiftDay(rotation.startsOn, -ROTATION_BEFORE_OPENS_DAYS);
  return opensOn > dayOf(now, zone)
    ? { words: `From ${formatDay(opensOn, "weekday")}`, look: "muted" }
    : { words: "No reminder set", look: "faint" };
}

function midpoint(facts: Facts): PhaseLook {
  const { season, rotation, now } = facts;
  const zone = season.season.timeZone;
  const today = dayOf(now, zone);
  const heard = season.rotationNotes
    .filter(({ rotationId, kind, on }) => rotationId === rotation.id && kind === "feedback" && on <= today)
    .map(({ on }) => on)
    .sort()[0];
  const talk = rotation.feedbackAt === null ? undefined : dayOf(Date.parse(rotation.feedbackAt), zone);
  const first = [heard, talk].filter((day) => day !== undefined).sort()[0];
  if (first !== undefined && first <= today) return { words: `Feedback ${formatDay(first, "day")}`, look: "done" };
  if (reminded(facts, "rotation-midpoint")) return { words: "Not asked yet", look: "due" };
  const asked = mailBetween(facts, startOfDay(rotation.startsOn, zone), now + 1);
  if (asked !== undefined) return { words: `Written ${formatMoment(asked, zone, "day")}`, look: "done" };
  const from = shiftDay(middleDay(rotation), 1);
  return from > today
    ? { words: `From ${formatDay(from, "weekday")}`, look: "muted" }
    : { words: "No feedback noted", look: "faint" };
}

const THANKS: Record<ReminderState, string> = {
  overdue: "Thank-yous late",
  due: "Thank-yous due",
  upcoming: "Thank-yous not due yet",
  lapsed: "Not thanked",
};

function after(facts: Facts): PhaseLook {
  const { season, rotation, now } = facts;
  const zone = season.season.timeZone;
  const reminder = reminded(facts, "rotation-thanks");
  if (reminder) return { words: THANKS[reminder.state], look: LOOKS[reminder.state] };
  const at = thankedOn(season, now).get(rotation.id);
  if (at !== undefined) return { words: `Thanked ${formatMoment(at, zone, "day")}`, look: "done" };
  return rotation.endsOn >= dayOf(now, zone)
    ? { words: `From ${formatDay(rotation.endsOn, "weekday")}`, look: "muted" }
    : { words: "No thank-yous logged", look: "faint" };
}
