import { expect, test } from "vitest";
import type { FactValue } from "@/lib/season/schema";
import { placeAnswer, valueAnswer } from "./wants";

const denver = { city: "Denver", state: "CO" };

test.each<[string, FactValue, boolean | null | undefined]>([
  ["region", "West", true],
  ["region", "Midwest", false],
  ["region", "the Midwest", false],
  ["region", ["Midwest", "West"], true],
  ["state", "CO", true],
  ["state", "colorado", true],
  ["state", "Ohio", false],
  ["city", "denver", true],
  ["city", "Boulder, CO", false],
  // Who has family in a state is near it in another city.
  ["family", "Boulder, CO", true],
  ["Near family", "Boulder, CO", true],
  ["family", "Columbus, OH", false],
  ["esir", true, undefined],
])("a program in Denver, wanted %s %j: %s", (field, value, expected) => {
  expect(placeAnswer({ field, value }, denver)).toBe(expected);
});

test.each<[string, FactValue]>([
  ["region", "West"],
  ["state", "CO"],
  ["city", "Denver"],
  ["family", "Boulder, CO"],
])("where the place isn't known, %s %j isn't either", (field, value) => {
  expect(placeAnswer({ field, value }, { city: "", state: "" })).toBeNull();
});

test.each<[string, FactValue, FactValue, boolean | null]>([
  ["esir", true, true, true],
  ["esir", false, true, false],
  ["esir", true, false, false],
  ["esir", "yes", true, true],
  ["esir", "planned", true, null],
  ["size", 2, 2, true],
  ["size", 1, 2, false],
  ["size", 3, "at least 2", true],
  ["size", 3, "large", null],
  ["integratedPositions", 4, 3, true],
  ["interviewFormat", "virtual", "virtual", true],
  ["interviewFormat", "both", "virtual", true],
  ["interviewFormat", "both", "in person", true],
  ["interviewFormat", "in person", "virtual", false],
  ["interviewFormat", "may interview remotely", "virtual", true],
  ["type", "academic", "Academic", true],
  ["type", "community", "academic", false],
  // A list of cases that doesn't name one says nothing against it.
  ["case mix", "aortic and oncology", "aortic", true],
  ["caseMix", "oncology", "aortic", null],
  ["caseMix", ["oncology", "aortic"], "aortic", true],
  ["visaSponsored", ["J-1"], "H-1B", false],
  ["visaSponsored", ["J-1"], true, true],
  ["research", "none", true, false],
  ["research", 6, true, true],
  ["call", "home", ["home", "night float"], true],
])("%s: stated %j, wanted %j: %s", (field, stated, wanted, expected) => {
  expect(valueAnswer(field, stated, wanted)).toBe(expected);
});
