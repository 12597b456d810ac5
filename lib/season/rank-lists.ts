import type { ProgramTrack } from "./values";

/** The list a program of this track is ranked on; each list has its own ranks from 1 (docs/rules.md, Lists). */
export type RankListName = "primary" | "supplemental";

/** The list that a program of this track is ranked on. */
export function rankListOf(track: ProgramTrack): RankListName {
  return track === "preliminary" || track === "transitional" ? "supplemental" : "primary";
}
