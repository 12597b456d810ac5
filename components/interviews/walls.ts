import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";

/** The two wall times of the form as typed, `YYYY-MM-DDTHH:MM` or empty. */
export type Walls = { startsAt: string; endsAt: string };

/** Wall times have no zone here; they are reckoned as if in one without clock changes. */
const reckon = (wall: string) => Date.parse(`${wall}Z`);

/**
 * The form after the start was changed: the end keeps its distance. Where there was no end yet it stands at the start, so that
 * only its time is left to type.
 */
export function startMoved(before: Walls, startsAt: string): Walls {
  if (!startsAt) return { ...before, startsAt };
  if (!before.endsAt) return { startsAt, endsAt: startsAt };
  const length = reckon(before.endsAt) - reckon(before.startsAt);
  if (Number.isNaN(length) || length < 0) return { ...before, startsAt };
  const end = new Date(reckon(startsAt) + length);
  return Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999
    ? { ...before, startsAt }
    : { startsAt, endsAt: end.toISOString().slice(0, 16) };
}

/** The same moments as wall times of another zone; what is not a moment stays as it is. */
export function inZone(walls: Walls, from: string, to: string): Walls {
  const moved = (wall: string) => {
    const instant = instantOfWallTime(wall, from);
    return instant ? wallTime(instantMs(instant), to) : wall;
  };
  return { startsAt: moved(walls.startsAt), endsAt: moved(walls.endsAt) };
}
