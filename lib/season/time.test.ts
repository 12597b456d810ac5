import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatNear } from "@/lib/season/format";
import {
  dayOf,
  daysBetween,
  endOfDay,
  instantBeingTyped,
  instantOfWallTime,
  isoIn,
  isTimeZone,
  lastMoment,
  mondayOf,
  shiftDay,
  shiftDays,
  startOfDay,
  wallTime,
} from "@/lib/season/time";
import { HOUR } from "./durations";

const NEW_YORK = "America/New_York";
const ms = Date.parse;

it.each([
  ["America/New_York", true],
  ["Asia/Kathmandu", true],
  ["UTC", true],
  ["Mars/Olympus", false],
  ["+05:30", false],
  ["", false],
  [`America/${"a".repeat(5_000_000)}`, false],
])("knows whether %j is a zone", (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});

describe("days", () => {
  it("have the Monday of their week, in any year", () => {
    const days = fc
      .integer({ min: -800_000, max: 2_900_000 })
      .map((day) => Temporal.PlainDate.from("1970-01-01").add({ days: day }));
    fc.assert(
      fc.property(days, (day) => {
        expect(mondayOf(day.toString())).toBe(day.subtract({ days: day.dayOfWeek - 1 }).toString());
      }),
    );
  });

  it.each([
    ["2026-11-01T03:59:59Z", NEW_YORK, "2026-10-31"],
    ["2026-11-01T04:00:00Z", NEW_YORK, "2026-11-01"],
    ["2026-11-02T04:59:59Z", NEW_YORK, "2026-11-01"],
    ["2026-11-02T05:00:00Z", NEW_YORK, "2026-11-02"],
    ["2026-12-31T18:14:59Z", "Asia/Kathmandu", "2026-12-31"],
    ["2026-12-31T18:15:00Z", "Asia/Kathmandu", "2027-01-01"],
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    ["2028-02-29T12:00:00Z", "UTC", "2028-02-29"],
  ])("%s in %s is %s", (instant, zone, day) => {
    expect(dayOf(ms(instant), zone)).toBe(day);
  });

  it("counts and shifts calendar days over months, leap days and clock changes", () => {
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2027-03-20", "2027-03-13")).toBe(-7);
    expect(shiftDay("2028-02-28", 1)).toBe("2028-02-29");
    expect(shiftDay("2027-03-01", -1)).toBe("2027-02-28");
  });

  it("begins and ends a day where its zone does", () => {
    expect(endOfDay("2026-11-01", NEW_YORK) - startOfDay("2026-11-01", NEW_YORK)).toBe(25 * HOUR);
    expect(endOfDay("2027-03-14", NEW_YORK) - startOfDay("2027-03-14", NEW_YORK)).toBe(23 * HOUR);
    expect(endOfDay("2011-12-29", "Pacific/Apia")).toBe(ms("2011-12-30T10:00:00Z"));
  });
});

describe("moments", () => {
  it.each([
    ["over the end of summer time", "2026-10-25T10:00:00-04:00", 14, "2026-11-08T10:00:00-05:00"],
    ["over its beginning", "2027-03-07T10:00:00-05:00", 14, "2027-03-21T10:00:00-04:00"],
    ["back", "2027-03-21T10:00:00-04:00", -14, "2027-03-07T10:00:00-05:00"],
    ["into an hour that occurs twice: its first", "2026-10-18T01:30:00-04:00", 14, "2026-11-01T01:30:00-04:00"],
    ["into an hour that is skipped: on by the gap", "2027-02-28T02:30:00-05:00", 14, "2027-03-14T03:30:00-04:00"],
  ])("shift by days at the same wall time, %s", (_, from, days, to) => {
    expect(isoIn(shiftDays(ms(from), days, NEW_YORK), NEW_YORK)).toBe(to);
  });

  it("are written with the zone's offset, to the second unless there is more", () => {
    expect(isoIn(ms("2026-11-01T05:30:00Z"), NEW_YORK)).toBe("2026-11-01T01:30:00-04:00");
    expect(isoIn(ms("2026-11-01T06:30:00Z"), NEW_YORK)).toBe("2026-11-01T01:30:00-05:00");
    expect(isoIn(ms("2026-11-01T06:30:00.250Z"), "Asia/Kathmandu")).toBe("2026-11-01T12:15:00.250+05:45");
    expect(wallTime(ms("2026-11-01T06:30:59Z"), NEW_YORK)).toBe("2026-11-01T01:30");
  });

  it.each([
    ["2026-11-01T01:30", "2026-11-01T01:30:00-04:00"],
    ["2027-03-14T02:30", "2027-03-14T03:30:00-04:00"],
    ["2027-01-05T09:00:30", "2027-01-05T09:00:30-05:00"],
    ["2027-02-30T09:00", null],
    ["2027-01-05", null],
    ["soon", null],
    ["1900-01-01T00:00", "1900-01-01T00:00:00-05:00"],
    ["1899-12-31T18:59", null],
    ["2199-12-31T18:59", "2199-12-31T18:59:00-05:00"],
    ["2199-12-31T19:00", null],
    ["0026-11-20T09:00", null],
    ["9999-11-20T09:00", null],
  ])("are read from the wall time %s", (wall, instant) => {
    expect(instantOfWallTime(wall, NEW_YORK)).toBe(instant);
  });
});

