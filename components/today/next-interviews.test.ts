import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { nextInterviews } from "./next-interviews";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");
const on = (startsAt: string, timeZone: string | null = null) => ({ startsAt, timeZone });

describe("the time there", () => {
  test.each([
    ["no zone of its own", null, "10:00 AM to 2:30 PM"],
    ["the season's zone", "America/New_York", "10:00 AM to 2:30 PM"],
    ["another zone", "America/Denver", "10:00 AM to 2:30 PM, 8:00 AM there"],
    ["another name for the same time", "America/Detroit", "10:00 AM to 2:30 PM, same time there"],
    ["already another day", "Asia/Tokyo", "10:00 AM to 2:30 PM, Sat Jan 30 12:00 AM there"],
  ])("%s", (_, zone, when) => {
    const given = season()
      .program("p1", { name: "Wasatch" })
      .interview("p1", "2027-01-29T14:30:00-05:00", on("2027-01-29T10:00:00-05:00", zone))
      .build();
    expect(nextInterviews(given, NOW, 4)).toEqual([
      { id: "i1", program: "Wasatch", weekday: "Fri", day: "29", when, clash: false },
    ]);
  });
});

test("the soonest first, with the one that is on now, without what is over or will not be; only so many", () => {
  const given = season()
    .program("p1")
    .interview("p1", "2027-02-03T15:00:00-05:00")
    .interview("p1", "2027-01-28T18:00:00-05:00", on("2027-01-28T12:00:00-05:00"))
    .interview("p1", "2027-01-28T16:40:00-05:00")
    .interview("p1", "2027-02-01T15:00:00-05:00", { status: "withdrawn" })
    .interview("p1", "2027-02-05T15:00:00-05:00")
    .build();
  expect(nextInterviews(given, NOW, 2).map(({ id }) => id)).toEqual(["i2", "i1"]);
});

test.each([
  ["overlapping", "2027-02-01T11:30:00-05:00", true],
  ["29 minutes after", "2027-02-01T13:29:00-05:00", true],
  ["half an hour after", "2027-02-01T13:30:00-05:00", false],
])("two interviews %s", (_, second, clash) => {
  const given = season()
    .program("p1")
    .interview("p1", "2027-02-01T13:00:00-05:00", on("2027-02-01T09:00:00-05:00"))
    .interview("p1", "2027-02-01T18:00:00-05:00", on(second))
    .build();
  expect(nextInterviews(given, NOW, 4).map((interview) => interview.clash)).toEqual([clash, clash]);
});
