import { expect, test } from "vitest";
import { follows } from "./follows";

test.each([
  ["no thank-you follows", [], []],
  ["no thank-you follows", [], ["c1"]],
  ["1 thank-you follows", ["c1"], []],
  ["2 thank-yous follow", ["c1", "c2"], ["c3"]],
  ["1 thank-you follows, 1 sent", ["c1", "c2"], ["c2"]],
  ["2 thank-yous sent", ["c1", "c2"], ["c2", "c1"]],
])("%s", (words, expected, thanked) => {
  expect(follows(expected, thanked)).toBe(words);
});
