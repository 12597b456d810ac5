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

test("a slot that somebody typed is open too, and one of the template twice is one", () => {
  expect(slotStates("To {{name}}, dear {{name}}.", "To Jo, dear {{name}}. {{more}}")).toEqual([
    { label: "name", is: "open" },
    { label: "more", is: "open" },
  ]);
});

test.each([
  ["1 of 3 filled", ["filled", "open", "open"]],
  ["1 of 3 filled, 1 left out", ["filled", "left out", "open"]],
  ["All left out", ["left out", "left out"]],
] as const)("%s", (words, all) => {
  expect(slotWords(all.map((is, place) => ({ label: String(place), is })))).toBe(words);
});
