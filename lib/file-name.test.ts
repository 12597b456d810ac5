import { expect, test } from "vitest";
import { fileName } from "./file-name";

test.each([
  [["Thank-you", "Harlow–St. Anne"], "thank-you-harlow-st-anne"],
  [["Update", 'Ål"\r\nset: x; ../../é'], "update-al-set-x-e"],
  [["日本"], ""],
])("%j as a file's name: %s", (words, name) => {
  expect(fileName(...words)).toBe(name);
});

test("a long one is cut", () => {
  expect(fileName("a".repeat(300))).toHaveLength(80);
});
