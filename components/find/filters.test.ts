import { describe, expect, test } from "vitest";
import { fitAll } from "@/lib/fit/fit";
import { foundPrograms } from "@/lib/fit/found";
import { paired } from "@/lib/fit/list-sections";
import { applicantOnScreen } from "@/lib/fit/season-fit";
import { season } from "@/lib/season/builder";
import type { Fact, FactValue } from "@/lib/season/schema";
import { EVERYTHING, isShown, narrowing, noneWords, rowsShown, type Shown, statesOf } from "./filters";

const today = "2026-11-29";
const fact = (field: string, value: FactValue | null, fields: Partial<Fact> = {}): Fact => ({
  ...{ field, value, says: null, source: null, asOf: "2026-08", trust: "own" },
  ...fields,
});
const program = (fields: Partial<Parameters<typeof isShown>[0]> = {}) => ({
  ...{ added: false, otherTrack: false, signal: "none" as const, state: "OH", facts: [] },
  ...fields,
});
const shows = (fields: Parameters<typeof program>[0], shown: Partial<Shown>) =>
  isShown(program(fields), { ...EVERYTHING, ...shown }, today);

test.each([
  ["all", {}, true],
  ["free", {}, true],
  ["free", { added: true }, false],
  ["signaled", {}, false],
  ["signaled", { signal: "silver" }, true],
] as const)("of %s, a program with %o: %s", (which, fields, shown) => {
  expect(shows(fields, { which })).toBe(shown);
});

test("a state by its code or its name", () => {
  expect(shows({ state: "Ohio" }, { state: "OH" })).toBe(true);
  expect(shows({ state: "PA" }, { state: "OH" })).toBe(false);
  expect(statesOf([program({ state: "Ohio" }), program(), program({ state: "" }), program({ state: "CO" })])).toEqual([
    "CO",
    "OH",
  ]);
});

test("another track is shown where it is asked for, and what is in the season always", () => {
  expect(shows({ otherTrack: true }, {})).toBe(false);
  expect(shows({ otherTrack: true }, { otherTracks: true })).toBe(true);
  expect(shows({ otherTrack: true, added: true }, {})).toBe(true);
});

describe("by positions", () => {
  const two = [fact("integratedPositions", 2)];
  test.each([
    ["1", two, true],
    ["2", two, true],
    ["3", two, false],
    ["unknown", two, false],
    ["unknown", [], true],
    // Looked for and not found isn't a number, and never a no.
    ["unknown", [fact("integratedPositions", null)], true],
    ["2", [], false],
    ["3", [...two, fact("integratedPositions", 3, { trust: "yours" })], true],
  ] as const)("%s with %o: %s", (positions, facts, shown) => {
    expect(shows({ facts }, { positions })).toBe(shown);
  });
});

describe("by the age of what is known", () => {
  const fresh = fact("esir", true);
  const old = fact("imgAccepted", true, { asOf: "2025-05-28" });
  const undated = fact("lettersNeeded", 3, { asOf: null });
  test.each([
    ["fresh", [fresh], true],
    ["fresh", [fresh, old], false],
    ["fresh", [fresh, undated], false],
    ["fresh", [], false],
    ["due", [fresh, old], true],
    ["due", [undated], true],
    ["due", [fresh], false],
    ["yours", [fresh], false],
    ["yours", [fact("esir", false, { trust: "yours", asOf: null })], true],
    ["nothing", [], true],
    ["nothing", [fact("esir", null)], true],
    ["nothing", [old], false],
  ] as const)("%s with %o: %s", (checked, facts, shown) => {
    expect(shows({ facts }, { checked })).toBe(shown);
  });

  test("18 months to the day is not old yet", () => {
    expect(shows({ facts: [fact("esir", true, { asOf: "2025-05-29" })] }, { checked: "fresh" })).toBe(true);
  });
});

test.each([
  [{ state: "OH", positions: "2" }, "No program in Ohio with 2 positions or more."],
  [{ state: "DC" }, "No program in District of Columbia."],
  [{ which: "free", checked: "due" }, "No program outside your season with a fact to check."],
  [{ which: "signaled", positions: "unknown" }, "No program with a signal whose positions aren’t known."],
  [{ positions: "1", checked: "nothing" }, "No program with 1 position or more of which nothing is known."],
] as const)("where %o finds none it says so: %s", (shown, words) => {
  expect(noneWords({ ...EVERYTHING, ...shown })).toBe(words);
});

test("how many of the filters behind the button are set", () => {
  expect(narrowing(EVERYTHING)).toBe(0);
  expect(narrowing({ ...EVERYTHING, which: "free", order: "name" })).toBe(0);
  expect(narrowing({ ...EVERYTHING, state: "OH", positions: "2", checked: "due", otherTracks: true })).toBe(4);
});

test("another track's programs are on no list and in no table unless they are asked for", () => {
  const made = season().program("p1", { name: "Lakeshore University", track: "independent" }).build();
  const programs = foundPrograms(made);
  const rows = paired(programs, fitAll(programs, applicantOnScreen(made, today), today));
  const tracks = (shown: Partial<Shown>) => rowsShown(rows, { ...EVERYTHING, ...shown }, today);
  const elsewhere = programs.filter(({ otherTrack, added }) => otherTrack && !added).length;
  expect(elsewhere).toBeGreaterThan(0);
  expect(tracks({ otherTracks: true })).toHaveLength(89);
  expect(tracks({})).toHaveLength(89 - elsewhere);
  // One's own is on the list whatever its track.
  expect(tracks({ order: "name", state: "", which: "all" }).map(({ program }) => program.name)).toContain(
    "Lakeshore University",
  );
  const names = tracks({ order: "name" }).map(({ program }) => program.name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
});
