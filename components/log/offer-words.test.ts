import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { offerWords } from "./offer-words";

const made = season().program("p1", { name: "University of California, San Francisco (UCSF)" }).build();

test.each([
  [{ line: "ty smith", touched: { programId: "p1" } }, "what you wrote to UCSF: “ty smith”"],
  [
    { line: "", touched: { programId: "p1", body: "Dear Dr. Smith,\nThank you." } },
    "what you wrote to UCSF: “Dear Dr. Smith, Thank you.”",
  ],
  [
    { line: "", touched: { programId: "p1", direction: "received" as const, body: "Hello" } },
    "what you wrote about a message from UCSF: “Hello”",
  ],
  [{ line: "ty tulane", touched: {} }, "what you wrote: “ty tulane”"],
  [{ line: "ty", touched: { programId: "gone" } }, "what you wrote: “ty”"],
])("names the program it belongs to and how it begins", (typed, words) => {
  expect(offerWords(typed, made)).toBe(words);
});

test("shortens a long text", () => {
  expect(offerWords({ line: "a ".repeat(100), touched: {} }, made).length).toBeLessThan(90);
});
