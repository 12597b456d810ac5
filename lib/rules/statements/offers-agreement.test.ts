import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "Rank us first and the place is yours.",
  "Sign this letter and we will hold a position for you.",
  "If you commit to us, we will commit to you.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("offers-agreement");
});

it.each([
  "Please sign the attached visitor agreement.",
  "The room is yours as soon as you sign in.",
  "The parking place is yours.",
  "Please sign the visitor form.",
  "We cannot promise anything.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("offers-agreement");
});

it.each([
  "Nothing here is a guarantee of a position.",
  "This email is not a contract and promises no spot.",
  "No one can guarantee you a place but the Match.",
  "A position here is offered only through the Match.",
])("denied, or said of the rules: %j", (text) => {
  expect(statementsIn(text)).not.toContain("offers-agreement");
});

it.each([
  "A sample contract is attached, as the Match requires.",
  "The attached agreement is for information only; please do not sign it.",
  "The contract our residents sign is the same for everyone.",
])("a paper that is only shown: %j", (text) => {
  expect(statementsIn(text)).not.toContain("offers-agreement");
});

it.each([
  "I'll hold your spot in the breakout room until you are back.",
  "If you sign up by Friday, the seat in the simulation is yours.",
])("a seat that is kept: %j", (text) => {
  expect(statementsIn(text)).not.toContain("offers-agreement");
});

it.each([
  "Let's shake on it and we won't interview anyone else.",
  "Say yes now, and the other interviews get canceled.",
  "If you sign the attached agreement, a seat is yours.",
  "You say yes, and I'll close the search.",
])("by idiom: %j", (text) => {
  expect(statementsIn(text)).toContain("offers-agreement");
});

it.each([
  "One of our slots was withdrawn from the Match, and I'd like you to have it.",
  "Not all of our spots go through the Match. I could give you one of the others.",
])("a position outside the Match, and whose it would be: %j", (text) => {
  expect(statementsIn(text)).toContain("offers-agreement");
});

it.each([
  "One position is outside the Match and is filled by the army.",
  "The research year isn't in the Match, and applicants ask for it later.",
])("a position outside the Match that is nobody offers: %j", (text) => {
  expect(statementsIn(text)).not.toContain("offers-agreement");
});
