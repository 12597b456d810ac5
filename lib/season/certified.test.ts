import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { season } from "./builder";
import { certificationOf, changesSince } from "./certified";

const list = (letters: string) => [...letters].map((id) => ({ programId: id, name: `Program ${id}` }));
const changes = (then: string, now: string) =>
  changesSince(list(then), list(now)).map(({ programId, from, to }) => `${programId} ${from ?? "-"}>${to ?? "-"}`);

describe("what changed since a list was certified", () => {
  it.each([
    ["nothing", "abcd", "abcd", []],
    ["one to the top, not those it passed", "abcd", "dabc", ["d 4>1"]],
    ["one to the end", "abcd", "bcda", ["a 1>4"]],
    ["two that changed places", "ab", "ba", ["b 2>1"]],
    ["one that is gone", "abc", "ac", ["b 2>-"]],
    ["one that is new", "abc", "axbc", ["x ->2"]],
    ["gone, new and moved", "abcd", "xdab", ["x ->1", "d 4>2", "c 3>-"]],
    ["everything off", "ab", "", ["a 1>-", "b 2>-"]],
    ["the first programs", "", "ab", ["a ->1", "b ->2"]],
  ])("%s", (_, then, now, expected) => {
    expect(changes(then, now)).toEqual(expected);
  });

  it("never tells more moves than programs that stand elsewhere, and none where the order is the same", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([..."abcdefgh"], { minLength: 8 }), (order) => {
        const told = changesSince(list("abcdefgh"), list(order.join("")));
        const elsewhere = order.filter((id, at) => "abcdefgh"[at] !== id);
        expect(told.length).toBeLessThanOrEqual(elsewhere.length);
        expect(told.length === 0).toBe(elsewhere.length === 0);
      }),
    );
  });
});

it("keeps both lists with the names that programs had, by rank and not by row", () => {
  const made = season()
    .program("b", { name: "Bayou", rank: 2 })
    .program("a", { name: "Keystone", rank: 1 })
    .program("c", { name: "Cascade" })
    .program("y", { name: "Erie", track: "transitional", rank: 1 })
    .build();
  expect(certificationOf(made, "2027-03-01T10:00:00-05:00")).toEqual({
    at: "2027-03-01T10:00:00-05:00",
    primary: [
      { programId: "a", name: "Keystone" },
      { programId: "b", name: "Bayou" },
    ],
    supplemental: [{ programId: "y", name: "Erie" }],
  });
});
