import fc from "fast-check";
import { expect, it } from "vitest";
import { shifted } from "./shift";

const TEXT = "Thank you. You are my #1. I remember the clinic.";
const first = { start: 11, end: 25 };
const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

it.each([
  ["typed before it", "Dear all. Thank you. You are my #1. I remember the clinic.", ["You are my #1."]],
  ["typed after it", "Thank you. You are my #1. I remember the clinic and you.", ["You are my #1."]],
  ["typed into it", "Thank you. You are really my #1. I remember the clinic.", []],
  ["deleted", "Thank you. I remember the clinic.", []],
  ["deleted in part", "Thank you. You are my I remember the clinic.", []],
  ["nothing changed", TEXT, ["You are my #1."]],
  ["all gone", "", []],
])("follows its words: %s", (_, text, expected) => {
  expect(words(TEXT, [first])).toEqual(["You are my #1."]);
  expect(words(text, shifted([first], TEXT, text))).toEqual(expected);
});

it("never stands under other words, whatever is changed", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), fc.nat(), fc.nat(), (text, a, b, put, c, d) => {
      const at = (n: number) => n % (text.length + 1);
      const [from, to] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
      const [start, end] = [Math.min(at(c), at(d)), Math.max(at(c), at(d))];
      const changed = text.slice(0, from) + put + text.slice(to);
      expect(words(changed, shifted([{ start, end }], text, changed))).toEqual(
        shifted([{ start, end }], text, changed).length > 0 ? [text.slice(start, end)] : [],
      );
    }),
  );
});
