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
  "Would love a sense of where you guys have me on the board.",
  "I know you may not say, but where did I finish on your list?",
  "how far up ur list am i",
  "Please say me, at which place you will put me.",
  "My parents keep asking if I will match with you, so can you tell me?",
  "Is it likely that somebody with my scores would be ranked to match?",
])("marks the whole of %j", (text) => {
  expect(marked(text)).toEqual([text]);
});

it.each([
  "How should I rank the two tracks?",
  "May I ask how faculty are rated after each block?",
  "If I match with you, will I spend the first year there?",
  "I want you to know that I have your program ranked first.",
  "One program let me know that I am on its list.",
  "It would be wrong of me to ask about my chances.",
  "Do I have a chance to scrub in?",
  "I know where I stand on your list.",
  "I am not asking where I stand on your list.",
  "I do not expect you to tell me my chances.",
  "How will you rank me?\n".replace(/^/, "> "),
  "They asked me “where do I stand?” and I laughed.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});

it.each(["I'd sleep better if I knew whether I made your top ten.", "I'm dying to know if I made your top five."])(
  "asks by what it would spare the writer: %j",
  (text) => {
    expect(marked(text)).toEqual([text]);
  },
);

it.each([
  "Did the committee meet, and how did it go for me?",
  "When the faculty voted, how did I do?",
  "Some feedback about my standing would be most welcome.",
])("once the program has met: %j", (text) => {
  expect(marked(text)).not.toEqual([]);
});

it.each([
  "Has the journal club taken place, and if so, what was said of the paper?",
  "I'd love some feedback on my poster, should you have the time.",
])("how something else went: %j", (text) => {
  expect(marked(text)).toEqual([]);
});
