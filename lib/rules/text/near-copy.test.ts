import { expect, it } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { areNearCopies, nearCopiesOf, type Shingles, shingleReader } from "@/lib/rules/text/near-copy";
import { season } from "@/lib/season/builder";

const made = season()
  .program("p1", {
    name: "Lakeshore University IR Residency",
    institution: "Lakeshore University Hospital",
    aliases: ["LUH"],
    city: "Chicago",
    state: "IL",
  })
  .program("p2", { name: "Saint Orla Medical Center", institution: "Hospital of Saint Orla", city: "New Bern" })
  .contact("c1", "p1", { name: "Amara Osei" })
  .contact("c2", "p2", { name: "Tomas van der Berg" })
  .build();
const read = shingleReader(made);
const alike = (a: string, b: string) => areNearCopies(read(a), read(b));

const letter = (person: string, place: string, short: string, city: string) =>
  `Dear Dr. ${person},\n\nI am writing to tell you of my interest in the residency at ${place}. ${short} has the case mix that I hope to train in, and ${city} is where I would like to settle with my family.\n\nI would be glad to answer questions.\n\nBest regards,\nJordan Reyes`;

it("masks people, programs, institutions, aliases and cities, however long their names are", () => {
  const first = letter("Osei", "Lakeshore University Hospital", "LUH", "Chicago, IL");
  const second = letter("van der Berg", "the Hospital of Saint Orla", "Saint Orla Medical Center", "New Bern");
  expect([...read(first)]).toEqual([...read(second)]);
  expect(alike(first, letter("Nobody Tracked", "Lakeshore", "Lakeshore", "chicago"))).toBe(true);
});

it("is the same for curly quotes, wrapped lines and another signature, and blind to quoted mail", () => {
  const one = "I don’t know a program whose clinic and research suit me as well as yours does.\n\nBest,\nJordan";
  const other =
    "I don't know a program whose clinic\nand research suit me as well as yours does.\n\nSincerely,\nJ. Reyes\n\n> An earlier mail\n> of theirs";
  expect([...read(one)]).toEqual([...read(other)]);
});

it("tells letters apart that share a frame only", () => {
  const frame = (middle: string) =>
    `Thank you for the time that you took. ${middle} I look forward to hearing from you.`;
  expect(
    alike(
      frame("Our talk on bronchial embolization made me read the whole trial that same night."),
      frame("The way your residents run the clinic on Thursdays is how I would like to learn it."),
    ),
  ).toBe(false);
});

it("has nothing to compare in fewer than five words", () => {
  expect(alike("Thank you very much.", "Thank you very much.")).toBe(false);
  expect(alike("", "")).toBe(false);
  expect(alike("Thank you very much indeed.", "Thank you very much indeed.")).toBe(true);
});

it("draws the line at four fifths", () => {
  const runs = (from: number, to: number): Shingles => Uint32Array.from({ length: to - from }, (_, i) => from + i);
  expect(areNearCopies(runs(0, 90), runs(10, 100))).toBe(true);
  expect(areNearCopies(runs(10, 100), runs(0, 90))).toBe(true);
  expect(areNearCopies(runs(0, 89), runs(10, 100))).toBe(false);
  expect(areNearCopies(runs(0, 80), runs(0, 100))).toBe(true);
  expect(areNearCopies(runs(0, 79), runs(0, 100))).toBe(false);
});

it.each([
  ["letters", "a"],
  ["spaces", " "],
  ["words", "a "],
  ["names", "Lakeshore of "],
  ["brackets", "(["],
  ["quotes", "> "],
])("reads a megabyte of %s", (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(cpuMs(() => expect(read(text).length).toBeLessThan(10))).toBeLessThan(1_000);
});

it("finds the same near-copies of one text among many as two at a time, at every share of words in common", () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
  const own = read(words.join(" "));
  const others = words.flatMap((_, changed) =>
    [80, 110, 120, 150].map((length) =>
      read(Array.from({ length }, (_, i) => (i * 7 < changed ? `other${changed}x${i}` : `word${i}`)).join(" ")),
    ),
  );
  const isNearCopy = nearCopiesOf(own);
  const expected = others.map((other) => areNearCopies(own, other));
  expect(expected).toContain(true);
  expect(expected).toContain(false);
  expect(others.map(isNearCopy)).toEqual(expected);
});
