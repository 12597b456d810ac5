import { expect, test } from "vitest";
import { readSeasonFile } from "@/lib/season/file";
import fixture from "./lines.fixture.json";
import { readLine } from "./read";

const read = readSeasonFile(JSON.stringify(fixture.season));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { season } = read;

type Right = {
  programId: string | null;
  /** Where several are right, any of them is. */
  kind: string | string[] | null;
  direction: string | null;
  /** Two instants: any moment from the first to the second is right. */
  at: string | string[] | null;
  recipients: string[];
  stage?: string;
  unread?: string[];
  asks?: { choices: string[] }[];
};

const lines: [text: string, now: string, right: Right][] = fixture.lines.map(({ text, now, right }) => [
  text,
  now,
  right,
]);

test.each(lines)("%s", (text, now, right) => {
  const { program, kind, direction, at, people, stage, unread, asks } = readLine(text, season, Date.parse(now));
  expect(program?.id ?? null).toBe(right.programId);
  if (Array.isArray(right.kind)) expect(right.kind).toContain(kind);
  else expect(kind).toBe(right.kind);
  expect(direction).toBe(right.direction);
  expect(people.map(({ id }) => id).sort()).toEqual(right.recipients.toSorted());
  if (Array.isArray(right.at)) {
    const [first = "", last = ""] = right.at;
    expect(Date.parse(at ?? "")).toBeGreaterThanOrEqual(Date.parse(first));
    expect(Date.parse(at ?? "")).toBeLessThanOrEqual(Date.parse(last));
  } else expect(at && Date.parse(at)).toBe(right.at && Date.parse(right.at));
  if (right.stage) expect(stage).toBe(right.stage);
  for (const word of right.unread ?? []) expect(unread.map(({ text: told }) => told)).toContain(word);
  for (const { choices } of right.asks ?? [])
    expect(asks.some((ask) => choices.every((id) => ask.choices.some((choice) => choice.id === id)))).toBe(true);
  // What is asked about is taken by nobody meanwhile, and what is clear is not asked about.
  if (!right.asks && !right.unread) expect(asks).toEqual([]);
});

test.each(fixture.lines)("$text: every word is read, told, or one that carries nothing", ({ text, now }) => {
  const { marks, unread } = readLine(text, season, Date.parse(now));
  for (const { start, end } of [...marks, ...unread]) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
