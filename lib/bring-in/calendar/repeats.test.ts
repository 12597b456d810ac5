import { describe, expect, it } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { repeatsOf } from "./repeats";

const WALL = "2026-10-05T09:00:00";
/** Milliseconds of CPU. */
const AT_MOST = 100;

describe("an event that repeats", () => {
  it.each([
    ["FREQ=WEEKLY;COUNT=3", ["2026-10-05", "2026-10-12", "2026-10-19"]],
    ["FREQ=DAILY;UNTIL=20261007T235959Z", ["2026-10-05", "2026-10-06", "2026-10-07"]],
    ["FREQ=YEARLY;COUNT=3", ["2026-10-05", "2027-10-05", "2028-10-05"]],
    ["FREQ=MONTHLY;COUNT=2;BYDAY=1MO", ["2026-10-05", "2026-11-02"]],
  ])("%s takes place on its days", (rule, days) => {
    expect(repeatsOf(rule, WALL)).toEqual({ walls: days.map((day) => `${day}T09:00:00`) });
  });

  it.each([
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;COUNT=13",
    "FREQ=YEARLY;COUNT=8",
    "FREQ=YEARLY;UNTIL=20990101",
    "FREQ=HOURLY;COUNT=2",
  ])("%s has no near end", (rule) => {
    expect(repeatsOf(rule, WALL)).toBe("open");
  });

  it.each([
    "FREQ=YEARLY;BYMONTH=2;BYDAY=1MO;BYSETPOS=5;COUNT=2",
    "FREQ=YEARLY;BYMONTH=2;BYDAY=1MO;BYSETPOS=5;UNTIL=99990101",
    "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO;BYMONTHDAY=30;COUNT=2",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
    "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1;COUNT=2",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;COUNT=2",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=2",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=300;COUNT=2",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
    "FREQ=WEEKLY;INTERVAL=1000000;COUNT=2",
    "FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=9;COUNT=2",
    "FREQ=DAILY;INTERVAL=99999999;UNTIL=99990101",
  ])("%s is given up early", (rule) => {
    repeatsOf("FREQ=DAILY;COUNT=2", WALL);
    expect(cpuMs(() => repeatsOf(rule, WALL))).toBeLessThan(AT_MOST);
  });
});
