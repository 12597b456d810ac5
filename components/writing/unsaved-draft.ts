import { z } from "zod";
import {
  dropUnsaved,
  readUnsaved,
  saveUnsaved,
  type UnsavedPlace,
  unsavedKey,
} from "@/components/unsaved/browser-store";
import { draftSchema } from "@/lib/season/schema";
import type { Written } from "./written";

const unsavedSchema = z.object({
  written: draftSchema.omit({ id: true, programId: true }),
  /** The server's version that it was written on; 0 where the server has none. */
  version: z.int(),
  /** The key under which a draft that the server does not have is being created. */
  submission: z.string(),
  at: z.number(),
});

/** What a browser stores of a draft until the server has it; `at` in epoch milliseconds. */
export type UnsavedDraft = z.output<typeof unsavedSchema>;

/** Stores it; false where this browser stores nothing. */
export function saveUnsavedDraft(place: UnsavedPlace, draft: UnsavedDraft): boolean {
  return saveUnsaved(unsavedKey(place), draft);
}

/** What is stored there; null where nothing is, or nothing that this screen could have written. */
export function readUnsavedDraft(place: UnsavedPlace): UnsavedDraft | null {
  return unsavedSchema.safeParse(readUnsaved(unsavedKey(place))).data ?? null;
}

/** Deletes what is stored there if it is `saved`; another tab may have stored something newer in its place. */
export function dropUnsavedDraft(place: UnsavedPlace, saved: Written): void {
  const unsaved = readUnsavedDraft(place);
  if (unsaved && JSON.stringify(unsaved.written) === JSON.stringify(unsavedSchema.shape.written.parse(saved)))
    dropUnsaved(unsavedKey(place));
}
