import { expect, test } from "vitest";
import type { FactValue } from "@/lib/season/schema";
import { anyTieHolds, isKnownPlace, type Place } from "./places";
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
  ["family", "near Boulder, CO", true],
  ["city", "near Boulder, CO", true],
  ["region", "the West", true],
  ["region", "Western US", true],
  ["region", "Northeast US", false],
  ["region", "US Northeast", false],
  ["region", "north east", false],
  ["region", "mid west", false],
  ["place", ["Ohio", "Boston, MA"], false],
  // No place that is known: nothing says that it isn't there.
  ["family", "Boulder", null],
  ["city", "Boulder", null],
  ["city", "near Boston", null],
  ["region", "Lake country", null],
  ["state", "Ohioo", null],
  ["family", "Paris, France", null],
  ["place", ["Ohio", "near Boston"], null],
  ["family", "near Denver", true],
  ["esir", true, undefined],
])("a program in Denver, wanted %s %j: %s", (field, value, expected) => {
  expect(placeAnswer({ field, value }, denver)).toBe(expected);
});

test.each([
  ["Ohio", true],
  ["oh", true],
  ["the Midwest", true],
  ["Northeast US", true],
  ["Boulder, CO", true],
  ["near Boston, MA", true],
  ["Boulder", false],
  ["near Boston", false],
  ["Paris, France", false],
  ["", false],
])("%j is a place of which it can be told where it isn’t: %s", (text, is) => {
  expect(isKnownPlace(text)).toBe(is);
});

test.each<[Place, Place[], boolean | null]>([
  [denver, [{ state: "CO", city: "" }], true],
  [denver, [{ state: "colorado", city: "Boulder" }], true],
  [denver, [{ state: "OH", city: "" }], false],
  [denver, [{ state: "", city: "denver" }], true],
  // Neither a city without its state nor a state that is none says where it isn't.
  [denver, [{ state: "", city: "Columbus" }], null],
  [denver, [{ state: "Ohioo", city: "" }], null],
  [
    denver,
    [
      { state: "OH", city: "" },
      { state: "Ohioo", city: "" },
    ],
    null,
  ],
  // No tie is given.
  [denver, [], null],
  [denver, [{ state: " ", city: "" }], null],
  // Its place isn't known.
  [{ city: "", state: "" }, [{ state: "OH", city: "" }], null],
  [{ city: "Denver", state: "" }, [{ state: "OH", city: "" }], null],
  [{ city: "", state: "CO" }, [{ state: "", city: "Denver" }], null],
])("a program in %j has a tie of %j: %s", (place, ties, expected) => {
  expect(anyTieHolds(place, ties)).toBe(expected);
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
