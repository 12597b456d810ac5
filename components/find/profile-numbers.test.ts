import { expect, test } from "vitest";
import { type NumberName, rangeOf, typedNumber } from "./profile-numbers";

test.each<[NumberName, string, number | null | undefined]>([
  ["step2ck", "238", 238],
  ["step2ck", " 238 ", 238],
  ["step2ck", "300", 300],
  ["step2ck", "100", 100],
  // On the way to a score, or none.
  ["step2ck", "23", undefined],
  ["step2ck", "99", undefined],
  ["step2ck", "301", undefined],
  ["step2ck", "999", undefined],
  ["step2ck", "2.5", undefined],
  ["step2ck", "", null],
  ["graduationYear", "2027", 2027],
  ["graduationYear", "2028", undefined],
  ["graduationYear", "2099", undefined],
  ["graduationYear", "201", undefined],
  ["usceMonths", "0", 0],
  ["usceMonths", "-1", undefined],
])("%s typed as %j counts as %j", (name, typed, number) => {
  expect(typedNumber(typed, rangeOf(name, 2026))).toBe(number);
});
