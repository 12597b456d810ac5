import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "You are ranked to match here.",
  "You are in a range where you have a strong chance to match.",
  "You are on our list in a position to match.",
  "We have put you above everybody else.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("ranked-to-match");
});

it.each([
  "You should not expect to match here.",
  "Nobody is guaranteed a match here.",
  "We are not suggesting that you are ranked to match.",
  "You are our first interview of the day.",
  "We hope that you match well.",
  "You will rank as you like.",
  "We match four residents each year.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("ranked-to-match");
});

it.each([
  "US citizens who studied abroad match at a rate of about sixty-seven percent.",
  "Applicants who rank more programs match more often.",
  "Most people match within their top three.",
  "In most years we fill all four positions.",
])("of applicants at large: %j", (text) => {
  expect(statementsIn(text)).not.toContain("ranked-to-match");
});

it.each(["Everyone ranked where you are has matched here for ten years."])("of the reader: %j", (text) => {
  expect(statementsIn(text)).toContain("ranked-to-match");
});

it.each([
  "You needn't lie awake on our account; we never get past your spot.",
  "I'd sleep soundly if I were you; we have never had to go as far as your name.",
])("by idiom: %j", (text) => {
  expect(statementsIn(text)).toContain("ranked-to-match");
});

it.each(["Rest easy about the call: it's lighter than it looks.", "If I were you, I'd start with the vascular lab."])(
  "the same idioms of other things: %j",
  (text) => {
    expect(statementsIn(text)).not.toContain("ranked-to-match");
  },
);
