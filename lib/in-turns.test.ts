import { expect, it } from "vitest";
import { inTurns } from "./in-turns";

/** Work of some steps, each of which keeps the process busy for a while. */
function* steps(count: number, ms: number, taken: () => void): Generator<undefined, number> {
  for (let step = 0; step < count; step++) {
    for (const since = performance.now(); performance.now() - since < ms; );
    taken();
    yield;
  }
  return count;
}

it("gives what the work comes to, and lets others go first between its turns", async () => {
  let taken = 0;
  const seen: number[] = [];
  const work = inTurns(steps(6, 15, () => taken++));
  // Whoever waits is asked once a turn.
  const other = async () => {
    while (taken < 6) {
      seen.push(taken);
      await new Promise((go) => setImmediate(go));
    }
  };
  const [result] = await Promise.all([work, other()]);
  expect(result).toBe(6);
  expect(seen.filter((at) => at > 0 && at < 6).length).toBeGreaterThanOrEqual(2);
});

it("fails as the work fails", async () => {
  function* failing(): Generator<undefined, never> {
    yield;
    throw new Error("No.");
  }
  await expect(inTurns(failing())).rejects.toThrow("No.");
});

it("tells after each turn how far it is, and ends where nobody wants it any more", async () => {
  const told: number[] = [];
  const ends = new AbortController();
  let taken = 0;
  const work = inTurns(
    steps(100, 15, () => taken++),
    {
      signal: ends.signal,
      turned: (done) => {
        told.push(done);
        if (told.length === 2) ends.abort();
      },
    },
  );
  await expect(work).rejects.toThrow(/abort/i);
  expect(told).toHaveLength(2);
  expect(told[1]).toBe(taken);
  expect(taken).toBeLessThan(100);
});
