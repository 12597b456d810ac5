import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const found = (made: ReturnType<typeof season>) =>
  check(made.build(), Date.parse("2027-03-01T00:00:00Z")).findings.filter(({ rule }) => rule === "intent-matches-rank");
const SENT = "2027-01-12T09:00:00-05:00";
const ranked = (p1: number | null, p2: number | null, t1: number | null = null) =>
  season()
    .program("p1", { name: "Lakeshore", rank: p1 })
    .program("p2", { name: "Tidewater", rank: p2 })
    .program("t1", { track: "transitional", rank: t1 })
    .sent("p1", "intent", SENT);

it("names the letter, where the program stands, and who is first", () => {
  const again = ranked(2, 1).sent("p1", "reply", "2027-01-20T09:00:00-05:00", { body: "You are my first choice." });
  expect(found(again)).toEqual([
    {
      key: "intent-matches-rank:p1",
      rule: "intent-matches-rank",
      level: "warn",
      programId: "p1",
      messageIds: ["m1", "m2"],
      message: "#1 letter to Lakeshore, which is ranked 2nd; Tidewater is 1st.",
    },
  ]);
});

it.each([
  ["ranked first", 1, 2, []],
  ["nobody ranked yet", null, null, []],
  ["another first, it without a rank", null, 1, ["#1 letter to Lakeshore, which has no rank; Tidewater is 1st."]],
  ["another ranked, nobody first", null, 3, ["#1 letter to Lakeshore, which has no rank."]],
  ["lower, nobody first", 2, null, ["#1 letter to Lakeshore, which is ranked 2nd."]],
] as const)("%s", (_, p1, p2, messages) => {
  expect(found(ranked(p1, p2)).map(({ message }) => message)).toEqual(messages);
});

it("says so of a program that won’t be ranked, whoever else is ranked", () => {
  const leftOut = (p2: number | null) =>
    season()
      .program("p1", { name: "Lakeshore", willNotRank: true })
      .program("p2", { name: "Tidewater", rank: p2 })
      .sent("p1", "intent", SENT);
  expect(found(leftOut(null)).map(({ message }) => message)).toEqual([
    "#1 letter to Lakeshore, which won’t be ranked.",
  ]);
  expect(found(leftOut(1)).map(({ message }) => message)).toEqual([
    "#1 letter to Lakeshore, which won’t be ranked; Tidewater is 1st.",
  ]);
});

it("compares within one list", () => {
  expect(found(ranked(null, null, 1))).toEqual([]);
  expect(found(ranked(1, 2, 2).sent("t1", "intent", SENT)).map(({ key }) => key)).toEqual(["intent-matches-rank:t1"]);
});

it("goes once the letter is released", () => {
  expect(found(ranked(2, 1).sent("p1", "intent-release", "2027-02-01T09:00:00-05:00"))).toEqual([]);
});
