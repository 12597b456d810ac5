import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "We will not be able to rank you.",
  "We have filled all of our positions.",
  "Unfortunately we cannot offer you an interview.",
  "You should not count on matching with us.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("negative");
});

it.each(["We will not be able to meet on Friday.", "The clinic was filled with light.", "We have not decided."])(
  "%j does not",
  (text) => {
    expect(statementsIn(text)).not.toContain("negative");
  },
);

it.each([
  "Unfortunately, Dr. Patel cannot join your interview on Thursday.",
  "Regrettably, the session will not be recorded.",
  "We're sorry, but lunch isn't provided.",
  "Unfortunately, we are unable to pay for parking.",
])("somebody or something is missing: %j", (text) => {
  expect(statementsIn(text)).not.toContain("negative");
});

it.each(["We do not rank anyone whom we haven't interviewed.", "No applicant is ranked here without an interview."])(
  "whom a program ranks at all: %j",
  (text) => {
    expect(statementsIn(text)).not.toContain("negative");
  },
);

it.each([
  "We haven't ruled you out.",
  "This doesn't mean that we won't rank you.",
  "Your application has not been rejected; it's still under review.",
  "The answer isn't no.",
])("not a no: %j", (text) => {
  expect(statementsIn(text)).not.toContain("negative");
});

it.each(["One position went unfilled last year.", "We didn't fill last year because of a mistake in our list."])(
  "another time: %j",
  (text) => {
    expect(statementsIn(text)).not.toContain("negative");
  },
);

it.each([
  "Please apply again next year.",
  "We could not interview everyone who would do well here.",
  "Our decision was not in your favor.",
])("softly: %j", (text) => {
  expect(statementsIn(text)).toContain("negative");
});

it.each([
  "We have chosen not to rank applicants who graduated before 2019, which includes you.",
  "Our interview schedule is now full, and we can't add anyone.",
  "The position is no longer open.",
])("of the applicant after all: %j", (text) => {
  expect(statementsIn(text)).toContain("negative");
});
