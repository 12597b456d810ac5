import { expect, test } from "vitest";
import { askForText, takeAsked, typedEarly } from "./text-asked";

test("a letter that a key asked for takes the focus once, with what was typed meanwhile", () => {
  expect(takeAsked(0)).toBeNull();
  askForText(0);
  for (const letter of "Dear") typedEarly(letter);
  expect(takeAsked(2_000)).toEqual({ early: "Dear" });
  expect(takeAsked(2_000)).toBeNull();
});

test("one that opens a minute later was opened otherwise", () => {
  askForText(0);
  expect(takeAsked(59_999)).toEqual({ early: "" });
  askForText(0);
  expect(takeAsked(60_000)).toBeNull();
});

test("what is typed while nothing is asked for is no letter’s", () => {
  typedEarly("x");
  askForText(0);
  expect(takeAsked(1)).toEqual({ early: "" });
});
