import { expect, test } from "vitest";
import { answered } from "@/lib/fit/answered";
import { usualOf } from "@/lib/season/fields/field";
import { PROFILE } from "@/lib/season/fields/profile";
import { profileLine } from "./answered";

const empty = usualOf(PROFILE);
const said = (profile: Partial<typeof empty>, season = { graduationYear: null as number | null, rotations: 0 }) =>
  profileLine({ ...empty, ...profile }, season).flatMap(({ label, says }) =>
    says === null ? [] : [`${label} ${says}`],
  );

test("an empty profile answers nothing", () => {
  expect(answered(empty)).toBe(0);
  expect(said({})).toEqual([]);
});

test("no letters and no months are answers", () => {
  const profile = { letters: [], usceMonths: 0, step1: "fail" as const, ecfmg: false };
  expect(answered({ ...empty, ...profile })).toBe(4);
  expect(said(profile)).toEqual(["Step 1 Failed", "ECFMG Not yet", "US clinical 0 months", "Letters None yet"]);
});

test("what the season knows stands where the profile is silent", () => {
  expect(said({}, { graduationYear: 2027, rotations: 2 })).toEqual(["Graduation 2027", "Rotations 2"]);
  expect(said({ graduationYear: 2022 }, { graduationYear: 2027, rotations: 0 })).toEqual(["Graduation 2022"]);
});

test("letters and ties in a few words, each place once", () => {
  const profile = {
    letters: [
      { from: "ir-attending" as const, at: null },
      { from: "other" as const, at: null },
    ],
    ties: [
      { state: "Ohio", city: "", why: "" },
      { state: "OH", city: "Cleveland", why: "" },
      { state: "", city: "Boulder", why: "" },
      { state: "", city: "", why: "family" },
    ],
  };
  expect(said(profile)).toEqual(["Letters 2, 1 from IR", "Ties OH, Boulder"]);
});
