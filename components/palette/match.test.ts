import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matching, ready } from "./match";

const programs = [
  { name: "Anne Arundel", also: ["Annapolis"] },
  { name: "Harlow–St. Anne", also: ["Harlow Hospital", "HSA"] },
  { name: "Lakeshore University", also: ["Erie"] },
  { name: "Annex" },
  { name: "Anne" },
  { name: "Université de Montréal" },
];
const found = (typed: string, most = 10) => matching(ready(programs), typed, most).map(({ name }) => name);

describe("matching", () => {
  test.each([
    [
      "the whole name first, then names that begin so, then words that do",
      "anne",
      ["Anne", "Anne Arundel", "Annex", "Harlow–St. Anne"],
    ],
    [
      "names that begin so before those with a word that does, in the order given",
      "ann",
      ["Anne Arundel", "Annex", "Anne", "Harlow–St. Anne"],
    ],
    ["a piece of a word", "keshor", ["Lakeshore University"]],
    ["words in any order", "anne harl", ["Harlow–St. Anne"]],
    ["what else it is known by, last", "hsa", ["Harlow–St. Anne"]],
    ["a word of the name with one of the rest", "lake erie", ["Lakeshore University"]],
    ["no piece of a word of what else it is known by", "nnapolis", []],
    ["whatever the accents", "universite montreal", ["Université de Montréal"]],
    ["whatever the signs", "harlow st anne", ["Harlow–St. Anne"]],
    ["nothing for a word that stands nowhere", "harlow zebra", []],
    ["nothing for nothing", "  ", []],
    ["nothing for signs", "–!", []],
  ])("finds %s", (_what, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test("gives so many at most", () => {
    expect(found("ann", 2)).toEqual(["Anne Arundel", "Annex"]);
  });

  test("finds everything by its own name, and changes nothing", () => {
    const names = ready(programs);
    const before = structuredClone(names);
    for (const { name } of programs) expect(found(name)[0]).toBe(name);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        expect(matching(names, typed, 3).length).toBeLessThanOrEqual(3);
      }),
    );
    expect(names).toEqual(before);
  });
});
