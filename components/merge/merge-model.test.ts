import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { candidatesFor } from "./merge-model";

test("what a program may be merged with: what could be the same first, then names that are alike, then by name", () => {
  const made = season()
    .program("p1", { name: "Tulane University School of Medicine" })
    .program("p2", { name: "Aspen Valley" })
    .program("p3", { name: "Tulane Lakeside Hospital" })
    .program("p4", { name: "Tulane University" })
    .build();
  expect(candidatesFor(made, "program", "p1").map(({ id, likely }) => [id, likely])).toEqual([
    ["p4", true],
    ["p3", false],
    ["p2", false],
  ]);
});
