import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Fact, Profile, Program, Want } from "@/lib/season/schema";
import { sourcesOf } from "./basis";
import { breaksDeal } from "./fit";
import { fact, want } from "./fit.fixture";
import { sectionOf } from "./list-sections";
import { fitSeason } from "./season-fit";

const now = Date.parse("2026-11-29T12:00:00Z");

function fitWith(wants: Want[], program: Partial<Program>, profile: Partial<Profile> = {}) {
  const made = season()
    .profile({ wants, ...profile })
    .program("p1", program)
    .build();
  return fitSeason(made, new Map(), now)[0]!;
}
const b = { source: "https://b.example" };

describe("what facts say of a wish", () => {
  const wish = want("esir", true, 3, true);
  const ESIR = { yes: fact("esir", true), no: fact("esir", false) };

  test.each<[string, Fact[], boolean | null, string, boolean]>([
    [
      "two of the same weight that disagree leave it open, and both are shown",
      [ESIR.yes, { ...ESIR.no, ...b }],
      null,
      "Not known: ESIR. Sources disagree: has no ESIR track; has an ESIR track.",
      false,
    ],
    [
      "the stronger counts, and the other is shown",
      [ESIR.yes, fact("esir", false, { trust: "freida" })],
      true,
      "Yes: ESIR. Has an ESIR track. Another source says otherwise: has no ESIR track.",
      false,
    ],
    [
      "the newer counts",
      [fact("esir", true, { asOf: "2026-05" }), ESIR.no],
      false,
      "No: ESIR. Has no ESIR track. Another source says otherwise: has an ESIR track.",
      true,
    ],
    [
      "what has a page and a day comes before a stronger one that says the same and has none",
      [fact("esir", false, { asOf: null }), fact("esir", false, { trust: "freida" })],
      false,
      "No: ESIR. Has no ESIR track.",
      true,
    ],
    [
      "a stronger one without a day that says otherwise leaves it open",
      [fact("esir", true, { asOf: null }), fact("esir", false, { trust: "freida" })],
      null,
      "Not known: ESIR. Sources disagree: has no ESIR track; has an ESIR track.",
      false,
    ],
    [
      "a weaker one without a day doesn’t",
      [ESIR.no, fact("esir", true, { trust: "aggregator", asOf: null })],
      false,
      "No: ESIR. Has no ESIR track. Another source says otherwise: has an ESIR track.",
      true,
    ],
    [
      "what nothing dates rules nothing out",
      [fact("esir", false, { asOf: null, trust: "aggregator" })],
      false,
      "No: ESIR. Has no ESIR track. No date: check it. Not ruled out by this: it has no date.",
      false,
    ],
    [
      "nor does what names no page",
      [fact("esir", false, { source: " " })],
      false,
      "No: ESIR. Has no ESIR track. Not ruled out by this: no page is named.",
      false,
    ],
    [
      "nor what is another program’s",
      [fact("esir", false, { says: "DR residency of the same department" })],
      false,
      "No: ESIR. Has no ESIR track. Not ruled out by this: it isn’t this program’s own word.",
      false,
    ],
    [
      "one’s own word wins",
      [ESIR.yes, fact("esir", false, { trust: "yours", asOf: "2020" })],
      false,
      "No: ESIR. Has no ESIR track. Another source says otherwise: has an ESIR track. From 2020: check whether it still holds.",
      true,
    ],
  ])("%s", (_, facts, answer, says, ruledOut) => {
    for (const given of [facts, facts.toReversed()]) {
      const fit = fitWith([wish], { facts: given });
      expect(fit.wants[0]).toMatchObject({ answer, says });
      expect(breaksDeal(fit)).toBe(ruledOut);
      expect(sectionOf(fit) === "ruled-out").toBe(ruledOut);
      expect(fit.why.startsWith("You ruled it out")).toBe(ruledOut);
    }
  });

  test("on paper each of those that disagree has its page", () => {
    const fit = fitWith([wish], { facts: [ESIR.yes, { ...ESIR.no, ...b }] });
    expect(sourcesOf(fit)).toContain("https://b.example");
    expect(sourcesOf(fit)).toContain("https://program.example/apply");
  });

  test("a wish about a requirement on which sources disagree is open and shows both", () => {
    const facts = [fact("imgAccepted", true), { ...fact("imgAccepted", false), ...b }];
    const fit = fitWith([want("imgAccepted", true, 2, true)], { facts });
    expect(fit.wants[0]).toMatchObject({
      answer: null,
      says: "Not known: IMGs. Sources disagree: doesn’t take IMGs; takes IMGs.",
    });
    expect(breaksDeal(fit)).toBe(false);
  });

  test("lists of cases and remarks add up: one that has it is enough", () => {
    const facts = [fact("case mix", "oncology"), { ...fact("case mix", "aortic"), ...b }];
    expect(fitWith([want("case mix", "aortic")], { facts }).wants[0]).toMatchObject({ answer: true });
    expect(fitWith([want("case mix", "trauma", 1, true)], { facts }).wants[0]).toMatchObject({ answer: null });
  });

  test("ticking the deal-breaker says at once what it leaves", () => {
    const facts = [fact("esir", false, { asOf: null })];
    expect(fitWith([want("esir", true, 3)], { facts }).wants[0]?.says).toBe(
      "No: ESIR. Has no ESIR track. No date: check it.",
    );
  });
});

describe("a wish for a tie to the place", () => {
  const ohio: Partial<Profile> = { ties: [{ state: "OH", city: "", why: "" }] };
  test.each<[string, Partial<Program>, Partial<Profile>, string, boolean]>([
    ["a program there", { state: "OH", city: "Columbus" }, ohio, "Yes: ties.", false],
    ["a program elsewhere", { state: "TX", city: "Austin" }, ohio, "No: ties.", true],
    ["a program whose place isn’t known", { state: "", city: "" }, ohio, "Not known: ties.", false],
    ["no tie given", { state: "TX", city: "Austin" }, {}, "Not known: ties.", false],
    [
      "a tie without a place",
      { state: "TX", city: "Austin" },
      { ties: [{ state: "", city: "", why: "Cousin" }] },
      "Not known: ties.",
      false,
    ],
  ])("%s", (_, program, profile, says, ruledOut) => {
    const fit = fitWith([want("ties", true, 3, true)], { stage: "considering", ...program }, profile);
    expect(fit.wants[0]?.says).toBe(says);
    expect(breaksDeal(fit)).toBe(ruledOut);
  });
});

test("a date that is still to come outranks nothing, and asks to be checked", () => {
  const today = [fact("yogLimitYears", 3, { asOf: "2030-01-01" }), fact("yogLimitYears", 8, { asOf: "2026-10-01" })];
  const fit = fitWith([], { facts: today }, { graduationYear: 2020 });
  expect(fit.meets.map(({ asOf }) => asOf)).toEqual(["2026-10-01", "2030-01-01"]);
  expect(fit.meets[1]).toMatchObject({ old: true });
  expect(fit.meets[1]?.says).toContain("Dated January 2030, which is still to come: check it.");
  // This month and this year have begun.
  for (const asOf of ["2026", "2026-11", "2026-11-29"])
    expect(fitWith([], { facts: [fact("imgAccepted", true, { asOf })] }).meets[0]?.old).toBe(false);
});
