import { TOO_FREQUENT_DAYS } from "@/lib/rules/cadence/too-frequent";
import { closedNow } from "@/lib/rules/closed";
import type { Touch } from "@/lib/rules/context";
import type { Counting } from "@/lib/rules/touches";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Interview, Message, Program } from "@/lib/season/schema";
import { dayOf, daysBetween, shiftDay } from "@/lib/season/time";
import { count, KIND_WORDS } from "@/lib/season/words";

/** One place of a program's message budget: what used it, or that it is open. */
export type Place = { state: "used" | "over" | "open"; title: string; why: string };
/** A message that didn’t count, and why. */
export type Uncounted = { id: string; title: string; why: string };

function usedPlace(
  { first, messages, at }: Touch,
  interviews: readonly Interview[],
  zone: string,
): Omit<Place, "state"> {
  const interview = interviews.find(({ id }) => id === first.interviewId);
  const title =
    messages.length > 1 && interview
      ? `${KIND_WORDS[first.kind]}s, ${formatMoment(interview.startsAt, zone, "day")} interview`
      : `${KIND_WORDS[first.kind]}, ${formatMoment(at, zone, "day")}`;
  return { title, why: messages.length > 1 ? `${count(messages.length, "message")} count as one` : "Counts once" };
}

/** The places of a budget in order: the used ones, those past the limit, and what is still open. */
export function budgetPlaces(
  program: Program,
  touches: readonly Touch[],
  interviews: readonly Interview[],
  limit: number,
  now: number,
  zone: string,
): Place[] {
  const used = touches.map((touch, place): Place => {
    return { state: place < limit ? "used" : "over", ...usedPlace(touch, interviews, zone) };
  });
  if (closedNow(program, interviews, now)) return used;
  const last = touches.at(-1);
  const quietUntil = last ? shiftDay(dayOf(last.at, zone), TOO_FREQUENT_DAYS) : null;
  const waits = quietUntil !== null && daysBetween(dayOf(now, zone), quietUntil) >= 0;
  const open = Array.from({ length: Math.max(0, limit - used.length) }, (_, place): Place => {
    if (place === 0 && waits && quietUntil)
      return { state: "open", title: "Open", why: `Best after ${formatDay(quietUntil, "day")}` };
    return {
      state: "open",
      title: "Open",
      why: used.length + place === limit - 1 ? "Last one: save it for news" : "For news",
    };
  });
  // What a policy closes later comes before what to use a place for.
  const before = program.contactPolicy === "no-post-interview" ? ", before the interview only" : "";
  return [...used, ...open.map((place) => ({ ...place, why: `${place.why}${before}` }))];
}

/** Open places that are for the same, once, with how many they are; what used a place stands alone. */
export function alikeOnce(places: readonly Place[]): (Place & { times: number })[] {
  const rows: (Place & { times: number })[] = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (place.state === "open" && last?.state === "open" && last.why === place.why) last.times += 1;
    else rows.push({ ...place, times: 1 });
  }
  return rows;
}

/** The sent messages that didn’t count, earliest first, each with the rules' reason. */
export function uncounted(counting: readonly Counting[], messages: readonly Message[], zone: string): Uncounted[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return counting.flatMap(({ messageId, counts, why }) => {
    const message = byId.get(messageId);
    if (counts || !message) return [];
    return [{ id: messageId, title: `${KIND_WORDS[message.kind]}, ${formatMoment(message.at, zone, "day")}`, why }];
  });
}
