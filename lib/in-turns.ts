/** Longer than this nobody else waits for what one account asked for. */
const TURN_MS = 20;

/** For work that waits between its steps anyhow: called after each, it lets whoever waits go first once a turn is over. */
export function turnTaker(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await new Promise((go) => setImmediate(go));
    since = performance.now();
  };
}

/**
 * Does work that stops between its steps, and lets whoever waits go first once a turn is over; gives what it comes to. `turned` is told after
 * each turn how many steps were taken; aborting `signal` ends it.
 */
export async function inTurns<T>(
  work: Generator<undefined, T>,
  { signal, turned }: { signal?: AbortSignal; turned?: (steps: number) => void } = {},
): Promise<T> {
  let since = performance.now();
  for (let steps = 1; ; steps += 1) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < TURN_MS) continue;
    turned?.(steps);
    await new Promise((go) => setImmediate(go));
    signal?.throwIfAborted();
    since = performance.now();
  }
}
