import type { Season } from "./schema";
import { instantMs, startOfDay } from "./time";

type Kept<Made> = { from: number; until: number; made: Made };

/** The first moment after `now` at which something of a season happens: a message, an interview's start or end, a rotation's last day. */
function nextMoment({ messages, interviews, rotations, season }: Season, now: number): number {
  let next = Number.POSITIVE_INFINITY;
  const look = (at: number) => {
    if (at > now && at < next) next = at;
  };
  for (const { at } of messages) look(instantMs(at));
  for (const { startsAt, endsAt } of interviews) {
    look(instantMs(startsAt));
    look(instantMs(endsAt));
  }
  for (const { endsOn } of rotations) look(startOfDay(endsOn, season.timeZone));
  return next;
}

/**
 * Gives what is made of a season at a moment (epoch milliseconds), made once until something of the season happens or it is another:
 * for what rests on which messages, interviews, and rotations are past, and on nothing else of the clock.
 */
export function madeUntilNext<Made>(
  make: (season: Season, now: number) => Made,
): (season: Season, now: number) => Made {
  const kept = new WeakMap<Season, Kept<Made>>();
  return (season, now) => {
    const known = kept.get(season);
    if (known && known.from <= now && now < known.until) return known.made;
    const made = make(season, now);
    kept.set(season, { from: now, until: nextMoment(season, now), made });
    return made;
  };
}
