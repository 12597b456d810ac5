/** When each letter was last copied or opened in mail, in this browser's tab. */
const KEY = "copied-at ";

/** Records that a letter was copied or opened in mail now. */
export function noteCopied(letter: string): void {
  try {
    sessionStorage.setItem(KEY + letter, String(Date.now()));
  } catch {
    // A browser that keeps nothing asks for the time later.
  }
}

/** When a letter was last copied here, in epoch milliseconds; null where it was not. */
export function copiedAt(letter: string): number | null {
  try {
    return Number(sessionStorage.getItem(KEY + letter)) || null;
  } catch {
    return null;
  }
}
