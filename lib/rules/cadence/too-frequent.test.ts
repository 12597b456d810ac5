import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { SentKind } from "@/lib/season/schema";

function keys(first: string, second: string, kind: SentKind = "update", zone = "America/New_York"): string[] {
  const made = season({ timeZone: zone })
    .program("p1")
    .program("p2")
    .sent("p1", "interest", first)
    .sent("p1", kind, second);
  return check(made.build(), Date.parse("2027-06-01T00:00:00Z"))
    .findings.filter(({ rule }) => rule === "too-frequent")
    .map(({ key }) => key);
}

it("counts calendar days, up to and including seven", () => {
  expect(keys("2026-10-01T23:59:00-04:00", "2026-10-08T00:01:00-04:00")).toEqual(["too-frequent:m2"]);
  expect(keys("2026-10-01T00:01:00-04:00", "2026-10-08T23:59:00-04:00")).toEqual(["too-frequent:m2"]);
  expect(keys("2026-10-01T23:59:00-04:00", "2026-10-09T00:01:00-04:00")).toEqual([]);
});

it("counts them in the season's zone", () => {
  expect(keys("2026-10-01T20:00:00Z", "2026-10-08T20:00:00Z", "update", "Asia/Kathmandu")).toEqual(["too-frequent:m2"]);
  expect(keys("2026-10-01T18:00:00Z", "2026-10-08T18:30:00Z", "update", "Asia/Kathmandu")).toEqual([]);
  expect(keys("2011-12-24T20:00:00Z", "2011-12-31T20:00:00Z", "update", "Pacific/Apia")).toEqual([]);
  expect(keys("2011-12-24T20:00:00Z", "2011-12-31T20:00:00Z", "update", "UTC")).toEqual(["too-frequent:m2"]);
});

it("holds over both clock changes", () => {
  expect(keys("2026-10-26T00:30:00-04:00", "2026-11-02T23:30:00-05:00")).toEqual(["too-frequent:m2"]);
  expect(keys("2027-03-08T23:30:00-05:00", "2027-03-16T00:30:00-04:00")).toEqual([]);
});

it("is never set off by thanks as the later message, but by what follows them", () => {
  expect(keys("2026-10-01T09:00:00Z", "2026-10-02T09:00:00Z", "thank-you")).toEqual([]);
  expect(keys("2026-10-01T09:00:00Z", "2026-10-02T09:00:00Z", "rotation-thanks")).toEqual([]);
  expect(keys("2026-10-01T09:00:00Z", "2026-10-02T09:00:00Z", "reply")).toEqual([]);
  const made = season()
    .program("p1")
    .sent("p1", "thank-you", "2026-11-01T12:00:00Z")
    .sent("p1", "update", "2026-11-03T12:00:00Z", { news: "award" });
  expect(check(made.build(), Date.parse("2027-01-01T00:00:00Z")).findings).toEqual([
    {
      key: "too-frequent:m2",
      rule: "too-frequent",
      level: "warn",
      programId: "p1",
      messageIds: ["m1", "m2"],
      message: "Update to Program p1 on Nov 3, 2026: you messaged them only 2 days before.",
    },
  ]);
});

it("looks at one program at a time", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .sent("p1", "update", "2026-11-01T12:00:00Z", { news: "award" })
    .sent("p2", "update", "2026-11-02T12:00:00Z", { news: "award" });
  expect(check(made.build(), Date.parse("2027-01-01T00:00:00Z")).findings).toEqual([]);
});
