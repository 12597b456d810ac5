import { expect, test } from "vitest";
import type { Fact } from "@/lib/season/schema";
import { isMine, typedAddress, typedOf, typedValue } from "./fact-values";

test.each([
  ["imgAccepted", "yes", true],
  ["imgAccepted", "no", false],
  ["yogLimitYears", " 5 ", 5],
  ["yogLimitYears", "five", null],
  ["yogLimitYears", "5.5", null],
  ["lettersNeeded", "", null],
  ["minScore", "230", { exam: "Step 2 CK", value: 230 }],
  ["minScore", "high", null],
  ["visaSponsored", "J-1, H-1B,", ["J-1", "H-1B"]],
  ["visaSponsored", "None", []],
  ["case mix", " aortic, oncology ", "aortic, oncology"],
])("of %s, %j is the value %j", (field, typed, value) => {
  expect(typedValue(field, typed, "Step 2 CK")).toEqual(value);
});

test.each([
  ["imgAccepted", true],
  ["esir", false],
  ["yogLimitYears", 5],
  ["minScore", { exam: "Step 2 CK", value: 230 }],
  ["visaSponsored", ["J-1", "H-1B"]],
  ["visaSponsored", []],
  ["call", "home"],
])("a value of %s comes back as it is typed: %j", (field, value) => {
  expect(typedValue(field, typedOf(field, value), "Step 2 CK")).toEqual(value);
});

test.each([
  ["program.example/apply", "https://program.example/apply"],
  ["http://program.example", "http://program.example"],
  [" ", ""],
  ["their coordinator", null],
  ["javascript:alert(1)", null],
])("%j is the address %j", (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});

test("one's own word on a field, and on the exam that it is of", () => {
  const fact: Fact = {
    field: "minScore",
    value: { exam: "Step 1", value: 220 },
    says: null,
    source: null,
    asOf: null,
    trust: "yours",
  };
  expect(isMine("minScore", { exam: "Step 1", value: 230 })(fact)).toBe(true);
  expect(isMine("minScore", { exam: "Step 2 CK", value: 230 })(fact)).toBe(false);
  expect(isMine("esir", null)(fact)).toBe(false);
  expect(isMine("minScore", { exam: "Step 1", value: 230 })({ ...fact, trust: "own" })).toBe(false);
});
