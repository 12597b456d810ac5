import { count } from "@/lib/season/words";

/** What the reminders make of the people who are to be thanked, told while they are chosen: how many notes are sent, and still to come. */
export function follows(expected: readonly string[], thanked: readonly string[]): string {
  const sent = expected.filter((id) => thanked.includes(id)).length;
  const left = expected.length - sent;
  if (left === 0) return sent === 0 ? "no thank-you follows" : `${count(sent, "thank-you")} sent`;
  return `${count(left, "thank-you")} ${left === 1 ? "follows" : "follow"}${sent > 0 ? `, ${sent} sent` : ""}`;
}
