import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceStarts } from "@/lib/rules/text/sentence-ends";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const bySegmenter = (line: string) => Array.from(segmenter.segment(line), ({ index }) => index);

/** What sentences are made of, the marks that matter often. */
const PIECES = [
  ..."aAzZ09 .!?,:;-\"'()[]{}@#$%&*/\\<>=+_^`|~—…é",
  ". ",
  "? ",
  ".” ",
  "Dr. ",
  "e.g. ",
  "3.5",
  "...",
  "U.S.",
  ") ",
  " — ",
];

it("parts any line where the segmenter parts it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const line = pieces.join("");
      expect(sentenceStarts(line)).toEqual(bySegmenter(line));
    }),
    { numRuns: 20_000 },
  );
});

it("parts every sentence of the corpora, and every two neighbors, where the segmenter parts them", () => {
  const texts: string[] = ["decode", "commits-number-one", "unfilled-placeholder"].flatMap((corpus) =>
    JSON.parse(readFileSync(new URL(`../corpus/${corpus}/develop.json`, import.meta.url), "utf8")).map(
      ({ text }: { text: string }) => text.replaceAll("\n", " "),
    ),
  );
  expect(texts.length).toBeGreaterThan(5_000);
  texts.forEach((text, i) => {
    const line = `${texts[i - 1] ?? ""} ${text}`;
    expect(sentenceStarts(line), line).toEqual(bySegmenter(line));
  });
});
