import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

const reminders = (made: Season, now: string) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "task");
const titled = (zone = "America/New_York") => season({ timeZone: zone }).task("Register for the exam", "2026-11-04");

it("is upcoming from seven days before its day, due on it, late after", () => {
  for (const [moment, state] of [
    ["2026-10-27T23:59:59-04:00", undefined],
    ["2026-10-28T00:00:00-04:00", "upcoming"],
    ["2026-11-03T23:59:59-05:00", "upcoming"],
    ["2026-11-04T00:00:00-05:00", "due"],
    ["2026-11-04T23:59:59-05:00", "due"],
    ["2026-11-05T00:00:00-05:00", "overdue"],
  ] as const)
    expect([moment, reminders(titled().build(), moment)[0]?.state]).toEqual([moment, state]);
});

it("counts days in the season's zone", () => {
  const made = titled("Asia/Kathmandu").build();
  expect(reminders(made, "2026-11-03T18:14:59Z")[0]?.state).toBe("upcoming");
  expect(reminders(made, "2026-11-03T18:15:00Z")[0]?.state).toBe("due");
});

it("names the task and its program", () => {
  const made = season().program("p1").task("Call: the coordinator", "2026-11-04", { programId: "p1" }).build();
  expect(reminders(made, "2026-11-01T00:30:00-04:00")).toEqual([
    {
      key: "task:t1",
      rule: "task",
      state: "upcoming",
      programId: "p1",
      taskId: "t1",
      opensAt: "2026-10-28T00:00:00-04:00",
      dueAt: "2026-11-04T00:00:00-05:00",
      lateAt: "2026-11-05T00:00:00-05:00",
      title: "Call: the coordinator",
      message: "Call: the coordinator: due in 3 days",
    },
  ]);
});

it("is silent once done and without a day", () => {
  const done = season().task("Register", "2026-11-04", { doneAt: "2026-11-01T09:00:00-05:00" }).build();
  expect(reminders(done, "2026-11-04T12:00:00-05:00")).toEqual([]);
  expect(reminders(season().task("Register", null).build(), "2026-11-04T12:00:00-05:00")).toEqual([]);
});
