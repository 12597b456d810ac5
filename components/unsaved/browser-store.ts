/**
 * What somebody typed and the server does not have yet, stored in this browser until it does: it outlives a reload, a closed dialog and
 * a lost connection, and is deleted when somebody signs out.
 */

/** Where unsaved text belongs: the season, and what the text is about, such as a draft's id or a form's name. */
export type UnsavedPlace = { seasonId: string; about: string };

/** Text that is already stored must be found after an update, so these never change. */
const PREFIXES = { default: "draft:", log: "log-sheet:" } as const;

/** The key under which a place's unsaved text is stored; the log sheet has its own places. */
export function unsavedKey({ seasonId, about }: UnsavedPlace, owner: keyof typeof PREFIXES = "default"): string {
  return `${PREFIXES[owner]}${seasonId}:${about}`;
}

/** Stores a value as JSON; false where this browser stores nothing. */
export function saveUnsaved(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What is stored under a key, unchecked; null where that is nothing, or not JSON. */
export function readUnsaved(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** What is stored at a place under several keys, one for each time it was begun there (`ownKeyAt`). */
export function unsavedAt(place: string): { key: string; value: unknown }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key === place || key.startsWith(`${place}#`))
      .map((key) => ({ key, value: readUnsaved(key) }));
  } catch {
    return [];
  }
}

/** A separate key at a place: what is begun there twice is stored twice. */
export const ownKeyAt = (place: string, own: string) => `${place}#${own}`;

/** Deletes what is stored under a key: it is saved, or was discarded. */
export function dropUnsaved(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser without a store has nothing to delete.
  }
}

const ofUnsaved = (key: string) => Object.values(PREFIXES).some((prefix) => key.startsWith(prefix));

/** In how many places text is stored that the server doesn't have. */
export function countUnsaved(): number {
  try {
    return Object.keys(localStorage).filter(ofUnsaved).length;
  } catch {
    return 0;
  }
}

/** Deletes all that this browser stores by name, unsaved text of every season with it, but for these keys: for signing out. */
export function dropAllBut(kept: readonly string[]): void {
  try {
    for (const key of Object.keys(localStorage)) if (!kept.includes(key)) dropUnsaved(key);
  } catch {
    // A browser without a store has nothing to delete.
  }
}
