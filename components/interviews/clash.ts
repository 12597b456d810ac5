import { takesPlace } from "@/lib/rules/context";
import type { Interview } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/** Two interviews with less than this between them clash: there is no time to change rooms or to breathe. */
export const CLASH_MINUTES = 30;

/** Two interviews to come without room for both; `overlap` in milliseconds, negative where time is left between them. */
export type Clash = { first: Interview; second: Interview; overlap: number };

const GAP = CLASH_MINUTES * 60_000;

/** The pairs of interviews to come at `now` (epoch milliseconds) with less than the needed gap between them, soonest first. */
export function clashes(interviews: Interview[], now: number): Clash[] {
  const coming = interviews
    .filter((interview) => takesPlace(interview) && instantMs(interview.endsAt) > now)
    .sort((a, b) => instantMs(a.startsAt) - instantMs(b.startsAt));
  return coming.flatMap((first, place) =>
    coming.slice(place + 1).flatMap((second) => {
      const overlap = Math.min(instantMs(first.endsAt), instantMs(second.endsAt)) - instantMs(second.startsAt);
      return overlap > -GAP ? [{ first, second, overlap }] : [];
    }),
  );
}
