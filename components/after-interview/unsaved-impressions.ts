import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import { type Edits, editsSchema } from "./noted";

const keyAt = (seasonId: string, interviewId: string) => unsavedKey({ seasonId, about: `after ${interviewId}` });

/** Stores what the server does not have; false where this browser stores nothing. */
export function saveUnsavedImpressions(seasonId: string, interviewId: string, edits: Edits): boolean {
  return saveUnsaved(keyAt(seasonId, interviewId), edits);
}

/** What is stored; null where nothing is, or nothing that this screen could have written. */
export function readUnsavedImpressions(seasonId: string, interviewId: string): Edits | null {
  return editsSchema.safeParse(readUnsaved(keyAt(seasonId, interviewId))).data ?? null;
}

/** Deletes what is stored if this tab stored it; another may have stored something newer. */
export function dropUnsavedImpressions(seasonId: string, interviewId: string, stored: Edits): void {
  const key = keyAt(seasonId, interviewId);
  if (JSON.stringify(readUnsaved(key)) === JSON.stringify(stored)) dropUnsaved(key);
}
