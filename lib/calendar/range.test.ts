import { expect, test } from "vitest";
import { daysFrom, rangeOf } from "./range";
import { wantedView } from "./wanted-view";

test("an address that makes no sense is the usual view of today", () => {
  const today = "2027-01-28";
  expect(wantedView({}, "week", today)).toEqual({ view: "week", on: today });
  expect(wantedView({ view: "year", on: "2027-02-30" }, "agenda", today)).toEqual({ view: "agenda", on: today });
  expect(wantedView({ view: "month", on: ["2027-02-01"] }, "week", today)).toEqual({ view: "month", on: today });
  expect(wantedView({ view: "month", on: "2027-02-28" }, "week", today)).toEqual({ view: "month", on: "2027-02-28" });
  expect(wantedView({ on: "1700-01-01" }, "week", today).on).toBe(today);
});

test("a month is shown in whole weeks from Sunday", () => {
  expect(rangeOf("month", "2027-02-10")).toMatchObject({
    from: "2027-01-31",
    to: "2027-03-06",
    before: "2027-01-01",
    after: "2027-03-01",
    title: "February 2027",
  });
  // Four weeks exactly, from a Sunday to a Saturday.
  expect(rangeOf("month", "2026-02-28")).toMatchObject({ from: "2026-02-01", to: "2026-02-28" });
  for (const month of daysFrom("2026-01-01", "2027-12-31").filter((day) => day.endsWith("-15"))) {
    const { from, to } = rangeOf("month", month);
    expect(daysFrom(from, to).length % 7).toBe(0);
  }
});

test("a week begins at its day and names the year it ends in", () => {
  expect(rangeOf("week", "2027-01-28")).toMatchObject({
    to: "2027-02-03",
    before: "2027-01-21",
    after: "2027-02-04",
    title: "Jan 28 to Feb 3, 2027",
  });
  expect(rangeOf("week", "2026-12-29").title).toBe("Dec 29, 2026 to Jan 4, 2027");
});
