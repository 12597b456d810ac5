import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { season } from "./builder";
import { scoresOf, standings, suggestedOrder } from "./suggested-order";

/** Programs a, b, c by criteria x (weight 3), y (weight 1) and z (weight 0), scored as "ax5 by4". */
function scored(text: string) {
  const made = season()
    .program("a")
    .program("b")
    .program("c")
    .criterion("x", { weight: 3 })
    .criterion("y", { weight: 1 })
    .criterion("z", { weight: 0 });
  for (const one of text.split(" ").filter(Boolean)) made.score(one[0] ?? "", one[1] ?? "", Number(one[2]));
  return made.build();
}

const told = (text: string, list = "abc") => {
  const { order, unplaced, differences } = suggestedOrder([...list], standings(scored(text)));
  const pairs = differences.map(({ first, second }) => `${first}<${second}`).join(" ");
  return [order.join(""), unplaced.join(""), pairs];
};

describe("the order that scores suggest", () => {
  it.each([
    ["no scores: nobody is placed", "", ["", "abc", ""]],
    ["agrees", "ax5 bx4 cx3", ["abc", "", ""]],
    ["the other way round", "ax3 bx5", ["ba", "c", "b<a"]],
    ["ties keep the true order", "ax4 bx4 cx4", ["abc", "", ""]],
    ["a tie below one that differs", "ax3 bx4 cx4", ["bca", "", "b<a"]],
    ["weights: three of x outdo one of y", "ax4 ay1 bx3 by5", ["ba", "c", "b<a"]],
    ["weights: four against three and a half", "ax5 ay1 bx3 by5", ["ab", "c", ""]],
    ["a weight of 0 does not count", "az5 bx1", ["b", "ac", ""]],
    ["one without scores stands aside and parts nobody", "ax3 cx5", ["ca", "b", "c<a"]],
    ["two pairs", "ax3 bx4 cx5", ["cba", "", "b<a c<b"]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("leaves out what is not on the list", () => {
    expect(told("ax3 bx4 cx5", "ba")).toEqual(["ba", "", ""]);
  });

  it("holds every program once, differs exactly where the orders do, and is stable under its own advice", () => {
    const score = fc.record({
      id: fc.constantFrom(..."abc"),
      by: fc.constantFrom(..."xyz"),
      given: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 9 }), (given) => {
        const each = new Map(given.map(({ id, by, given: value }) => [id + by, value]));
        const by = standings(scored([...each].map(([about, value]) => about + value).join(" ")));
        const { order, unplaced, differences } = suggestedOrder(["a", "b", "c"], by);
        expect([...order, ...unplaced].sort()).toEqual(["a", "b", "c"]);
        expect(differences.length === 0).toBe(order.join() === ["a", "b", "c"].filter((id) => by.has(id)).join());
        expect(suggestedOrder(order, by)).toEqual({ order, unplaced: [], differences: [] });
      }),
    );
  });
});

describe("how a program stands", () => {
  it("says on how much it rests", () => {
    const found = standings(scored("ax5 ay1 az2"));
    expect(found).toEqual(new Map([["a", { mean: 4, criteria: 2, scores: 2 }]]));
  });

  it("takes the mean of its interviews, unless it was scored apart from them", () => {
    const made = season()
      .program("a")
      .criterion("x")
      .interview("a", "2026-11-20T15:00:00-06:00")
      .interview("a", "2026-12-20T15:00:00-06:00")
      .score("a", "x", 3, { interviewId: "i1" })
      .score("a", "x", 4, { interviewId: "i2" });
    expect(scoresOf(made.build(), "a")).toEqual(new Map([["x", { score: 3.5, from: "interviews" }]]));
    expect(standings(made.build()).get("a")).toEqual({ mean: 3.5, criteria: 1, scores: 2 });
    expect(scoresOf(made.score("a", "x", 5).build(), "a")).toEqual(new Map([["x", { score: 5, from: "now" }]]));
  });
});
