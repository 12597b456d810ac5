import { expect, test } from "vitest";
import { changedSince } from "./changed-since";
import type { Preview, PreviewItem } from "./send";

const row = (title: string, more: Partial<PreviewItem> = {}): PreviewItem => ({
  key: `list.csv ${title}`,
  state: "new",
  noun: "programs",
  title,
  detail: "",
  file: "list.csv",
  at: "row 2",
  both: null,
  follows: [],
  choices: [],
  answer: null,
  ...more,
});

const preview = (items: PreviewItem[], unlisted = 0): Preview => {
  const of = (state: PreviewItem["state"]) => items.filter((item) => item.state === state).length;
  return {
    items,
    counts: { asks: of("asks"), answered: 0, changed: of("changed"), new: of("new") + unlisted, left: of("left") },
    fresh: {},
    tables: [],
    made: {},
    changed: {},
    rows: [],
    same: 0,
    sources: [],
    after: { addressed: 0, thankYous: 0, cleared: 0, late: 0, latePrograms: [], replies: 0 },
    over: null,
    expects: "",
  };
};

const both = { field: "City", yours: "Reno", theirs: "Sparks" };

test("rows that are gone, new, and say another thing are counted and named", () => {
  const before = preview([row("Quillan"), row("Ferndale"), row("Harlow"), row("Wasatch", { state: "changed", both })]);
  const now = preview([
    row("Harlow"),
    row("Wasatch", { state: "changed", both: { ...both, yours: "Elko" } }),
    row("Ferndale", { key: "list.csv differs Ferndale", state: "changed", both }),
  ]);
  expect(changedSince(before, now)).toBe(
    "4 rows changed since you looked: Quillan, Ferndale, and Wasatch. Look again.",
  );
});

test("what a person answered meanwhile is no change of the season", () => {
  const asks = row("Which is it?", { state: "asks" });
  const before = preview([asks, row("Harlow")]);
  expect(changedSince(before, preview([{ ...asks, answer: "one" }]))).toBe(
    "1 row changed since you looked: Harlow. Look again.",
  );
});

test("of many rows some are named, and where not all are listed it says so", () => {
  const rows = Array.from({ length: 8 }, (_, at) => row(`Program ${at}`));
  expect(changedSince(preview(rows), preview([]))).toBe(
    "8 rows changed since you looked: Program 0, Program 1, Program 2, Program 3, Program 4, and 3 more. Look again.",
  );
  expect(changedSince(preview(rows.slice(0, 2), 900), preview([]))).toBe(
    "At least 2 rows changed since you looked: Program 0 and Program 1. Look again.",
  );
  expect(changedSince(preview([], 900), preview([], 899))).toBe("Your season changed since you looked. Look again.");
});
