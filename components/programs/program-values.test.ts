import { expect, test } from "vitest";
import type { DirectoryEntry } from "@/lib/directory/directory";
import type { Program } from "@/lib/season/schema";
import { addedTo, filledIn, knownBy, policyFilledIn, valuesOf } from "./program-values";

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

type Policy = Program["contactPolicy"];
test.each<[string, Policy, { value: Policy } | null, { value: Policy } | undefined, Policy]>([
  ["nothing was chosen", "open", null, { value: "no-contact" }, "no-contact"],
  ["nothing is stated", "open", null, undefined, "open"],
  ["another entry filled it in", "no-contact", { value: "no-contact" }, undefined, "open"],
  [
    "another entry filled in another",
    "no-contact",
    { value: "no-contact" },
    { value: "no-post-interview" },
    "no-post-interview",
  ],
  ["the person chose one", "no-post-interview", null, { value: "no-contact" }, "no-post-interview"],
  [
    "the person chose another than was filled in",
    "open",
    { value: "no-contact" },
    { value: "no-post-interview" },
    "open",
  ],
])("the contact policy where %s", (_, present, before, stated, policy) => {
  expect(policyFilledIn(present, before, stated)).toBe(policy);
});

test("a program that is typed is known by its codes only where they are there", () => {
  const values = { ...valuesOf(undefined, "integrated"), name: "Duke", nrmpCode: "1529416A0" };
  expect(knownBy(values)).toMatchObject({ name: "Duke", track: "integrated", nrmpCode: "1529416A0", acgmeId: null });
});

test("an entry adds to a program that is there what is still empty, and its name; what was entered stays", () => {
  const values = { ...valuesOf(undefined, "independent"), name: "Univeristy of Duke", city: "Raleigh" };
  expect(addedTo(values, ENTRY)).toEqual({
    name: "Duke University",
    shortName: "Duke",
    aliases: "DUMC",
    institution: "Duke University Hospital",
    state: "NC",
    positionType: "",
    nrmpCode: "1529416A0",
    acgmeId: "",
    website: "",
  });
});
