/** While somebody types on, work waits for a free moment no longer than this. */
const LONGEST_MS = 300;

/** Runs something after a while (milliseconds), between two frames where the browser tells when; gives how to call it off. */
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
