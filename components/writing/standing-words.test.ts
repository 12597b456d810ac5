import { expect, it } from "vitest";
import type { ContactState } from "./assess";
import { budgetWords, lastWords, letterWords } from "./standing-words";

const standing = (part: Partial<ContactState>): ContactState => ({
  used: 1,
  limit: 3,
  takes: 1,
  last: null,
  policy: "open",
  policyWords: "No policy recorded",
  letter: { state: "none", holder: "" },
  ...part,
});

it.each([
  [{ takes: 0 }, "Stays at 1 of 3"],
  [{}, "Then 2 of 3"],
  [{ used: 2 }, "Then 3 of 3, the last"],
  [{ used: 3 }, "Would be message 4 of 3"],
  [{ policy: "no-contact" as const }, "Asked for no messages"],
])("says what the message does to the budget: %o", (part, words) => {
  expect(budgetWords(standing(part))).toBe(words);
});

it.each([
  [null, "None yet"],
  [{ kind: "update" as const, days: 0 }, "Update, today"],
  [{ kind: "thank-you" as const, days: 1 }, "Thank-you, yesterday"],
  [{ kind: "interest" as const, days: 12 }, "Interest, 12 days ago"],
])("says when the last one was: %o", (last, words) => {
  expect(lastWords(standing({ last }))).toBe(words);
});

it.each([
  [{ state: "none" as const, holder: "" }, "No program holds it"],
  [{ state: "out" as const, holder: "Keystone" }, "Keystone holds it"],
  [{ state: "out" as const, holder: "Tidewater" }, "This program holds it"],
  [{ state: "conflict" as const, holder: "" }, "Two programs hold it"],
])("says who holds the letter: %o", (letter, words) => {
  expect(letterWords(standing({ letter }), "Tidewater")).toBe(words);
});
