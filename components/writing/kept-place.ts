/** Where a draft's unsaved text stands in this browser: by the draft, or by the address of one that is not stored yet. */
export type DraftPlace = { seasonId: string; about: string };

const PREFIX = "draft:";

export const keyOf = ({ seasonId, about }: DraftPlace) => `${PREFIX}${seasonId}:${about}`;

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
