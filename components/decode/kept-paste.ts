import { drop, keepAt, keptAt, keyOf } from "@/components/writing/kept-place";

/** Where this browser keeps what was pasted and is not logged; it is forgotten with the drafts when somebody signs out. */
const keyAt = (seasonId: string) => keyOf({ seasonId, about: "decode" });

/** Keeps it; false where this browser keeps nothing. */
export function keepPasteHere(seasonId: string, text: string): boolean {
  return keepAt(keyAt(seasonId), text);
}

/** What is kept; empty where nothing is. */
export function keptPaste(seasonId: string): string {
  const kept = keptAt(keyAt(seasonId));
  return typeof kept === "string" ? kept : "";
}

/** Forgets what is kept if it is what this tab put there; another may have put something newer. */
export function forgetPasteHere(seasonId: string, put: string): void {
  if (keptPaste(seasonId) === put) drop(keyAt(seasonId));
}
