import type { Clash, Engagement } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import { formatLength } from "@/lib/season/length";
import { dayOf } from "@/lib/season/time";
import { count } from "@/lib/season/words";

type Words = {
  /** What one engagement is called inside the sentence. */
  name: (engagement: Engagement) => string;
  zone: string;
  travelHours: number;
};

/** What is wrong between two engagements, as a sentence that stands alone. */
export function clashSentence({ kind, first, second, overlap }: Clash, { name, zone, travelHours }: Words): string {
  const pair = `${name(first)} and ${name(second)}`;
  if (kind === "rotation") {
    const [rotation, other] = first.kind === "rotation" ? [first, second] : [second, first];
    return `${name(other)} falls during ${name(rotation)}: ask for the day off.`;
  }
  const between = overlap === 0 ? "No time" : `Only ${formatLength(overlap)}`;
  if (kind === "travel" && overlap <= 0)
    return `${between} between ${pair} in ${cities(first, second)}; you allow ${count(travelHours, "hour")} for travel.`;
  if (kind === "close") return `${between} between ${pair}.`;
  return `${pair} overlap ${overlapWords(second.from, second.from + overlap, zone)}.`;
}

/** "for 2 h 30 m, from 10:00 AM to 12:30 PM your time", or the days where it is longer than one. */
function overlapWords(from: number, to: number, zone: string): string {
  if (dayOf(from, zone) !== dayOf(to - 1, zone))
    return `from ${formatMoment(from, zone, "weekday")} to ${formatMoment(to - 1, zone, "weekday")}`;
  return `for ${formatLength(to - from)}, from ${formatMoment(from, zone, "time")} to ${formatMoment(to, zone, "time")} your time`;
}

function cities(first: Engagement, second: Engagement): string {
  const known = [first.place, second.place].filter((place) => place);
  return known.length === 2 ? `different cities (${known.join("; ")})` : "different places";
}

/** What an engagement is called where several stand beside each other. */
export function engagementName({ kind, name }: Engagement): string {
  if (kind === "rotation") return `your rotation at ${name || "another place"}`;
  return kind === "block" ? `“${name}”` : name;
}
