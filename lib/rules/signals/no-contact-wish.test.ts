import { expect, it } from "vitest";
import { signalsIn } from "./signals.fixture";

it.each([
  "Please do not send thank-you notes.",
  "Our program does not accept post-interview communication.",
  "It was a pleasure to meet you, but please do not contact us again.",
])("%j says it", (text) => {
  expect(signalsIn(text)).toContain("no-contact-wish");
});

it.each(["There is no need to reply.", "Please contact our coordinator instead.", "Did you not get our email?"])(
  "%j does not",
  (text) => {
    expect(signalsIn(text)).not.toContain("no-contact-wish");
  },
);

it.each(["We cannot accept thank-you cards or gifts.", "Thank you cards will not be accepted by the program."])(
  "is no refusal of the applicant: %j",
  (text) => {
    expect(signalsIn(text)).toEqual(["no-contact-wish"]);
  },
);
