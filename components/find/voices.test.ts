import { describe, expect, test } from "vitest";
import { REQUIREMENTS } from "@/lib/fit/fact-words";
import { fitOf } from "@/lib/fit/fit";
import { applicantOf, candidatesOf } from "@/lib/fit/season-fit";
import { season } from "@/lib/season/builder";
import type { Fact, FactValue } from "@/lib/season/schema";
import { agesWords, disagreeWords, listOfField, questionIn, requirementsAmong, together, valueWords } from "./voices";

const today = "2026-11-29";
const fact = (field: string, value: FactValue, fields: Partial<Fact> = {}): Fact => ({
  ...{ field, value, says: null, source: "https://program.example", asOf: "2026-08-01", trust: "own" },
  ...fields,
});
const minimum = (value: number, trust: Fact["trust"] = "own", exam = "Step 2 CK") =>
  fact("minScore", { exam, value }, { trust });

function fitWith(...facts: Fact[]) {
  const made = season().profile({ step1: "pass", step2ck: 246, graduationYear: 2022 }).program("p1", { facts }).build();
  const [program] = candidatesOf(made, new Map());
  if (!program) throw new Error("no program");
  return fitOf(program, applicantOf(made, today), today);
}

describe("sources of one thing stand together", () => {
  test.each([
    ["both met", [minimum(0), minimum(230, "freida")], "meets", "Two disagree, you meet both."],
    ["one met", [minimum(230), minimum(250, "freida")], "meets", "Two disagree, you meet one."],
    ["neither met", [minimum(250), minimum(260, "freida")], "misses", "Two disagree, you meet none of them."],
    [
      "three, all met",
      [minimum(0), minimum(220, "freida"), minimum(230, "aggregator")],
      "meets",
      "Three disagree, you meet all of them.",
    ],
    ["what asks nothing", [fact("esir", true), fact("esir", false, { trust: "freida" })], "stated", "Two disagree."],
    ["alone", [minimum(230)], "meets", null],
  ] as const)("%s", (_, facts, list, words) => {
    const [first] = together(fitWith(...facts)[list]).filter(({ field }) => field !== "graduation");
    expect(first?.voices).toHaveLength(facts.length);
    expect(first && disagreeWords(first)).toBe(words);
  });

  test("questions are each one of their own, and so is the minimum of each exam", () => {
    const fit = fitWith(minimum(230), minimum(210, "own", "Step 1"));
    expect(together(fit.meets).map(({ voices }) => voices.length)).toEqual([1]);
    expect(together(fit.unknown).every(({ voices }) => voices.length === 1)).toBe(true);
  });
});

test("where something stands", () => {
  const fit = fitWith(fact("yogLimitYears", 3), fact("imgAccepted", true), fact("esir", true), minimum(230));
  const fields = ["yogLimitYears", "imgAccepted", "esir", "lettersNeeded", "parking", "ESIR"];
  expect(fields.map((field) => listOfField(fit, field, null))).toEqual([
    ...["misses", "meets", "stated", "unknown", null, "stated"],
  ]);
  expect(listOfField(fit, "minScore", { exam: "Step 2 CK", value: 240 })).toBe("meets");
  expect(listOfField(fit, "minScore", { exam: "Step 1", value: 240 })).toBeNull();
});

test.each([
  ["minScore", { exam: "Step 2 CK", value: 230 }, "Wants at least 230 in Step 2 CK"],
  ["interviewFormat", "virtual", "Virtual"],
  ["case mix", "aortic, oncology", "Aortic, oncology"],
  ["note", "second looks bring nothing", "Second looks bring nothing"],
  ["contactPolicy", "no-contact", "No contact"],
])("under its name, %s %o reads: %s", (field, value, words) => {
  expect(valueWords(field, value)).toBe(words);
});

test.each([
  ["Ask: do you consider international medical graduates?", "Do you consider international medical graduates?"],
  ["Not stated; they do sponsor visas. Ask: do you consider IMGs?", "Do you consider IMGs?"],
  ["Look at: what their page says about messages after applying.", null],
  ["Add your Step 2 CK score.", null],
  [null, null],
])("of %j the question is %j", (ask, question) => {
  expect(questionIn(ask)).toBe(question);
});

test("how old what is known is, and how much of it one checked", () => {
  expect(agesWords(fitWith())).toBe("Nothing known");
  expect(agesWords(fitWith(fact("esir", true, { asOf: null })))).toBe("No date");
  expect(agesWords(fitWith(minimum(230)))).toBe("August 2026");
  // One fact that was looked up today makes the others no younger.
  expect(
    agesWords(
      fitWith(
        fact("esir", true, { asOf: "2026-11-02", trust: "yours" }),
        fact("note", "old", { asOf: "2016" }),
        fact("interviewFormat", "virtual", { asOf: null }),
      ),
    ),
  ).toBe("2016 to November 2026, 1 without a date; 1 checked by you");
});

test("notes that differ are no disagreement", () => {
  const [said] = together(fitWith(fact("note", "one position"), fact("note", "no minimum")).stated);
  expect(said?.voices).toHaveLength(2);
  expect(said && disagreeWords(said)).toBeNull();
});

test.each([
  [3, 8, ", 3 of them requirements"],
  [1, 8, ", 1 of them a requirement"],
  [0, 5, ", none of them requirements"],
  [3, 3, ""],
])("%d requirements of %d that aren’t known: %s", (requirements, all, words) => {
  expect(requirementsAmong(requirements, all)).toBe(words);
});

test("the list of what isn’t known and the head of the page count the same requirements", () => {
  const fit = fitWith(minimum(230), fact("minScore", { exam: "Step 2 CS", value: 1 }), fact("esir", true));
  const unknown = together(fit.unknown);
  expect(unknown.filter(({ field }) => field in REQUIREMENTS)).toHaveLength(fit.counts.unknown);
  expect(unknown.length).toBeGreaterThan(fit.counts.unknown);
});
