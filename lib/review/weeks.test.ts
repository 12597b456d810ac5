import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { messageWeeks } from "./weeks";

const LATER = Date.parse("2028-01-01T00:00:00Z");
const sentAt = (...moments: string[]) =>
  moments.reduce((made, at) => made.sent("p1", "update", at), season().program("p1"));
const rows = (given: ReturnType<typeof sentAt>, now = LATER) =>
  messageWeeks(given.build(), now).weeks.map(({ monday, sent, received }) => [monday, sent, received]);

describe("messages per week", () => {
  it("of none", () => {
    expect(messageWeeks(season().build(), LATER)).toEqual({ weeks: [], earlier: 0 });
  });

  it("from Monday to Sunday by the season's clock, whatever the moment's own offset", () => {
    // Sunday 11:59 PM and Monday 12:00 AM in New York.
    expect(rows(sentAt("2026-11-16T04:59:00Z", "2026-11-16T05:00:00Z"))).toEqual([
      ["2026-11-09", 1, 0],
      ["2026-11-16", 1, 0],
    ]);
  });

  it("sent and received apart, with the empty weeks between", () => {
    const given = sentAt("2026-11-10T12:00:00Z").received("p1", "question", "2026-11-26T12:00:00Z");
    expect(rows(given)).toEqual([
      ["2026-11-09", 1, 0],
      ["2026-11-16", 0, 0],
      ["2026-11-23", 0, 1],
    ]);
  });

  it.each([
    ["autumn", ["2026-11-01T05:30:00Z", "2026-11-02T04:59:00Z", "2026-11-02T05:00:00Z"], ["2026-10-26", "2026-11-02"]],
    ["spring", ["2027-03-14T06:30:00Z", "2027-03-15T03:59:00Z", "2027-03-15T04:00:00Z"], ["2027-03-08", "2027-03-15"]],
  ])("across a change of the clocks in %s", (_, moments, mondays) => {
    expect(rows(sentAt(...moments))).toEqual([
      [mondays[0], 2, 0],
      [mondays[1], 1, 0],
    ]);
  });

  it("across the end of a year, with no week twice", () => {
    expect(rows(sentAt("2026-12-31T12:00:00Z", "2027-01-01T12:00:00Z", "2027-01-04T12:00:00Z"))).toEqual([
      ["2026-12-28", 2, 0],
      ["2027-01-04", 1, 0],
    ]);
  });

  it("leaves out what is still to come", () => {
    expect(rows(sentAt("2026-11-10T12:00:00Z", "2026-11-17T12:00:00Z"), Date.parse("2026-11-12T00:00:00Z"))).toEqual([
      ["2026-11-09", 1, 0],
    ]);
  });

  it("draws a year at most, the latest, and counts what was before", () => {
    const year = messageWeeks(sentAt("2026-11-24T12:00:00Z", "2027-11-22T12:00:00Z").build(), LATER);
    expect(year.weeks).toHaveLength(53);
    expect(year.earlier).toBe(0);
    const longer = messageWeeks(sentAt("2009-11-24T12:00:00Z", "2027-11-22T12:00:00Z").build(), LATER);
    expect(longer.weeks).toHaveLength(53);
    expect(longer.weeks.at(-1)).toEqual({ monday: "2027-11-22", sent: 1, received: 0 });
    expect(longer.earlier).toBe(1);
  });
});
