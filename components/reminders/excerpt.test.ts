import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test.each([
  ["short", "Thank you.", 20, "Thank you."],
  ["exactly as long", "0123456789", 10, "0123456789"],
  ["cut between words", "We would like to know more", 16, "We would like…"],
  ["no comma before the cut", "We would, however, like", 19, "We would, however…"],
  ["one long word", "abcdefghijklmnop", 8, "abcdefgh…"],
  ["lines become one", "  Dear\n\nJordan,\tthanks ", 40, "Dear Jordan, thanks"],
  ["characters stay whole", "🩻🩻🩻🩻", 2, "🩻🩻…"],
  ["nothing", "", 10, ""],
])("%s", (_, text, most, expected) => {
  expect(excerpt(text, most)).toBe(expected);
});
