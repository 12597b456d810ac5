import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Interview, Program, Season } from "@/lib/season/schema";

const NOW = "2027-02-24T21:00:00-05:00";
const DEADLINE = { milestones: { rankListDeadline: "2027-03-17T21:00:00-04:00" } };
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "letter-window");
const keys = (made: Season) => reminders(made).map(({ key }) => key);
const ranked = (program: Partial<Program> = {}, interview: Partial<Interview> = {}) =>
  season(DEADLINE)
    .program("p1", { name: "Lakeshore", rank: 1, ...program })
    .program("p2", { rank: 2 })
    .program("t1", { rank: 1, track: "transitional" })
    .interview("p1", "2026-12-04T16:00:00-05:00", interview);

it("is open from 35 to 7 days before the deadline, at the same wall time", () => {
  for (const [moment, state] of [
    ["2027-02-10T20:59:59-05:00", undefined],
    ["2027-02-10T21:00:00-05:00", "upcoming"],
    ["2027-03-10T21:00:00-05:00", "upcoming"],
    ["2027-03-10T21:00:01-05:00", undefined],
  ] as const)
    expect([moment, reminders(ranked().build(), moment)[0]?.state]).toEqual([moment, state]);
});

it("suggests the letter only if it is true", () => {
  expect(reminders(ranked().build())).toEqual([
    {
      key: "letter-window:p1",
      rule: "letter-window",
      state: "upcoming",
      programId: "p1",
      opensAt: "2027-02-10T21:00:00-05:00",
      dueAt: "2027-03-10T21:00:00-05:00",
      lateAt: "2027-03-10T21:00:00-05:00",
      title: "Letter of intent to Lakeshore, only if it’s true",
      message: "Letter of intent to Lakeshore, only if it’s true: due in 14 days",
    },
  ]);
});

const SENT = "2027-02-01T09:00:00-05:00";
it.each<[string, Season, string[]]>([
  ["after a letter to it", ranked().sent("p1", "intent", SENT).build(), []],
  ["after a letter to another on the list", ranked().sent("p2", "intent", SENT).build(), []],
  ["after a message that says it", ranked().sent("p2", "update", SENT, { body: "You are my #1." }).build(), []],
  [
    "after a letter that was taken back",
    ranked().sent("p2", "intent", SENT).sent("p2", "intent-release", "2027-02-05T09:00:00-05:00").build(),
    ["letter-window:p1"],
  ],
  ["after a letter on the other list", ranked().sent("t1", "intent", SENT).build(), ["letter-window:p1"]],
  [
    "on each list by itself",
    ranked().interview("t1", "2026-12-05T16:00:00-05:00").build(),
    ["letter-window:p1", "letter-window:t1"],
  ],
  ["never interviewed", ranked({}, { status: "cancelled" }).build(), []],
  ["before the interview", ranked({}, { endsAt: "2027-02-26T16:00:00-05:00" }).build(), []],
  ["no program first", ranked({ rank: 3 }).build(), []],
  ["a program that wants none after interviews", ranked({ contactPolicy: "no-post-interview" }).build(), []],
  ["a program that wants no mail", ranked({ contactPolicy: "no-contact" }).build(), []],
  [
    "two of three messages used",
    ranked().sent("p1", "interest", SENT).sent("p1", "strong-interest", SENT).build(),
    ["letter-window:p1"],
  ],
  [
    "all three used",
    ranked().sent("p1", "interest", SENT).sent("p1", "strong-interest", SENT).sent("p1", "thank-you", SENT).build(),
    [],
  ],
])("%s", (_, made, expected) => {
  expect(keys(made)).toEqual(expected);
});

it("needs a deadline", () => {
  const made = season().program("p1", { rank: 1 }).interview("p1", "2026-12-04T16:00:00-05:00").build();
  expect(keys(made)).toEqual([]);
});
