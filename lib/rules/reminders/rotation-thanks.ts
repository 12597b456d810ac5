import type { Context } from "@/lib/rules/context";
import { remind, thanksClock } from "@/lib/rules/reminders/clock";
import { byItself, toRotation } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { rotationThanked, rotationThanksFrom } from "@/lib/rules/thanked";
import { season } from "@/lib/season/builder";
import type { Program, Rotation } from "@/lib/season/schema";
import { endOfDay } from "@/lib/season/time";

function isThanked(context: Context, rotation: Rotation, programId: string): boolean {
  const from = rotationThanksFrom(rotation, context.zone);
  return context
    .sentTo(programId)
    .some(
      (dated) =>
        dated.message.kind === "rotation-thanks" && dated.at >= from && rotationThanked(context, dated) === rotation.id,
    );
}

/** Whether the program's policy leaves room for thanks now. */
function mayThank(context: Context, program: Program): boolean {
  if (program.contactPolicy === "no-contact") return false;
  return program.contactPolicy === "open" || context.endedInterviews(program.id).length === 0;
}

const rotated = () =>
  season().program("p1", { name: "Lakeshore University IR Residency" }).rotation("p1", "2026-07-06", "2026-07-31");

export const rotationThanks: ReminderRule<"rotation-thanks"> = {
  id: "rotation-thanks",
  title: "Thank the people you rotated with",
  why: "They gave you weeks of their time and may speak up for you later. A note in the days after the rotation is remembered; one a month later looks like an afterthought.",
  todo: "Write to your attendings there, mention one thing you learned, then log it as a rotation thank-you.",
  level: "warn",
  keyNames: ["rotation"],
  calendar: byItself(toRotation),
  examples: [
    {
      says: "A rotation ended four days ago and nobody has been thanked.",
      fires: true,
      season: () => rotated().build(),
      now: "2026-08-04T12:00:00-04:00",
    },
    {
      says: "Thanks were sent on its last afternoon.",
      fires: false,
      season: () => rotated().sent("p1", "rotation-thanks", "2026-07-31T17:00:00-04:00").build(),
      now: "2026-08-04T12:00:00-04:00",
    },
  ],
  check: (context) =>
    context.season.rotations.flatMap((rotation) => {
      const program = rotation.programId === null ? undefined : context.program(rotation.programId);
      if (!program || !mayThank(context, program)) return [];
      const clock = thanksClock(endOfDay(rotation.endsOn, context.zone), context);
      if (clock === null || isThanked(context, rotation, program.id)) return [];
      const about = { programId: program.id, rotationId: rotation.id };
      const what = `Thank the people you rotated with, ${program.name}`;
      return [remind(context, rotation.id, about, clock, what)];
    }),
};
