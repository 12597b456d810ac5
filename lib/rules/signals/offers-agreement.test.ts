import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "Rank us first and the place is yours.",
  "Sign this letter and we will hold a position for you.",
  "If you commit to us, we will commit to you.",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("offers-agreement");
});

it.each([
  "Please sign the attached visitor agreement.",
  "The room is yours as soon as you sign in.",
  "The parking place is yours.",
  "Please sign the visitor form.",
  "We cannot promise anything.",
])("%j does not", (text) => {
  expect(signalsIn(text)).not.toContain("offers-agreement");
});
