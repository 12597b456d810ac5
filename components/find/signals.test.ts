import { describe, expect, test } from "vitest";
import type { SignalCount } from "@/lib/season/signals";
import { nextSignal, type Signal, signalEffect } from "./signals";

const counts = (gold: number, silver: number, limit: number | null = 6): SignalCount[] => [
  { tier: "gold", used: gold, limit },
  { tier: "silver", used: silver, limit },
];
const program = (signal: Signal = "none", added = false, institution = "") => ({ id: "p", institution, signal, added });

describe("what a signal would do is said before it is given", () => {
  test.each([
    [program(), "gold", counts(4, 5), true, "Makes Gold 5 of 6, adds it to your season"],
    [program("none", true), "silver", counts(4, 5), true, "Makes Silver 6 of 6"],
    [program("none", true), "gold", counts(6, 5), false, "No Gold left. Take one back first."],
    [program("gold", true), "gold", counts(6, 5), false, "It has Gold already."],
    [program("gold", true), "none", counts(6, 5), true, "Takes the signal back."],
    [program("none", true), "none", counts(6, 5), false, "No signal here."],
    [program("none", true), "gold", counts(9, 5, null), true, "Makes Gold 10"],
  ] as const)("%o, %s", (given, wanted, signals, allowed, says) => {
    expect(signalEffect(given, wanted, { signals, programs: [] })).toEqual({ allowed, says });
  });

  test("the other track of an institution that has it spends none, even where none is left", () => {
    const programs = [{ id: "q", institution: "Ohio Clinic", signal: "gold" as const, added: true }];
    expect(signalEffect(program("none", true, "ohio clinic"), "gold", { signals: counts(6, 0), programs })).toEqual({
      allowed: true,
      says: "Stays Gold 6 of 6: their other track has it",
    });
  });
});

test.each([
  [program("none"), counts(0, 0), "gold"],
  [program("gold", true), counts(1, 0), "silver"],
  [program("silver", true), counts(1, 1), "none"],
  [program("signaled", true), counts(1, 1), "gold"],
  [program("none"), counts(6, 0), "silver"],
  [program("gold", true), counts(6, 6), "none"],
  [program("none"), counts(6, 6), null],
] as const)("S on %o with %o gives %s", (given, signals, next) => {
  expect(nextSignal(given, { signals, programs: [] })).toBe(next);
});
