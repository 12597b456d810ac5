import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Interview } from "@/lib/season/schema";

const found = (made: ReturnType<typeof season>) =>
  check(made.build(), Date.parse("2027-03-01T00:00:00Z")).findings.filter(
    ({ rule }) => rule === "intent-before-interview",
  );
const ENDS = "2026-12-04T16:00:00-05:00";
const interviewed = (fields: Partial<Interview> = {}) =>
  season().program("p1", { name: "Lakeshore" }).program("p2").interview("p1", ENDS, fields);

it("names the letter and its day", () => {
  expect(found(interviewed().sent("p1", "intent", "2026-12-04T15:59:59-05:00"))).toEqual([
    {
      key: "intent-before-interview:m1",
      rule: "intent-before-interview",
      level: "warn",
      programId: "p1",
      messageIds: ["m1"],
      message: "Lakeshore: #1 letter on Dec 4, 2026, with no interview there yet.",
    },
  ]);
});

it.each([
  ["when the interview ends", interviewed().sent("p1", "intent", ENDS), 0],
  ["after a cancelled one", interviewed({ status: "cancelled" }).sent("p1", "intent", "2026-12-05T09:00:00-05:00"), 1],
  [
    "after one withdrawn from",
    interviewed({ status: "withdrawn" }).sent("p1", "intent", "2026-12-05T09:00:00-05:00"),
    1,
  ],
  ["after an interview elsewhere", interviewed().sent("p2", "intent", "2026-12-05T09:00:00-05:00"), 1],
  ["after the first of two", interviewed().interview("p1", "2027-02-01T16:00:00-05:00").sent("p1", "intent", ENDS), 0],
  ["in other words", interviewed().sent("p2", "interest", ENDS, { body: "You are my first choice." }), 1],
  ["a message that commits to nothing", interviewed().sent("p2", "interest", ENDS, { body: "I hope to visit." }), 0],
])("%s", (_, made, expected) => {
  expect(found(made)).toHaveLength(expected);
});
