import { expect, it } from "vitest";
import { unaskedFor } from "./unasked";

it.each([
  [false, false, false, null],
  [false, false, true, null],
  [false, true, false, "A rejection needs no answer."],
  [false, true, true, null],
  [true, false, false, "They don’t want an answer."],
  [true, true, false, "They don’t want an answer."],
  [true, false, true, "They ask for no messages, but this one asks you something."],
])("wished %s, refused %s, asks %s: %j", (wished, refused, asks, words) => {
  expect(unaskedFor({ wished, refused, asks })).toBe(words);
});
