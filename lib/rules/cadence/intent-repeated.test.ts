import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

it("notices each commitment after the first to the same program", () => {
  const made = season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { track: "transitional" })
    .sent("p1", "intent", "2027-01-10T09:00:00-05:00")
    .sent("p2", "intent", "2027-01-11T09:00:00-05:00")
    .sent("p1", "reply", "2027-01-20T09:00:00-05:00", { body: "As I said, you are my first choice." })
    .sent("p1", "logistics", "2027-01-30T09:00:00-05:00", { body: "See you on Friday." })
    .sent("p1", "intent", "2027-02-10T09:00:00-05:00");
  const { findings } = check(made.build(), Date.parse("2027-03-01T00:00:00Z"));
  expect(findings.filter(({ rule }) => rule === "intent-repeated")).toEqual([
    {
      key: "intent-repeated:m3",
      rule: "intent-repeated",
      level: "notice",
      programId: "p1",
      messageIds: ["m1", "m3"],
      message: "Lakeshore had already been told it’s first when this was sent on Jan 20, 2027.",
    },
    {
      key: "intent-repeated:m5",
      rule: "intent-repeated",
      level: "notice",
      programId: "p1",
      messageIds: ["m1", "m3", "m5"],
      message: "Lakeshore had already been told it’s first when this was sent on Feb 10, 2027.",
    },
  ]);
});
