import { expect, test } from "vitest";
import { groupReminders } from "@/components/reminders/groups";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { turningPoints } from "./turning-points-of";

const NOW = Date.parse("2027-01-28T16:40:00-05:00");

test("clocks that pass 48 or 72 hours, interviews that end, snoozes that end, and midnight; soonest first", () => {
  const given = season()
    .program("p1", { name: "Harlow" })
    .program("p2", { name: "Tidewater" })
    .interview("p1", "2027-01-26T17:00:00-05:00")
    .interview("p2", "2027-01-29T12:00:00-05:00")
    .interview("p2", "2027-02-20T12:00:00-05:00")
    .answer("thank-you:i9", "snoozed", { until: "2027-01-29T09:00:00-05:00" })
    .build();
  const points = turningPoints(given, groupReminders(given, check(given, NOW).reminders, NOW), NOW);
  expect(points.map(({ at, says }) => [new Date(at).toISOString(), says])).toEqual([
    ["2027-01-28T22:00:00.000Z", "Harlow is due."],
    ["2027-01-29T05:00:00.000Z", null],
    ["2027-01-29T14:00:00.000Z", null],
    ["2027-01-29T17:00:00.000Z", null],
    ["2027-01-29T22:00:00.001Z", "Harlow is late."],
  ]);
});
