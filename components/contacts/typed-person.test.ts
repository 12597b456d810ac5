import { expect, test } from "vitest";
import { typedPerson } from "./typed-person";

test.each([
  ["Dr. Elena Marsh", { title: "Dr.", name: "Elena Marsh" }],
  ["dr Elena Marsh", { title: "Dr.", name: "Elena Marsh" }],
  ["  Ms. Joan Bell ", { title: "Ms.", name: "Joan Bell" }],
  ["Drew Hall", { title: "", name: "Drew Hall" }],
  ["Dr.", { title: "", name: "Dr." }],
])("%s is read as a person", (typed, person) => {
  expect(typedPerson(typed)).toEqual(person);
});
