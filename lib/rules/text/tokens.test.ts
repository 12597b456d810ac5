import fc from "fast-check";
import { expect, it } from "vitest";
import { tokensIn } from "@/lib/rules/text/tokens";

const TOKEN = /#\s?\d+|\d+(?:st|nd|rd|th)?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\S/giu;
const PIECES = [..."abStTnNdDrRhHzZ019 #''-_.,!?()—…é\"$", "1st", "22ND", "# 1", "#2", "don't", "'quoted'", "I'll"];

it.each([
  ["I'm #1, or # 2, in the 21st.", ["I'm", "#1", ",", "or", "# 2", ",", "in", "the", "21st", "."]],
  ["'tis o'' 3rdly", ["'", "tis", "o", "'", "'", "3rd", "ly"]],
])("reads %s", (line, words) => {
  expect(tokensIn(line).map(({ written }) => written)).toEqual(words);
});

it("finds in typed text what the pattern for all text finds", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const line = pieces.join("");
      const found = Array.from(line.matchAll(TOKEN), ({ 0: written, index }) => ({ written, at: index }));
      expect(tokensIn(line)).toEqual(found);
    }),
    { numRuns: 10_000 },
  );
});
