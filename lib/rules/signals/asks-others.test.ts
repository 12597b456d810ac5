import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "Which other programs have you interviewed at?",
  "Please send us your rank list.",
  "Where else are you interviewing?",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("asks-others");
});

it.each([
  "Where else can I send the pass?",
  "Please send us your transcript.",
  "Which day suits you?",
  "Other programs ask for this; we do not.",
])("%j does not", (text) => {
  expect(signalsIn(text)).not.toContain("asks-others");
});
