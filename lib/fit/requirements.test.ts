import { describe, expect, test } from "vitest";
import type { FactValue } from "@/lib/season/schema";
import type { Requirement } from "./fact-words";
import { type Applying, concerns, examKeyOf, examOf, judge } from "./requirements";

const nobody: Applying = {
  ...{ step1: null, step2ck: null, graduationYear: null, ecfmg: null, usceMonths: null, letters: null },
  ...{ status: "us-citizen-img", seasonYear: 2026 },
};
const result = (field: Requirement, value: FactValue, who: Partial<Applying> = {}) => {
  const fact = { field, value, says: null, source: null, asOf: null, trust: "own" } as const;
  return judge(field, fact, { ...nobody, ...who })?.result ?? null;
};
const letters = (n: number) => Array.from({ length: n }, () => ({ from: "ir-attending" as const, at: null }));
const step2 = (value: number) => ({ exam: "Step 2 CK", value });

test.each<[Requirement, FactValue, Partial<Applying>, "met" | "missed" | "open" | null]>([
  // A minimum is reached at the very score.
  ["minScore", step2(230), { step2ck: 229 }, "missed"],
  ["minScore", step2(230), { step2ck: 230 }, "met"],
  ["minScore", step2(230), { step2ck: 231 }, "met"],
  ["minScore", step2(230), {}, "open"],
  ["minScore", step2(0), {}, "met"],
  // Step 1 has no score any more.
  ["minScore", { exam: "Step 1", value: 220 }, { step1: "pass", step2ck: 260 }, "open"],
  ["minScore", { exam: "Step 1", value: 220 }, { step1: "fail", step2ck: 260 }, "missed"],
  ["minScore", { exam: "Step 1", value: 220 }, {}, "open"],
  // Which Step isn't said: nothing is taken for granted, either way.
  ["minScore", { exam: "Step (which one is not said)", value: 220 }, { step2ck: 200, step1: "fail" }, "open"],
  ["minScore", 220, { step2ck: 260 }, "open"],
  ["minScore", "high", { step2ck: 260 }, "open"],
  // Both are asked for.
  ["minScore", { exam: "Step 1 and Step 2 each, IMGs only", value: 240 }, { step1: "pass", step2ck: 239 }, "missed"],
  ["minScore", { exam: "Step 1 and Step 2 each, IMGs only", value: 240 }, { step1: "fail", step2ck: 250 }, "missed"],
  ["minScore", { exam: "Step 1 and Step 2 each, IMGs only", value: 240 }, { step1: "pass", step2ck: 250 }, "open"],
  ["minScore", { exam: "Step 1 and Step 2 each, IMGs only", value: 240 }, { status: "us-md", step2ck: 200 }, null],
  ["minScore", { exam: "COMLEX Level 2", value: 500 }, { step2ck: 200 }, "open"],
  // An exam, a measure, or applicants that nobody was asked about: never by the score of another, high or low.
  ...[1, 0, 260].flatMap((value) =>
    [
      ...["Step 2 CS", "Step 2 CK and CS", "COMLEX Level 2-CE / Step 2 equivalent", "Step 2 CK equivalent", "Step 3"],
      ...[
        "Step 2 CK (US MDs only)",
        "Step 2 CK, US seniors",
        "Step 2 CK for US graduates",
        "Step 2 CK, non-US IMGs only",
      ],
      ...[
        "Step 1 or Step 2 CK",
        "Step 1 or 2",
        "either Step 1 or Step 2",
        "Step 2 CK, average",
        "Step 2 CK percentile",
      ],
    ].flatMap((exam): [Requirement, FactValue, Partial<Applying>, "open"][] => [
      ["minScore", { exam, value }, { step1: "pass", step2ck: 250 }, "open"],
      ["minScore", { exam, value }, { step1: "fail", step2ck: 200 }, "open"],
    ]),
  ),
  ["minScore", { exam: "Step 2 CK, IMGs only", value: 240 }, { step2ck: 250 }, "met"],
  ["minScore", { exam: "Step 2 CK, US IMGs only", value: 240 }, { step2ck: 250 }, "met"],
  // Years from graduation to the year of the application.
  ["yogLimitYears", 5, { graduationYear: 2020 }, "missed"],
  ["yogLimitYears", 5, { graduationYear: 2021 }, "met"],
  ["yogLimitYears", 5, { graduationYear: 2022 }, "met"],
  ["yogLimitYears", 0, { graduationYear: 2027 }, "met"],
  ["yogLimitYears", 0, { graduationYear: 2025 }, "missed"],
  ["yogLimitYears", 3, {}, "open"],
  ["yogLimitYears", "recent", { graduationYear: 2010 }, "open"],
  ["usceRequiredMonths", 3, { usceMonths: 2 }, "missed"],
  ["usceRequiredMonths", 3, { usceMonths: 3 }, "met"],
  ["usceRequiredMonths", 3, { usceMonths: 4 }, "met"],
  ["usceRequiredMonths", 3, {}, "open"],
  ["usceRequiredMonths", 0, {}, "met"],
  ["usceRequiredMonths", 1, { usceMonths: 0 }, "missed"],
  ["lettersNeeded", 3, { letters: letters(2) }, "missed"],
  ["lettersNeeded", 3, { letters: letters(3) }, "met"],
  ["lettersNeeded", 3, { letters: letters(4) }, "met"],
  // No letters is an answer; not answered is none.
  ["lettersNeeded", 3, { letters: [] }, "missed"],
  ["lettersNeeded", 3, { letters: null }, "open"],
  ["lettersNeeded", "3", { letters: letters(3) }, "met"],
  ["imgAccepted", true, {}, "met"],
  ["imgAccepted", false, {}, "missed"],
  ["imgAccepted", "yes", {}, "met"],
  ["imgAccepted", "one by one", {}, "open"],
  ["imgAccepted", true, { statusSaid: false }, "open"],
  ["imgAccepted", false, { statusSaid: false }, "open"],
  ["ecfmg", true, { statusSaid: false, ecfmg: false }, "open"],
  ["imgAccepted", false, { status: "non-us-img" }, "missed"],
  ["imgAccepted", false, { status: "us-md" }, null],
  ["imgAccepted", false, { status: "us-do" }, null],
  // A US citizen needs no visa.
  ["visaSponsored", [], {}, null],
  ["visaSponsored", false, {}, null],
  ["visaSponsored", ["J-1"], {}, null],
  // Which visa somebody needs nobody asked.
  ["visaSponsored", ["J-1"], { status: "non-us-img" }, "open"],
  ["visaSponsored", "J-1", { status: "non-us-img" }, "open"],
  ["visaSponsored", true, { status: "non-us-img" }, "open"],
  ["visaSponsored", [], { status: "non-us-img" }, "missed"],
  ["visaSponsored", false, { status: "non-us-img" }, "missed"],
  ["visaSponsored", "no J-1", { status: "non-us-img" }, "open"],
  ["ecfmg", true, { ecfmg: true }, "met"],
  ["ecfmg", true, { ecfmg: false }, "missed"],
  ["ecfmg", true, {}, "open"],
  ["ecfmg", false, {}, "met"],
  ["ecfmg", true, { status: "us-do", ecfmg: false }, null],
])("%s %j for %j: %s", (field, value, who, expected) => {
  expect(result(field, value, who)).toBe(expected);
});

