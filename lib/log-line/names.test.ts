import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { readLine } from "./read";

const NOW = Date.parse("2026-12-04T19:15:00-05:00");
const season = builder()
  .program("corvane", { name: "Corvane University" })
  .program("adela", { name: "St. Adela’s Hospital" })
  .program("northam", { name: "Northam Institute" })
  .contact("vance", "corvane", { name: "Olivia Vance" })
  .contact("fox", "corvane", { name: "Sam Fox" })
  .contact("other-vance", "northam", { name: "Peter Vance" })
  .contact("obrien", "northam", { name: "Kate O'Brien" })
  .contact("smith", "northam", { name: "Jo Smith-Yee" })
  .contact("lena", "corvane", { name: "Lena Fox" })
  .build();

const read = (line: string) => {
  const { program, people, kind, asks, unread } = readLine(line, season, NOW);
  return {
    program: program?.id ?? null,
    people: people.map(({ id }) => id),
    kind,
    asks: asks.map(({ field, choices }) => [field, ...choices.map(({ id }) => id)].join(" ")),
    unread: unread.map(({ text }) => text),
  };
};
const thanked = (program: string, ...people: string[]) => ({
  program,
  people,
  kind: "thank-you",
  asks: [],
  unread: [],
});

describe("names with marks in them", () => {
  it.each([
    ["ty o'brien", thanked("northam", "obrien")],
    ["ty O’Brien", thanked("northam", "obrien")],
    ["ty obrien", thanked("northam", "obrien")],
    ["obrien ty", thanked("northam", "obrien")],
    ["ty smithyee", thanked("northam", "smith")],
    ["ty smith-yee", thanked("northam", "smith")],
    ["ty st adelas", thanked("adela")],
    ["ty st. adela's", thanked("adela")],
    ["ty adela", thanked("adela")],
    // The s of "Adela’s" is no word that an initial could be.
    ["ty s. fox", thanked("corvane", "fox")],
    ["ty l fox", thanked("corvane", "lena")],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("people of one name", () => {
  it("at two programs are asked about by their names, and nobody is credited", () => {
    expect(read("thx vance")).toMatchObject({ program: null, people: [], asks: ["recipients vance other-vance"] });
    expect(read("thx corvane vance")).toEqual(thanked("corvane", "vance"));
    expect(read("thx peter vance")).toEqual(thanked("northam", "other-vance"));
  });

  it("with a program of the same word beside them are asked about by program", () => {
    const more = builder()
      .program("vance", { name: "Vance Clinic" })
      .program("north", { name: "Northam" })
      .contact("v1", "north", { name: "Ann Vance" })
      .build();
    expect(readLine("ty vance", more, NOW).asks[0]).toMatchObject({ field: "programId" });
  });
});

describe("a colon", () => {
  it("between the kind and names begins no comment", () => {
    expect(read("thank you email: vance, fox")).toMatchObject({ kind: "thank-you" });
    expect(read("ty: sam fox, lena fox")).toEqual(thanked("corvane", "fox", "lena"));
  });
  it("before other words does", () => {
    expect(read("update corvane: new paper")).toMatchObject({ program: "corvane", unread: ["new", "paper"] });
    expect(read("update: new paper")).toMatchObject({ program: null, kind: "update", unread: ["new", "paper"] });
  });
});

describe("a program and somebody of one name", () => {
  const shared = builder()
    .program("aldous", { name: "Aldous Clinic", aliases: ["Aldous"] })
    .program("penrith", { name: "Penrith Medical Center", aliases: ["Penrith"] })
    .program("morrow", { name: "Morrow Institute", aliases: ["Morrow"] })
    .contact("jane", "aldous", { name: "Jane Aldous" })
    .contact("bell", "aldous", { name: "Tom Bell" })
    .contact("lee-morrow", "penrith", { name: "Lee Morrow" })
    .build();
  const of = (line: string) => {
    const { program, people, asks } = readLine(line, shared, NOW);
    return [
      program?.id ?? null,
      people.map(({ id }) => id).join(),
      asks.map(({ field, choices }) => `${field} ${choices.map(({ id }) => id)}`),
    ];
  };

  it.each([
    // Alone they are asked about, wherever the person is.
    ["ty aldous", ["aldous", "", ["recipients jane,aldous"]]],
    ["update aldous yesterday", ["aldous", "", ["recipients jane,aldous"]]],
    ["ty morrow", [null, "", ["programId morrow,penrith"]]],
    ["morrow replied", [null, "", ["programId morrow,penrith"]]],
    // A title, an initial, or a first name makes it somebody; "at", and what a program does, the program.
    ["ty dr. aldous", ["aldous", "jane", []]],
    ["ty prof morrow", ["penrith", "lee-morrow", []]],
    ["ty l. morrow", ["penrith", "lee-morrow", []]],
    ["ty j aldous", ["aldous", "jane", []]],
    ["ty jane aldous", ["aldous", "jane", []]],
    ["ty morrow at penrith", ["penrith", "lee-morrow", []]],
    ["ty bell at aldous", ["aldous", "bell", []]],
    ["interview update at morrow", ["morrow", "", []]],
    ["ty aldous clinic", ["aldous", "", []]],
    ["ty morrow institute", ["morrow", "", []]],
    ["rejected by aldous", ["aldous", "", []]],
    ["waitlisted by morrow", ["morrow", "", []]],
    ["#1 morrow", ["morrow", "", []]],
    ["invite from aldous", ["aldous", "", []]],
    // Beside somebody else it is the place.
    ["ty aldous bell", ["aldous", "bell", []]],
  ])("%s", (line, right) => expect(of(line)).toEqual(right));
});

describe("names that are words for what isn't done", () => {
  const worded = builder()
    .program("corvane", { name: "Corvane University" })
    .program("northam", { name: "Northam Institute" })
    .contact("will", "corvane", { name: "Will Ford" })
    .contact("may", "corvane", { name: "May Long" })
    .contact("vance", "northam", { name: "Olivia Vance" })
    .build();
  const of = (line: string) => {
    const { people, kind, asks } = readLine(line, worded, NOW);
    return [people.map(({ id }) => id).join(), kind, asks.length];
  };

  it.each([
    ["ty will ford", ["will", "thank-you", 0]],
    ["ty may long", ["may", "thank-you", 0]],
    ["will ford called", ["will", "other", 0]],
    ["may long replied", ["may", "other", 0]],
    ["will called", ["will", "other", 0]],
    // Nobody's name where somebody else is thanked.
    ["will ty vance", ["vance", null, 1]],
    ["may call vance", ["vance", null, 1]],
    ["will thank may long", ["may", null, 1]],
  ])("%s", (line, right) => expect(of(line)).toEqual(right));
});
