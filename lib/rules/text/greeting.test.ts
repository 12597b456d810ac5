import { describe, expect, it } from "vitest";
import { greetingAt } from "@/lib/rules/text/greeting";

const greeted = (text: string) => greetingAt(text, 0)?.greeted.map(({ start, end }) => text.slice(start, end));

describe("who is greeted", () => {
  it.each([
    ["Dear Dr. Osei,\n\nThank you.", ["Osei"]],
    ["Dear Drs. Osei and Bright,", ["Osei", "Bright"]],
    ["Dear Dr. Bright, Dr. Osei, and the residents,", ["Bright", "Osei"]],
    ["Dear Amara, Daniel, and Priya,", ["Amara", "Daniel", "Priya"]],
    ["Dear Dr. Tomas van der Berg,", ["Tomas van der Berg"]],
    ["Dear Dr. Amara Osei, MD,", ["Amara Osei"]],
    ["Dear Program Coordinator O'Neal,", ["O'Neal"]],
    ["hi marcus, thanks again", ["marcus"]],
    ["Good morning, Dr. Osei. I enjoyed the day.", ["Osei"]],
    ["Hello Dr. Osei - thanks", ["Osei"]],
    ["Dear Dr. Osei, Today I learned that", ["Osei"]],
    ["Dr. Bright,\n\nThank you.", ["Bright"]],
    ["Dear Program Director,", []],
    ["Dear Members of the Selection Committee,", []],
    ["To whom it may concern,", []],
    ["Hi, I am a student.", []],
    ["Dr. Osei, my name is Jordan.", ["Osei"]],
  ])("in %j", (text, expected) => {
    expect(greeted(text)).toEqual(expected);
  });

  it.each([
    "Dr. Osei, my research mentor, sends you her regards.",
    "Dr. Bright, who trained here, wrote.",
    "Thank you, Dr. Osei.",
    "To train with you would be good.",
    "",
  ])("%j greets nobody", (text) => {
    expect(greetingAt(text, 0)).toBeNull();
  });
});

it("ends where the letter goes on", () => {
  const text = "Dear Dr. Osei, thank you.";
  expect(text.slice(greetingAt(text, 0)?.end)).toBe(" thank you.");
});
