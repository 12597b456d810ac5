import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { seasonStrip } from "./strip";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");
const MILESTONES = {
  applicationsReviewed: "2026-09-23",
  rankingOpens: "2027-02-01T12:00:00-05:00",
  rankListDeadline: "2027-03-03T21:00:00-05:00",
  matchDay: "2027-03-19",
};
const whole = () =>
  season({ milestones: MILESTONES })
    .program("p1", { name: "Harlow" })
    .interview("p1", "2026-11-06T15:00:00-05:00")
    .interview("p1", "2027-01-20T15:00:00-05:00", { status: "completed" })
    .interview("p1", "2027-01-21T15:00:00-05:00", { status: "cancelled" })
    .interview("p1", "2027-02-03T15:00:00-05:00");

describe("a season with its dates", () => {
  const strip = seasonStrip(whole().build(), NOW);
  test("begins the month before the first interview and names the months", () => {
    expect(strip.months.map(({ label }) => label)).toEqual(["Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]);
    expect(strip.months[0]!.at).toBe(0);
  });
  test("tells interviews done from those to come, and leaves out the cancelled", () => {
    expect(strip.interviews.map(({ id, done }) => [id, done])).toEqual([
      ["i1", true],
      ["i2", true],
      ["i4", false],
    ]);
    expect(strip.interviewsDone).toBe("2 of 3 interviews done");
    expect(strip.interviews[0]!.says).toBe("Harlow, Fri Nov 6, 9:00 AM");
  });
  test("its marks stand in the order of time, inside the line", () => {
    const places = [
      ...strip.interviews.slice(0, 2).map(({ at }) => at),
      strip.today!,
      strip.ranking!.from,
      strip.interviews[2]!.at,
      strip.ranking!.to,
      strip.match!.at,
    ];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(places.at(-1)).toBeLessThan(100);
    expect(strip.ranking!.to).toBe(strip.deadline!.at);
  });
  test("counts down to the deadline in the season's zone, and says all of it in words", () => {
    expect(strip.countdown).toEqual({ strong: "34 days", rest: "to certify, Wed Mar 3, 9:00 PM EST", until: null });
    expect(strip.match!.label).toBe("Match Mar 19");
    expect(strip.words).toBe(
      "2 of 3 interviews done. Ranking opens Mon Feb 1. 34 days to certify, Wed Mar 3, 9:00 PM EST. Match Day is Friday, March 19.",
    );
  });
});

describe("the countdown", () => {
  const at = (now: string, certified: string | null = null) =>
    seasonStrip(season({ milestones: MILESTONES, rankListCertifiedAt: certified }).build(), Date.parse(now)).countdown;
  test.each([
    ["2027-03-01T21:00:00-05:00", "2 days"],
    ["2027-03-01T21:01:00-05:00", "1 day 23 hours"],
    ["2027-03-02T20:00:00-05:00", "1 day 1 hour"],
    ["2027-03-03T20:15:00-05:00", "45 minutes"],
    ["2027-03-03T21:00:01-05:00", "Ranking closed"],
  ])("at %s says %s", (now, strong) => {
    expect(at(now)?.strong).toBe(strong);
  });
  test("rests once the list is certified", () => {
    expect(at("2027-03-02T20:00:00-05:00", "2027-03-01T12:00:00-05:00")).toEqual({
      strong: "Certified",
      rest: "Mon Mar 1. Deadline Wed Mar 3, 9:00 PM EST",
      until: null,
    });
  });
});

test("a season without any date still has a line and today on it", () => {
  const strip = seasonStrip(season().build(), NOW);
  expect(strip).toMatchObject({ ranking: null, deadline: null, match: null, countdown: null, interviews: [] });
  expect(strip.months.map(({ label }) => label)).toEqual(["Jan"]);
  expect(strip.today).toBeGreaterThan(0);
  expect(strip.words).toBe("No interviews yet. No rank list deadline is set.");
});

test("a date of another decade does not stretch the line", () => {
  const strip = seasonStrip(whole().interview("p1", "2017-01-20T15:00:00-05:00").build(), NOW);
  expect(strip.months[0]!.label).toBe("Oct");
  expect(strip.interviews).toHaveLength(3);
});

test("a long season names every other month", () => {
  const strip = seasonStrip(whole().interview("p1", "2026-06-20T15:00:00-04:00").build(), NOW);
  expect(strip.months.map(({ label }) => label)).toEqual(["May", "Jul", "Sep", "Nov", "Jan", "Mar"]);
});
