import { expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/directory/directory";
import { filledIn, knownBy, valuesOf } from "./program-values";

const ENTRY: DirectoryEntry = {
  name: "Duke University",
  shortName: "Duke",
  aliases: ["DUMC"],
  institution: "Duke University Hospital",
  city: "Durham",
  state: "NC",
  track: null,
  positionType: null,
  nrmpCode: "1529416A0",
  acgmeId: null,
  website: null,
  asOf: null,
  sources: ["https://example.org"],
};

test("an entry of the directory fills in what it knows, empties what it does not, and leaves the rest", () => {
  expect(filledIn(ENTRY)).toEqual({
    name: "Duke University",
    shortName: "Duke",
    aliases: "DUMC",
    institution: "Duke University Hospital",
    city: "Durham",
    state: "NC",
    positionType: "",
    nrmpCode: "1529416A0",
    acgmeId: "",
    website: "",
  });
  expect(filledIn({ ...ENTRY, track: "independent" }).track).toBe("independent");
});

test("a program that is typed is known by its codes only where they are there", () => {
  const values = { ...valuesOf(undefined, "integrated"), name: "Duke", nrmpCode: "1529416A0" };
  expect(knownBy(values)).toMatchObject({ name: "Duke", track: "integrated", nrmpCode: "1529416A0", acgmeId: null });
});
