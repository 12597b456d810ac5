import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Interview, Program, Season, SeasonSettings } from "@/lib/season/schema";

const NOW = "2027-03-10T21:00:00-05:00";
const DEADLINE = { milestones: { rankListDeadline: "2027-03-17T21:00:00-04:00" } };
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "unranked");
const interviewed = (
  program: Partial<Program> = {},
  interview: Partial<Interview> = {},
  settings: Partial<SeasonSettings> = DEADLINE,
) =>
  season(settings)
    .program("p1", { name: "Lakeshore", ...program })
    .interview("p1", "2026-12-04T16:00:00-05:00", interview)
    .build();

it("is due from fourteen days before the deadline, at the same wall time, until the deadline", () => {
  for (const [moment, state] of [
    ["2027-03-03T20:59:59-05:00", undefined],
    ["2027-03-03T21:00:00-05:00", "due"],
    ["2027-03-17T21:00:00-04:00", "due"],
    ["2027-03-17T21:00:01-04:00", undefined],
  ] as const)
    expect([moment, reminders(interviewed(), moment)[0]?.state]).toEqual([moment, state]);
});

it("names the program", () => {
  expect(reminders(interviewed())).toEqual([
    {
      key: "unranked:p1",
      rule: "unranked",
      state: "due",
      programId: "p1",
      opensAt: "2027-03-03T21:00:00-05:00",
      dueAt: "2027-03-03T21:00:00-05:00",
      lateAt: "2027-03-17T21:00:00-04:00",
      title: "Decide on a rank for Lakeshore",
      message: "Decide on a rank for Lakeshore: due, 6 days 23 hours left",
    },
  ]);
});

it.each<[string, Season, number]>([
  ["with a rank", interviewed({ rank: 4 }), 0],
  ["marked as not to be ranked", interviewed({ willNotRank: true }), 0],
  ["an interview marked completed", interviewed({}, { status: "completed" }), 1],
  ["a cancelled interview", interviewed({}, { status: "cancelled" }), 0],
  ["an interview withdrawn from", interviewed({}, { status: "withdrawn" }), 0],
  ["an interview to come", interviewed({}, { endsAt: "2027-03-12T16:00:00-05:00" }), 0],
  ["never interviewed", season(DEADLINE).program("p1").build(), 0],
  ["no deadline", interviewed({}, {}, {}), 0],
  ["a certified list", interviewed({}, {}, { ...DEADLINE, rankListCertifiedAt: "2027-03-09T12:00:00-05:00" }), 0],
])("%s", (_, made, expected) => {
  expect(reminders(made)).toHaveLength(expected);
});
