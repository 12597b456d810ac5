/** Longer than this nobody else waits for what one account asked for. */
const TURN_MS = 20;

/** Does work that stops between its steps, and lets whoever waits go first once a turn is over; gives what it comes to. */
export async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((go) => setImmediate(go));
    since = performance.now();
  }
}
