import { gather } from "@/lib/rules/gather";
import type { ReminderState } from "@/lib/rules/rule";
import { rotationThanked, rotationThanksFrom } from "@/lib/rules/thanked";
import type { Check } from "@/lib/rules/types";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Rotation, Season } from "@/lib/season/schema";
import { dayOf, daysBetween } from "@/lib/season/time";
import { count, personName, ROTATION_WORDS } from "@/lib/season/words";

/** A rotation as a line of the list: plain data, its days in words. */
export type RotationRow = {
  id: string;
  program: { id: string; name: string } | null;
  where: string;
  kind: string;
  days: string;
  length: string;
  people: string[];
  when: "coming" | "now" | "over";
  thanks: { words: string; look: "done" | "late" | "due" | "muted" | "faint" } | null;
};

const STANDING: Record<ReminderState, NonNullable<RotationRow["thanks"]>> = {
  overdue: { words: "Thank-yous late", look: "late" },
  due: { words: "Thank-yous due", look: "due" },
  upcoming: { words: "Thank-yous not due yet", look: "muted" },
  lapsed: { words: "Not thanked", look: "faint" },
};

/** The season's rotations at a moment (epoch milliseconds), the latest first. */
export function rotationRows(season: Season, check: Check, now: number): RotationRow[] {
  const zone = season.season.timeZone;
  const today = dayOf(now, zone);
  const programs = new Map(season.programs.map((program) => [program.id, program]));
  const contacts = new Map(season.contacts.map((contact) => [contact.id, contact]));
  const thanked = thankedOn(season, now);
  return season.rotations
    .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
    .map((rotation) => {
      const program = programs.get(rotation.programId ?? "");
      const reminder = check.reminders.find(
        ({ rule, rotationId }) => rule === "rotation-thanks" && rotationId === rotation.id,
      );
      const at = thanked.get(rotation.id);
      return {
        id: rotation.id,
        program: program ? { id: program.id, name: program.name } : null,
        where: program?.name ?? rotation.institution,
        kind: ROTATION_WORDS[rotation.kind],
        days: daysWords(rotation),
        length: lengthWords(rotation),
        people: rotation.contacts.flatMap((id) => {
          const contact = contacts.get(id);
          return contact ? [personName(contact)] : [];
        }),
        when: rotation.startsOn > today ? "coming" : rotation.endsOn < today ? "over" : "now",
        thanks: reminder
          ? STANDING[reminder.state]
          : at === undefined
            ? null
            : { words: `Thanked ${formatMoment(at, zone, "day")}`, look: "done" },
      };
    });
}

/** When each rotation was first thanked for, in epoch milliseconds, by rotation. */
export function thankedOn(season: Season, now: number): Map<string, number> {
  const context = gather(season, now);
  const rotations = new Map(season.rotations.map((rotation) => [rotation.id, rotation]));
  const thanked = new Map<string, number>();
  for (const dated of context.sent()) {
    if (dated.message.kind !== "rotation-thanks") continue;
    const rotation = rotations.get(rotationThanked(context, dated) ?? "");
    if (!rotation || thanked.has(rotation.id) || dated.at < rotationThanksFrom(rotation, context.zone)) continue;
    thanked.set(rotation.id, dated.at);
  }
  return thanked;
}

/** "Jun 1 to Jun 28, 2026", with both years where they differ. */
function daysWords({ startsOn, endsOn }: Rotation): string {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return `${formatDay(startsOn, "day")}${from === to ? "" : `, ${from}`} to ${formatDay(endsOn, "day")}, ${to}`;
}

/** "4 weeks" where it comes out even, else "10 days"; both the first and the last day count. */
function lengthWords({ startsOn, endsOn }: Rotation): string {
  const days = daysBetween(startsOn, endsOn) + 1;
  // Friday of the fourth week ends four weeks that began on a Monday.
  const weeks = Math.ceil(days / 7);
  return days >= 7 && weeks * 7 - days <= 2 ? count(weeks, "week") : count(days, "day");
}
