import { describe, expect, test } from "vitest";
import { z } from "zod";
import { programSchema } from "@/lib/season/schema";
import { ageWords, COMPILED, ENTRIES, entryOfCode, findInDirectory, nearInDirectory } from "./directory";
import shipped from "./programs.json";

const known = z.boolean().nullable();
const acgme = z
  .string()
  .regex(/^\d{10}$/)
  .nullable();

const shippedSchema = z.strictObject({
  compiled: z.string().regex(/^\d{4}-\d{2}$/),
  programs: z.array(
    z.strictObject({
      name: z.string().min(1),
      shortName: z.string().min(1),
      aliases: z.array(z.string().min(1)),
      institution: z.string().min(1),
      city: z.string().min(1),
      state: z.string().regex(/^[A-Z]{2}$/),
      integrated: known,
      independent: known,
      acgmeId: acgme,
      acgmeIdIndependent: acgme,
      nrmpCode: z
        .string()
        .regex(/^\d{4}416[CA]\d$/)
        .nullable(),
      website: z.url().nullable(),
      asOf: z
        .string()
        .regex(/^\d{4}(-\d{2})?$/)
        .nullable(),
      sources: z.array(z.url()).min(1),
    }),
  ),
});

describe("the directory as shipped", () => {
  test("every program names where it was found, and its codes are built as codes are", () => {
    expect(shippedSchema.parse(shipped).programs).toHaveLength(88);
    expect(COMPILED).toBe("2026-11");
  });

  test("no short name or other name stands for two programs", () => {
    const called = shipped.programs.flatMap((program) => [
      ...new Set([program.shortName, ...program.aliases].map((name) => name.toLowerCase())),
    ]);
    expect(called.filter((name, at) => called.indexOf(name) !== at)).toEqual([]);
  });

  test("no code is that of two entries", () => {
    const codes = ENTRIES.flatMap(({ nrmpCode, acgmeId }) => [nrmpCode, acgmeId].filter((code) => code !== null));
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("every entry can be kept as a program", () => {
    for (const { asOf: _, sources: __, track, ...fields } of ENTRIES)
      expect(programSchema.parse({ id: "p", track: track ?? "integrated", ...fields }).name).toBe(fields.name);
  });

  test("an entry stands for each track that is known, with that track's codes", () => {
    const tracks = (name: string) => ENTRIES.filter((entry) => entry.name === name);
    expect(tracks("Emory University").map(({ track }) => track)).toEqual(["integrated", "independent"]);
    expect(tracks("LSU Health New Orleans").map(({ track }) => track)).toEqual([null]);
    expect(tracks("Duke University")).toMatchObject([
      { track: "integrated", acgmeId: "4163600002", nrmpCode: "1529416A0", positionType: "advanced" },
      { track: "independent", acgmeId: "4153642002", nrmpCode: null, positionType: null },
    ]);
  });
});

describe("searching", () => {
  const names = (search: string, track: "integrated" | "independent" | "diagnostic" = "integrated") =>
    findInDirectory(search, track).map((entry) => `${entry.name}, ${entry.track}`);

  test.each([
    ["duk", "Duke University, integrated"],
    ["DUKE", "Duke University, integrated"],
    ["uab", "University of Alabama at Birmingham (UAB), integrated"],
    ["bidmc", "Beth Israel Deaconess Medical Center, integrated"],
    ["mgh", "Massachusetts General Hospital, integrated"],
    ["ucsf", "University of California, San Francisco (UCSF), integrated"],
    ["brigham", "Brigham and Women's Hospital, integrated"],
    ["ann arbor", "University of Michigan, integrated"],
    ["1680416A0", "Medical University of South Carolina (MUSC), integrated"],
    ["st luke", "St. Luke's University Health Network, integrated"],
  ])("%s finds %s first", (search, first) => {
    expect(names(search)[0]).toBe(first);
  });

  test("the season's own track comes first, and what is nearest by name before what is near by place", () => {
    expect(names("duk", "independent")).toEqual(["Duke University, independent", "Duke University, integrated"]);
    expect(names("roch")[0]).toBe("Rochester General Hospital, integrated");
    expect(names("mayo").length).toBeGreaterThanOrEqual(4);
  });

  test("eight at most, and none for what is not there", () => {
    expect(names("university")).toHaveLength(8);
    expect(names("lakeshore")).toEqual([]);
  });
});

test("what is shown bears its age", () => {
  expect(ageWords({ asOf: "2024" })).toBe("from pages of 2024");
  expect(ageWords({ asOf: "2015-12" })).toBe("from pages of December 2015");
  expect(ageWords({ asOf: null })).toBeNull();
  expect(entryOfCode("4163600002")?.name).toBe("Duke University");
  expect(entryOfCode("0000000000")).toBeNull();
});

describe("a search that finds nothing", () => {
  const near = (search: string) => [
    findInDirectory(search, "integrated").length,
    nearInDirectory(search, "integrated")[0]?.name,
  ];

  test.each([
    ["uscf", /\(UCSF\)|San Francisco/],
    ["mount sinia", /Mount Sinai/],
    ["massachussets general", /^Massachusetts General/],
    ["siani", /Sinai/],
    ["michgan", /^University of Michigan/],
    ["Univeristy of Michgan", /^University of Michigan/],
  ])("%s may be a slip", (search, name) => {
    expect(near(search)).toEqual([0, expect.stringMatching(name)]);
  });

  test.each(["xyzzy", "qzx", "hospital of nowhere"])("%s is near to nothing", (search) => {
    expect(near(search)).toEqual([0, undefined]);
  });
});
