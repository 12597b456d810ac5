import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filledSeason } from "./fields/filled.fixture";
import { readSeasonFile, writeSeasonFile } from "./file";
import { hostileSeason } from "./hostile.fixture";

// A row of every list with every field: of a large season most changes would meet the same few fields.
const text = writeSeasonFile(filledSeason);
const whole: unknown = JSON.parse(text);

/** What a reader must do with any text: give the whole season, which is written and read as the same, or say where it does not fit. */
function expectWholeOrRefused(given: string): void {
  const read = readSeasonFile(given);
  if (read.ok) {
    const written = writeSeasonFile(read.season);
    const again = readSeasonFile(written);
    expect(again.ok && writeSeasonFile(again.season)).toBe(written);
  } else {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { path, message } of read.problems) {
      expect(typeof path).toBe("string");
      expect(message).not.toBe("");
    }
  }
}

describe("10,000 hostile season files are each taken whole or refused with a path", () => {
  test("random JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => expectWholeOrRefused(json)),
      { numRuns: 3_000 },
    );
  });

  test("a season with one place of it changed", () => {
    fc.assert(
      fc.property(hostileSeason(whole), (season) => expectWholeOrRefused(JSON.stringify(season))),
      { numRuns: 5_000 },
    );
  });

  test("a season file cut off or with bytes changed", () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), fc.boolean(), (at, put, cut) =>
        expectWholeOrRefused(text.slice(0, at) + put + (cut ? "" : text.slice(at + put.length))),
      ),
      { numRuns: 2_000 },
    );
  });
});
