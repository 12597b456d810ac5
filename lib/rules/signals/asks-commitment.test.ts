import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "Please tell us today that we are first on your list.",
  "We need your commitment before we submit our list.",
  "Can you promise to rank us first?",
  "Would you accept if we ranked you to match?",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("asks-commitment");
});

it.each([
  "Please tell us today whether Friday suits you.",
  "We make no commitment.",
  "Our residents commit to the clinic.",
])("%j does not", (text) => {
  expect(signalsIn(text)).not.toContain("asks-commitment");
});
