import { expect, test } from "vitest";
import { season } from "./builder";
import { doneEarlyIn, isDoneEarly } from "./done-early";

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

test("a season file with one that is done and still to come says which", () => {
  const built = season()
    .program("p1", { name: "Lakeshore" })
    .interview("p1", "2027-01-28T16:00:00-05:00", { status: "completed", startsAt })
    .interview("p1", "2027-01-20T10:00:00-05:00", { status: "completed" })
    .build();
  expect(doneEarlyIn(built, start - 1)).toEqual([
    "The interview at Lakeshore on Thu Jan 28, 10:00 AM EST is marked done, and it hasn’t started yet.",
  ]);
  expect(doneEarlyIn(built, start)).toEqual([]);
});
