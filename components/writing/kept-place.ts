/** Where a draft's unsaved text stands in this browser: by the draft, or by the address of one that is not stored yet. */
export type DraftPlace = { seasonId: string; about: string };

const PREFIX = "draft:";

export const keyOf = ({ seasonId, about }: DraftPlace) => `${PREFIX}${seasonId}:${about}`;

/** Keeps a value under a key, as JSON; false where this browser keeps nothing. */
export function keepAt(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What this browser keeps under a key, unchecked; null where that is nothing, or no JSON. */
export function keptAt(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Forgets what this browser keeps under a key. */
export function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Forgets every draft that this browser keeps: when somebody signs out. */
export function clearKeptDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) drop(key);
  } catch {
    // Nothing was kept then.
  }
}
