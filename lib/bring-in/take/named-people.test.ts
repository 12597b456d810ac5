import { expect, test } from "vitest";
import { isNamed, peopleIn } from "./named-people";

const shown = (cell: string, alone: boolean) => {
  const { people, open } = peopleIn(cell, alone);
  return [
    ...people.map(({ title, name, role, email }) =>
      [title, name, role && `(${role})`, email].filter(Boolean).join(" "),
    ),
    ...(open === null ? [] : ["?"]),
  ];
};

test.each([
  ["Lee, Ann", ["Ann Lee"]],
  ["LEE, ANN", ["ANN LEE"]],
  ["Lee, Ann MD", ["Dr. Ann Lee"]],
  ["Lee, Ann, MD, PhD", ["Dr. Ann Lee"]],
  ["Lee, Ann B.", ["Ann B. Lee"]],
  ["Lee, Ann Marie", ["Ann Marie Lee"]],
  ["van der Berg, Jo", ["Jo van der Berg"]],
  ["Delgado-Reyes, Lucia", ["Lucia Delgado-Reyes"]],
  ["O’Neil, Kate", ["Kate O’Neil"]],
  ["Lee, Ann (PD) <ann@lee.example>", ["Ann Lee (program-director) ann@lee.example"]],
  ["Ann Lee MD", ["Dr. Ann Lee"]],
  ["Dr. Ann B. Lee, MD", ["Dr. Ann B. Lee"]],
  ["Dr. Lee, Dr. Ray", ["Dr. Lee", "Dr. Ray"]],
  ["Ann Lee, Bo Ray", ["Ann Lee", "Bo Ray"]],
  ["Ann Lee, PD", ["Ann Lee (program-director)"]],
  ["Ann Lee, Vice Chair of Research", ["Ann Lee (faculty)"]],
])("in a column of one person, %j", (cell, people) => {
  expect(shown(cell, true)).toEqual(people);
});

test.each([
  ["Lee, Ann", ["Lee", "Ann", "?"]],
  ["Lee, Ann MD", ["Dr. Ann Lee"]],
  ["Lee, Ann B.", ["Ann B. Lee"]],
  ["Lee, Ann; Ray, Bo", ["Ann Lee", "Bo Ray"]],
  ["Ann Lee MD, Bo Ray DO", ["Dr. Ann Lee", "Dr. Bo Ray"]],
  ["Ann Lee, MD; Bo Ray, PhD", ["Dr. Ann Lee", "Bo Ray"]],
  ["Ann Lee (PD), Bo Ray (APD)", ["Ann Lee (program-director)", "Bo Ray (associate-program-director)"]],
  ["Ann Lee, PD, Bo Ray, APD", ["Ann Lee (program-director)", "Bo Ray (associate-program-director)"]],
  ["Ann Lee / Bo Ray & Cy Doe", ["Ann Lee", "Bo Ray", "Cy Doe"]],
  ["Lee, Ray, and Doe", ["Lee", "Ray", "Doe"]],
  ["Dr. Lee\nDr. Ray", ["Dr. Lee", "Dr. Ray"]],
  ["Ann Lee, ann@lee.example", ["Ann Lee ann@lee.example"]],
])("in a column of several people, %j", (cell, people) => {
  expect(shown(cell, false)).toEqual(people);
});

test.each([
  ["Ann Lee", true],
  ["Lee", true],
  ["Chief Resident Kim Doe", true],
  ["two residents", false],
  ["the residents panel", false],
  ["several faculty members", false],
  ["3 attendings", false],
  ["PD", false],
])("whether %j names somebody: %s", (name, named) => {
  expect(isNamed({ name, title: "", email: null, role: null })).toBe(named);
});
