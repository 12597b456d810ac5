/** Next bundles this more than once; the process still has one loop. */
const shared: typeof globalThis & { rankAndThankLoop?: Map<string, number | null> } = globalThis;

/**
 * When this process last looked for what is due, in the lane in which that was the longest ago (epoch milliseconds): one that hangs shows. Null before
 * each has looked.
 */
export function lastTurn(): number | null {
  const turns = [...(shared.rankAndThankLoop?.values() ?? [])];
  return turns.reduce<number | null>(
    (oldest, at) => (oldest === null || at === null ? null : Math.min(oldest, at)),
    turns[0] ?? null,
  );
}

/** Notes that a lane is there, or turned at a moment. */
export function noteTurn(lane: string, at: number | null): void {
  shared.rankAndThankLoop?.set(lane, at);
}

/** Whether the process has no loop yet; it has one from then on. */
export function isFirstLoop(): boolean {
  if (shared.rankAndThankLoop) return false;
  shared.rankAndThankLoop = new Map();
  return true;
}
