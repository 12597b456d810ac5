import { describe, expect, test } from "vitest";
import { interviewEntry } from "@/lib/calendar/entries";
import { season } from "@/lib/season/builder";
import { acrossOf, hourOn, hoursOf, hourWords, leastWidth, placed, weightsOf } from "./lay-out";

const zone = "America/New_York";
const entry = (startsAt: string, endsAt: string) => {
  const built = season().program("p1").interview("p1", endsAt, { startsAt }).build();
  return interviewEntry(built, built.interviews[0]!, 0);
};
const lanes = (...spans: [string, string][]) =>
  placed(
    spans.map(([from, to]) => entry(`2027-02-01T${from}:00-05:00`, `2027-02-01T${to}:00-05:00`)),
    "2027-02-01",
    zone,
  ).map(({ from, lane, lanes: of }) => [from, lane, of]);

describe("side by side", () => {
  test("what does not overlap has the column to itself", () => {
    expect(lanes(["09:00", "10:00"], ["10:00", "11:00"])).toEqual([
      [9, 0, 1],
      [10, 0, 1],
    ]);
  });

  test("what overlaps shares it, and a lane that is free again is used again", () => {
    expect(lanes(["09:00", "13:00"], ["10:00", "11:00"], ["11:30", "15:00"], ["16:00", "17:00"])).toEqual([
      [9, 0, 2],
      [10, 1, 2],
      [11.5, 1, 2],
      [16, 0, 1],
    ]);
  });
});

test("what goes past midnight stands in both days", () => {
  const over = entry("2027-02-01T22:00:00-05:00", "2027-02-02T01:30:00-05:00");
  expect(placed([over], "2027-02-01", zone)).toMatchObject([{ from: 22, to: 24 }]);
  expect(placed([over], "2027-02-02", zone)).toMatchObject([{ from: 0, to: 1.5 }]);
  expect(placed([over], "2027-02-03", zone)).toEqual([]);
});

test("the hour that the clocks repeat is still seen", () => {
  const repeated = entry("2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00");
  const [one] = placed([repeated], "2026-11-01", zone);
  expect(one && one.to > one.from).toBe(true);
});

test("the hours shown are the usual ones and whatever is earlier or later", () => {
  expect(hoursOf([])).toEqual({ from: 8, to: 18 });
  const late = placed([entry("2027-02-01T06:30:00-05:00", "2027-02-01T20:15:00-05:00")], "2027-02-01", zone);
  expect(hoursOf([late])).toEqual({ from: 6, to: 21 });
});

test("an empty weekend is narrow, a day with two at once is wide", () => {
  const days = ["2027-01-30", "2027-02-01"];
  const none = new Set<string>();
  expect(weightsOf(days, [[], []], none)).toEqual([0.55, 1]);
  expect(weightsOf(days, [[], []], new Set(["2027-01-30"]))).toEqual([1, 1]);
  const two = placed([entry("2027-02-01T09:00:00-05:00", "2027-02-01T12:00:00-05:00")], "2027-02-01", zone);
  expect(weightsOf(days, [[], [...two, ...two].map((one) => ({ ...one, lanes: 2 }))], none)).toEqual([0.55, 1.6]);
});

test.each([1, 2, 3, 4, 5, 6])(
  "a week with %i at once has room to touch each of them, on one day and on all",
  (lanes) => {
    const days = Array.from({ length: 7 }, (_, at) => `2027-02-0${at + 1}`);
    const [one] = placed([entry("2027-02-01T09:00:00-05:00", "2027-02-01T12:00:00-05:00")], "2027-02-01", zone);
    if (!one) throw new Error("nothing placed");
    const busy = Array.from({ length: lanes }, (_, lane) => ({ ...one, lane, lanes }));
    for (const columns of [days.map((_, at) => (at === 0 ? busy : [])), days.map(() => busy)]) {
      const weights = weightsOf(days, columns, new Set());
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const width = leastWidth(weights, columns);
      for (const [at, weight] of weights.entries())
        if (columns[at]?.length) expect(((width * weight) / total - 1) / lanes).toBeGreaterThanOrEqual(44 + 5);
    }
  },
);

test("a moment's place across the days", () => {
  const days = ["2027-02-01", "2027-02-02"];
  expect(acrossOf(Date.parse("2027-02-02T12:00:00-05:00"), days, [1, 1], zone)).toBe(0.75);
  expect(acrossOf(Date.parse("2027-01-20T12:00:00-05:00"), days, [1, 1], zone)).toBe(0);
  expect(acrossOf(Date.parse("2027-02-20T12:00:00-05:00"), days, [1, 1], zone)).toBe(1);
  expect(hourOn("2027-02-01", Date.parse("2027-02-01T09:45:00-05:00"), zone)).toBe(9.75);
});

test("an hour is called by the other zone's clock, as it stands on that date", () => {
  expect(hourWords("2027-02-01", 9, zone, zone)).toBe("9 AM");
  expect(hourWords("2027-02-01", 9, zone, "America/Chicago")).toBe("8 AM");
  expect(hourWords("2027-02-01", 9, zone, "America/Phoenix")).toBe("7 AM");
  expect(hourWords("2027-04-01", 9, zone, "America/Phoenix")).toBe("6 AM");
  expect(hourWords("2027-02-01", 9, zone, "Asia/Kolkata")).toBe("7:30 PM");
});
