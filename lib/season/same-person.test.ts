import { expect, test } from "vitest";
import { samePerson } from "./same-person";

const known = [{ programId: "p1", name: "Ruth A. Smith", email: "rsmith@example.org" }];
const person = (name: string, email: string | null = null, programId = "p1") => ({ programId, name, email });

test.each([
  ["Ruth A. Smith", null, true],
  ["ruth smith, MD", null, true],
  ["Dr. Ruth Smith", null, true],
  ["R. Adeyemi", "RSmith@example.org", true],
  ["Rita Smith", null, false],
  ["Smith", null, false],
  ["", null, false],
  ["Ruth Smith", null, true],
])("“%s” is somebody known: %3$s", (name, email, same) => {
  expect(samePerson(person(name, email), known) !== null).toBe(same);
});

test("a person of another program is another one", () => {
  expect(samePerson(person("Ruth Smith", null, "p2"), known)).toBeNull();
});
