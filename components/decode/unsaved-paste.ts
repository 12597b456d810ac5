import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";

const keyAt = (seasonId: string) => unsavedKey({ seasonId, about: "decode" });

/** Stores what was pasted and is not logged yet; false where this browser stores nothing. */
export function saveUnsavedPaste(seasonId: string, text: string): boolean {
  return saveUnsaved(keyAt(seasonId), text);
}

/** What is stored; empty where nothing is. */
export function readUnsavedPaste(seasonId: string): string {
  const stored = readUnsaved(keyAt(seasonId));
  return typeof stored === "string" ? stored : "";
}

/** Deletes what is stored if this tab stored it; another may have stored something newer. */
export function dropUnsavedPaste(seasonId: string, stored: string): void {
  if (readUnsavedPaste(seasonId) === stored) dropUnsaved(keyAt(seasonId));
}
