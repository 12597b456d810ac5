import { expect, test } from "vitest";
import { stageAfter } from "./stage-after";

test.each([
  ["invited", 1, "scheduled"],
  ["waitlisted", 1, "scheduled"],
  ["applied", null, "scheduled"],
  ["invited", 0, "interviewed"],
  ["scheduled", -1, "interviewed"],
  ["scheduled", 1, null],
  ["interviewed", -1, null],
  ["withdrawn", 1, null],
] as const)("from %s an interview that ends in %s hours leads to %s", (stage, hours, next) => {
  const now = Date.parse("2027-01-28T12:00:00Z");
  expect(stageAfter(stage, hours === null ? null : now + hours * 3_600_000, now)).toBe(next);
});
