/** Something that was done and can be undone. */
type Done = { takeBack: () => void; until: number };

/** Longer ago than this, Ctrl Z isn't meant for it. */
export const JUST_DONE_MS = 10 * 60_000;

const done: Done[] = [];

/**
 * Remembers what was just done in this tab, so that Ctrl Z undoes it, the latest first, for `lasts` milliseconds at most. Calling the result
 * forgets it again.
 */
export function justDone(takeBack: () => void, lasts = JUST_DONE_MS): () => void {
  const one = { takeBack, until: Date.now() + lasts };
  done.push(one);
  return () => {
    const place = done.indexOf(one);
    if (place >= 0) done.splice(place, 1);
  };
}

/** Undoes the latest, once; false where nothing was done lately. */
export function takeBackLast(): boolean {
  const now = Date.now();
  for (;;) {
    const last = done.pop();
    if (!last) return false;
    if (last.until < now) continue;
    last.takeBack();
    return true;
  }
}
