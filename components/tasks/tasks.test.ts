import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { doneTasks, dueWords, openTasks } from "./tasks";

test("open to-dos by day, those without one last; done ones the latest first", () => {
  const { tasks } = season()
    .task("no day", null)
    .task("later", "2027-02-01")
    .task("sooner", "2027-01-28")
    .task("sooner too", "2027-01-28")
    .task("done first", null, { doneAt: "2027-01-20T23:00:00-05:00" })
    .task("done last", "2027-01-01", { doneAt: "2027-01-21T03:00:00Z" })
    .task("done between", null, { doneAt: "2027-01-21T02:00:00+00:00" })
    .build();
  expect(openTasks(tasks).map(({ title }) => title)).toEqual(["sooner", "sooner too", "later", "no day"]);
  expect(doneTasks(tasks).map(({ title }) => title)).toEqual(["done first", "done last", "done between"]);
});

test.each([
  [null, "No day", false],
  ["2027-01-28", "Due today", false],
  ["2027-01-29", "Due tomorrow", false],
  ["2027-02-05", "Due Fri Feb 5", false],
  ["2027-01-25", "Late, due Mon Jan 25", true],
  ["2026-12-31", "Late, due Thu, Dec 31, 2026", true],
])("a day %s seen from Jan 28", (day, words, late) => {
  expect(dueWords(day, "2027-01-28")).toEqual({ words, late });
});
