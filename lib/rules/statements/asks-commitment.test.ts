import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "Please tell us today that we are first on your list.",
  "We need your commitment before we submit our list.",
  "Can you promise to rank us first?",
  "Would you accept if we ranked you to match?",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("asks-commitment");
});

it.each([
  "Please tell us today whether Friday suits you.",
  "We make no commitment.",
  "Our residents commit to the clinic.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("asks-commitment");
});

it.each([
  "I promise to send the link by tomorrow morning.",
  "We promise to keep the session under an hour.",
  "What does commitment to research mean to you?",
  "Tell us about your commitment to underserved patients.",
  "Your slot is confirmed; please accept the calendar invitation today.",
  "Please let us know today whether you'll be coming to the dinner.",
])("the program's own promise, a virtue, a time: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-commitment");
});

it.each(["You've made no commitment by coming.", "You're not expected to decide anything now."])(
  "nothing is wanted: %j",
  (text) => {
    expect(statementsIn(text)).not.toContain("asks-commitment");
  },
);

it.each([
  "Can you lock it in with us today?",
  "We expect serious candidates to declare for us.",
  "Are you ready to say yes to us right now?",
  "Can I tell the chair that you're ours?",
])("in other words: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-commitment");
});

it.each([
  "We'd like you to decide on us by Friday and not leave it until the list is due.",
  "I'd prefer that you decide for us now rather than see how things go elsewhere.",
])("a decision, wanted now: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-commitment");
});

it.each([
  "I'd like you to make your decision about us without any pressure.",
  "We'd like you to choose your interview date this week rather than wait.",
])("a decision that is left to the reader, or about a date: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-commitment");
});
