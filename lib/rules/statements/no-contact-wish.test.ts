import { expect, it } from "vitest";
import { statementsIn } from "./statements.fixture";

it.each([
  "Please do not send thank-you notes.",
  "Our program does not accept post-interview communication.",
  "It was a pleasure to meet you, but please do not contact us again.",
  // What becomes of a message, and of whoever sends it.
  "Thank-you notes go unread here.",
  "Letters to the committee will be returned unopened.",
  "We do not read post-interview mail.",
  "Applicants who write to the interviewers may be removed from our list.",
  // A silence that is kept, and an end.
  "We keep radio silence with applicants until the Match.",
  "All contact with applicants ceases once the interview is over.",
  "We have done away with post-interview communication.",
  // Left unsaid.
  "If you were planning to send a note, please don't.",
  "Please do not write back to me.",
])("%j says it", (text) => {
  expect(statementsIn(text)).toContain("no-contact-wish");
});

it.each([
  "There is no need to reply.",
  "Please contact our coordinator instead.",
  "Did you not get our email?",
  "Your note was read to the residents at lunch.",
  "Your earlier email was deleted by our filter; please resend it.",
  "Nobody is ranked lower for not writing a note.",
  "Anyone who emails the coordinator by Friday gets a parking pass.",
  "If you were planning to drive, please don't; the lot is closed.",
])("%j does not", (text) => {
  expect(statementsIn(text)).not.toContain("no-contact-wish");
});

it.each(["We cannot accept thank-you cards or gifts.", "Thank you cards will not be accepted by the program."])(
  "is no refusal of the applicant: %j",
  (text) => {
    expect(statementsIn(text)).toEqual(["no-contact-wish"]);
  },
);

it.each([
  "We have no policy against thank-you notes.",
  "Notes to your interviewers are welcome.",
  "There's no rule here that forbids a thank-you note.",
  "Contact after the interview is allowed here.",
  "We don't mind thank-you notes, and we read every one.",
])("a rule that is none: %j", (text) => {
  expect(statementsIn(text)).not.toContain("no-contact-wish");
});

it.each([
  "We have a no-contact policy.",
  "No communication with the faculty is permitted after the interview.",
  "There is a strict no-communication rule after interviews.",
])("a rule that is one: %j", (text) => {
  expect(statementsIn(text)).toContain("no-contact-wish");
});
