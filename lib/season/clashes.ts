import { blockSpan } from "./block-span";
import { HOUR } from "./durations";
import type { Season } from "./schema";
import { takesPlace } from "./takes-place";
import { endOfDay, instantMs, startOfDay } from "./time";

/** Two interviews with less than this between them clash: it leaves no time to prepare for the second. */
export const CLASH_MINUTES = 30;
const GAP = CLASH_MINUTES * 60_000;

/** Something that takes time on the calendar, with what its clashes depend on. Epoch milliseconds, `to` exclusive. */
export type Engagement = {
  kind: "interview" | "block" | "rotation";
  id: string;
  /** The program's name, the institution's, or what a block is for. */
  name: string;
  programId: string | null;
  from: number;
  to: number;
  /** Where it takes place: null if that can be anywhere, empty if the place isn't known. */
  place: string | null;
};

/**
 * `overlap`: both at once. `close`: less than half an hour between them. `travel`: in different cities, without enough hours to travel.
 * `rotation`: a day off from a rotation, which only has to be asked for.
 */
export type ClashKind = "overlap" | "close" | "travel" | "rotation";

/** Two engagements that clash, the earlier first; `overlap` in milliseconds, negative where there is time between them. */
export type Clash = { kind: ClashKind; first: Engagement; second: Engagement; overlap: number };

/** Whether asking somebody is enough, as for an interview during a rotation. */
export const isSoft = ({ kind }: Clash): boolean => kind === "rotation";

/** "Chicago, IL", for people; empty where it is not known. */
export function placeOf({ city, state }: { city: string; state: string }): string {
  return [city, state].filter(Boolean).join(", ");
}

const samePlace = (a: string, b: string) => a !== "" && a.toLowerCase() === b.toLowerCase();

function kindOf(a: Engagement, b: Engagement, overlap: number, travelMs: number): ClashKind | null {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("interview") && kinds.size === 1) {
    if (overlap > 0) return "overlap";
    const apart = a.place !== null && b.place !== null && a.programId !== b.programId && !samePlace(a.place, b.place);
    if (apart && -overlap < travelMs) return "travel";
    return overlap > -GAP ? "close" : null;
  }
  if (overlap <= 0) return null;
  if (!kinds.has("rotation")) return kinds.has("interview") ? "overlap" : null;
  if (kinds.size === 1) return "overlap";
  if (kinds.has("block")) return "rotation";
  // A virtual interview takes an hour of a rotation's day; one in person takes the day, unless it is at the rotation's own program.
  const [interview, rotation] = a.kind === "interview" ? [a, b] : [b, a];
  return interview.place !== null && interview.programId !== rotation.programId ? "rotation" : null;
}

/** How two engagements clash, or null where there is room for both. `travelHours` between cities. */
export function clashBetween(a: Engagement, b: Engagement, travelHours: number): Clash | null {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  const overlap = Math.min(first.to, second.to) - second.from;
  const kind = kindOf(first, second, overlap, travelHours * HOUR);
  return kind && { kind, first, second, overlap };
}

/** What clashes with one engagement, soonest first; itself, as it was before it was changed, is left out. */
export function clashesWith(one: Engagement, others: readonly Engagement[], travelHours: number): Clash[] {
  return others
    .filter(({ kind, id }) => kind !== one.kind || id !== one.id)
    .flatMap((other) => clashBetween(one, other, travelHours) ?? [])
    .sort((a, b) => a.second.from - b.second.from);
}

/** Everything that takes time in a season, by its start; canceled interviews and those withdrawn from are left out. */
export function engagements({ season, programs, interviews, blocks, rotations }: Season): Engagement[] {
  const zone = season.timeZone;
  const known = new Map(programs.map((program) => [program.id, program]));
  const placeOfProgram = (id: string | null) => {
    const program = known.get(id ?? "");
    return program ? placeOf(program) : "";
  };
  return [
    ...interviews.filter(takesPlace).map(
      ({ id, programId, startsAt, endsAt, format }): Engagement => ({
        kind: "interview",
        id,
        name: known.get(programId)?.name ?? "",
        programId,
        from: instantMs(startsAt),
        to: instantMs(endsAt),
        place: format === "in-person" ? placeOfProgram(programId) : null,
      }),
    ),
    ...blocks.map(
      (block): Engagement => ({
        kind: "block",
        id: block.id,
        name: block.title,
        programId: null,
        ...blockSpan(block, zone),
        place: null,
      }),
    ),
    ...rotations.map(
      ({ id, programId, institution, startsOn, endsOn }): Engagement => ({
        kind: "rotation",
        id,
        name: known.get(programId ?? "")?.name ?? institution,
        programId,
        from: startOfDay(startsOn, zone),
        to: endOfDay(endsOn, zone),
        place: placeOfProgram(programId),
      }),
    ),
  ].sort((a, b) => a.from - b.from);
}

/** Every clash that is still to come at `now` (epoch milliseconds), soonest first. */
export function clashes(season: Season, now: number): Clash[] {
  const { travelHours } = season.season.limits;
  const coming = engagements(season).filter(({ to }) => to > now);
  const reach = Math.max(GAP, travelHours * HOUR);
  const found: Clash[] = [];
  for (const [place, first] of coming.entries())
    for (const second of coming.slice(place + 1)) {
      if (second.from - first.to >= reach) break;
      const clash = clashBetween(first, second, travelHours);
      if (clash) found.push(clash);
    }
  return found;
}

/** The ids of interviews that can't be attended as things stand; a day off from a rotation is no reason. */
export function clashingInterviews(season: Season, now: number): Set<string> {
  return new Set(
    clashes(season, now)
      .filter((clash) => !isSoft(clash))
      .flatMap(({ first, second }) => [first, second])
      .flatMap(({ kind, id }) => (kind === "interview" ? [id] : [])),
  );
}
