import { expect, test } from "vitest";
import { ENTRIES } from "@/lib/directory/directory";
import { duplicateOf, duplicates, type Known, likeness, nearTwinOf } from "./duplicates";

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

/** A program as it is typed: its name, and its place where that is known. */
const named = (name: string, city = "", state = "") => ({
  ...{ name, city, state, track: "integrated" as const, nrmpCode: null, acgmeId: null },
});

test.each([
  ["Tulane University", "Tulane University School of Medicine", true],
  ["Tulane University Medical Center", "Tulane University School of Medicine", true],
  ["Brown University", "Brown University Integrated IR Residency Program", true],
  ["Baylor College of Medicine", "Baylor University Medical Center", false],
  ["University of California, San Francisco (UCSF)", "University of California, San Francisco, Fresno", false],
  ["University Hospital", "University Medical Center", false],
  ["Medical Center", "School of Medicine", false],
])("%s beside %s: near %s", (one, other, near) => {
  expect(nearTwinOf(named(one), [named(other)]) !== null).toBe(near);
  expect(nearTwinOf(named(other), [named(one)]) !== null).toBe(near);
});

test("programs of different places, or on other tracks, are not near", () => {
  const other = named("Riverbend University School of Medicine", "Albany", "NY");
  expect(nearTwinOf(named("Riverbend University", "Albany", "NY"), [other])).toBe(other);
  expect(nearTwinOf(named("Riverbend University", "Troy", "NY"), [other])).toBeNull();
  expect(nearTwinOf(named("Riverbend University", "", "OH"), [other])).toBeNull();
  expect(nearTwinOf({ ...named("Riverbend University"), track: "independent" }, [other])).toBeNull();
});

test("no two programs of the directory are near", () => {
  const places = [...new Map(ENTRIES.map((entry) => [entry.name, entry])).values()];
  const near = places.filter((entry, place) => {
    const known = (one: typeof entry) => ({ ...one, track: "integrated" as const });
    return nearTwinOf(known(entry), places.slice(0, place).map(known)) !== null;
  });
  expect(near.map(({ name }) => name)).toEqual([]);
});

test.each([
  ["Tulane University", "Tulane University School of Medicine", 1],
  ["Tulane University", "Brown University", 0],
  ["University Hospital", "Brown University", 0],
  ["Penn State Hershey", "Penn Medicine", 1],
])("%s and %s are alike by %s", (one, other, alike) => {
  expect(likeness(one, other)).toBe(alike);
});
