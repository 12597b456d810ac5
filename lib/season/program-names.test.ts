import { describe, expect, test } from "vitest";
import { calledNames, derivedShortName, programShortName } from "./program-names";

const program = (name: string, shortName = "", aliases: string[] = []) => ({ name, shortName, aliases });

describe("a program's short name", () => {
  test.each([
    ["is what was entered", program("University of California, San Francisco (UCSF)", "SF"), "SF"],
    ["follows from brackets", program("University of California, San Francisco (UCSF)"), "UCSF"],
    ["follows from initials it goes by", program("Massachusetts General Hospital", "", ["Mass General", "MGH"]), "MGH"],
    [
      "is the name where brackets hold a place",
      program("University of Arizona (Tucson)"),
      "University of Arizona (Tucson)",
    ],
    ["is never a word that was typed once", program("Tulane University", "", ["tulan"]), "Tulane University"],
    ["is never initials nobody entered", program("Massachusetts General Hospital"), "Massachusetts General Hospital"],
  ])("%s", (_what, given, short) => {
    expect(programShortName(given)).toBe(short);
  });

  test("what it follows from does not change with what is entered", () => {
    expect(derivedShortName(program("New York University (NYU)", "N.Y.U."))).toBe("NYU");
  });
});

test("every name it goes by, without those that are empty", () => {
  expect(calledNames({ name: "Brown University", shortName: "Brown", institution: "", aliases: ["RIH"] })).toEqual([
    "Brown University",
    "Brown",
    "RIH",
  ]);
});
