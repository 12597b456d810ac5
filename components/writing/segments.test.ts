import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf, type Mark, piecesOf } from "./segments";

const TEXT = "Dear {{name}},\n\nYou are my #1.\nGoodbye.";
const mark = (words: string, look: Mark["look"]): Mark => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, look, key: words };
};
const shown = (marks: Mark[]) =>
  linesOf(TEXT, marks).map((line) => piecesOf(line).map(({ text, look }) => (look ? `${look}:${text}` : text)));

it("marks exactly the words, line by line", () => {
  expect(shown([mark("You are my #1.", "stop"), mark("{{name}}", "slot")])).toEqual([
    ["Dear ", "slot:{{name}}", ","],
    [],
    ["stop:You are my #1."],
    ["Goodbye."],
  ]);
});

it("shows the gravest where marks lie over each other, and a slot over all", () => {
  expect(shown([mark("You are my #1.", "warn"), mark("my #1", "stop"), mark("my", "notice")])[2]).toEqual([
    "warn:You are ",
    "stop:my",
    "stop: #1",
    "warn:.",
  ]);
  expect(shown([mark("{{name}}", "slot"), mark("Dear {{name}},", "stop")])[0]).toEqual([
    "stop:Dear ",
    "slot:{{name}}",
    "stop:,",
  ]);
});

it("carries a mark over lines on each of them", () => {
  expect(shown([mark("my #1.\nGood", "warn")]).slice(2)).toEqual([
    ["You are ", "warn:my #1."],
    ["warn:Good", "bye."],
  ]);
});

it("loses no character of any text", () => {
  const looks = fc.constantFrom<Mark["look"]>("stop", "warn", "notice", "slot");
  const marks = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), look: looks, key: fc.string() }));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "é") }), marks, (text, given) => {
      const lines = linesOf(
        text,
        given.filter(({ start, end }) => start < end),
      );
      expect(
        lines
          .map((line) =>
            piecesOf(line)
              .map((piece) => piece.text)
              .join(""),
          )
          .join("\n"),
      ).toBe(text);
    }),
  );
});
