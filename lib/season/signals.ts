import type { Program, Season } from "./schema";
import { plainWords } from "./search";

/** Signals sent of one tier, and how many there are to send (null: not known). */
export type SignalCount = { tier: "gold" | "silver"; used: number; limit: number | null };

/** One signal covers all of an institution's tracks (SIR, on the 2024 cycle), so programs of one institution count once. */
function institutionOf({ id, institution }: Program): string {
  return plainWords(institution) || id;
}

/** How many signals of each tier a season has used. Archived programs count: what was sent is spent. */
export function signalCounts({ programs, season }: Pick<Season, "programs" | "season">): SignalCount[] {
  const used = (tier: SignalCount["tier"]) =>
    new Set(programs.filter(({ signal }) => signal === tier).map(institutionOf)).size;
  return [
    { tier: "gold", used: used("gold"), limit: season.limits.goldSignals },
    { tier: "silver", used: used("silver"), limit: season.limits.silverSignals },
  ];
}
