import { expect, it } from "vitest";
import { inWords, phases } from "./phases.mjs";

it.each([
  [0, "0.0 s"],
  [349, "0.3 s"],
  [9_949, "9.9 s"],
  [9_950, "10 s"],
  [59_499, "59 s"],
  [59_500, "1 min 0 s"],
  [125_000, "2 min 5 s"],
])("says %i ms as %s", (ms, words) => {
  expect(inWords(ms)).toBe(words);
});

it("says how long it took altogether, and which phases took half a second or more", async () => {
  let now = 1_000;
  const { time, summary } = phases(() => now);
  const taking = (ms: number, result = "") => {
    return async () => {
      now += ms;
      return result;
    };
  };
  expect(await time("installing", taking(62_000, "installed"))).toBe("installed");
  await time("migrating", taking(499));
  await time("building", taking(500));
  expect(summary()).toBe("Ready in 1 min 3 s: installing 1 min 2 s, building 0.5 s.");
});

it("needs one short sentence where nothing took long", async () => {
  const { time, summary } = phases(() => 0);
  await time("installing", () => undefined);
  expect(summary()).toBe("Ready in 0.0 s.");
});