it.each([
  // Samoa left this day out: what there is of it began a day later.
  ["2011-12-30", "Pacific/Apia"],
  // Clocks are changed at midnight: the day begins at one.
  ["2018-11-04", "America/Sao_Paulo"],
  // Midnight comes twice: the day begins with the first.
  ["2026-11-01", "America/Havana"],
  ["0001-01-01", "America/New_York"],
])("finds where a day begins as Temporal does: %s in %s", (day, zone) => {
  expect(startOfDay(day, zone)).toBe(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
});

it.each(["2026-02-30", "2026-13-01", "tomorrow"])("takes no day that is none: %s", (day) => {
  expect(() => startOfDay(day, NEW_YORK)).toThrow(RangeError);
  expect(() => shiftDay(day, 1)).toThrow(RangeError);
});

describe("reads a wall time as Temporal does", () => {
  const ZONES = [
    "America/New_York",
    "Pacific/Apia",
    "Africa/Monrovia",
    "Australia/Lord_Howe",
    "America/Caracas",
    "UTC",
  ];
  const asTemporal = (wall: string, zone: string) => {
    try {
      const read = Temporal.PlainDateTime.from(wall, { overflow: "reject" }).toZonedDateTime(zone);
      return isoIn(read.epochMilliseconds, zone);
    } catch {
      return null;
    }
  };
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));

  it.each(ZONES)("in %s, whatever its numbers", (zone) => {
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const wall = fc
      .tuple(year, two(13), two(32), two(25), two(61))
      .map(([y, mo, d, h, mi]) => `${y}-${mo}-${d}T${h}:${mi}`);
    fc.assert(
      fc.property(wall, (typed) => {
        expect(instantBeingTyped(typed, zone)).toBe(asTemporal(typed, zone));
      }),
    );
  });

  it.each(ZONES)("in %s, around every change of its clocks from 1960 on", (zone) => {
    let at: Temporal.ZonedDateTime | null = Temporal.PlainDate.from("1960-01-01").toZonedDateTime(zone);
    for (let n = 0; n < 80; n += 1) {
      at = at.getTimeZoneTransition("next") as Temporal.ZonedDateTime | null;
      if (at === null) break;
      for (let hours = -60; hours <= 60; hours += 1) {
        const typed = new Date(at.epochMilliseconds + at.offsetNanoseconds / 1e6 + hours * HOUR)
          .toISOString()
          .slice(0, 16);
        expect(instantBeingTyped(typed, zone)).toBe(asTemporal(typed, zone));
      }
    }
  });
});

it("reads a year that is still being typed", () => {
  expect(instantBeingTyped("0202-11-20T09:00", "UTC")).toBe("0202-11-20T09:00:00+00:00");
  expect(instantBeingTyped("20261-11-20T09:00", "UTC")).toBeNull();
});

it("agrees with Temporal on any moment in any zone", () => {
  const zones = fc.constantFrom(
    NEW_YORK,
    "Pacific/Apia",
    "Asia/Kathmandu",
    "UTC",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
  );
  const moments = fc.oneof(
    fc.integer({ min: ms("1850-01-01T00:00:00Z"), max: ms("2150-01-01T00:00:00Z") }),
    fc.integer({ min: -200, max: 200 }).map((minutes) => ms("2026-11-01T06:00:00Z") + minutes * 60_000),
    fc.integer({ min: -200, max: 200 }).map((minutes) => ms("2027-03-14T07:00:00Z") + minutes * 60_000),
  );
  fc.assert(
    fc.property(moments, zones, fc.integer({ min: -40, max: 40 }), (moment, zone, days) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
      expect(dayOf(moment, zone)).toBe(zoned.toPlainDate().toString());
      const written = zoned.toString({
        timeZoneName: "never",
        smallestUnit: moment % 1000 === 0 ? "second" : "millisecond",
      });
      expect(isoIn(moment, zone)).toBe(written);
      expect(shiftDays(moment, days, zone)).toBe(zoned.add({ days }).epochMilliseconds);
      const day = zoned.toPlainDate();
      expect(startOfDay(day.toString(), zone)).toBe(zoned.startOfDay().epochMilliseconds);
      expect(shiftDay(day.toString(), days)).toBe(day.add({ days }).toString());
    }),
    { numRuns: 300 },
  );
});

it("takes a midnight until which there is time for the end of the day before, and no other moment", () => {
  const zone = "America/New_York";
  const midnight = Date.parse("2027-01-31T00:00:00-05:00");
  expect(lastMoment(midnight, zone)).toBe(midnight - 1);
  expect(lastMoment(midnight + 1, zone)).toBe(midnight + 1);
  expect(lastMoment(midnight, "America/Chicago")).toBe(midnight);
  expect(formatNear(midnight, Date.parse("2027-01-28T12:00:00-05:00"), zone)).toBe("Sat 11:59 PM");
  expect(formatNear(midnight, Date.parse("2027-01-30T12:00:00-05:00"), zone)).toBe("today 11:59 PM");
});
