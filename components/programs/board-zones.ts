import type { Program } from "@/lib/season/schema";
import { STAGE_WORDS } from "@/lib/season/words";
import type { ProgramRow } from "./rows";

export type Stage = Program["stage"];

/** A column of the board: one stage, or the three ways in which a program is closed. */
export type Column = { title: string; stages: readonly Stage[] };

const one = (stage: Stage): Column => ({ title: STAGE_WORDS[stage], stages: [stage] });

export const COLUMNS: readonly Column[] = [
  one("considering"),
  one("applied"),
  one("waitlisted"),
  one("invited"),
  one("scheduled"),
  one("interviewed"),
  { title: "Closed", stages: ["declined", "rejected", "withdrawn"] },
];

/** Every stage in the order in which the arrow keys lead through the board. */
export const ZONES: readonly Stage[] = COLUMNS.flatMap(({ stages }) => stages);

/** The stage after (1) or before (-1) one on the board; the ends stay. */
export function neighbour(stage: Stage, by: 1 | -1): Stage {
  const at = ZONES.indexOf(stage) + by;
  return ZONES[Math.max(0, Math.min(ZONES.length - 1, at))] ?? stage;
}

/** Whether a zone of the board is a stage. */
export function isStage(id: unknown): id is Stage {
  return (ZONES as readonly unknown[]).includes(id);
}

/** The rows of each stage, in the order they have; `moved` are those that were dropped and are being saved. */
export function byStage(rows: ProgramRow[], moved: ReadonlyMap<string, Stage>): Map<Stage, ProgramRow[]> {
  const groups = new Map<Stage, ProgramRow[]>(ZONES.map((stage) => [stage, []]));
  for (const row of rows) groups.get(moved.get(row.id) ?? row.stage)?.push(row);
  return groups;
}
