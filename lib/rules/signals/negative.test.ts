import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "We will not be able to rank you.",
  "We have filled all of our positions.",
  "Unfortunately we cannot offer you an interview.",
  "You should not count on matching with us.",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("negative");
});

it.each(["We will not be able to meet on Friday.", "The clinic was filled with light.", "We have not decided."])(
  "%j does not",
  (text) => {
    expect(signalsIn(text)).not.toContain("negative");
  },
);
