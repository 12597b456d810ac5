import { expect, test } from "vitest";
import { savingWords } from "./use-profile";

test.each([
  ["quiet", [], ""],
  ["saving", [], "Saving…"],
  ["saved", [], "Profile saved."],
  // Nobody is told that all is saved over a field that doesn't count.
  ["saved", ["Step 2 CK"], "Not counted: Step 2 CK. Correct it, or leave it empty."],
  [{ problem: "Not saved." }, ["Step 2 CK"], "Not saved."],
] as const)("%j with %j says %s", (saving, unclear, words) => {
  expect(savingWords(saving, [...unclear])).toBe(words);
});
