import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "Which other programs have you interviewed at?",
  "Please send us your rank list.",
  "Where else are you interviewing?",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("asks-others");
});

it.each([
  "Where else can I send the pass?",
  "Please send us your transcript.",
  "Which day suits you?",
  "Other programs ask for this; we do not.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("asks-others");
});

it.each([
  "Where else have you done research?",
  "Which hospitals did you rotate at as a student?",
  "Where else have you lived besides Ohio?",
  "Which schools did you apply to for college?",
  "Is there other parking that you used when you visited?",
  "Did you also see the new wing?",
])("where somebody was before, or what is near: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-others");
});

it.each([
  "Our interviewers may not ask you about other programs.",
  "Please leave out of your answer any other programs at which you interview.",
])("nothing is to be told: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-others");
});

it.each([
  "Did you also look at Harlow?",
  "Are you seeing Tidewater as well?",
  "Have you visited Granite Peak?",
  "Is Summit one of the programs that interviewed you?",
])("one program by name: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-others");
});
