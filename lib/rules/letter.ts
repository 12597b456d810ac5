import type { Commitment } from "@/lib/rules/context";
import { type Program, rankListOf, type Season } from "@/lib/season/schema";

/** What the rank list says beside the letter: the same program first, nobody first yet, or another. */
type ListBeside = "agrees" | "open" | "differs";

/** Who holds the one #1 letter, as every screen shows it. The primary list's; a supplemental one has its own letter. */
export type LetterState =
  | { state: "none" }
  | { state: "out"; program: Program; commitment: Commitment; list: ListBeside }
  | { state: "conflict"; holders: { program: Program; commitment: Commitment }[] };

/** Reads the state off the active commitments (`activeCommitments` of the rules), oldest first. */
export function letterState(season: Season, active: Commitment[]): LetterState {
  const holders = new Map<string, { program: Program; commitment: Commitment }>();
  for (const commitment of active) {
    const program = season.programs.find((candidate) => candidate.id === commitment.message.programId);
    if (!program || rankListOf(program.track) !== "primary") continue;
    if (!holders.has(program.id)) holders.set(program.id, { program, commitment });
  }
  const [first, ...others] = holders.values();
  if (!first) return { state: "none" };
  if (others.length > 0) return { state: "conflict", holders: [first, ...others] };
  const rankedFirst = season.programs.some((program) => rankListOf(program.track) === "primary" && program.rank === 1);
  const list = first.program.rank === 1 ? "agrees" : rankedFirst ? "differs" : "open";
  return { state: "out", ...first, list };
}
