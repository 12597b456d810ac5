import { dropUnsaved, ownKeyAt, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";

/** Where the sheet's unsaved text is stored in this browser: one place for a season's new messages, one for each message or draft being changed. */
export const typedPlace = (seasonId: string, about = "new"): string => unsavedKey({ seasonId, about }, "log");

/** The key of what is typed into one sheet, at its place: the next sheet offers it, and never mixes it with its own. */
export const typedKey = (place: string, sheet: string): string => ownKeyAt(place, sheet);

/**
 * Stores what stands in the sheet, or deletes it where there is nothing to keep (null). False where this browser stores nothing. `storedAt`: when
 * its words were typed, now where that isn't given; `happened`: the sheet couldn't log it then, so that is when it happened.
 */
export function storeTyped(
  key: string,
  typed: { line: string; touched: object; storedAt?: number; happened?: boolean } | null,
): boolean {
  if (typed) return saveUnsaved(key, { ...typed, storedAt: typed.storedAt ?? Date.now() });
  dropUnsaved(key);
  return true;
}
