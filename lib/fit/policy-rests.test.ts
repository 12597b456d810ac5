import { describe, expect, test } from "vitest";
import type { Fact, Program } from "@/lib/season/schema";
import { listedPolicyOf } from "./listed-policy";
import { policyRests, restsOn } from "./policy-rests";

const TODAY = "2026-11-30";

const stated = (more: Partial<Fact>): Fact => ({
  field: "contactPolicy",
  value: "no-contact",
  says: null,
  source: "https://lakeshore.example/ir/apply",
  asOf: "2026-08",
  trust: "own",
  ...more,
});
const program = (facts: Fact[], more: Partial<Program> = {}) => ({
  facts,
  contactPolicy: "no-contact" as const,
  track: "integrated" as const,
  ...more,
});

describe("what a contact policy rests on", () => {
  test.each([
    [{}, "their page, August 2026", false],
    // A policy is of one season.
    [{ asOf: "2025-11" }, "their page, November 2025", false],
    [{ asOf: "2025-10" }, "their page, October 2025", true],
    [{ asOf: "2025" }, "their page, 2025", true],
    [{ asOf: null }, "their page, no date", true],
    [{ says: "Stated by the DR residency of the department." }, "the DR residency’s page, August 2026", true],
    [{ source: "https://lakeshore.example/diagnostic-radiology" }, "the DR residency’s page, August 2026", true],
    [{ trust: "freida" }, "a copy of FREIDA, August 2026", false],
    [{ trust: "aggregator" }, "another site’s page, August 2026", false],
  ] as const)("%j: %s, check: %s", (more, words, check) => {
    expect(policyRests(program([stated(more)]), TODAY)).toEqual({ words, check });
  });

  test("the page of the residency in diagnostic radiology is its own program's", () => {
    const own = program([stated({ source: "https://lakeshore.example/diagnostic-radiology" })], {
      track: "diagnostic",
    });
    expect(policyRests(own, TODAY)).toEqual({ words: "their page, August 2026", check: false });
  });

  test("nothing is said where nobody states it, or the person chose it", () => {
    expect(policyRests(program([]), TODAY)).toBeNull();
    expect(policyRests(program([stated({ trust: "yours" })]), TODAY)).toBeNull();
    expect(policyRests(program([stated({})], { contactPolicy: "open" }), TODAY)).toBeNull();
  });

  test("what the directory has of Emory is the other residency's, and asks to be checked", () => {
    const fact = listedPolicyOf({ name: "Emory University", track: "integrated", nrmpCode: null, acgmeId: null });
    expect(fact && restsOn(fact, "integrated", TODAY)).toEqual({ words: "the DR residency’s page, 2025", check: true });
  });
});
