import { expect, test } from "vitest";
import { isDoneEarly } from "./done-early";

const startsAt = "2027-01-28T10:00:00-05:00";
const start = Date.parse(startsAt);

test.each([
  ["completed", start - 1, true],
  ["completed", start, false],
  ["completed", start + 1, false],
  ["scheduled", start - 1, false],
  ["cancelled", start - 1, false],
] as const)("%s at %d", (status, now, early) => {
  expect(isDoneEarly({ status, startsAt }, now)).toBe(early);
});

test("one that is not there is not", () => {
  expect(isDoneEarly(undefined, start)).toBe(false);
});
