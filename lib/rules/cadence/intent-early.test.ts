import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Interview } from "@/lib/season/schema";

const found = (made: ReturnType<typeof season>, now = "2027-03-01T00:00:00Z") =>
  check(made.build(), Date.parse(now)).findings.filter(({ rule }) => rule === "intent-early");
const STARTS = "2027-01-15T10:00:00-05:00";
const interviewed = (fields: Partial<Interview> = {}) =>
  season()
    .program("p1", { name: "Lakeshore" })
    .program("p2")
    .program("t1", { track: "transitional" })
    .interview("p1", "2026-12-04T16:00:00-05:00")
    .interview("p2", "2027-01-15T16:00:00-05:00", { startsAt: STARTS, ...fields });

it("notices a letter sent before the last interview starts, also when that is over by now", () => {
  const early = interviewed().sent("p1", "intent", "2027-01-15T09:59:59-05:00");
  for (const now of ["2027-01-15T10:00:00-05:00", "2027-03-01T00:00:00Z"])
    expect(found(early, now)).toEqual([
      {
        key: "intent-early:m1",
        rule: "intent-early",
        level: "notice",
        programId: "p1",
        messageIds: ["m1"],
        message: "Lakeshore: #1 letter on Jan 15, 2027, with an interview still ahead on Jan 15, 2027.",
      },
    ]);
  expect(found(interviewed().sent("p1", "intent", STARTS))).toEqual([]);
});

it("counts what was to come and names the next", () => {
  const made = interviewed()
    .interview("p1", "2027-02-01T16:00:00-05:00")
    .sent("p1", "intent", "2026-12-12T09:00:00-05:00");
  expect(found(made)[0]?.message).toBe(
    "Lakeshore: #1 letter on Dec 12, 2026, with 2 interviews still ahead, the next on Jan 15, 2027.",
  );
});

it.each([
  ["cancelled", interviewed({ status: "cancelled" }).sent("p1", "intent", "2026-12-12T09:00:00-05:00"), 0],
  ["withdrawn from", interviewed({ status: "withdrawn" }).sent("p1", "intent", "2026-12-12T09:00:00-05:00"), 0],
  ["on the other list", interviewed({ programId: "t1" }).sent("p1", "intent", "2026-12-12T09:00:00-05:00"), 0],
  ["for a letter of the other list", interviewed().sent("t1", "intent", "2026-12-12T09:00:00-05:00"), 0],
  ["in other words", interviewed().sent("p1", "update", "2026-12-12T09:00:00-05:00", { body: "You are my #1." }), 1],
])("%s", (_, made, expected) => {
  expect(found(made)).toHaveLength(expected);
});
