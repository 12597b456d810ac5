import { describe, expect, test } from "vitest";
import type { Contact, Interview } from "@/lib/season/schema";
import { type InterviewValues, valuesOf } from "./interview-values";
import { type Around, inputOf, typedEngagement, typedInterview, unsureZone, whenOf } from "./typed-interview";

const ZONE = "America/New_York";
const AROUND: Around = {
  programs: [{ id: "p1", name: "Lakeshore", stage: "invited", city: "Chicago", state: "IL" }],
  zones: { p1: { zone: "America/Chicago", guessed: true } },
  zone: ZONE,
  now: Date.parse("2026-11-29T12:00:00Z"),
};
const person = (id: string, programId: string, role: Contact["role"]): Contact => ({
  id,
  programId,
  name: id,
  title: "",
  role,
  email: null,
  notes: "",
});
const CONTACTS = [
  person("c1", "p1", "faculty"),
  person("c2", "p1", "coordinator"),
  person("c3", "p1", "faculty"),
  person("elsewhere", "p2", "faculty"),
];
const typed = (more: Partial<InterviewValues> = {}): InterviewValues => ({
  ...valuesOf(undefined, "p1", ZONE),
  startsAt: "2027-01-29T10:00",
  endsAt: "2027-01-29T14:30",
  ...more,
});

describe("when it is", () => {
  const usual = { zone: "America/Chicago", guessed: true };

  test("the usual zone reads the times until another is chosen", () => {
    expect(whenOf(typed(), usual, ZONE)).toEqual({
      there: "America/Chicago",
      readIn: "America/Chicago",
      startsAt: "2027-01-29T10:00:00-06:00",
      endsAt: "2027-01-29T14:30:00-06:00",
    });
    expect(whenOf(typed({ timeZone: "America/Denver" }), usual, ZONE).startsAt).toBe("2027-01-29T10:00:00-07:00");
  });

  test("typed by one's own clock, the program's zone changes nothing", () => {
    const when = whenOf(typed({ typedIn: "yours" }), usual, ZONE);
    expect(when).toMatchObject({ there: "America/Chicago", readIn: ZONE, startsAt: "2027-01-29T10:00:00-05:00" });
  });

  test("what is no moment yet is none", () => {
    expect(whenOf(typed({ startsAt: "", endsAt: "2027-01" }), null, ZONE)).toMatchObject({
      there: ZONE,
      startsAt: null,
      endsAt: null,
    });
  });
});

describe("whose zone stands in the form", () => {
  const known = { zone: "America/Chicago", guessed: false };
  test.each([
    ["your own, while no program is chosen", { programId: "" }, null, /^Your own zone, until/],
    ["a guess from the state", {}, { ...known, guessed: true }, /^A guess from the program’s state/],
    ["your own, where nothing is known of the program’s", {}, null, /^Your own zone: the program’s isn’t known/],
    ["the program’s, which is known", {}, known, null],
    ["one that was chosen", { timeZone: "America/Denver" }, null, null],
    ["one that was chosen before the program", { timeZone: "America/Denver", programId: "" }, null, null],
  ])("%s", (_, values, usual, words) => {
    const unsure = unsureZone(typed(values), usual);
    if (words === null) expect(unsure).toBeNull();
    else expect(unsure).toMatch(words);
  });
});

describe("what hangs on it", () => {
  test("a new interview moves its program's stage, one that is changed does not", () => {
    expect(typedInterview(typed(), AROUND).stage).toBe("scheduled");
    expect(typedInterview(typed({ startsAt: "2026-11-02T10:00", endsAt: "2026-11-02T11:00" }), AROUND).stage).toBe(
      "interviewed",
    );
    expect(typedInterview(typed(), { ...AROUND, interview: INTERVIEW }).stage).toBeNull();
  });

  test("it takes time from its start to its end, and a place only in person", () => {
    expect(typedEngagement(typed(), AROUND)).toEqual({
      kind: "interview",
      id: "",
      name: "Lakeshore",
      programId: "p1",
      from: Date.parse("2027-01-29T16:00:00Z"),
      to: Date.parse("2027-01-29T20:30:00Z"),
      place: null,
    });
    expect(typedEngagement(typed({ format: "in-person" }), AROUND)?.place).not.toBeNull();
  });

  test.each([[{ programId: "" }], [{ endsAt: "2027-01-29T10:00" }], [{ startsAt: "" }], [{ status: "withdrawn" }]] as [
    Partial<InterviewValues>,
  ][])("with %j it takes none", (more) => {
    expect(typedEngagement(typed(more), AROUND)).toBeNull();
  });
});

describe("what is sent", () => {
  test("the people of the program who are there, each with the wish that is usual or chosen, and those who are new", () => {
    const values = typed({
      there: ["elsewhere", "c2", "c1"],
      wishes: { c1: "none", c3: "expected" },
      added: [{ key: 1, name: "Owen Tak", role: "resident", thankYou: "optional" }],
      newName: "Joan Bell",
      newRole: "coordinator",
    });
    expect(inputOf(values, AROUND, CONTACTS)).toMatchObject({
      zone: "America/Chicago",
      timeZone: "America/Chicago",
      thankYou: { c1: "none", c2: "optional" },
      people: {
        1: { name: "Owen Tak", role: "resident", thankYou: "optional" },
        2: { name: "Joan Bell", role: "coordinator", thankYou: "optional" },
      },
      stage: "scheduled",
    });
  });

  test("who is named in the line and is of the program already is there, and is not added again", () => {
    const { thankYou, people } = inputOf(typed({ newName: "c1, Dr. Owen Tak", newRole: "resident" }), AROUND, CONTACTS);
    expect(thankYou).toEqual({ c1: "expected" });
    expect(people).toEqual({ 1: { name: "Dr. Owen Tak", role: "resident", thankYou: "expected" } });
  });

  test("a stage that is not to move is not sent", () => {
    expect(inputOf(typed({ stage: false }), AROUND, CONTACTS).stage).toBeUndefined();
  });

  test("a stored interview as it is", () => {
    const around = { ...AROUND, interview: INTERVIEW };
    expect(inputOf(valuesOf(INTERVIEW, undefined, ZONE), around, CONTACTS)).toMatchObject({
      startsAt: "2027-01-29T08:00",
      endsAt: "2027-01-29T12:30",
      zone: "America/Denver",
      timeZone: "America/Denver",
      thankYou: { c1: "none" },
    });
  });
});

const INTERVIEW: Interview = {
  id: "i1",
  programId: "p1",
  startsAt: "2027-01-29T15:00:00Z",
  endsAt: "2027-01-29T19:30:00Z",
  timeZone: "America/Denver",
  format: "virtual",
  status: "scheduled",
  notes: "",
  participants: [{ contactId: "c1", thankYou: "none" }],
  joinUrl: null,
  calendarUid: null,
  calendarSequence: null,
  calendarModified: null,
  calendarEvents: [],
};
