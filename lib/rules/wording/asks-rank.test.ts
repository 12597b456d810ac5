import { expect, it } from "vitest";
import { readAsksRank } from "@/lib/rules/wording/asks-rank";

const marked = (text: string) => readAsksRank(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence that asks, and only it", () => {
  expect(marked("Thank you 🙂 for the day. Could you tell me where\nI stand on your list? See you soon.")).toEqual([
    "Could you tell me where\nI stand on your list?",
  ]);
});

it("marks every sentence that asks, in order", () => {
  expect(marked("Am I on your list? Thank you. What are my chances of matching?")).toEqual([
    "Am I on your list?",
    "What are my chances of matching?",
  ]);
});

it.each([
  "I know where I stand on your list.",
  "I am not asking where I stand on your list.",
  "I do not expect you to tell me my chances.",
  "How will you rank me?\n".replace(/^/, "> "),
  "They asked me “where do I stand?” and I laughed.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});
