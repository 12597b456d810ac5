import { expect, test } from "vitest";
import { duplicateOf, duplicates, type Known } from "./duplicates";

const program = (name: string, fields: Partial<Known> = {}) => ({
  id: name,
  name,
  track: "integrated" as const,
  nrmpCode: null,
  acgmeId: null,
  ...fields,
});

test.each([
  ["Duke University", "duke  university"],
  ["Duke University", "Duke University IR Residency Program"],
  ["Harlow–St. Anne", "Harlow St. Anne"],
  ["Hôpital Nord", "hopital nord"],
  ["University of Alabama at Birmingham (UAB)", "University of Alabama at Birmingham"],
])("%s and %s are one by name", (one, other) => {
  expect(duplicateOf(program(one), [program("Elsewhere"), program(other)])).toEqual({
    other: program(other),
    by: "name",
  });
});

test.each([
  ["Mayo Clinic (Arizona)", "Mayo Clinic (Rochester, Minnesota)"],
  ["University of Washington", "Washington University"],
  ["Interventional Radiology", "Diagnostic Radiology"],
])("%s and %s are two", (one, other) => {
  expect(duplicateOf(program(one), [program(other)])).toBeNull();
});

test("a hospital may have a program on every track", () => {
  const year = program("Duke University", { track: "transitional" });
  expect(duplicateOf(program("Duke University"), [year])).toBeNull();
  expect(duplicates([program("Duke University"), year]).size).toBe(0);
});

test("a code says more than a name, and however it is written", () => {
  const other = program("Durham", { nrmpCode: "1529416A0", acgmeId: "416-36-00002" });
  const named = program("Duke");
  expect(duplicateOf(program("Duke", { nrmpCode: "1529416a0" }), [named, other])).toEqual({ other, by: "nrmpCode" });
  expect(duplicateOf(program("Duke", { acgmeId: "4163600002" }), [named, other])).toEqual({ other, by: "acgmeId" });
});

test("all that are twice in a season are found, and those that are once are not", () => {
  const twice = [program("A"), program("B", { acgmeId: "1" }), program("C", { acgmeId: "1" })];
  expect(duplicates([...twice, { ...program("a"), id: "again" }])).toEqual(new Set(["A", "again", "B", "C"]));
  expect(duplicates([program(""), { ...program(""), id: "blank" }]).size).toBe(0);
});

test("a program under another of its names is the same one", () => {
  const known = program("Massachusetts General Hospital", { shortName: "MGH", aliases: ["Mass General"] });
  for (const name of ["MGH", "mass general", "Mass General IR Residency"])
    expect(duplicateOf(program(name), [known])?.other).toBe(known);
  expect(duplicateOf(program("Man’s Best Hospital", { aliases: ["MGH"] }), [known])?.by).toBe("name");
  expect(duplicateOf(program("Mass Eye and Ear"), [known])).toBeNull();
});

test("a name that a program has twice makes it no twin of its own", () => {
  expect(duplicates([program("UCSF", { shortName: "UCSF", aliases: ["ucsf"] })])).toEqual(new Set());
});
