import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { sampleSeason } from "@/lib/season/sample";
import { SAID_HOLDS_MS, shownSeason } from "./season-shown";

const ZONE = "America/New_York";
const CLOCK = Date.parse("2026-12-02T12:00:00Z");

const opened = () => {
  const season = sampleSeason(CLOCK, ZONE);
  return { account: { email: null, guest: true }, id: "s", revision: 1, sample: true, season };
};

test("what the rules say is asked once in a minute, and is what they say at its start", () => {
  const at = opened();
  const first = shownSeason(at, CLOCK);
  const later = shownSeason(at, CLOCK + SAID_HOLDS_MS - 1);
  expect(later.check).toBe(first.check);
  expect(later.check).toEqual(check(at.season, first.now));
  const after = shownSeason(at, CLOCK + SAID_HOLDS_MS);
  expect(after.check).not.toBe(first.check);
  expect(after.check).toEqual(check(at.season, CLOCK + SAID_HOLDS_MS));
});

test("a clock that is set back asks them again", () => {
  const at = opened();
  const first = shownSeason(at, CLOCK);
  expect(shownSeason(at, CLOCK - 1).check).not.toBe(first.check);
});

test("a season that was written to is another, however soon", () => {
  const at = opened();
  const before = shownSeason(at, CLOCK);
  const done = at.season.tasks.map((task) => ({ ...task, doneAt: new Date(CLOCK).toISOString() }));
  const after = shownSeason({ ...at, season: { ...at.season, tasks: done } }, CLOCK + 1);
  expect(before.check.reminders.some(({ rule }) => rule === "task")).toBe(true);
  expect(after.check.reminders.some(({ rule }) => rule === "task")).toBe(false);
});

test("what all share can be changed by nobody", () => {
  const { check: shared } = shownSeason(opened(), CLOCK);
  expect(() => shared.reminders.sort()).toThrow(TypeError);
  expect(() => shared.findings.reverse()).toThrow(TypeError);
  expect(() => shared.budgets.pop()).toThrow(TypeError);
});