test("minimums of two other exams are two requirements", () => {
  expect(examKeyOf("COMLEX Level 2")).not.toBe(examKeyOf("Step 2 CS"));
  expect(examKeyOf("Step 2 CS")).toBe(examKeyOf("step 2  CS"));
  expect(examKeyOf("USMLE Step 2")).toBe(examKeyOf("Step 2 CK"));
});

test.each([
  ["Step 2 CK", "step2"],
  ["USMLE Step 2", "step2"],
  ["step2ck", "step2"],
  ["Step II", "step2"],
  ["CK", "step2"],
  ["Step 1", "step1"],
  ["USMLE Step One", "step1"],
  ["Step 1 and Step 2 each, IMGs only", "both"],
  ["Step 1/Step 2 CK", "both"],
  ["Step 1 and 2", "both"],
  ["Step 1/2 CK", "both"],
  ["Step 3", "other"],
  ["COMLEX Level 2", "other"],
  ["Step (which one is not said)", "unsaid"],
  ["USMLE", "unsaid"],
])("%s is %s", (exam, expected) => {
  expect(examOf(exam)).toBe(expected);
});

describe("what is asked of whom", () => {
  test("a visa concerns only who isn't a US citizen", () => {
    const statuses = ["us-citizen-img", "non-us-img", "us-md", "us-do"] as const;
    expect(statuses.filter((status) => concerns("visaSponsored", { status }))).toEqual(["non-us-img"]);
    expect(statuses.filter((status) => concerns("imgAccepted", { status }))).toEqual(["us-citizen-img", "non-us-img"]);
    expect(statuses.filter((status) => concerns("lettersNeeded", { status }))).toEqual(statuses);
  });
});

test("at the very limit of years it tells that some count to July", () => {
  const fact = { field: "yogLimitYears", value: 5, says: null, source: null, asOf: null, trust: "own" } as const;
  expect(judge("yogLimitYears", fact, { ...nobody, graduationYear: 2021 })?.yours).toBe(
    "2021, 5 years before applying (ask whether they count to July)",
  );
  expect(judge("yogLimitYears", fact, { ...nobody, graduationYear: 2022 })?.yours).toBe(
    "2022, 4 years before applying",
  );
});
