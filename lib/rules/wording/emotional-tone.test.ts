import { describe, expect, it } from "vitest";
import { readEmotionalTone } from "@/lib/rules/wording/emotional-tone";

const marked = (text: string) => readEmotionalTone(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it", () => {
  expect(marked("Thank you 🙂 for the day. It would be a dream\ncome true. See you soon.")).toEqual([
    "It would be a dream\ncome true.",
  ]);
});

describe("exclamation marks", () => {
  it.each([
    ["Hello! Thank you!", []],
    ["Hello! Thank you! Bye!", ["Bye!"]],
    ["Hello! Thank you! Bye! Again!", ["Bye!"]],
    ["Thank you!!", []],
    ["Thank you!!!", ["Thank you!!!"]],
    ["Thank you!!!!", ["Thank you!!!!"]],
  ])("of %j", (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe("words in capitals", () => {
  it.each([
    ["I sat the USMLE.", 0],
    ["I read about THINGS.", 1],
    ["I found it on FREIDA today.", 0],
    ["It is SO kind.", 1],
    ["It is so kind.", 0],
  ])("in %j", (text, count) => {
    expect(marked(text)).toHaveLength(count);
  });
});

it("leaves earlier mail alone", () => {
  expect(marked("> I am begging you!!!")).toEqual([]);
});
