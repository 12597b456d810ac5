import { expect, it } from "vitest";
import { unaskedFor } from "./unasked";

it.each([
  [false, null, false, null],
  [false, null, true, null],
  [false, "rejected", false, "A rejection needs no answer."],
  [false, "rejected", true, null],
  [false, "waitlisted", false, null],
  [true, null, false, "They don’t want an answer."],
  [true, "rejected", false, "They don’t want an answer."],
  [true, null, true, "They ask for no messages, but this one asks you something."],
] as const)("wished %s, decided %s, asks %s: %j", (wished, outcome, asks, words) => {
  expect(unaskedFor({ wished, outcome, asks })).toBe(words);
});
