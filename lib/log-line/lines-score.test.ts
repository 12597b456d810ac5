import { expect, test } from "vitest";
import { readSeasonFile } from "@/lib/season/file";
import { type JudgedLine, judged } from "./judged.fixture";
import fixture from "./lines.fixture.json";
import scored from "./lines-score.fixture.json";
import lookAlikes from "./look-alikes.fixture.json";

function seasonOf(file: unknown) {
  const read = readSeasonFile(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.season;
}

/** Lines that nobody tunes to, each set with the lines of its season that are tuned on. */
const SETS: [name: string, file: unknown, scored: JudgedLine[], tuned: { text: string }[]][] = [
  ["a season of six programs", fixture.season, scored, fixture.lines],
  [
    "a season of programs and people with names that look alike",
    lookAlikes.season,
    lookAlikes.scored,
    lookAlikes.tuned,
  ],
];

test.each(SETS)(
  "of lines that nobody tunes to, in %s, at least 95% are read wholly right, and at most 1% wrong in silence",
  (_, file, lines) => {
    const { wrong, right, silent } = judged(seasonOf(file), lines);
    const shown = JSON.stringify(wrong, null, 2);
    expect(lines.length).toBeGreaterThan(40);
    expect(right, shown).toBeGreaterThanOrEqual(0.95);
    expect(silent, shown).toBeLessThanOrEqual(0.01);
  },
);

test.each(SETS)("no line that is only scored is one of those that are tuned on, in %s", (_, __, lines, tuned) => {
  const known = new Set(tuned.map(({ text }) => text));
  expect(lines.filter(({ text }) => known.has(text))).toEqual([]);
});

test.each(lookAlikes.tuned)("$text", (line: JudgedLine) => {
  expect(judged(seasonOf(lookAlikes.season), [line]).wrong).toEqual([]);
});
