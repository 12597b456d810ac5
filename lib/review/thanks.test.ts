import { describe, expect, it, test } from "vitest";
import { reminders } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import type { Program, Season } from "@/lib/season/schema";
import { tallyThanks, thanksBars, thanksWaits } from "./thanks";

const ENDED = Date.parse("2027-01-20T20:00:00Z");
const at = (hours: number, from = ENDED) => new Date(from + hours * HOUR).toISOString();

const met = (fields: Partial<Program> = {}) =>
  season()
    .program("p1", fields)
    .contact("c1", "p1")
    .contact("c2", "p1")
    .interview("p1", at(0), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "optional" },
      ],
    });
const nobodyNamed = (fields: Partial<Program> = {}) => season().program("p1", fields).interview("p1", at(0));
const waitsOf = (given: Season, now: number) => thanksWaits(gather(given, now));
const outcomes = (given: Season, hours: number) =>
  waitsOf(given, ENDED + hours * HOUR).map((wait) => [wait.contactId, wait.hours, wait.outcome]);

describe("sent", () => {
  it.each([
    [0, "in-time"],
    [47.99, "in-time"],
    [48, "due"],
    [72, "due"],
    [72.01, "late"],
    [500, "late"],
  ])("after %d hours: %s", (hours, outcome) => {
    const given = met()
      .sent("p1", "thank-you", at(hours), { recipients: ["c1"] })
      .build();
    const [[who, took, what]] = outcomes(given, 600) as [[string, number, string]];
    expect([who, what]).toEqual(["c1", outcome]);
    expect(took).toBeCloseTo(hours, 5);
  });

  it("the first one tells, and one that names nobody thanks everybody", () => {
    const given = met()
      .sent("p1", "thank-you", at(5))
      .sent("p1", "thank-you", at(60), { recipients: ["c1"] });
    expect(outcomes(given.build(), 100)).toEqual([["c1", 5, "in-time"]]);
  });

  it("to whoever was met, where nobody is named", () => {
    expect(outcomes(nobodyNamed().sent("p1", "thank-you", at(50)).build(), 100)).toEqual([[null, 50, "due"]]);
  });

  it("in spite of a wish for none: it was sent", () => {
    const given = nobodyNamed({ contactPolicy: "no-contact" }).sent("p1", "thank-you", at(3)).build();
    expect(outcomes(given, 100)).toEqual([[null, 3, "in-time"]]);
  });

  it("counts elapsed hours across a change of the clocks", () => {
    const end = Date.parse("2027-03-12T12:00:00-05:00");
    const given = season()
      .program("p1")
      .interview("p1", at(0, end))
      .sent("p1", "thank-you", "2027-03-15T12:00:00-04:00")
      .build();
    expect(waitsOf(given, end + 100 * HOUR)).toMatchObject([{ hours: 71, outcome: "due" }]);
  });
});

describe("not sent", () => {
  it.each([
    [1, "open"],
    [48, "open-due"],
    [72, "open-due"],
    [73, "open-late"],
    [24 * 20, "open-late"],
  ])("%d hours after: %s", (hours, outcome) => {
    expect(outcomes(met().build(), hours)).toEqual([["c1", hours, outcome]]);
    expect(outcomes(nobodyNamed().build(), hours)).toEqual([[null, hours, outcome]]);
  });

  it.each<[string, Season, string]>([
    ["dismissed", met().answer("thank-you:i1:c1", "dismissed").build(), "skipped"],
    [
      "snoozed",
      met()
        .answer("thank-you:i1:c1", "snoozed", { until: at(900) })
        .build(),
      "open-late",
    ],
    ["no contact", met({ contactPolicy: "no-contact" }).build(), "unwanted"],
    ["none after interviews", met({ contactPolicy: "no-post-interview" }).build(), "unwanted"],
    ["archived", met({ archived: true }).build(), "archived"],
    [
      "sent before the end",
      met()
        .sent("p1", "thank-you", at(-1), { recipients: ["c1"] })
        .build(),
      "open-late",
    ],
    [
      "another kind",
      met()
        .sent("p1", "update", at(1), { recipients: ["c1"] })
        .build(),
      "open-late",
    ],
  ])("%s", (_, given, outcome) => {
    expect(outcomes(given, 100).map(([, , what]) => what)).toEqual([outcome]);
  });

  it("nothing is asked for one that was called off or has not ended, nor of people who want none", () => {
    const called = season().program("p1").interview("p1", at(0), { status: "cancelled" }).build();
    expect(outcomes(called, 100)).toEqual([]);
    expect(outcomes(met().build(), -1)).toEqual([]);
    const none = season()
      .program("p1")
      .contact("c1", "p1")
      .interview("p1", at(0), { participants: [{ contactId: "c1", thankYou: "none" }] })
      .build();
    expect(outcomes(none, 100)).toEqual([]);
  });
});

