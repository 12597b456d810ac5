/** Something that was done and can be taken back. */
type Done = { takeBack: () => void; until: number };

/** Done longer ago than this, it is not what somebody means who presses Ctrl Z. */
export const JUST_DONE_MS = 10 * 60_000;

const done: Done[] = [];

/**
 * Remembers what was just done in this tab, so that Ctrl Z takes it back, the latest first; for `lasts` milliseconds at most. What
 * it gives forgets it again.
 */
export function justDone(takeBack: () => void, lasts = JUST_DONE_MS): () => void {
  const one = { takeBack, until: Date.now() + lasts };
  done.push(one);
  return () => {
    const place = done.indexOf(one);
    if (place >= 0) done.splice(place, 1);
  };
}

/** Takes the latest back, once; false where nothing was done lately. */
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
