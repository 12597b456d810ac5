import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { comparedIds, comparison } from "./comparison";

const now = Date.parse("2027-01-20T12:00:00-05:00");
const made = season()
  .program("p1", {
    name: "Keystone",
    city: "Pittsburgh",
    state: "PA",
    positionType: "advanced",
    rank: 2,
    notes: "Near home",
  })
  .program("p2", { name: "Tidewater", rank: 1 })
  .program("p3", { name: "Lakeshore", willNotRank: true })
  .program("p4", { name: "Cascade" })
  .program("p5", { name: "Harlow" })
  .interview("p1", "2026-12-01T15:00:00-05:00", { notes: "Three rooms" })
  .interview("p1", "2026-12-02T15:00:00-05:00", { status: "cancelled", notes: "Not held" })
  .criterion("k1")
  .score("p1", "k1", 4, { interviewId: "i1" })
  .sent("p1", "thank-you", "2026-12-02T10:00:00-05:00")
  .sent("p1", "update", "2027-01-10T10:00:00-05:00")
  .received("p1", "interest-shown", "2027-02-01T10:00:00-05:00")
  .build();

test.each([
  [undefined, ["p2", "p1"]],
  ["p3,p1", ["p3", "p1"]],
  [
    ["p3", "p1,p3"],
    ["p3", "p1"],
  ],
  ["p1,p2,p3,p4,p5", ["p1", "p2", "p3", "p4"]],
  ["nobody", []],
])("an address of %j compares %j", (asked, ids) => {
  expect(comparedIds(made, asked)).toEqual(ids);
});

test("a column says what is known by now", () => {
  const [keystone, lakeshore] = comparison(made, ["p1", "p3"], now);
  expect(keystone).toMatchObject({
    place: "Pittsburgh, PA",
    kind: "Integrated IR, Advanced",
    rank: "2nd",
    interviews: ["Tue Dec 1, virtual"],
    standing: { mean: 4, criteria: 1, scores: 1 },
    lastSent: "Update, Jan 10",
    lastReceived: "",
    notes: [
      { from: "Program", text: "Near home" },
      { from: "Interview, Dec 1", text: "Three rooms" },
    ],
  });
  expect(lakeshore).toMatchObject({ rank: "Will not rank", interviews: [], standing: null, notes: [] });
});
