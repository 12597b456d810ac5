import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "If you rank us first, you will match here.",
  "Should you rank us highly, you will match with us.",
  "You will be our resident if you put us at the top of your list.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("conditional-match");
});

it.each([
  "If you match here, you will start on June 24.",
  "If you have questions, write to us.",
  "If you rank us, let us know.",
  "You will match somewhere.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("conditional-match");
});

it.each([
  "You will match at the highest program on your list that ranked you high enough.",
  "If you rank a program first and it ranks you high enough, you match there; that's how the algorithm works.",
])("how the Match works: %j", (text) => {
  expect(statementsIn(text)).not.toContain("conditional-match");
});

it.each([
  "Whether you train with us depends on how you rank us.",
  "All that stands between you and training here is where you put us.",
  "A list that starts with us will land you here.",
  "Matching here is a matter of ranking us first.",
])("what the list alone decides: %j", (text) => {
  expect(statementsIn(text)).toContain("conditional-match");
});

it.each([
  "Ranking us first does not mean that you will match here.",
  "Putting us on top does not guarantee you a match.",
])("what is denied: %j", (text) => {
  expect(statementsIn(text)).not.toContain("conditional-match");
});

it.each([
  "If you match here, most of the first two years is diagnostic radiology.",
  "If you join us, you'll be on call every fifth night.",
  "Those who match with us begin with a month of ICU.",
])("what a match leads to: %j", (text) => {
  expect(statementsIn(text)).not.toContain("conditional-match");
});
