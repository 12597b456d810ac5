import { describe, expect, it } from "vitest";
import { featuresOf } from "@/lib/rules/learned/features";
import { readerOf } from "@/lib/rules/learned/reader";
import { unitsOf } from "@/lib/rules/learned/units";

const CLASSES = new Map([
  ["rank", "rank"],
  ["place", "rank"],
]);

describe("featuresOf", () => {
  it("gives each place once, within the table, the same at every run", () => {
    const words = "i will rank you first , first of all".split(" ");
    const places = featuresOf(words, CLASSES, 12);
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < 2 ** 12)).toBe(true);
    expect(featuresOf(words, CLASSES, 12)).toEqual(places);
  });

  it("sees alike what has the same class, and tells apart what has not", () => {
    const shared = (a: string, b: string) => {
      const other = new Set(featuresOf(b.split(" "), CLASSES, 16));
      return featuresOf(a.split(" "), CLASSES, 16).filter((place) => other.has(place)).length;
    };
    expect(shared("i rank you", "i place you")).toBeGreaterThan(shared("i rank you", "i thank you"));
  });

  it("sees alike what plays the same parts, in whatever words", () => {
    const classes = new Map([
      ...CLASSES,
      ["my", "my"],
      ["list", "list"],
      ["rol", "rol"],
      ["tops", "top"],
      ["heads", "head"],
    ]);
    const roles = new Map([
      ["my", "writer"],
      ["list", "list"],
      ["rol", "list"],
      ["top", "first"],
      ["head", "first"],
    ]);
    const shared = (more?: typeof roles) => {
      const other = new Set(featuresOf("lakeshore heads my rol".split(" "), classes, 18, more));
      return featuresOf("it tops my list".split(" "), classes, 18, more).filter((place) => other.has(place)).length;
    };
    expect(shared(roles)).toBeGreaterThan(shared());
  });

  it("stops growing with sentences that nobody writes", () => {
    const words = (length: number) => Array.from({ length }, (_, i) => `word${i}`);
    expect(featuresOf(words(5_000), CLASSES, 20).length).toBe(featuresOf(words(500), CLASSES, 20).length);
  });
});

describe("readerOf", () => {
  it("gives the calibrated probability of the weights' mean, and a half where nothing is known", () => {
    const weights = btoa(String.fromCharCode(...new Array<number>(2 ** 4).fill(2)));
    const model = { from: "", bits: 4, step: 0.5, bias: 1, slope: 2, offset: -1, weights };
    const places = featuresOf(["rank"], CLASSES, 4).length;
    const score = 1 + places / Math.sqrt(places);
    expect(readerOf(model, CLASSES)(["rank"])).toBeCloseTo(1 / (1 + Math.exp(-(2 * score - 1))), 10);
  });
});

describe("unitsOf", () => {
  const units = (text: string, worth = true) => unitsOf(text, () => worth, true).map(({ words }) => words.join(" "));

  it("takes each sentence, and short neighbors together", () => {
    expect(units("Where do you stand? Number one.")).toEqual([
      "where do you stand ?",
      "#1 .",
      "where do you stand ? ¶ #1 .",
    ]);
  });

  it("masks programs and people", () => {
    expect(units("I will rank Lakeshore University Hospital first, Dr. Osei.")).toEqual([
      "i will rank <name> first , <person> .",
    ]);
  });

  it("leaves out what is not worth reading, and does not join what stands apart", () => {
    expect(units("Where do you stand? Number one.", false)).toEqual([]);
    expect(units("One.\n\n\n\nTwo.")).toEqual(["one .", "two ."]);
  });
});
