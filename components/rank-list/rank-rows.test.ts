import { describe, expect, it } from "vitest";
import { sampleSeason } from "@/lib/season/sample";
import { moved } from "./moved";
import { rankLists } from "./rank-rows";

const now = Date.parse("2026-11-24T15:00:00Z");

describe("the rank list", () => {
  it("shows the ranked in their order, the rest by whether they were interviewed at", () => {
    const season = sampleSeason(now, "America/New_York");
    const { ranked, unranked, left } = rankLists(season, "primary", now);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ranked[0]).toMatchObject({ id: "keystone", holdsLetter: true, said: { kind: "Courtesy", on: "Nov 16" } });
    expect(unranked.map(({ id }) => id)).toEqual(["commonwealth", "sonoran", "wasatch", "bayou"]);
    expect(left).toEqual([]);
    expect(rankLists(season, "supplemental", now)).toEqual({ ranked: [], unranked: [], left: [] });
  });

  it.each([
    ["c", 1, ["c", "a", "b", "d"]],
    ["a", 4, ["b", "c", "d", "a"]],
    ["b", 3, ["a", "c", "b", "d"]],
    ["a", 99, ["b", "c", "d", "a"]],
    ["d", -3, ["d", "a", "b", "c"]],
    ["e", 2, ["a", "e", "b", "c", "d"]],
  ])("moves %s to place %i", (id, place, order) => {
    expect(moved(["a", "b", "c", "d"], id, place)).toEqual(order);
  });
});
