import { MINUTE } from "@/lib/season/durations";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";

/** The two wall times of the form as typed, `YYYY-MM-DDTHH:MM` or empty; `hourUntold`: only the day of the start was told. */
export type Walls = { startsAt: string; endsAt: string; hourUntold?: boolean };

/** Wall times have no zone here; they are reckoned as if in one without clock changes. */
const reckon = (wall: string) => Date.parse(`${wall}Z`);

/** The lengths offered, in minutes; for another length the end is entered. */
export const LENGTHS = [30, 45, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480] as const;

/** How long it is, in minutes; null while it is not known or the end comes first. */
export function lengthOf({ startsAt, endsAt }: Walls): number | null {
  const length = (reckon(endsAt) - reckon(startsAt)) / MINUTE;
  return length > 0 ? length : null;
}

/** The end, a number of minutes after a start; empty if there is no such moment. */
export function endAfter(startsAt: string, minutes: number): string {
  const end = new Date(reckon(startsAt) + minutes * MINUTE);
  return Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999 ? "" : end.toISOString().slice(0, 16);
}

/** The form after the start was changed: the end keeps its distance; `minutes` is the length where there was no end yet. */
export function startMoved(before: Walls, startsAt: string, minutes: number | null = null): Walls {
  const length = lengthOf(before) ?? (before.endsAt === "" ? minutes : null);
  const endsAt = startsAt && length !== null ? endAfter(startsAt, length) : "";
  return { startsAt, endsAt: endsAt || before.endsAt };
}

/** The same moments as wall times of another zone; what is not a moment stays as it is. */
export function inZone(walls: Walls, from: string, to: string): Walls {
  const moved = (wall: string) => {
    const instant = instantOfWallTime(wall, from);
    return instant ? wallTime(instantMs(instant), to) : wall;
  };
  return { startsAt: moved(walls.startsAt), endsAt: moved(walls.endsAt) };
}
