import { describe, expect, it } from "vitest";
import { MOST_AT_ONCE, pageOf } from "./pages";

const rows = ["a", "b", "c", "d", "e"];

describe("a page of a list", () => {
  it.each([
    [undefined, ["a", "b"], 1, 1, 2],
    ["1", ["a", "b"], 1, 1, 2],
    ["3", ["e"], 3, 5, 5],
    ["99", ["e"], 3, 5, 5],
    ["0", ["a", "b"], 1, 1, 2],
    ["-1", ["a", "b"], 1, 1, 2],
    ["2x", ["a", "b"], 1, 1, 2],
    [["2"], ["a", "b"], 1, 1, 2],
  ])("that is asked for as %o", (asked, shown, page, from, to) => {
    expect(pageOf(rows, asked, 2)).toEqual({ rows: shown, page, pages: 3, from, to, count: 5 });
  });

  it("is all of it where that is asked for", () => {
    expect(pageOf(rows, "all", 2)).toEqual({ rows, page: null, pages: 3, from: 1, to: 5, count: 5 });
  });

  it("is the first of them where all would be too many", () => {
    const long = Array.from({ length: MOST_AT_ONCE + 1 }, (_, at) => at);
    expect(pageOf(long.slice(1), "all", 2)).toMatchObject({ page: null, to: MOST_AT_ONCE });
    expect(pageOf(long, "all", 2)).toMatchObject({ rows: [0, 1], page: 1 });
  });

  it("is one where the list fits, and one without rows where it is empty", () => {
    expect(pageOf(rows, undefined, 5)).toMatchObject({ rows, pages: 1 });
    expect(pageOf([], "4", 5)).toEqual({ rows: [], page: 1, pages: 1, from: 0, to: 0, count: 0 });
  });
});
