import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Program, Season } from "@/lib/season/schema";

const NOW = "2026-11-05T12:00:00-05:00";
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "rotation-before");
/** Starts after the clocks went back. */
const rotating = (fields: Partial<Program> = {}) =>
  season()
    .program("p1", { name: "Lakeshore", ...fields })
    .program("p2")
    .rotation("p1", "2026-11-09", "2026-12-04");

it("opens four weeks before the first day begins, is due in the last week, gone at the start", () => {
  const made = rotating().build();
  for (const [moment, state] of [
    ["2026-10-11T23:59:59-04:00", undefined],
    ["2026-10-12T00:00:00-04:00", "upcoming"],
    ["2026-11-01T23:59:59-05:00", "upcoming"],
    ["2026-11-02T00:00:00-05:00", "due"],
    ["2026-11-08T23:59:59-05:00", "due"],
    ["2026-11-09T00:00:00-05:00", undefined],
  ] as const)
    expect([moment, reminders(made, moment)[0]?.state]).toEqual([moment, state]);
});

it("names the rotation and the program", () => {
  expect(reminders(rotating().build())).toEqual([
    {
      key: "rotation-before:r1",
      rule: "rotation-before",
      state: "due",
      programId: "p1",
      rotationId: "r1",
      opensAt: "2026-10-12T00:00:00-04:00",
      dueAt: "2026-11-02T00:00:00-05:00",
      lateAt: "2026-11-09T00:00:00-05:00",
      title: "Write to Lakeshore before the rotation",
      message: "Write to Lakeshore before the rotation: due, 3 days 12 hours left",
    },
  ]);
});

it.each<[string, Season, number]>([
  ["mail about the rotation", rotating().sent("p1", "rotation", "2026-10-20T09:00:00-04:00").build(), 0],
  ["sent sixty days before", rotating().sent("p1", "rotation", "2026-09-10T00:00:00-04:00").build(), 0],
  ["sent earlier than that", rotating().sent("p1", "rotation", "2026-09-09T23:59:59-04:00").build(), 1],
  ["naming it", rotating().sent("p1", "rotation", "2026-10-20T09:00:00-04:00", { rotationId: "r1" }).build(), 0],
  [
    "naming another rotation",
    rotating()
      .rotation("p1", "2027-01-04", "2027-01-29")
      .sent("p1", "rotation", "2026-10-20T09:00:00-04:00", { rotationId: "r2" })
      .build(),
    1,
  ],
  ["another kind", rotating().sent("p1", "interest", "2026-10-20T09:00:00-04:00").build(), 1],
  ["to another program", rotating().sent("p2", "rotation", "2026-10-20T09:00:00-04:00").build(), 1],
  ["dated after now", rotating().sent("p1", "rotation", "2026-11-05T12:00:01-05:00").build(), 1],
  ["a program that wants no mail", rotating({ contactPolicy: "no-contact" }).build(), 0],
  ["a place that is not tracked", season().rotation(null, "2026-11-09", "2026-12-04").build(), 0],
])("%s", (_, made, expected) => {
  expect(reminders(made)).toHaveLength(expected);
});
