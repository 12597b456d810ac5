import type { Check, Reminder } from "@/lib/rules/types";
import type { Season } from "@/lib/season/schema";
import { dayOf, instantMs, lastMoment } from "@/lib/season/time";
import { count, listOf, shortName } from "@/lib/season/words";
import { type CalendarEntry, ofDay, programName } from "./entry";

/** Stands at another entry's place already: a to-do of one's own, and the deadline of the rank list. */
const ELSEWHERE = new Set(["task", "rank-list"]);

/**
 * What the rules remind of, at the moment after which it is late, as every screen names it: everybody to thank for one interview as
 * one entry, and so the programs without a rank. What has lapsed is left out.
 */
export function reminderEntries(season: Season, check: Check): CalendarEntry[] {
  const zone = season.season.timeZone;
  const groups = new Map<string, Reminder[]>();
  for (const reminder of check.reminders) {
    if (ELSEWHERE.has(reminder.rule) || reminder.state === "lapsed") continue;
    const { rule, key, interviewId } = reminder;
    const group = rule === "thank-you" ? `thank-you:${interviewId}` : rule === "unranked" ? rule : key;
    groups.set(group, [...(groups.get(group) ?? []), reminder]);
  }
  return [...groups].flatMap(([key, group]): CalendarEntry[] => {
    const [first] = group;
    if (!first) return [];
    const start = lastMoment(instantMs(first.lateAt), zone);
    const states = group.map(({ state }) => state);
    const late = states.includes("overdue");
    return [
      {
        ...ofDay(dayOf(start, zone)),
        key: `reminder:${key}`,
        kind: "reminder",
        rule: first.rule,
        title: reminderTitle(season, group, first),
        href: reminderHref(first),
        start,
        end: start,
        state: late ? "late" : states.includes("due") ? "due" : "ahead",
      },
    ];
  });
}

function reminderTitle(season: Season, group: Reminder[], first: Reminder): string {
  if (first.rule === "unranked") return `Decide on a rank for ${count(group.length, "program")}`;
  if (first.rule === "thank-you") {
    const people = group.flatMap(({ contactId }) => season.contacts.find(({ id }) => id === contactId) ?? []);
    const place = programName(season, first.programId);
    return people.length > 0 ? `Thank ${listOf(people.map(shortName))}, ${place}` : `Thank ${place}`;
  }
  // What follows the last colon is the clock, which another day would tell otherwise.
  return first.message.slice(0, first.message.lastIndexOf(": ")) || first.message;
}

function reminderHref({ rule, interviewId, programId, rotationId }: Reminder): string {
  if (rule === "unranked") return "/rank-list";
  if (interviewId) return `/interviews/${interviewId}`;
  if (rotationId) return `/rotations/${rotationId}`;
  return programId === null ? "/today" : `/programs/${programId}`;
}
