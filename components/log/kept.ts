import { clearKeptDrafts } from "@/components/writing/kept-place";

const PREFIX = "log-sheet:";

/** Where a sheet's unsaved text stands: one place for new messages of a season, one for each message or draft being changed. */
export type KeptPlace = { seasonId: string; about?: string };

const keyOf = ({ seasonId, about = "new" }: KeptPlace) => `${PREFIX}${seasonId}:${about}`;

/** Keeps what was typed and not saved in this browser, for the next time the sheet opens. */
export function keep(place: KeptPlace, typed: unknown): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: the text is still on the screen.
  }
}

/** What was kept there, unchecked; null where nothing is. */
export function kept(place: KeptPlace): unknown {
  try {
    const text = localStorage.getItem(keyOf(place));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Forgets what was kept there: it was saved, or emptied by hand. */
export function forget(place: KeptPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing was kept then.
  }
}

/** Forgets all of it, of every season, and every draft's unsaved words: when somebody signs out. */
export function clearKeptText(): void {
  clearKeptDrafts();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
