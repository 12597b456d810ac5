import { describe, expect, test } from "vitest";
import type { Contact } from "@/lib/season/schema";
import { knownAs, typedNames } from "./typed-people";

const person = (id: string, name: string): Contact => ({
  id,
  programId: "p1",
  name,
  title: "Dr.",
  role: "faculty",
  email: null,
  notes: "",
});

describe("people typed into one line", () => {
  test.each([
    ["Dr. Elena Marsh", ["Dr. Elena Marsh"]],
    ["Dr. Elena Marsh, Owen Tak;Joan Bell", ["Dr. Elena Marsh", "Owen Tak", "Joan Bell"]],
    ["Elena Marsh, MD, Owen Tak, M.D., PhD", ["Elena Marsh, MD", "Owen Tak, M.D., PhD"]],
    [" , ,", []],
    ["MD", ["MD"]],
  ])("%j are %j", (line, names) => {
    expect(typedNames(line)).toEqual(names);
  });

  test("who is known already is found with or without the title, however it is written; of two nobody is", () => {
    const people = [person("c1", "Elena Marsh"), person("c2", "Owen Tak"), person("c3", "Owen Tak")];
    expect(knownAs("dr elena  MARSH", people)?.id).toBe("c1");
    expect(knownAs("Elena Marsh", people)?.id).toBe("c1");
    expect(knownAs("Owen Tak", people)).toBeUndefined();
    expect(knownAs("Marsh", people)).toBeUndefined();
  });
});
