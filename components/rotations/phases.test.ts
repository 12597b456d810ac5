import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { phasesOf } from "./phases";

const rotating = () => season().program("p1", { name: "Lakeshore" }).rotation("p1", "2026-07-06", "2026-07-31");
function standing(made: Season, moment: string) {
  const now = Date.parse(moment);
  const [rotation] = made.rotations;
  return phasesOf({ season: made, rotation: rotation!, check: check(made, now), now }).map(({ words, look }) => [
    words,
    look,
  ]);
}

test.each([
  [
    "2026-06-01T12:00:00-04:00",
    [
      ["From Mon Jun 8", "muted"],
      ["From Sun Jul 19", "muted"],
      ["From Fri Jul 31", "muted"],
    ],
  ],
  [
    "2026-06-10T12:00:00-04:00",
    [
      ["Not written yet, best by Mon Jun 29", "muted"],
      ["From Sun Jul 19", "muted"],
      ["From Fri Jul 31", "muted"],
    ],
  ],
  [
    "2026-07-20T12:00:00-04:00",
    [
      ["Not written", "faint"],
      ["Not asked yet", "due"],
      ["From Fri Jul 31", "muted"],
    ],
  ],
  [
    "2026-08-03T12:00:00-04:00",
    [
      ["Not written", "faint"],
      ["No feedback noted", "faint"],
      ["Thank-yous due", "due"],
    ],
  ],
])("at %s nothing was done: %j", (moment, expected) => {
  expect(standing(rotating().build(), moment)).toEqual(expected);
});

test("what was done is said with its day", () => {
  const done = rotating()
    .sent("p1", "rotation", "2026-06-20T09:00:00-04:00")
    .rotationNote("r1", "feedback", "2026-07-17", "Say the plan out loud.")
    .sent("p1", "rotation-thanks", "2026-07-31T17:00:00-04:00")
    .build();
  expect(standing(done, "2026-08-05T12:00:00-04:00")).toEqual([
    ["Written Jun 20", "done"],
    ["Feedback Jul 17", "done"],
    ["Thanked Jul 31", "done"],
  ]);
});

test.each([
  ["2026-07-05T12:00:00-04:00", ["before", "midpoint", "after"]],
  ["2026-07-06T00:00:00-04:00", ["midpoint", "after"]],
  ["2026-08-01T00:00:00-04:00", ["after"]],
])("at %s one can still write %j", (moment, open) => {
  const made = rotating().build();
  const now = Date.parse(moment);
  const phases = phasesOf({ season: made, rotation: made.rotations[0]!, check: check(made, now), now });
  expect(phases.filter(({ write }) => write).map(({ id }) => id)).toEqual(open);
});

test("a place that is not tracked has nobody to write to", () => {
  const made = season().rotation(null, "2026-07-06", "2026-07-31", { institution: "Isla Verde" }).build();
  const now = Date.parse("2026-07-20T12:00:00-04:00");
  const phases = phasesOf({ season: made, rotation: made.rotations[0]!, check: check(made, now), now });
  expect(phases.map(({ words, write }) => [words, write])).toEqual([
    ["Not written", null],
    ["Not asked yet", null],
    ["From Fri Jul 31", null],
  ]);
});
