import { expect, test } from "vitest";
import { fact } from "@/lib/fit/fit.fixture";
import { foundPrograms } from "@/lib/fit/found";
import { season } from "@/lib/season/builder";
import { knownWords } from "./known-words";

test("of how many programs something is known that may be wanted", () => {
  const programs = [
    { facts: [fact("integratedPositions", 2)] },
    { facts: [fact("integratedPositions", null), fact("Case mix", "aortic")] },
    { facts: [] },
  ];
  expect(knownWords(programs, "size")).toBe("Known of 1 of 3 programs.");
  expect(knownWords(programs, "case mix")).toBe("Known of 1 of 3 programs.");
  expect(knownWords(programs, "call")).toBe("Known of 0 of 3 programs.");
  // Where a program is, is known without any fact.
  expect(knownWords(programs, "region")).toBe("");
  expect(knownWords(programs, "ties")).toBe("");
  expect(knownWords(foundPrograms(season().build()), "esir")).toBe("Known of 32 of 88 programs.");
});
