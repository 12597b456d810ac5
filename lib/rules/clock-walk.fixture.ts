import { createHash } from "node:crypto";
import { reminders } from "@/lib/rules/check";
import type { Reminder } from "@/lib/rules/types";
import { season } from "@/lib/season/builder";
import { HOUR, MINUTE } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";
import { instantOfWallTime, shiftDay, startOfDay } from "@/lib/season/time";

/** Where clocks change, and where they never do. */
export const ZONES = ["America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu"] as const;
/** The days on which clocks in the United States are set back and forward. */
export const NIGHTS = ["2026-11-01", "2027-03-14"] as const;

/** A wall time, a number of days from the night, as an instant. */
const wall = (night: string, days: number, time: string, zone: string) =>
  instantOfWallTime(`${shiftDay(night, days)}T${time}`, zone) ?? "";

/** A season of which something begins, falls due, grows late and lapses around the hour that is skipped or comes twice. */
export function seasonOfNight(night: string, zone: string): Season {
  const at = (days: number, time: string) => wall(night, days, time, zone);
  const made = season({
    timeZone: zone,
    milestones: { rankingOpens: at(-14, "02:30"), rankListDeadline: at(14, "01:30"), matchDay: shiftDay(night, 20) },
  })
    .program("p1", { rank: 1, stage: "interviewed" })
    .program("p2", { stage: "invited" });
  for (const id of ["c1", "c2", "c3"]) made.contact(id, "p1");
  const participants = ["c1", "c2", "c3"].map((contactId) => ({ contactId, thankYou: "expected" as const }));
  for (const days of [-14, -3, -2, 0])
    for (const time of ["00:30", "01:30", "02:30", "03:30"]) made.interview("p1", at(days, time), { participants });
  for (const days of [-30, -5, -2, 0])
    for (const time of ["01:30", "02:30"]) made.received("p2", "question", at(days, time), { needsReply: true });
  for (const days of [-14, -2, -1, 0]) made.invitation("p2", at(days, "01:30"));
  made.invitation("p2", at(-3, "12:00"), { replyBy: at(0, "02:30") });
  made.rotation("p1", shiftDay(night, -28), shiftDay(night, -1), { contacts: ["c1"] });
  made.rotation("p1", night, shiftDay(night, 27), { contacts: ["c1"] });
  made.rotation("p2", shiftDay(night, -14), shiftDay(night, 14));
  for (const days of [-1, 0, 1, 6, 7, 8]) made.task(`Call ${days}`, shiftDay(night, days));
  const built = made.build();
  const until = (finding: string, time: string, days = 0) => ({
    finding,
    answer: "snoozed" as const,
    until: at(days, time),
    at: at(-1, "09:00"),
  });
  return {
    ...built,
    answers: [
      until("thank-you:i5:c1", "01:30"),
      until("thank-you:i5:c2", "02:30"),
      until("thank-you:i6:c1", "09:00", 1),
      { finding: "thank-you:i6:c2", answer: "dismissed", until: null, at: at(-1, "09:00") },
    ],
  };
}

/** Every minute from two hours before the day on which the clocks change to six hours into it. */
export function minutesOf(night: string, zone: string): number[] {
  const begins = startOfDay(night, zone) - 2 * HOUR;
  return Array.from({ length: 8 * 60 }, (_, minute) => begins + minute * MINUTE);
}

/** What a season asks for at each minute of a night. */
export function walk(night: string, zone: string): { now: number; reminders: Reminder[] }[] {
  const made = seasonOfNight(night, zone);
  return minutesOf(night, zone).map((now) => ({ now, reminders: reminders(made, now) }));
}

/** What is asked for at each quarter of an hour, in every zone and night, as one hash, and the process's own zone. */
export function digest(): string {
  const hash = createHash("sha256");
  for (const zone of ZONES)
    for (const night of NIGHTS) {
      const made = seasonOfNight(night, zone);
      for (const now of minutesOf(night, zone).filter((_, minute) => minute % 15 === 0))
        hash.update(JSON.stringify(reminders(made, now)));
    }
  const offsets = NIGHTS.map((night) => new Date(`${night}T12:00:00Z`).getTimezoneOffset());
  return `${offsets.join(" ")}: ${hash.digest("hex")}`;
}
