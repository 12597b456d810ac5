import { describe, expect, test } from "vitest";
import { season } from "./builder";
import { clashes, clashesWith, engagements } from "./clashes";
import type { Interview, Season } from "./schema";

const NOW = Date.parse("2027-01-10T12:00:00-05:00");
const chicago = () =>
  season()
    .program("p1", { name: "Lakeshore", city: "Chicago", state: "IL" })
    .program("p2", { name: "Wasatch", city: "Salt Lake City", state: "UT" })
    .program("p3", { name: "Loop General", city: "chicago", state: "IL" })
    .program("p4", { name: "Nowhere yet" });
const found = (made: Season) => clashes(made, NOW).map(({ kind, first, second }) => [kind, first.id, second.id]);
const from = (startsAt: string, fields: Partial<Interview> = {}): Partial<Interview> => ({ startsAt, ...fields });
const IN_PERSON = { format: "in-person" } as const;

describe("two interviews", () => {
  test.each<[string, string, ReturnType<typeof found>]>([
    ["overlap by a minute", "2027-01-20T14:59:00-05:00", [["overlap", "i1", "i2"]]],
    ["begin when the other ends", "2027-01-20T15:00:00-05:00", [["close", "i1", "i2"]]],
    ["have just under half an hour between", "2027-01-20T15:29:59-05:00", [["close", "i1", "i2"]]],
    ["have half an hour between", "2027-01-20T15:30:00-05:00", []],
  ])("that %s", (_, startsAt, expected) => {
    const made = chicago()
      .interview("p1", "2027-01-20T15:00:00-05:00")
      .interview("p2", "2027-01-20T20:00:00-05:00", from(startsAt))
      .build();
    expect(found(made)).toEqual(expected);
  });

  test.each<[string, string, string, Partial<Interview>, Partial<Interview>, ReturnType<typeof found>]>([
    [
      "in two cities, six hours less a second between",
      "p2",
      "20:59:59",
      IN_PERSON,
      IN_PERSON,
      [["travel", "i1", "i2"]],
    ],
    ["in two cities, six hours between", "p2", "21:00:00", IN_PERSON, IN_PERSON, []],
    ["in one city", "p3", "16:00:00", IN_PERSON, IN_PERSON, []],
    ["in one city, ten minutes between", "p3", "15:10:00", IN_PERSON, IN_PERSON, [["close", "i1", "i2"]]],
    ["of one program", "p1", "16:00:00", IN_PERSON, IN_PERSON, []],
    ["where one city is not known", "p4", "16:00:00", IN_PERSON, IN_PERSON, [["travel", "i1", "i2"]]],
    ["one of them virtual", "p2", "16:00:00", IN_PERSON, {}, []],
  ])("%s", (_, second, startsAt, a, b, expected) => {
    const made = chicago()
      .interview("p1", "2027-01-20T15:00:00-05:00", a)
      .interview(second, "2027-01-20T22:30:00-05:00", from(`2027-01-20T${startsAt}-05:00`, b))
      .build();
    expect(found(made)).toEqual(expected);
  });

  test("the hours to travel are the season's own", () => {
    const made = (travelHours: number) =>
      season({ limits: { travelHours } })
        .program("p1", { city: "Chicago" })
        .program("p2", { city: "Denver" })
        .interview("p1", "2027-01-20T15:00:00-05:00", IN_PERSON)
        .interview("p2", "2027-01-21T15:00:00-05:00", IN_PERSON)
        .build();
    expect(found(made(18))).toEqual([]);
    expect(found(made(19))).toEqual([["travel", "i1", "i2"]]);
    expect(found(made(0))).toEqual([]);
  });

  test.each(["cancelled", "withdrawn"] as const)("one that is %s takes nobody's time", (status) => {
    const made = chicago()
      .interview("p1", "2027-01-20T15:00:00-05:00", { status })
      .interview("p2", "2027-01-20T15:00:00-05:00")
      .build();
    expect(found(made)).toEqual([]);
  });

  test("what is over clashes with nothing any more", () => {
    const made = chicago()
      .interview("p1", "2027-01-09T15:00:00-05:00")
      .interview("p2", "2027-01-09T15:00:00-05:00")
      .build();
    expect(found(made)).toEqual([]);
  });
});

