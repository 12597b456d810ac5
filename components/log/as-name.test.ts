import { expect, test } from "vitest";
import { isPlaceAlone, namelike, saysPlace } from "./as-name";

test.each([
  ["mayo clinic", "Mayo Clinic"],
  ["university of michigan", "University of Michigan"],
  ["the mayo clinic", "The Mayo Clinic"],
  ["mayo ir", "Mayo IR"],
  ["mgh", "MGH"],
  ["UCSF medical center", "UCSF Medical Center"],
  ["st mary’s", "St Mary’s"],
])("%s is the name %s", (words, name) => {
  expect(namelike(words)).toBe(name);
});

test.each([
  ["mayo clinic", true, false],
  ["general hospital", true, true],
  ["smith", false, false],
])("%s says a place: %s, and nothing else: %s", (words, says, alone) => {
  expect([saysPlace(words), isPlaceAlone(words)]).toEqual([says, alone]);
});
