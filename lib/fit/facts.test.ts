import { expect, test } from "vitest";
import type { Fact } from "@/lib/season/schema";
import { isOld, ranked, voices } from "./facts";

const fact = (trust: Fact["trust"], asOf: string | null, value: Fact["value"] = true): Fact => ({
  ...{ field: "esir", value, says: null, source: null, asOf, trust },
});
const told = (facts: Fact[]) => ranked(facts).map(({ trust, asOf }) => `${trust} ${asOf}`);

test("the applicant's own word comes first however old, then the program's, FREIDA's, another site's; the newer first, undated last", () => {
  const facts = [
    fact("aggregator", "2026-11"),
    fact("own", null),
    fact("freida", "2026-01-01"),
    fact("yours", "2020"),
    fact("own", "2024"),
    fact("own", "2026-05"),
  ];
  const order = ["yours 2020", "own 2026-05", "own 2024", "own null", "freida 2026-01-01", "aggregator 2026-11"];
  expect(told(facts)).toEqual(order);
  expect(told(facts.toReversed())).toEqual(order);
});

test("what was looked for and not found says nothing", () => {
  expect(ranked([fact("yours", "2026", null)])).toEqual([]);
});

test("of those who say the same the strongest speaks", () => {
  const said = voices(ranked([fact("aggregator", null), fact("own", null), fact("freida", null, false)]));
  expect(said.map(({ trust, value }) => [trust, value])).toEqual([
    ["own", true],
    ["freida", false],
  ]);
});

test.each([
  ["2025-05-29", "2026-11-28", false],
  ["2025-05-29", "2026-11-29", false],
  ["2025-05-29", "2026-11-30", true],
  ["2025-05", "2026-11-01", false],
  ["2025-05", "2026-11-02", true],
  ["2025", "2026-07-01", false],
  ["2025", "2026-07-02", true],
  [null, "2026-11-29", false],
  ["2027-01-01", "2026-11-29", false],
])("%s on %s: older than 18 months is %s", (asOf, today, expected) => {
  expect(isOld(asOf, today)).toBe(expected);
});
