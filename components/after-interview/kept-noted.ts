import { drop, keepAt, keptAt, keyOf } from "@/components/writing/kept-place";
import { type Edits, editsSchema } from "./noted";

/** Where this browser keeps what the server has not; it is forgotten with the drafts when somebody signs out. */
const keyAt = (seasonId: string, interviewId: string) => keyOf({ seasonId, about: `after ${interviewId}` });

/** Keeps it; false where this browser keeps nothing. */
export function keepEditsHere(seasonId: string, interviewId: string, edits: Edits): boolean {
  return keepAt(keyAt(seasonId, interviewId), edits);
}

/** What is kept; null where nothing is, or nothing that this screen could have written. */
export function keptEdits(seasonId: string, interviewId: string): Edits | null {
  return editsSchema.safeParse(keptAt(keyAt(seasonId, interviewId))).data ?? null;
}

/** Forgets what is kept if it is what this tab put there; another may have put something newer. */
export function forgetEditsHere(seasonId: string, interviewId: string, put: Edits): void {
  const key = keyAt(seasonId, interviewId);
  if (JSON.stringify(keptAt(key)) === JSON.stringify(put)) drop(key);
}
