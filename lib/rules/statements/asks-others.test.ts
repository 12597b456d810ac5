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
  "Will anybody else be coming with you to the second look?",
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

it.each([
  "Whom do we have to beat?",
  "Who might steal you from us?",
  "Have the Texas programs been in touch yet?",
  "Any word from the Boston programs?",
])("whom they have to beat, and news from a place that is named: %j", (text) => {
  expect(statementsIn(text)).toContain("asks-others");
});

it.each([
  "Does your fiancé apply this year as well? We know the pediatrics people.",
  "Is your wife applying in our area, too?",
  "Any word from the airline about your bag?",
])("a partner, or news of other things: %j", (text) => {
  expect(statementsIn(text)).not.toContain("asks-others");
});
