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

it("marks a word drawn out, not one that is only spelled so", () => {
  expect(marked("I want this sooo much. See www.lakeshore.example and the AAA clinic.")).toEqual([
    "I want this sooo much.",
  ]);
});

it.each([
  ["begging", "For God's sake, give me one chance."],
  ["despair", "I do not know what I will do without an interview."],
  ["what one would give", "There is nothing I would not do to join you."],
  ["tears", "I could not stop crying."],
  ["worship", "You are my hero and my idol."],
  ["meaning past measure", "Words cannot express what this means to me."],
])("marks %s", (_, text) => {
  expect(marked(text)).toEqual([text]);
});

it.each([
  "I am not desperate.",
  "The patient cried, and her family begged us to stop.",
  "I beg to differ on one point.",
  "The heart team met at 9 AM.",
  "It is one of the best programs in the world.",
  "I care for dying patients.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});

it("leaves earlier mail alone", () => {
  expect(marked("> I am begging you!!!")).toEqual([]);
});

it.each([
  "We compared the PARTNER and SURTAVI cohorts.",
  "We looked at outcomes in DAWN, EXTEND, and RESCUE.",
  "The talk was on ARTEMIS, a study of stents.",
])("names in capitals, in a row: %j", (text) => {
  expect(marked(text)).toEqual([]);
});

it.each(["I am HONORED and THRILLED to have met you.", "PLEASE give me a CHANCE."])("shouting in a row: %j", (text) => {
  expect(marked(text)).not.toEqual([]);
});
