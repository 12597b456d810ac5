import { expect, test } from "vitest";
import { longDay, monthName, monthNamed, monthWords, shortDay, shortMonth } from "./months";

test("a month by its number", () => {
  expect([1, 9, 12, 0, 13].map(monthName)).toEqual(["January", "September", "December", "", ""]);
  expect([1, 9, 12, 13].map(shortMonth)).toEqual(["Jan", "Sep", "Dec", ""]);
});

test.each([
  ["nov", 11],
  ["November", 11],
  ["Sept.", 9],
  ["MAY", 5],
  ["ma", 0],
  ["", 0],
  ["noon", 0],
])("the number of the month %j", (word, month) => expect(monthNamed(word)).toBe(month));

test.each([
  ["2026-11", "November 2026"],
  ["2026-11-20", "November 2026"],
  ["2024", "2024"],
  ["", ""],
])("how old %j is", (asOf, words) => expect(monthWords(asOf)).toBe(words));

test("a day, short and long", () => {
  expect([shortDay("2026-12-05"), longDay("2026-12-05")]).toEqual(["Dec 5", "December 5, 2026"]);
});
