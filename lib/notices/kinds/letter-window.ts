import { LETTER_CLOSES_DAYS, LETTER_OPENS_DAYS } from "@/lib/rules/reminders/letter-window";
import { formatMoment } from "@/lib/season/format";
import type { Program, Season } from "@/lib/season/schema";
import { dayOf, instantMs, shiftDays } from "@/lib/season/time";
import { clockTimeOn } from "../clock-time";
import type { NoticeContent, Planned, View } from "../planned";
import { USUAL_MORNING } from "../settings";

/** The window for a #1 letter, on the morning of the day it opens; `zone` is where the person is. */
export function letterWindows(season: Season, zone: string, morning: string | null): Planned[] {
  const { timeZone, milestones } = season.season;
  if (milestones.rankListDeadline === undefined) return [];
  const deadline = instantMs(milestones.rankListDeadline);
  const opens = shiftDays(deadline, -LETTER_OPENS_DAYS, timeZone);
  const closes = shiftDays(deadline, -LETTER_CLOSES_DAYS, timeZone);
  const moment = clockTimeOn(dayOf(opens, zone), morning ?? USUAL_MORNING, zone);
  if (moment === null) return [];
  return season.programs
    .filter(({ rank }) => rank === 1)
    .map(
      (program): Planned => ({
        key: `letter-window:${program.id}`,
        moment,
        usefulUntil: closes,
        held: true,
        content: (view) => contentOf(view, program, opens, closes),
      }),
    );
}

/** The morning may be hours before the window opens on that day: what counts is who may have the letter once it does. */
function contentOf(
  { at, zone, names, remindersAt }: View,
  program: Program,
  opens: number,
  closes: number,
): NoticeContent | null {
  const about = remindersAt(Math.max(at, opens)).filter(
    ({ rule, programId }) => rule === "letter-window" && programId === program.id,
  );
  if (about.length === 0) return null;
  const to = names ? ` to ${program.name}` : "";
  return {
    reminders: about.map(({ key }) => key),
    subject: `Time for your one #1 letter${names ? `: ${program.name}` : ""}`,
    text: `A letter of intent${to} can still make a difference until ${formatMoment(closes, zone, "momentZoned")}. Send it only if it’s true.`,
    href: "/letter",
  };
}
