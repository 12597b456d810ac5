import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "Are you still interested in our program?",
  "Do you plan to rank us?",
  "Please let us know whether you remain interested in us.",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("asks-interest");
});

it.each(["We are still interested in you.", "Are you free on Tuesday?", "Where will you rank us?"])(
  "%j does not",
  (text) => {
    expect(signalsIn(text)).not.toContain("asks-interest");
  },
);
