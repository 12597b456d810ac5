import { z } from "zod";
import { draftSchema } from "@/lib/season/schema";
import { type DraftPlace, drop, keepAt, keptAt, keyOf } from "./kept-place";
import type { Written } from "./written";

const keptSchema = z.object({
  written: draftSchema.omit({ id: true, programId: true }),
  /** The server's version that it was written on; 0 where the server has none. */
  version: z.int(),
  /** The key under which a draft that the server has not is being made. */
  submission: z.string(),
  at: z.number(),
});

/** What a browser keeps of a draft until the server has it; `at` in epoch milliseconds. */
export type KeptDraft = z.output<typeof keptSchema>;

/** Keeps it; false where this browser keeps nothing. */
export function keepDraftHere(place: DraftPlace, kept: KeptDraft): boolean {
  return keepAt(keyOf(place), kept);
}

/** What is kept there; null where nothing is, or nothing that this screen could have written. */
export function keptDraft(place: DraftPlace): KeptDraft | null {
  return keptSchema.safeParse(keptAt(keyOf(place))).data ?? null;
}

/** Forgets what is kept there if it is `saved`; another tab may have put something newer in its place. */
export function forgetDraftHere(place: DraftPlace, saved: Written): void {
  const kept = keptDraft(place);
  if (kept && JSON.stringify(kept.written) === JSON.stringify(keptSchema.shape.written.parse(saved)))
    drop(keyOf(place));
}
