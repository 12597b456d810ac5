import { expect, test } from "vitest";
import { slotStates, slotWords } from "./slot-states";

const LAID = `Dear Dr. Marsh,

Thank you for talking with me about {{what you talked about}}. What stayed with me was {{one thing they said}}.

{{one piece of news}}

Sincerely,
Jordan Rivera`;

const states = (text: string, laid = LAID) => slotStates(laid, text).map(({ is }) => is);

test.each([
  ["as it was laid out", LAID, ["open", "open", "open"]],
  ["one of them written in", LAID.replace("{{what you talked about}}", "call"), ["filled", "open", "open"]],
  [
    "all of them written in",
    LAID.replace("{{what you talked about}}", "call")
      .replace("{{one thing they said}}", "the registry")
      .replace("{{one piece of news}}", "Our paper was accepted."),
    ["filled", "filled", "filled"],
  ],
  [
    "the words around one changed on one side",
    LAID.replace("Thank you for talking with me about {{what you talked about}}.", "We spoke of call."),
    ["filled", "open", "open"],
  ],
  ["one taken away with its paragraph", LAID.replace("{{one piece of news}}\n\n", ""), ["open", "open", "left out"]],
  [
    "other words in place of the whole",
    "Dear Dr. Lee,\n\nOur case series was accepted at SIR.",
    ["left out", "left out", "left out"],
  ],
  ["nothing at all", "", ["left out", "left out", "left out"]],
])("%s", (_, text, expected) => {
  expect(states(text)).toEqual(expected);
});

const LETTER = `Dear Dr. Marsh,

I’m writing about Harlow. {{say it’s first}}

{{the reason}} {{what you saw}}

{{what you bring}}

{{a closing sentence}}

Sincerely,
Jordan Rivera`;
const SLOTS = "{{the reason}} {{what you saw}}\n\n{{what you bring}}\n\n{{a closing sentence}}";

test.each([
  ["one sentence in place of four slots is no answer to each", "I enjoyed my visit.", Array(4).fill("unclear")],
  ["two paragraphs in place of three", "It was the clinic. I saw it.\n\nI bring grit.", Array(4).fill("unclear")],
  [
    "a sentence for each, each where it was laid out",
    "It was the clinic. I saw it run.\n\nI bring grit.\n\nI hope to see you.",
    ["filled", "filled", "filled", "filled"],
  ],
  [
    "one sentence for two slots of a line",
    "It was the clinic.\n\nI bring grit.\n\nI hope to see you.",
    ["unclear", "unclear", "filled", "filled"],
  ],
  [
    "one taken out beside one that still stands",
    SLOTS.replace("{{the reason}} ", ""),
    ["left out", "open", "open", "open"],
  ],
  [
    "one written beside one that still stands",
    SLOTS.replace("{{the reason}}", "The clinic."),
    ["filled", "open", "open", "open"],
  ],
  [
    "two taken out after one that still stands",
    "{{the reason}} {{what you saw}}",
    ["open", "open", "left out", "left out"],
  ],
  [
    "one sentence in place of two, after some that still stand",
    "{{the reason}} {{what you saw}}\n\nI bring grit.",
    ["open", "open", "unclear", "unclear"],
  ],
  ["all of them taken out", "", Array(4).fill("left out")],
])("of slots with nothing between: %s", (_, words, expected) => {
  expect(states(LETTER.replace(SLOTS, words), LETTER)).toEqual(["open", ...expected]);
});

test("words between lines of which one was rewritten may be for the slot, and may not", () => {
  const text = LAID.replace("{{one piece of news}}", "Our paper was accepted.").replace("Sincerely", "Best wishes");
  expect(states(text.replace("Jordan Rivera", "Jo"))).toEqual(["open", "open", "unclear"]);
});

test("a slot that somebody typed is open too, and one of the template twice is one", () => {
  expect(slotStates("To {{name}}, dear {{name}}.", "To Jo, dear {{name}}. {{more}}")).toEqual([
    { label: "name", is: "open" },
    { label: "more", is: "open" },
  ]);
});

test.each([
  ["1 of 3 filled", ["filled", "open", "open"]],
  ["1 of 3 filled, 1 left out", ["filled", "left out", "open"]],
  ["1 of 4 filled, 1 left out, 2 unclear", ["filled", "left out", "unclear", "unclear"]],
  ["All left out", ["left out", "left out"]],
] as const)("%s", (words, all) => {
  expect(slotWords(all.map((is, place) => ({ label: String(place), is })))).toBe(words);
});
