import { expect, test } from "vitest";
import { readSeasonFile } from "@/lib/season/file";
import fixture from "./lines.fixture.json";
import scored from "./lines-score.fixture.json";
import { readLine } from "./read";

const read = readSeasonFile(JSON.stringify(fixture.season));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { season } = read;

type Right = (typeof scored)[number]["right"] & { unread?: string[]; asks?: { choices: string[] }[]; stage?: string };

/** What of a line is read as something else; `told` where the person is asked or told of words that weren't read. */
function wrongIn(text: string, now: string, right: Right): { parts: string[]; told: boolean } {
  const { program, kind, direction, at, people, stage, unread, asks } = readLine(text, season, Date.parse(now));
  const moment = at === null ? null : Date.parse(at);
  const wanted = right.at;
  const isThen = Array.isArray(wanted)
    ? moment !== null && moment >= Date.parse(wanted[0] ?? "") && moment <= Date.parse(wanted[1] ?? "")
    : moment === (wanted === null ? null : Date.parse(wanted));
  const words = unread.map(({ text: told }) => told);
  const checks: [string, boolean][] = [
    ["program", (program?.id ?? null) === right.programId],
    ["kind", Array.isArray(right.kind) ? right.kind.includes(kind ?? "") : kind === right.kind],
    ["direction", direction === right.direction],
    ["at", isThen],
    [
      "recipients",
      people
        .map(({ id }) => id)
        .sort()
        .join() === right.recipients.toSorted().join(),
    ],
    ["stage", right.stage === undefined || stage === right.stage],
    ["unread", (right.unread ?? []).every((word) => words.includes(word))],
    [
      "asks",
      (right.asks ?? []).every(({ choices }) =>
        asks.some((ask) => choices.every((id) => ask.choices.some((choice) => choice.id === id))),
      ),
    ],
  ];
  return { parts: checks.flatMap(([part, holds]) => (holds ? [] : [part])), told: asks.length + words.length > 0 };
}

test("of lines that nobody tunes to at least 95% are read wholly right, and at most 1% wrong in silence", () => {
  const wrong = scored.flatMap(({ text, now, right }) => {
    const { parts, told } = wrongIn(text, now, right);
    return parts.length > 0 ? [{ text, parts, told }] : [];
  });
  const shown = JSON.stringify(wrong, null, 2);
  expect(scored.length).toBeGreaterThan(40);
  expect(wrong.length, shown).toBeLessThanOrEqual(scored.length * 0.05);
  expect(wrong.filter(({ told }) => !told).length, shown).toBeLessThanOrEqual(scored.length * 0.01);
});

test("no line that is only scored is one of those that are tuned on", () => {
  const known = new Set(fixture.lines.map(({ text }) => text));
  expect(scored.filter(({ text }) => known.has(text))).toEqual([]);
});
