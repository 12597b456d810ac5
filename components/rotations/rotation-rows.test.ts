import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { rotationRows } from "./rotation-rows";

const at = (moment: string) => Date.parse(moment);
const rows = (made: Season, now: number) => rotationRows(made, check(made, now), now);

const hudson = () =>
  season()
    .program("p1", { name: "Hudson Valley University" })
    .contact("c1", "p1", { name: "Meera Iyer" })
    .rotation("p1", "2026-07-06", "2026-07-31", { contacts: ["c1"] });

test("a rotation says where, when, how long, with whom", () => {
  expect(rows(hudson().build(), at("2026-07-01T12:00:00Z"))[0]).toEqual({
    id: "r1",
    program: { id: "p1", name: "Hudson Valley University" },
    where: "Hudson Valley University",
    kind: "Away rotation",
    days: "Jul 6 to Jul 31, 2026",
    length: "4 weeks",
    people: ["Dr. Meera Iyer"],
    when: "coming",
    thanks: null,
  });
});

test("it is on from the first minute of its first day to the last of its last, in the season's zone", () => {
  const when = (moment: string) => rows(hudson().build(), at(moment))[0]?.when;
  expect(when("2026-07-05T23:59:00-04:00")).toBe("coming");
  expect(when("2026-07-06T00:00:00-04:00")).toBe("now");
  expect(when("2026-07-31T23:59:00-04:00")).toBe("now");
  expect(when("2026-08-01T00:00:00-04:00")).toBe("over");
});

test.each([
  ["2026-08-01T12:00:00-04:00", "Thank-yous not due yet"],
  ["2026-08-03T12:00:00-04:00", "Thank-yous due"],
  ["2026-08-05T12:00:00-04:00", "Thank-yous late"],
  ["2026-09-05T12:00:00-04:00", "Not thanked"],
])("at %s: %s", (moment, words) => {
  expect(rows(hudson().build(), at(moment))[0]?.thanks?.words).toBe(words);
});

test("it was thanked for by a note on its last day or later", () => {
  const thanked = hudson().sent("p1", "rotation-thanks", "2026-07-31T17:00:00-04:00").build();
  expect(rows(thanked, at("2026-08-05T12:00:00-04:00"))[0]?.thanks).toEqual({ words: "Thanked Jul 31", look: "done" });
});

test("the latest comes first; a place that is not tracked has its own name", () => {
  const made = hudson()
    .rotation(null, "2026-12-28", "2027-01-03", { institution: "Isla Verde Clinic", kind: "observership" })
    .build();
  const [first, second] = rows(made, at("2027-01-28T12:00:00Z"));
  expect(second?.id).toBe("r1");
  expect(first).toMatchObject({
    program: null,
    where: "Isla Verde Clinic",
    kind: "Observership",
    days: "Dec 28, 2026 to Jan 3, 2027",
    length: "1 week",
    thanks: null,
  });
});
