import { expect, it } from "vitest";
import { cut, type Span } from "./pieces";

const TEXT = "One two three.";

it.each<[string, Span<string>[], [string, string | null][]]>([
  ["nothing marked", [], [[TEXT, null]]],
  [
    "a word in the middle",
    [{ start: 4, end: 7, mark: "a" }],
    [
      ["One ", null],
      ["two", "a"],
      [" three.", null],
    ],
  ],
  ["the whole", [{ start: 0, end: 14, mark: "a" }], [[TEXT, "a"]]],
  [
    "spans out of order, one beside the other",
    [
      { start: 3, end: 7, mark: "b" },
      { start: 0, end: 3, mark: "a" },
    ],
    [
      ["One", "a"],
      [" two", "b"],
      [" three.", null],
    ],
  ],
  [
    "spans that overlap: the earlier is kept",
    [
      { start: 4, end: 14, mark: "b" },
      { start: 0, end: 7, mark: "a" },
    ],
    [
      ["One two", "a"],
      [" three.", null],
    ],
  ],
  ["a span without words", [{ start: 4, end: 4, mark: "a" }], [[TEXT, null]]],
])("cuts a text at its spans: %s", (_, spans, pieces) => {
  expect(cut(TEXT, spans).map(({ text, mark }) => [text, mark])).toEqual(pieces);
});
