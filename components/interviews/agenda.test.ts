import { describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { agenda, zonesAhead } from "./agenda";
import { thanksLines } from "./thanks";

const now = Date.parse("2027-01-28T16:40:00-05:00");

function agendaOf(made: Season) {
  return agenda(made, check(made, now), now);
}

const programs = () =>
  season()
    .program("p1", { name: "Wasatch University", city: "Salt Lake City", state: "UT" })
    .program("p2", { name: "Harlow–St. Anne", contactPolicy: "no-contact" });

describe("the agenda", () => {
  test("has what is ahead by day, soonest first, and what is behind, latest first", () => {
    const made = programs()
      .interview("p1", "2027-01-29T14:30:00-05:00")
      .interview("p2", "2027-01-29T20:00:00-05:00")
      .interview("p1", "2027-01-28T17:00:00-05:00")
      .interview("p1", "2027-01-10T12:00:00-05:00")
      .interview("p2", "2027-01-20T12:00:00-05:00")
      .build();
    const { coming, past } = agendaOf(made);
    const ids = (days: typeof coming) => days.map(({ day, entries }) => [day, entries.map((e) => e.interview.id)]);
    expect(ids(coming)).toEqual([
      ["2027-01-28", ["i3"]],
      ["2027-01-29", ["i1", "i2"]],
    ]);
    expect(ids(past)).toEqual([
      ["2027-01-20", ["i5"]],
      ["2027-01-10", ["i4"]],
    ]);
    expect(coming.flatMap(({ entries }) => entries.map(({ state }) => state))).toEqual(["now", "coming", "coming"]);
    expect(past[0]?.entries[0]).toMatchObject({ state: "over", noContact: true });
  });

  test("stands over at the very moment it ends", () => {
    const { coming, past } = agendaOf(programs().interview("p1", new Date(now).toISOString()).build());
    expect(coming).toEqual([]);
    expect(past[0]?.entries[0]?.state).toBe("over");
  });

  test.each([
    ["America/Denver", "8:00 AM to 12:30 PM in Denver"],
    ["America/New_York", null],
    [null, null],
    ["America/Toronto", "same time in Toronto"],
    ["Asia/Tokyo", "Sat Jan 30, 12:00 AM to 4:30 AM in Tokyo"],
  ])("gives the time in %s beside one's own", (timeZone, theirs) => {
    const startsAt = "2027-01-29T10:00:00-05:00";
    const made = programs().interview("p1", "2027-01-29T14:30:00-05:00", { startsAt, timeZone }).build();
    expect(agendaOf(made).coming[0]?.entries[0]).toMatchObject({
      yours: "10:00 AM to 2:30 PM",
      theirs,
      program: { id: "p1", name: "Wasatch University", place: "Salt Lake City, UT" },
    });
  });

  test("marks both of a pair without half an hour between them, not one that is cancelled", () => {
    const at = (startsAt: string, endsAt: string, status: "scheduled" | "cancelled" = "scheduled") =>
      programs()
        .interview("p1", "2027-02-01T13:00:00-05:00", { startsAt: "2027-02-01T09:00:00-05:00" })
        .interview("p2", endsAt, { startsAt, status })
        .build();
    const marked = (made: Season) =>
      agendaOf(made).coming.flatMap(({ entries }) => entries.filter(({ clash }) => clash).map((e) => e.interview.id));
    const end = "2027-02-01T16:00:00-05:00";
    expect(marked(at("2027-02-01T10:30:00-05:00", end))).toEqual(["i1", "i2"]);
    expect(marked(at("2027-02-01T13:29:00-05:00", end))).toEqual(["i1", "i2"]);
    expect(marked(at("2027-02-01T13:30:00-05:00", end))).toEqual([]);
    expect(marked(at("2027-02-01T10:30:00-05:00", end, "cancelled"))).toEqual([]);
  });

  test("counts the interviews at a program that has several, and names the rotation that a day is taken from", () => {
    const made = programs()
      .rotation(null, "2027-02-01", "2027-02-26", { institution: "Isla Verde Clinic" })
      .interview("p1", "2027-02-09T14:00:00-05:00", { format: "in-person" })
      .interview("p1", "2027-01-20T14:00:00-05:00")
      .interview("p1", "2027-02-10T14:00:00-05:00", { status: "cancelled" })
      .interview("p2", "2027-03-09T14:00:00-05:00")
      .build();
    const { coming, past } = agendaOf(made);
    const entries = [...past, ...coming].flatMap((day) => day.entries);
    expect(entries.map(({ interview, part, during }) => [interview.id, part, during])).toEqual([
      ["i2", "Interview 1 of 2", null],
      ["i1", "Interview 2 of 2", "Isla Verde Clinic"],
      ["i3", null, null],
      ["i4", null, null],
    ]);
  });

  test("tells how far off each zone ahead is on its date, also when only one of the two changes its clocks", () => {
    const made = programs()
      .interview("p1", "2027-03-12T14:00:00-05:00", { timeZone: "America/Phoenix" })
      .interview("p2", "2027-03-15T14:00:00-04:00", { timeZone: "America/Phoenix" })
      .interview("p1", "2027-03-16T14:00:00-04:00", { timeZone: "America/Denver" })
      .interview("p1", "2027-03-17T14:00:00-04:00", { timeZone: "Asia/Kolkata" })
      .build();
    expect(zonesAhead(agendaOf(made).coming, "America/New_York")).toEqual([
      { city: "Phoenix", differs: "2 hours behind you on Mar 12" },
      { city: "Denver", differs: "2 hours behind you on Mar 16" },
      { city: "Kolkata", differs: "9.5 hours ahead of you on Mar 17" },
    ]);
  });
});

test("thanks that stand alike are one line, whoever stands between", () => {
  const one = (who: string | null, words: string, look: "muted" | "done") => ({ id: `${who}`, who, words, look });
  expect(
    thanksLines([
      one("Dr. Lopez", "not due yet", "muted"),
      one("Dr. Tak", "thanked Jan 26", "done"),
      one("Tom Kim", "not due yet", "muted"),
    ]),
  ).toEqual([
    { who: ["Dr. Lopez", "Tom Kim"], words: "not due yet", look: "muted" },
    { who: ["Dr. Tak"], words: "thanked Jan 26", look: "done" },
  ]);
  expect(thanksLines([one(null, "not due yet", "muted")])).toEqual([{ who: [], words: "not due yet", look: "muted" }]);
});

describe("thanks after an interview", () => {
  const people = [
    { contactId: "c1", thankYou: "expected" as const },
    { contactId: "c2", thankYou: "expected" as const },
    { contactId: "c3", thankYou: "optional" as const },
  ];
  const met = (endsAt: string) =>
    programs()
      .contact("c1", "p1", { name: "Elena Marsh" })
      .contact("c2", "p1", { name: "Owen Tak" })
      .contact("c3", "p1", { name: "Joan Bell", title: "" })
      .interview("p1", endsAt, { participants: people });
  const thanks = (made: Season) =>
    agendaOf(made).past[0]?.entries[0]?.thanks.map(({ who, words, look }) => [who, words, look]);

  test.each([
    ["2027-01-27T12:00:00-05:00", "not due yet", "muted"],
    ["2027-01-26T12:00:00-05:00", "due", "due"],
    ["2027-01-25T12:00:00-05:00", "late", "late"],
    ["2027-01-05T12:00:00-05:00", "not thanked", "faint"],
  ])("of %s are %s", (endsAt, words, look) => {
    expect(thanks(met(endsAt).build())).toEqual([
      ["Dr. Marsh", words, look],
      ["Dr. Tak", words, look],
      ["Joan Bell", "no thank-you needed", "faint"],
    ]);
  });

  test("stand person by person; a note sent before the end thanks nobody", () => {
    const made = met("2027-01-25T12:00:00-05:00")
      .sent("p1", "thank-you", "2027-01-25T11:00:00-05:00", { interviewId: "i1", recipients: ["c1"] })
      .sent("p1", "thank-you", "2027-01-26T09:00:00-05:00", { recipients: ["c2"] })
      .build();
    expect(thanks(made)?.slice(0, 2)).toEqual([
      ["Dr. Marsh", "late", "late"],
      ["Dr. Tak", "thanked Jan 26", "done"],
    ]);
  });

  test("are everybody's where the note names nobody", () => {
    const made = met("2027-01-25T12:00:00-05:00").sent("p1", "thank-you", "2027-01-26T09:00:00-05:00").build();
    expect(thanks(made)?.map(([, words]) => words)).toEqual(["thanked Jan 26", "thanked Jan 26", "thanked Jan 26"]);
  });

  test("are the interview's where nobody is recorded", () => {
    const bare = programs().interview("p1", "2027-01-25T12:00:00-05:00");
    expect(thanks(bare.build())).toEqual([[null, "late", "late"]]);
    expect(thanks(bare.sent("p1", "thank-you", "2027-01-26T09:00:00-05:00").build())).toEqual([
      [null, "thanked Jan 26", "done"],
    ]);
  });
});
