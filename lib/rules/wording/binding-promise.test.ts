import { expect, it } from "vitest";
import { readBindingPromise } from "@/lib/rules/wording/binding-promise";

const marked = (text: string) => readBindingPromise(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it", () => {
  expect(marked("Thank you 🙂 for the day. If you rank me first,\nI will rank you first. See you soon.")).toEqual([
    "If you rank me first,\nI will rank you first.",
  ]);
});

it.each([
  ["a bargain, whichever side comes first", "I will put you on top if you put me on top."],
  ["a bargain in the passive", "I'd like you to be my first choice, provided that I am yours."],
  ["a place kept", "Could a PGY-2 position be reserved for me?"],
  ["a promise", "I need your assurance before I certify."],
  ["a signature", "I can sign a letter of commitment tomorrow."],
  ["a way around the Match", "Would you take me now, without the Match?"],
  ["others let go", "I will withdraw everywhere else the moment you say that I am in."],
  [
    "what a negation before the turn does not reach",
    "I know you cannot promise anything, but could you hold a seat for me?",
  ],
  ["a negated question", "Couldn't you save a place for me?"],
])("marks %s", (_, text) => {
  expect(marked(text)).toEqual([text]);
});

it.each([
  "Nothing in this letter is meant as a promise or a contract.",
  "I will rank you first, however you rank me.",
  "I ask for nothing in return for my first rank.",
  "Programs may not ask for a commitment.",
  "Another program has promised me a position.",
  "The residents agreed to rank the electives.",
  "If you take me for the rotation, I will sign the form.",
  "You need not promise me a place.",
  "> Would you hold a place for me?",
  "I will rank you first.",
  "I am not asking you to hold a place for me.",
  "Thank you for saving a spot for me on the tour.",
  "Please keep me in mind for future positions.",
  "If you ever have a research position, kindly keep me in mind for the position.",
])("leaves %j alone", (text) => {
  expect(marked(text)).toEqual([]);
});
