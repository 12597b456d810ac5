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

it.each([
  "We'd be delighted to have your score report for the file.",
  "I would love to read the manuscript when it's accepted.",
  "It would be great to see your second abstract in print.",
])("what one would like to read or have on file: %j", (text) => {
  expect(statementsIn(text)).not.toContain("warm");
});

it.each(["We'd be delighted to have you with us when your paper is out."])(
  "and whom one would like to have: %j",
  (text) => {
    expect(statementsIn(text)).toContain("warm");
  },
);

it.each([
  "We look forward to hearing from you.",
  "We look forward to hearing from you soon.",
  "We look forward to meeting you.",
  "Looking forward to meeting you!",
  "We look forward to seeing you.",
  "We look forward to speaking with you.",
  "We look forward to reviewing your application.",
  "We look forward to receiving your application.",
  "Looking forward to your reply.",
  "We are excited to meet you.",
  "Thank you for your interest in our program.",
  "Please don't hesitate to reach out.",
  "Please do not hesitate to contact us; we look forward to hearing from you.",
  "Best of luck with the rest of your interviews.",
])("how mail ends is courtesy, and nothing else: %j", (text) => {
  expect(statementsIn(text)).toEqual(["courtesy"]);
});

it.each(["We hope to hear from you.", "We would love to hear from you."])("nor is a reply asked for: %j", (text) => {
  expect(statementsIn(text)).not.toContain("warm");
});

it.each([
  "We look forward to hearing from you and hope you will join us.",
  "We look forward to seeing you in July as our resident.",
  "We look forward to working with you.",
  "We look forward to having you here.",
])("and what goes beyond it is not: %j", (text) => {
  expect(statementsIn(text)).toContain("warm");
});

it("a refusal stays one, however it ends", () => {
  expect(
    statementsIn("We have filled our positions, but we look forward to reviewing your application next year."),
  ).toContain("negative");
});
