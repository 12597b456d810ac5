import { describe, expect, test } from "vitest";
import { calendarEntries } from "@/lib/calendar/entries";
import { byTime, type CalendarEntry } from "@/lib/calendar/entry";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { arrowMove, daysTo, draggedMinutes, movedBy, startingAt } from "./moves";

const zone = "America/New_York";
const now = Date.parse("2027-03-01T12:00:00-05:00");

function entry(key: string): CalendarEntry {
  const built = season({ milestones: { matchDay: "2027-03-19" } })
    .program("p1")
    .interview("p1", "2027-03-12T15:00:00-07:00", {
      startsAt: "2027-03-12T09:00:00-07:00",
      timeZone: "America/Phoenix",
    })
    .task("Ask for the letter", "2027-03-10")
    .build();
  const found = calendarEntries(built, check(built, now), now).find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

describe("moving", () => {
  test("a task to another day", () => {
    expect(movedBy(entry("task:t1"), { days: -3 }, zone)).toMatchObject({ from: "2027-03-07", to: "2027-03-07" });
    expect(movedBy(entry("task:t1"), { days: 0 }, zone)).toBeNull();
  });

  test("an interview keeps its length, and its hour by the program's clock when one's own is changed", () => {
    // New York changes its clocks on March 14, Phoenix never does.
    const moved = movedBy(entry("interview:i1"), { days: 3 }, zone);
    expect(new Date(moved?.start ?? 0).toISOString()).toBe("2027-03-15T16:00:00.000Z");
    expect((moved?.end ?? 0) - (moved?.start ?? 0)).toBe(6 * 3_600_000);
    expect(moved?.from).toBe("2027-03-15");
  });

  test("an interview by minutes, and to a moment on another day", () => {
    const one = entry("interview:i1");
    expect(movedBy(one, { days: 0, minutes: 45 }, zone)?.start).toBe((one.start ?? 0) + 45 * 60_000);
    expect(startingAt(one, Date.parse("2027-03-20T23:00:00-04:00"), zone)).toMatchObject({
      from: "2027-03-20",
      to: "2027-03-21",
    });
  });

  test("a deadline stays", () => {
    expect(movedBy(entry("deadline:matchDay"), { days: 1 }, zone)).toBeNull();
  });
});

test("what was moved stands among the others where a fresh read of the season puts it", () => {
  const on = (first: string) =>
    season({ milestones: { matchDay: "2027-03-12" } })
      .program("p1")
      .interview("p1", "2027-03-12T15:00:00-05:00")
      .task("Book the train", first)
      .task("Ask for the letter", "2027-03-12")
      .build();
  const entriesOf = (built: Season) => calendarEntries(built, check(built, now), now);
  for (const day of ["2027-03-11", "2027-03-13"]) {
    const moved = entriesOf(on(day)).map((one) =>
      one.title === "Book the train" ? (movedBy(one, { days: daysTo(one, "2027-03-12") }, zone) ?? one) : one,
    );
    const fresh = entriesOf(on("2027-03-12"));
    expect(moved.sort(byTime).map(({ key }) => key)).toEqual(fresh.map(({ key }) => key));
    expect(fresh.filter(({ from }) => from === "2027-03-12").map(({ kind }) => kind)).toEqual([
      "deadline",
      "task",
      "task",
      "interview",
    ]);
  }
});

test("arrows mean what they point at", () => {
  expect(arrowMove("ArrowRight", "week")).toEqual({ days: 1 });
  expect(arrowMove("ArrowUp", "week")).toEqual({ days: 0, minutes: -30 });
  expect(arrowMove("ArrowDown", "month")).toMatchObject({ days: 7 });
  expect(arrowMove("ArrowUp", "agenda")).toMatchObject({ days: -1 });
  expect(arrowMove("a", "agenda")).toBeNull();
});

test("a drag goes by quarters of an hour", () => {
  expect(draggedMinutes(48, 48)).toBe(60);
  expect(draggedMinutes(-7, 48)).toBe(-15);
  expect(draggedMinutes(5, 48)).toBe(0);
});