const several = () =>
  season()
    .program("p1")
    .interview("p1", at(0))
    .program("p2")
    .interview("p2", at(0))
    .program("p3")
    .interview("p3", at(0))
    .program("p4")
    .interview("p4", at(0))
    .program("p5", { contactPolicy: "no-contact" })
    .interview("p5", at(0))
    .sent("p1", "thank-you", at(10))
    .sent("p2", "thank-you", at(50))
    .sent("p3", "thank-you", at(400))
    .build();

test("the tally of them, with the middle time", () => {
  expect(tallyThanks(waitsOf(several(), ENDED + 500 * HOUR))).toEqual({
    sent: 3,
    inTime: 1,
    due: 1,
    late: 1,
    waiting: 1,
    waitingLate: 1,
    skipped: 0,
    unwanted: 1,
    archived: 0,
    median: 50,
  });
  const two = waitsOf(several(), ENDED + 60 * HOUR);
  expect(tallyThanks(two)).toMatchObject({ sent: 2, median: 30, waiting: 2, waitingLate: 0 });
  expect(tallyThanks([])).toMatchObject({ sent: 0, median: null });
});

test("the bars are a day wide, and the last holds all that took longer", () => {
  const bars = thanksBars(waitsOf(several(), ENDED + 500 * HOUR));
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 24],
    [24, 48],
    [48, 72],
    [72, 96],
    [96, 120],
    [120, null],
  ]);
  expect(bars.map(({ inTime, due, late }) => [inTime, due, late])).toEqual([
    [1, 0, 0],
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 1],
  ]);
});

test("the season is not changed", () => {
  const given = several();
  const before = structuredClone(given);
  waitsOf(given, ENDED + 500 * HOUR);
  expect(given).toEqual(before);
});

describe("sent on a day whose hour wasn’t given", () => {
  // It ended at 8 PM in UTC; noon three days later is 64 hours after, and that day begins at 52. The day after ends by 100 and begins at 76.
  it.each([
    ["the day of the interview, though noon comes before its end", "2027-01-20", "in-time"],
    ["a day that could be in time", "2027-01-22", "in-time"],
    ["a day of which some hour is before it is late", "2027-01-23", "due"],
    ["a day that is late from its first hour", "2027-01-24", "late"],
  ])("%s", (_, day, outcome) => {
    const given = met()
      .sent("p1", "thank-you", `${day}T12:00:00Z`, { recipients: ["c1"], dayOnly: true })
      .build();
    given.season.timeZone = "UTC";
    expect(waitsOf(given, ENDED + 600 * HOUR)).toMatchObject([{ dayOnly: true, outcome }]);
    expect(reminders(given, ENDED + 200 * HOUR)).toEqual([]);
  });

  it("doesn’t thank before the day of the interview", () => {
    const given = met()
      .sent("p1", "thank-you", "2027-01-19T12:00:00Z", { recipients: ["c1"], dayOnly: true })
      .build();
    given.season.timeZone = "UTC";
    expect(waitsOf(given, ENDED + HOUR)).toMatchObject([{ sentAt: null, dayOnly: false }]);
  });
});
