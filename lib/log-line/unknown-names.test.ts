import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { readLine } from "./read";

const NOW = Date.parse("2026-12-04T19:15:00-05:00");
const season = builder()
  .program("harlow", { name: "Harlow University Hospital", aliases: ["Harlow"] })
  .program("vance", { name: "Vance Clinic" })
  .program("north", { name: "Northam Medical Center" })
  .program("ucsf", { name: "University of California, San Francisco (UCSF)" })
  .contact("marsh", "harlow", { name: "Elena Marsh" })
  .build();

const read = (line: string) => {
  const { program, people, unread, longer } = readLine(line, season, NOW);
  return {
    program: program?.id ?? null,
    people: people.map(({ id }) => id),
    waits: unread
      .filter(({ blocks }) => blocks)
      .map(({ text }) => text)
      .join(" "),
    told: unread
      .filter(({ blocks }) => !blocks)
      .map(({ text }) => text)
      .join(" "),
    longer,
  };
};
const waits = (words: string, told = "") => ({ program: null, people: [], waits: words, told, longer: null });

describe("a name that nobody has yet waits as a whole", () => {
  it.each([
    ["ty mayo clinic", "mayo clinic"],
    ["#1 mayo clinic", "mayo clinic"],
    ["reply the mayo clinic yesterday", "mayo clinic"],
    ["ty cleveland clinic", "cleveland clinic"],
    // What it has in common with a program of the season names none.
    ["ty tulane medical center", "tulane medical center"],
    ["ty mayo university hospital", "mayo university hospital"],
    ["ty yale university", "yale university"],
    ["ty university of michigan", "university of michigan"],
    ["ty emory school of medicine", "emory school of medicine"],
    ["ty mount sinai hospital", "mount sinai hospital"],
    ["ty kaiser permanente medical center", "kaiser permanente medical center"],
    ["update mayo health system", "mayo health system"],
    // Names that begin with a word of every day.
    ["update new york university", "new york university"],
    ["ty long island jewish medical center", "long island jewish medical center"],
    ["ty good samaritan hospital", "good samaritan hospital"],
    ["ty case western", "case western"],
    ["ty first health", "first health"],
    ["ty mayo ir", "mayo ir"],
  ])("%s", (line, words) => {
    expect(read(line)).toEqual(waits(words));
    const [ask] = readLine(line, season, NOW).asks;
    expect(ask).toMatchObject({ field: "programId", words });
  });

  it("and what is said of it is a note", () => {
    expect(read("ty mayo clinic was great")).toEqual(waits("mayo clinic", "was great"));
  });

  it("though another program was open", () => {
    const { program, unread } = readLine("#1 mayo clinic", season, NOW, { preferred: "vance" });
    expect(program).toBeNull();
    expect(unread.every(({ blocks }) => blocks)).toBe(true);
  });
});

describe("a name that goes on where a program’s ends", () => {
  it.each([
    ["ty university of california los angeles", "ucsf", "los angeles", "university of california los angeles"],
    ["ty harlow general hospital", "harlow", "general hospital", "harlow general hospital"],
  ])("%s", (line, program, words, longer) => {
    expect(read(line)).toEqual({ program, people: [], waits: words, told: "", longer });
  });
});

describe("what is near to it and is none", () => {
  it.each([
    ["ty vance clinic", { program: "vance", waits: "", told: "" }],
    ["ty harlow university hospital", { program: "harlow", waits: "", told: "" }],
    ["ty northam medical center", { program: "north", waits: "", told: "" }],
    ["ty university of california san francisco", { program: "ucsf", waits: "", told: "" }],
    // Somebody at a program, not a longer name of it.
    ["ty harlow smith", { program: "harlow", waits: "smith", longer: null }],
    ["ty harlow marsh", { program: "harlow", people: ["marsh"], waits: "" }],
    // What was said there.
    ["ty harlow marsh great clinic", { program: "harlow", people: ["marsh"], waits: "", told: "great clinic" }],
    ["ty harlow clinic", { program: "harlow", waits: "", told: "clinic" }],
    ["ty harlow good residents at the clinic", { program: "harlow", waits: "" }],
    ["ty mayo, clinic was great", { waits: "mayo", told: "clinic was great" }],
    ["update harlow new paper", { program: "harlow", waits: "", told: "new paper" }],
  ])("%s", (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });
});
