import { DAY } from "@/lib/season/durations";
import { cleanLine } from "../text";
import type { CalendarEvent } from "./event";
import { type Component, type ContentLine, lineOf } from "./lines";
import { minutesBetween, minutesOf, type When, whenOf } from "./times";

/** What single lines of an event say. */

const WHOLE_DAY = 24 * 60;

/** When an event was changed last (LAST-MODIFIED), else when it was written (DTSTAMP): epoch milliseconds, 0 where neither is told. */
export function stampOf(event: Component): number {
  const moments = ["LAST-MODIFIED", "DTSTAMP"].flatMap((name) => {
    const line = lineOf(event, name);
    const when = line && whenOf(line, new Map(), "UTC");
    return when && "at" in when ? [Date.parse(when.at)] : [];
  });
  return moments[0] ?? 0;
}

/** How long an event takes, in minutes, and over how many days; what had to be assumed is added to `remarks`. */
export function lengthOf(
  event: Component,
  start: When,
  read: (line: ContentLine) => When | null,
  remarks: string[],
): { minutes: number | null; days: number } {
  const endLine = lineOf(event, "DTEND");
  const none = { minutes: null, days: 1 };
  if (endLine && endLine.value.trim() !== "") {
    const end = read(endLine);
    if (end === null) {
      remarks.push(`Its end, “${cleanLine(endLine.value, 40)}”, can’t be read, so an hour is assumed.`);
      return none;
    }
    if ("day" in start && "day" in end) {
      const days = Math.round((Date.parse(end.day) - Date.parse(start.day)) / DAY);
      return { minutes: null, days: Math.min(400, Math.max(1, days)) };
    }
    const minutes = minutesBetween(start, end);
    if (minutes !== null && minutes > 0 && minutes <= 31 * WHOLE_DAY)
      return { minutes, days: Math.max(1, Math.round(minutes / WHOLE_DAY)) };
    if (!("day" in start)) remarks.push("It ends before it starts, so an hour is assumed.");
    return none;
  }
  const duration = lineOf(event, "DURATION");
  if (duration) {
    const minutes = minutesOf(duration.value);
    if (minutes !== null)
      return { minutes: "day" in start ? null : minutes, days: Math.max(1, Math.round(minutes / WHOLE_DAY)) };
    remarks.push(`Its length, “${cleanLine(duration.value, 40)}”, can’t be read, so an hour is assumed.`);
    return none;
  }
  if (!("day" in start)) remarks.push("It doesn’t say when it ends, so an hour is assumed.");
  return none;
}

/** What an event asks of whoever gets it. */
export function meaningOf(calendar: Component, event: Component, title: string): CalendarEvent["meaning"] {
  const method = lineOf(calendar, "METHOD")?.value.trim().toUpperCase() ?? "";
  const status = lineOf(event, "STATUS")?.value.trim().toUpperCase() ?? "";
  const busy = lineOf(event, "X-MICROSOFT-CDO-BUSYSTATUS")?.value.trim().toUpperCase();
  const intended = lineOf(event, "X-MICROSOFT-CDO-INTENDEDSTATUS")?.value.trim().toUpperCase();
  if (method === "REPLY") return "answers";
  if (method === "COUNTER") return "counters";
  if (method === "DECLINECOUNTER" || method === "REFRESH") return "asks-again";
  if (method === "CANCEL" || /^CANCELL?ED$/.test(status)) return "cancels";
  // Outlook marks what it sends out as tentative until it is answered; what the sender meant stands beside it, or in its method and status.
  const set = method === "REQUEST" && status === "CONFIRMED";
  const held = intended === undefined ? busy === "TENTATIVE" && !set : intended === "TENTATIVE";
  if (status === "TENTATIVE" || held || HOLD.test(title)) return "tentative";
  return "invites";
}

const HOLD =
  /^(?:\[?\(?hold(?:ing)?\b|tentative\b|placeholder\b|save the date\b)|\b(?:tentative hold|hold for|placeholder)\b|\((?:hold|tentative|tbc|tbd)\)|\[(?:hold|tentative|tbc|tbd)\]/i;

/** Whom a line names, with their address. */
export function personOf(line: ContentLine | undefined): { name: string; email: string } {
  if (!line) return { name: "", email: "" };
  const email = cleanLine(line.value.replace(/^mailto:/i, ""), 300);
  const address = /^\S+@\S+$/.test(email) ? email : cleanLine(line.params.get("EMAIL") ?? "", 300);
  const name = cleanLine(line.params.get("CN") ?? "", 300);
  return { name: name === address ? "" : name, email: address };
}
