import { expect, it } from "vitest";
import { readPressure } from "@/lib/rules/wording/pressure";

const marked = (text: string) => readPressure(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it", () => {
  expect(marked("Thank you 🙂 for the day. Please confirm\nby Friday. See you soon.")).toEqual([
    "Please confirm\nby Friday.",
  ]);
});

it.each([
  "> Please confirm by Friday.",
  "I look forward to hearing from you.",
  "You asked me to confirm by Friday.",
  "There is no need to answer by Friday.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});
