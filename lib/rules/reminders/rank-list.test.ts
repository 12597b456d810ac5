import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { SeasonSettings } from "@/lib/season/schema";

const reminders = (settings: Partial<SeasonSettings>, now: string) =>
  check(season(settings).build(), Date.parse(now)).reminders;
const DEADLINE = { milestones: { rankListDeadline: "2027-03-17T21:00:00-04:00" } };

it("opens fourteen days before the deadline at the same wall time, is due in the last three, late after", () => {
  for (const [moment, state] of [
    ["2027-03-03T20:59:59-05:00", undefined],
    ["2027-03-03T21:00:00-05:00", "upcoming"],
    ["2027-03-14T20:59:59-04:00", "upcoming"],
    ["2027-03-14T21:00:00-04:00", "due"],
    ["2027-03-17T21:00:00-04:00", "due"],
    ["2027-03-17T21:00:01-04:00", "overdue"],
  ] as const)
    expect([moment, reminders(DEADLINE, moment)[0]?.state]).toEqual([moment, state]);
});

it("belongs to no program", () => {
  expect(reminders(DEADLINE, "2027-03-16T20:00:00-04:00")).toEqual([
    {
      key: "rank-list",
      rule: "rank-list",
      state: "due",
      programId: null,
      opensAt: "2027-03-03T21:00:00-05:00",
      dueAt: "2027-03-14T21:00:00-04:00",
      lateAt: "2027-03-17T21:00:00-04:00",
      title: "Certify the rank list",
      message: "Certify the rank list: due, 1 day 1 hour left",
    },
  ]);
});

it("is silent without a deadline and once certified", () => {
  expect(reminders({}, "2027-03-16T20:00:00-04:00")).toEqual([]);
  const certified = { ...DEADLINE, rankListCertifiedAt: "2027-03-10T10:00:00-04:00" };
  expect(reminders(certified, "2027-03-16T20:00:00-04:00")).toEqual([]);
});
