import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "Are you still interested in our program?",
  "Do you plan to rank us?",
  "Please let us know whether you remain interested in us.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("asks-interest");
});

it.each(["We are still interested in you.", "Are you free on Tuesday?", "Where will you rank us?"])(
  "%j does not",
  (text) => {
    expect(statementsIn(text)).not.toContain("asks-interest");
  },
);

it.each([
  "Is there anything you would like to ask about our call schedule?",
  "We would be glad to answer anything you'd like to ask.",
  "Would you be interested in talking to one of our graduates?",
  "Do you still want the parking pass?",
  "Are you still planning to arrive on Wednesday night?",
])("something to ask, to see, or to have: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-interest");
});

it.each([
  "Is our program still one that you're considering?",
  "Is there anything you would like to know while you are still interested in training here?",
])("a place here: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-interest");
});

it.each([
  "We would be grateful for a word on whether you remain interested in our program.",
  "An email confirming your continued interest by Friday would be kind.",
])("a line or a word wished for: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-interest");
});

it.each([
  "It was good to learn that you're still considering our program.",
  "We have received your letter of continued interest.",
])("thanks for being told: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-interest");
});
