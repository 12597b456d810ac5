/** Next bundles this more than once; the process still has one loop. */
const shared: typeof globalThis & { rankAndThankLoop?: { turnedAt: number | null } } = globalThis;

/** When this process last looked for what is due (epoch milliseconds); null before the first time. */
export function lastTurn(): number | null {
  return shared.rankAndThankLoop?.turnedAt ?? null;
}

/** Notes that the loop turned at a moment. */
export function noteTurn(at: number): void {
  if (shared.rankAndThankLoop) shared.rankAndThankLoop.turnedAt = at;
}

/** Whether the process has no loop yet; it has one from then on. */
export function isFirstLoop(): boolean {
  if (shared.rankAndThankLoop) return false;
  shared.rankAndThankLoop = { turnedAt: null };
  return true;
}
