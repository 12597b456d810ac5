import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const found = (made: ReturnType<typeof season>) =>
  check(made.build(), Date.parse("2027-03-01T00:00:00Z")).findings.filter(
    ({ rule }) => rule === "intent-after-release",
  );
const released = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { name: "Tidewater" })
    .program("t1", { track: "preliminary" })
    .sent("p1", "intent", "2027-01-12T09:00:00-05:00")
    .sent("p1", "intent-release", "2027-01-20T09:00:00-05:00");

it("warns of a commitment strictly later than another program's release, in a letter or in words", () => {
  expect(found(released().sent("p2", "thank-you", "2027-01-20T09:00:01-05:00", { body: "You are my #1." }))).toEqual([
    {
      key: "intent-after-release:m3",
      rule: "intent-after-release",
      level: "warn",
      programId: "p2",
      messageIds: ["m3"],
      message: "Tidewater: #1 letter on Jan 20, 2027, after the letter to Lakeshore was taken back on Jan 20, 2027.",
    },
  ]);
  expect(found(released().sent("p2", "intent", "2027-01-20T09:00:00-05:00"))).toEqual([]);
});

it("goes once that commitment is released too", () => {
  const both = released()
    .sent("p2", "intent", "2027-01-25T09:00:00-05:00")
    .sent("p2", "intent-release", "2027-01-28T09:00:00-05:00");
  expect(found(both)).toEqual([]);
});

it("looks at other programs of the same list only", () => {
  expect(found(released().sent("p1", "intent", "2027-01-25T09:00:00-05:00"))).toEqual([]);
  expect(found(released().sent("t1", "intent", "2027-01-25T09:00:00-05:00"))).toEqual([]);
});

it("needs a commitment that was taken back", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .sent("p1", "intent-release", "2027-01-20T09:00:00-05:00")
    .sent("p2", "intent", "2027-01-25T09:00:00-05:00");
  expect(found(made)).toEqual([]);
});
