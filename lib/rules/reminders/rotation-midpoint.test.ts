import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { middleDay } from "@/lib/rules/reminders/rotation-midpoint";
import { season } from "@/lib/season/builder";
import type { Rotation, Season } from "@/lib/season/schema";

const NOW = "2026-07-20T12:00:00-04:00";
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "rotation-midpoint");
const rotating = (fields: Partial<Rotation> = {}) =>
  season().program("p1", { name: "Lakeshore" }).rotation("p1", "2026-07-06", "2026-07-31", fields);

it.each([
  ["2026-07-06", "2026-07-06", "2026-07-06"],
  ["2026-07-06", "2026-07-07", "2026-07-06"],
  ["2026-07-06", "2026-07-08", "2026-07-07"],
  ["2026-07-06", "2026-07-31", "2026-07-18"],
  ["2028-02-15", "2028-03-14", "2028-02-29"],
])("from %s to %s the middle day is %s", (startsOn, endsOn, middle) => {
  expect(middleDay({ startsOn, endsOn })).toBe(middle);
});

it("is due from the end of the middle day to the end of the last", () => {
  const made = rotating().build();
  for (const [moment, state] of [
    ["2026-07-18T23:59:59-04:00", undefined],
    ["2026-07-19T00:00:00-04:00", "due"],
    ["2026-07-31T23:59:59-04:00", "due"],
    ["2026-08-01T00:00:00-04:00", undefined],
  ] as const)
    expect([moment, reminders(made, moment)[0]?.state]).toEqual([moment, state]);
});

it("names the rotation and its place, tracked or not", () => {
  expect(reminders(rotating().build())).toEqual([
    {
      key: "rotation-midpoint:r1",
      rule: "rotation-midpoint",
      state: "due",
      programId: "p1",
      rotationId: "r1",
      opensAt: "2026-07-19T00:00:00-04:00",
      dueAt: "2026-07-19T00:00:00-04:00",
      lateAt: "2026-08-01T00:00:00-04:00",
      title: "Ask for feedback halfway, Lakeshore",
      message: "Ask for feedback halfway, Lakeshore: due, 11 days 12 hours left",
    },
  ]);
  const elsewhere = (institution: string) =>
    reminders(season().rotation(null, "2026-07-06", "2026-07-31", { institution }).build());
  expect(elsewhere("Harbor Clinic")).toMatchObject([
    { programId: null, message: "Ask for feedback halfway, Harbor Clinic: due, 11 days 12 hours left" },
  ]);
  expect(elsewhere("")[0]?.message).toBe("Ask for feedback halfway, your rotation: due, 11 days 12 hours left");
});

it.each<[string, Season, number]>([
  ["a one-day rotation", season().program("p1").rotation("p1", "2026-07-20", "2026-07-20").build(), 0],
  ["feedback since it began", rotating({ feedbackAt: "2026-07-06T00:00:00-04:00" }).build(), 0],
  ["feedback from before it", rotating({ feedbackAt: "2026-07-05T23:59:59-04:00" }).build(), 1],
  ["feedback dated after now", rotating({ feedbackAt: "2026-07-20T12:00:01-04:00" }).build(), 1],
  ["mail since it began", rotating().sent("p1", "rotation", "2026-07-06T00:00:00-04:00").build(), 0],
  ["mail from before it", rotating().sent("p1", "rotation", "2026-07-05T23:59:59-04:00").build(), 1],
  ["mail naming it", rotating().sent("p1", "rotation", "2026-07-15T09:00:00-04:00", { rotationId: "r1" }).build(), 0],
  [
    "mail naming another",
    rotating()
      .rotation("p1", "2026-09-07", "2026-09-30")
      .sent("p1", "rotation", "2026-07-15T09:00:00-04:00", { rotationId: "r2" })
      .build(),
    1,
  ],
  ["mail of another kind", rotating().sent("p1", "update", "2026-07-15T09:00:00-04:00", { news: "award" }).build(), 1],
])("%s", (_, made, expected) => {
  expect(reminders(made)).toHaveLength(expected);
});

it.each([
  ["feedback of its second week", "feedback", "2026-07-15", []],
  ["feedback from before it began", "feedback", "2026-07-05", ["due"]],
  ["feedback that is still to come", "feedback", "2026-07-21", ["due"]],
  ["a case", "case", "2026-07-15", ["due"]],
] as const)("%s: %s of %s", (_, kind, on, states) => {
  const made = rotating().rotationNote("r1", kind, on, "Read more about embolics.").build();
  expect(reminders(made).map(({ state }) => state)).toEqual(states);
});
