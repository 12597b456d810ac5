import { expect, test } from "vitest";
import { addedWords } from "./added-words";

test.each([
  [{ contactPolicy: "open" }, "Added Duke to your season."],
  [{ contactPolicy: "open", signal: "gold" }, "Added Duke to your season. Gold signal."],
  [
    { contactPolicy: "no-contact", signal: "none" },
    "Added Duke to your season. Contact policy: no contact, from the directory.",
  ],
] as const)("%j: %s", (added, words) => {
  expect(addedWords("Duke", added)).toBe(words);
});
