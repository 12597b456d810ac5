import { dropUnsaved, ownKeyAt, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";

/** The key of a line that is typed where its sheet can't be opened: among all else that was left unsaved, which the next sheet offers. */
export function lineKey(seasonId: string): string {
  return ownKeyAt(unsavedKey({ seasonId, about: "new" }, "log"), `unopened-${Date.now()}`);
}

/** Keeps such a line in this browser, with the program that the sheet was asked for about; an empty one no more. False where nothing can be kept. */
export function keepLine(key: string, line: string, programId: string | null | undefined): boolean {
  if (line.trim() !== "")
    return saveUnsaved(key, { line, touched: programId ? { programId } : {}, storedAt: Date.now() });
  dropUnsaved(key);
  return true;
}
