import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "We would be excited to have you here.",
  "We would love to see you in our program.",
  "You would be a wonderful addition to our team.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("warm");
});

it.each(["Thank you for your visit.", "We would be excited to hear the talk.", "We will not be able to rank you."])(
  "%j does not",
  (text) => {
    expect(statementsIn(text)).not.toContain("warm");
  },
);
