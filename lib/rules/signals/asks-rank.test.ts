import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each(["How will you rank us?", "Are we your first choice?", "Where are we on your list?"])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("asks-rank");
});

it.each(["How do you rank the sciences?", "Will you rank us at all?", "How will you travel here?"])(
  "%j does not",
  (text) => {
    expect(signalsIn(text)).not.toContain("asks-rank");
  },
);
