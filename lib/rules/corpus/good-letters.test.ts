import { expect, it } from "vitest";
import { readLetters, warnedLetters } from "@/scripts/lib/letters";

/** Honest whole letters that are stopped or warned of, as a share. */
const MOST_WARNED = 0.05;

it("leaves good, honest letters alone: a checker that cries wolf is not read", () => {
  const letters = readLetters();
  const warned = warnedLetters();
  expect(letters.length).toBeGreaterThanOrEqual(70);
  expect(warned.length / letters.length, warned.join("\n")).toBeLessThanOrEqual(MOST_WARNED);
});
