import type { Context } from "@/lib/rules/context";
import { type Clock, remind } from "@/lib/rules/reminders/clock";
import { byItself, toRotation } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import type { Rotation } from "@/lib/season/schema";
import { daysBetween, endOfDay, instantMs, shiftDay, startOfDay } from "@/lib/season/time";

/** The day in the middle of a rotation, `YYYY-MM-DD`; of an even number of days the earlier of the two. */
export function middleDay({ startsOn, endsOn }: Pick<Rotation, "startsOn" | "endsOn">): string {
  return shiftDay(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));
}

function clockOf(rotation: Rotation, { now, zone }: Context): Clock | null {
  const opensAt = endOfDay(middleDay(rotation), zone);
  const lateAt = endOfDay(rotation.endsOn, zone);
  if (now < opensAt || now >= lateAt) return null;
  return { state: "due", opensAt, dueAt: opensAt, lateAt };
}

/** Whether feedback was noted, or anything about this rotation written, since its first day began. */
function isTalkedOver(context: Context, rotation: Rotation): boolean {
  const from = startOfDay(rotation.startsOn, context.zone);
  if (rotation.feedbackAt !== null) {
    const notedAt = instantMs(rotation.feedbackAt);
    if (notedAt >= from && notedAt <= context.now) return true;
  }
  const heard = context.season.rotationNotes.some(
    ({ rotationId, kind, on }) =>
      rotationId === rotation.id &&
      kind === "feedback" &&
      on >= rotation.startsOn &&
      startOfDay(on, context.zone) <= context.now,
  );
  if (heard) return true;
  if (rotation.programId === null) return false;
  return context
    .sentTo(rotation.programId)
    .some(
      ({ message, at }) =>
        message.kind === "rotation" &&
        at >= from &&
        (message.rotationId === null || message.rotationId === rotation.id),
    );
}

function placeOf(context: Context, { programId, institution }: Rotation): string {
  if (programId !== null) return context.programName(programId);
  return institution === "" ? "your rotation" : institution;
}

const halfway = (fields: Partial<Rotation> = {}) =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .rotation("p1", "2026-07-06", "2026-07-31", fields);

export const rotationMidpoint: ReminderRule<"rotation-midpoint"> = {
  id: "rotation-midpoint",
  title: "Ask for feedback halfway",
  why: "Halfway through, there’s still time to act on what you hear, and asking shows that you want to. At the end, feedback only explains an evaluation that’s already written.",
  todo: "Ask an attending how you’re doing and what you could do better, then add the feedback to the rotation.",
  level: "warn",
  keyNames: ["rotation"],
  calendar: byItself(toRotation),
  examples: [
    {
      says: "A rotation is past its midpoint with no feedback recorded.",
      fires: true,
      season: () => halfway().build(),
      now: "2026-07-21T12:00:00-04:00",
    },
    {
      says: "Feedback was recorded in its second week.",
      fires: false,
      season: () => halfway({ feedbackAt: "2026-07-16T17:00:00-04:00" }).build(),
      now: "2026-07-21T12:00:00-04:00",
    },
  ],
  check: (context) =>
    context.season.rotations.flatMap((rotation) => {
      const clock = clockOf(rotation, context);
      if (clock === null || isTalkedOver(context, rotation)) return [];
      const about = { programId: rotation.programId, rotationId: rotation.id };
      const what = `Ask for feedback halfway, ${placeOf(context, rotation)}`;
      return [remind(context, rotation.id, about, clock, what)];
    }),
};
