/** Work waits for an idle moment no longer than this, even while somebody types. */
const LONGEST_MS = 300;

/** Runs something after a while (milliseconds), when the browser is idle if it says so; gives a function that cancels it. */
export function whenIdle(run: () => void, after: number): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    if ("requestIdleCallback" in window) idle = requestIdleCallback(run, { timeout: LONGEST_MS });
    else run();
  }, after);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
