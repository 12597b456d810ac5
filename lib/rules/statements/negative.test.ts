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

it.each([
  "We will not be able to meet on Friday.",
  "The clinic was filled with light.",
  "We have not decided.",
  "The 2 pm slot is no longer available.",
  "The Friday session is no longer open.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("negative");
});

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

it.each([
  "Our funding was not renewed, so the program won't be in this year's Match.",
  "The track has been discontinued, effective in July.",
  "My advice to you is to concentrate on other programs.",
  "I'd advise you not to build your list around us.",
])("the program falls away, or honest counsel to look elsewhere: %j", (text) => {
  expect(statementsIn(text)).toContain("negative");
});

it.each([
  "My advice is to put your energy into one good paper.",
  "The old cath lab is closing, and a new one opens in June.",
  "One position is outside the Match and is filled by the army.",
  "Our policy is no thank-you notes. They will not be considered.",
])("counsel and losses of other kinds: %j", (text) => {
  expect(statementsIn(text)).not.toContain("negative");
});

it.each(["Your application came after the deadline. It won't be considered."])(
  "what becomes of an application: %j",
  (text) => {
    expect(statementsIn(text)).toContain("negative");
  },
);

it.each([
  "You have been waitlisted.",
  "We have added you to our waitlist for interviews.",
  "We are keeping your name on our waiting list.",
  "At this time the committee has waitlisted you.",
  "Your application has been moved to the wait list.",
])("a waitlist has no spot for now: %j", (text) => {
  expect(statementsIn(text)).toContain("negative");
});

it.each([
  "Should you be placed on our waitlist, we would tell you by January.",
  "If you were waitlisted elsewhere, let us know.",
  "Great news: you have come off our waitlist.",
  "Someone on the waitlist will take the slot.",
])("a waitlist that is not the reader's: %j", (text) => {
  expect(statementsIn(text)).not.toContain("negative");
});
