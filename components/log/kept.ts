import { clearKeptDrafts, drop, keepAt, keptAt } from "@/components/writing/kept-place";

const PREFIX = "log-sheet:";

/** Where a sheet's unsaved text stands: one place for new messages of a season, one for each message or draft being changed. */
export type KeptPlace = { seasonId: string; about?: string };

const keyOf = ({ seasonId, about = "new" }: KeptPlace) => `${PREFIX}${seasonId}:${about}`;

/** Keeps what was typed and not saved in this browser, for the next time the sheet opens. */
export function keep(place: KeptPlace, typed: unknown): void {
  // A browser that keeps nothing has the text still on the screen.
  keepAt(keyOf(place), typed);
}

/** What was kept there, unchecked; null where nothing is. */
export function kept(place: KeptPlace): unknown {
  return keptAt(keyOf(place));
}

/** Forgets what was kept there: it was saved, or emptied by hand. */
export function forget(place: KeptPlace): void {
  drop(keyOf(place));
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
