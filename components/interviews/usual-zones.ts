import type { Season } from "@/lib/season/schema";
import { guessZone } from "@/lib/season/state-zones";

/** The zone a program's times are likely given in; `guessed` where only its state says so. */
export type UsualZone = { zone: string; guessed: boolean };

/** For each program of which anything is known: its own zone, else that of its last interview, else its state's. */
export function usualZones({ programs, interviews }: Season): Record<string, UsualZone> {
  const last = new Map<string, string>();
  for (const { programId, timeZone } of interviews) if (timeZone) last.set(programId, timeZone);
  return Object.fromEntries(
    programs.flatMap(({ id, timeZone, state }): [string, UsualZone][] => {
      const known = timeZone ?? last.get(id);
      if (known) return [[id, { zone: known, guessed: false }]];
      const guess = guessZone(state);
      return guess ? [[id, { zone: guess, guessed: true }]] : [];
    }),
  );
}
