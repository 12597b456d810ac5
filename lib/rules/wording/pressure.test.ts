import { expect, it } from "vitest";
import { readPressure } from "@/lib/rules/wording/pressure";

const marked = (text: string) => readPressure(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it", () => {
  expect(marked("Thank you 🙂 for the day. Please confirm\nby Friday. See you soon.")).toEqual([
    "Please confirm\nby Friday.",
  ]);
});

it.each([
  "Reply by Sunday or take me off your list.",
  "It is imperative that you reply before my list closes.",
  "I keep writing and you keep not answering.",
  "I do not mean to press you, but I need an answer by Friday.",
  "If nobody replies, I will write to the dean.",
  "Thank you for your time, and please tell me by Friday whether I am invited.",
])("marks the whole of %j", (text) => {
  expect(marked(text)).toEqual([text]);
});

it.each([
  "I want you to know that I will rank you first.",
  "I will let you know by Monday.",
  "Please let me know if you need the form by Friday.",
  "Could you tell me if the tour is before March?",
  "The registrar has not answered my three emails.",
  "I have not heard a clearer talk on embolization.",
  "If you invite me, I will be glad to come.",
  "“Answer me by Friday,” he said.",
  "> Please confirm by Friday.",
  "I look forward to hearing from you.",
  "You asked me to confirm by Friday.",
  "There is no need to answer by Friday.",
  "I ask for no answer.",
  "I need to hear myself think before I finish my list.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});

it.each(["I'm sorry that my answer took until today.", "I owed you an answer by Tuesday, and here it is."])(
  "an apology for one's own delay presses nobody: %j",
  (text) => {
    expect(marked(text)).toEqual([]);
  },
);

it.each([
  "The journal hasn't answered yet; we expect its decision in April.",
  "We're waiting to hear from the reviewers before we submit the second part.",
])("what a journal or an office owes: %j", (text) => {
  expect(marked(text)).toEqual([]);
});

it.each(["The journal answered in a week; I've waited for your answer for five."])(
  "what the reader owes beside a journal: %j",
  (text) => {
    expect(marked(text)).not.toEqual([]);
  },
);