describe("time of one's own", () => {
  test.each<[string, string, string, ReturnType<typeof found>]>([
    ["the very day", "2027-01-20", "2027-01-20", [["overlap", "b1", "i1"]]],
    ["the day before", "2027-01-18", "2027-01-19", []],
    ["an hour of it", "2027-01-20T14:00:00-05:00", "2027-01-20T15:00:00-05:00", [["overlap", "i1", "b1"]]],
    ["right after it", "2027-01-20T15:00:00-05:00", "2027-01-20T16:00:00-05:00", []],
  ])("%s", (_, start, end, expected) => {
    const made = chicago().interview("p1", "2027-01-20T15:00:00-05:00").block("Wedding", start, end).build();
    expect(found(made)).toEqual(expected);
  });

  test("a day ends at midnight of the season's zone, not of the program's", () => {
    const made = chicago()
      .block("Wedding", "2027-01-20", "2027-01-20")
      .interview("p2", "2027-01-21T01:00:00-05:00", from("2027-01-21T00:00:00-05:00", { timeZone: "America/Denver" }))
      .build();
    expect(found(made)).toEqual([]);
  });

  test("two of them are one's own affair", () => {
    expect(
      found(chicago().block("A", "2027-01-20", "2027-01-22").block("B", "2027-01-21", "2027-01-21").build()),
    ).toEqual([]);
  });
});

describe("rotations", () => {
  const rotating = () => chicago().rotation("p1", "2027-01-18", "2027-02-12");
  test.each<[string, Season, ReturnType<typeof found>]>([
    [
      "a day elsewhere in person",
      rotating().interview("p2", "2027-01-20T15:00:00-05:00", IN_PERSON).build(),
      [["rotation", "r1", "i1"]],
    ],
    ["a virtual interview", rotating().interview("p2", "2027-01-20T15:00:00-05:00").build(), []],
    [
      "an interview at the same program",
      rotating().interview("p1", "2027-01-20T15:00:00-05:00", IN_PERSON).build(),
      [],
    ],
    ["the day after it", rotating().interview("p2", "2027-02-13T15:00:00-05:00", IN_PERSON).build(), []],
    ["a block", rotating().block("Wedding", "2027-01-23", "2027-01-24").build(), [["rotation", "r1", "b1"]]],
    [
      "another rotation",
      rotating().rotation(null, "2027-02-12", "2027-03-01", { institution: "Clinic" }).build(),
      [["overlap", "r1", "r2"]],
    ],
    ["one right after it", rotating().rotation("p2", "2027-02-13", "2027-03-01").build(), []],
  ])("%s", (_, made, expected) => {
    expect(found(made)).toEqual(expected);
  });
});

test("what is being entered is held against all the rest, but not against itself", () => {
  const made = chicago()
    .interview("p1", "2027-01-20T15:00:00-05:00")
    .interview("p2", "2027-01-20T16:00:00-05:00")
    .block("Wedding", "2027-01-20", "2027-01-20")
    .build();
  const all = engagements(made);
  const [one] = all.filter(({ id }) => id === "i1");
  const before = structuredClone(all);
  expect(clashesWith(one!, all, 6).map(({ first, second }) => [first.id, second.id])).toEqual([
    ["b1", "i1"],
    ["i1", "i2"],
  ]);
  expect(all).toEqual(before);
});

test("a season of hundreds of interviews is looked through at once", () => {
  const many = season().program("p1");
  for (let n = 0; n < 600; n += 1)
    many.interview("p1", new Date(Date.parse("2027-01-12T20:00:00Z") + n * 86_400_000).toISOString());
  expect(clashes(many.build(), NOW)).toEqual([]);
});
