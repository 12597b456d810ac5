import { expect, test } from "vitest";
import { isNamed, peopleIn } from "./named-people";

const shown = (cell: string, alone: boolean) => {
  const { people, open, unclear } = peopleIn(cell, alone);
  return [
    ...people.map(({ title, name, role, email }) =>
      [title, name, role && `(${role})`, email].filter(Boolean).join(" "),
    ),
    ...open.flatMap((both) => [...both.split(", "), "?"]),
    ...unclear.map((words) => `${words}?`),
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
  [
    "Nadia Fenwick, MD (PD); Paul Imre, MD (APD)",
    ["Dr. Nadia Fenwick (program-director)", "Dr. Paul Imre (associate-program-director)"],
  ],
  ["Ann Lee, MD (PD), Bob Roe, DO (faculty)", ["Dr. Ann Lee (program-director)", "Dr. Bob Roe (faculty)"]],
  ["Ann Lee, MD (ann@x.example)", ["Dr. Ann Lee ann@x.example"]],
  ["Ann Lee, MD, MPH <ann@x.example>", ["Dr. Ann Lee ann@x.example"]],
  ["Dr. Nadia Fenwick, MD (PD) <f@x.example>", ["Dr. Nadia Fenwick (program-director) f@x.example"]],
  ["Dr. Nadia Fenwick, MD - PD", ["Dr. Nadia Fenwick (program-director)"]],
  ["Ann Lee, RPA-C", ["Ann Lee"]],
  ["Ann Lee, PA-C, Bob Roe, NP", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee, MBBS, FRCR", ["Ann Lee"]],
  ["Ann Lee M.D., Ph.D.", ["Dr. Ann Lee"]],
  ["Ann Lee, MD/PhD", ["Dr. Ann Lee"]],
  ["Ann Lee MD/MBA", ["Dr. Ann Lee"]],
  ["Ann Lee, MSc", ["Ann Lee"]],
  ["Kim Yo, C-TAGME", ["Kim Yo"]],
  ["Kim Do; Jo Ma", ["Kim Do", "Jo Ma"]],
  ["Dr. Ann Lee; MD", ["Dr. Ann Lee"]],
  ["Ann Lee (virtual), Bob Roe (in person)", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee 9:00, Bob Roe 9:30", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee - 9am; Bob Roe - 9:30am", ["Ann Lee", "Bob Roe"]],
  ["9:00-9:30 Ann Lee\n9:30-10:00 Bob Roe", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee @ 10, Bob Roe at 11", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee; O’Neil, Sean", ["Ann Lee", "Sean O’Neil"]],
  ["Lee; Roe, Poe", ["Lee", "Roe", "Poe", "?"]],
  ["Drs. Lee and Roe", ["Dr. Lee", "Dr. Roe"]],
  ["Drs. Roe, Poe, and Moe", ["Dr. Roe", "Dr. Poe", "Dr. Moe"]],
  ["Lee/Roe", ["Lee", "Roe"]],
  ["Roe/Poe/Moe", ["Roe", "Poe", "Moe"]],
  ["Ann Lee, Bob Roe, + PC", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee x2", ["Ann Lee"]],
  ["1. Ann Lee 2. Bob Roe", ["Ann Lee", "Bob Roe"]],
  ["1) Ann Lee, 2) Bob Roe", ["Ann Lee", "Bob Roe"]],
  ["#1 Ann Lee\n#2 Bob Roe", ["Ann Lee", "Bob Roe"]],
  ["Ann Lee and 2 residents", ["Ann Lee"]],
  ["Dr Lee & co", ["Dr. Lee"]],
  ["PD: Ann Lee; APD: Bob Roe", ["Ann Lee (program-director)", "Bob Roe (associate-program-director)"]],
  ["Faculty: Ann Lee, Bob Roe", ["Ann Lee (faculty)", "Bob Roe (faculty)"]],
  ["Chief Resident Kim Doe", ["Kim Doe (chief)"]],
  ["Ann Lee PD", ["Ann Lee (program-director)"]],
  ["Ann Lee\nProgram Director\nBob Roe\nAPD", ["Ann Lee (program-director)", "Bob Roe (associate-program-director)"]],
  ["met with Dr. Lee", ["Dr. Lee"]],
  ["ann lee", ["ann lee"]],
  ["N/A", []],
  ["?", []],
  ["unknown", []],
  ["same as above", []],
  ["Same as last time", ["Same as last time?"]],
  ["canceled", []],
  ["Cancelled", []],
  ["not assigned yet", []],
  ["see email", []],
  ["great people overall", ["great people overall?"]],
  ["Ann Lee 10", ["Ann Lee 10?"]],
  ["the one with the beard", ["the one with the beard?"]],
])("in a cell of interviewers, %j", (cell, people) => {
  expect(shown(cell, false)).toEqual(people);
});

test.each([
  ["Lee, Ann, MD (ann@x.example)", ["Dr. Ann Lee ann@x.example"]],
  ["Ann Lee, MD, FSIR <ann@x.example>", ["Dr. Ann Lee ann@x.example"]],
  ["Ann Lee Jr., MD (ann@x.example)", ["Dr. Ann Lee ann@x.example"]],
  ["Dr. Ann Lee; MD", ["Dr. Ann Lee"]],
  ["vacant", ["vacant?"]],
])("in a column of one person, %j too", (cell, people) => {
  expect(shown(cell, true)).toEqual(people);
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
