import { expect, it } from "vitest";
import { readBindingPromise } from "@/lib/rules/wording/binding-promise";

const marked = (text: string) => readBindingPromise(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it", () => {
  expect(marked("Thank you 🙂 for the day. If you rank me first,\nI will rank you first. See you soon.")).toEqual([
    "If you rank me first,\nI will rank you first.",
  ]);
});

it.each([
  "> Would you hold a place for me?",
  "I will rank you first.",
  "I am not asking you to hold a place for me.",
  "Thank you for saving a spot for me on the tour.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});
