import type { Context } from "@/lib/rules/context";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import { byItself, toRotation } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { Rotation } from "@/lib/season/schema";
import { shiftDays, startOfDay } from "@/lib/season/time";

/** A note ahead is worth writing from four weeks before the first day (calendar days, as all below), */
export const ROTATION_BEFORE_OPENS_DAYS = 28;
/** … and due in the last week, when people plan who works with whom. */
export const ROTATION_BEFORE_DUE_DAYS = 7;
/** A message about the rotation sent within two months before it is the one that this asks for. */
export const ROTATION_BEFORE_SENT_DAYS = 60;

function clockOf(rotation: Rotation, { now, zone }: Context): Clock | null {
  const start = startOfDay(rotation.startsOn, zone);
  const opensAt = shiftDays(start, -ROTATION_BEFORE_OPENS_DAYS, zone);
  const dueAt = shiftDays(start, -ROTATION_BEFORE_DUE_DAYS, zone);
  if (now < opensAt || now >= start) return null;
  return { state: now < dueAt ? "upcoming" : "due", opensAt, dueAt, lateAt: start };
}

/** Whether a message about this rotation, or about none by name, went out in the weeks before its start at `startsAt`. */
function isWritten(context: Context, rotation: Rotation, programId: string, startsAt: number): boolean {
  const from = shiftDays(startsAt, -ROTATION_BEFORE_SENT_DAYS, context.zone);
  return context
    .sentTo(programId)
    .some(
      ({ message, at }) =>
        message.kind === "rotation" &&
        at >= from &&
        (message.rotationId === null || message.rotationId === rotation.id),
    );
}

const soon = () =>
  season().program("p1", { name: "Lakeshore University IR Residency" }).rotation("p1", "2026-07-06", "2026-07-31");

export const rotationBefore: ReminderRule<"rotation-before"> = {
  id: "rotation-before",
  title: "Write before a rotation",
  why: "A short note beforehand tells your attendings who’s coming and what you hope to learn, and they’ll know your name on the first day. Messages about a rotation don’t count toward the limit.",
  todo: "Write to the people you’ll work with, then log it as a message about the rotation.",
  level: "warn",
  keyNames: ["rotation"],
  calendar: byItself(toRotation),
  examples: [
    {
      says: "A rotation starts in five days and nobody there has heard from you.",
      fires: true,
      season: () => soon().build(),
      now: "2026-07-01T12:00:00-04:00",
    },
    {
      says: "A note was sent three weeks before it starts.",
      fires: false,
      season: () => soon().sent("p1", "rotation", "2026-06-15T09:00:00-04:00").build(),
      now: "2026-07-01T12:00:00-04:00",
    },
  ],
  check: (context) =>
    context.season.rotations.flatMap((rotation) => {
      const program = rotation.programId === null ? undefined : context.program(rotation.programId);
      if (!program || program.contactPolicy === "no-contact") return [];
      const clock = clockOf(rotation, context);
      if (clock === null || isWritten(context, rotation, program.id, clock.lateAt)) return [];
      const about = { programId: program.id, rotationId: rotation.id };
      const what = `Write to ${program.name} before the rotation`;
      return [remind(context, rotation.id, about, clock, what)];
    }),
};
