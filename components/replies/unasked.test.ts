import { expect, it } from "vitest";
import { unaskedFor } from "./unasked";

it.each([
  [false, false, false, null],
  [false, false, true, null],
  [false, true, false, "A refusal asks for no answer."],
  [false, true, true, null],
  [true, false, false, "No answer is wanted."],
  [true, true, false, "No answer is wanted."],
  [true, false, true, "They ask for no messages, yet this one asks you something."],
])("wished %s, refused %s, asks %s: %j", (wished, refused, asks, words) => {
  expect(unaskedFor({ wished, refused, asks })).toBe(words);
});
