import type { Program } from "@/lib/season/schema";
import type { STAGES } from "@/lib/season/values";
import { STAGE_WORDS } from "@/lib/season/words";

/** Where a message is rarely meant to go: the name says so. */
const OVER: readonly (typeof STAGES)[number][] = ["declined", "rejected", "withdrawn"];

/** The programs that a message may be started to, by name; one that is over carries its stage. */
export function startPrograms(
  programs: readonly Pick<Program, "id" | "name" | "stage">[],
): { id: string; name: string }[] {
  return programs
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ id, name, stage }) => ({ id, name: OVER.includes(stage) ? `${name} (${STAGE_WORDS[stage]})` : name }));
}
