import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { wallTime } from "@/lib/season/time";
import { readLine } from "./read";

const zone = "America/New_York";
/** Tuesday, 10:00 in New York. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const season = sampleSeason(now, zone);

function read(line: string, preferred: string | null = null) {
  const result = readLine(line, season, now, { preferred });
  return {
    kind: result.kind,
    direction: result.direction,
    program: result.program?.id ?? null,
    people: result.people.map((person) => person.id),
    at: result.at && wallTime(Date.parse(result.at), zone),
    unknown: result.unread.map(({ text }) => text).join(" ") || null,
  };
}

describe("the log line", () => {
  it.each([
    ["ty harlow marsh, tak 9am", "thank-you", "harlow", ["marsh", "tak"], "2026-11-24T09:00"],
    ["9am marsh tak harlow thank you", "thank-you", "harlow", ["marsh", "tak"], "2026-11-24T09:00"],
    ["thank you note to Dr. Marsh at harlow yesterday 4:15 pm", "thank-you", "harlow", ["marsh"], "2026-11-23T16:15"],
    ["update lakeshore mon", "update", "lakeshore", [], "2026-11-23T12:00"],
    ["#1 tidewater", "intent", "tidewater", [], null],
    ["letter of intent tidewater bright", "intent", "tidewater", ["bright"], null],
    ["reply narragansett", "other", "narragansett", [], null],
    ["call piedmont 3/2 9am", "logistics", "piedmont", [], "2026-03-02T09:00"],
    ["interest hudson 2 days ago", "interest", "hudson", [], "2026-11-22T10:00"],
    ["strong interest commonwealth", "strong-interest", "commonwealth", [], null],
    ["release keystone forsyth", "intent-release", "keystone", ["forsyth"], null],
    ["ty osei", "thank-you", "piedmont", ["osei"], null],
    ["st. anne ty raman", "thank-you", "harlow", ["raman"], null],
    ["update hudson friday", "update", "hudson", [], "2026-11-20T12:00"],
    ["update hudson now", "update", "hudson", [], "2026-11-24T10:00"],
  ])("reads %s", (line, kind, program, people, at) => {
    expect(read(line)).toMatchObject({ kind, program, people, at, unknown: null });
  });

  it.each([
    ["interest tidewater bright they are my #1", "#1", ["intent", "interest"]],
    ["update tidewater: you are my top choice", "top choice", ["intent", "update"]],
    ["told tidewater i rank them first", "rank them first", ["intent", "strong-interest"]],
    ["ty harlow marsh told her they're first on my list", "first on my list", ["intent", "thank-you"]],
  ])("asks whether %s is the #1 letter", (line, words, choices) => {
    const { kind, asks } = readLine(line, season, now);
    expect(kind).toBeNull();
    const ask = asks.find(({ field }) => field === "kind");
    expect(ask).toMatchObject({ words, choices: choices.map((id) => ({ id })) });
  });

  it.each([
    "update tidewater not my first choice",
    "their reply tidewater we rank you first",
    "ty harlow marsh first case was great",
  ])("asks nothing of the kind about %s", (line) => {
    expect(readLine(line, season, now).asks.filter(({ field }) => field === "kind")).toEqual([]);
  });

  it.each([
    "thank marsh harlow later",
    "ty marsh harlow soon",
    "remind me to thank marsh",
    "thank marsh harlow next week",
  ])("takes %s for nothing that is done", (line) => {
    const { kind, asks } = readLine(line, season, now);
    expect(kind).toBeNull();
    expect(asks.map(({ field }) => field)).toContain("kind");
  });

  it("reads two days later as said, not as still to come", () => {
    expect(readLine("ty marsh harlow two days later", season, now).kind).toBe("thank-you");
  });

  it("says received for what they wrote and sent for an answer to it", () => {
    expect(read("their reply keystone").direction).toBe("received");
    expect(read("replied keystone").direction).toBe("sent");
  });

  it("keeps a time of today that is still to come as it was typed", () => {
    expect(read("ty harlow 2pm").at).toBe("2026-11-24T14:00");
  });

  it("finds people of the page's own program without its name", () => {
    expect(read("ty marsh", "harlow")).toMatchObject({ program: "harlow", people: ["marsh"] });
  });

  it("marks what it understood, in order and inside the line", () => {
    const line = "ty harlow marsh, tak 9am";
    const { marks } = readLine(line, season, now);
    expect(marks.map(({ start, end }) => line.slice(start, end))).toEqual(["ty", "harlow", "marsh, tak", "9am"]);
  });

  it("names the nearest program for words that name none", () => {
    const { asks, unread, program } = readLine("ty harlwo", season, now);
    expect(program).toBeNull();
    expect(unread).toMatchObject([{ text: "harlwo", blocks: true }]);
    expect(asks).toMatchObject([{ field: "programId", words: "harlwo", choices: [{ id: "harlow" }] }]);
  });

  it("offers the other programs that the same words could mean", () => {
    const twins = {
      ...season,
      programs: season.programs.map((program) =>
        program.id === "bayou" ? { ...program, name: "Harlow State University", aliases: [] } : program,
      ),
    };
    const result = readLine("update harlow", twins, now);
    expect(result.candidates.map(({ id }) => id).sort()).toEqual(["bayou", "harlow"]);
    const chosen = readLine("update harlow marsh", twins, now, { chosen: "harlow" });
    expect([chosen.program?.id, chosen.people.map(({ id }) => id), chosen.unread]).toEqual(["harlow", ["marsh"], []]);
  });

  it("looks for people in the program that was chosen by hand", () => {
    expect(readLine("ty harlow bright", season, now, { chosen: "tidewater" })).toMatchObject({
      program: { id: "tidewater" },
      people: [{ id: "bright" }],
    });
  });

  it("takes a month for a person where somebody is called so, for a date beside a number", () => {
    const april = { id: "april", programId: "harlow", name: "April Soto", title: "Dr.", role: "faculty" as const };
    const withApril = { ...season, contacts: [...season.contacts, { ...april, email: null, notes: "" }] };
    expect(readLine("ty april 9am", withApril, now)).toMatchObject({
      program: { id: "harlow" },
      people: [{ id: "april" }],
    });
    expect(readLine("ty harlow april 3", withApril, now)).toMatchObject({
      people: [],
      at: "2026-04-03T12:00:00-04:00",
    });
  });

  it.each([
    ["saw harlow in person", "in-person"],
    ["update harlow portal", "portal"],
    ["call harlow", "phone"],
    ["update harlow", null],
  ])("reads how it went: %s", (line, channel) => {
    expect(readLine(line, season, now).channel).toBe(channel);
  });

  it.each([
    ["ty harlow 4 pm CST", "2026-11-24T17:00"],
    ["ty harlow 8 pm EST", "2026-11-24T20:00"],
    ["ty harlow 5 pm PST", "2026-11-24T20:00"],
  ])("takes the day of an offset from there, not from UTC, late in the evening: %s", (line, at) => {
    // Half past nine in New York is the next day in UTC.
    const late = Date.parse("2026-11-24T21:30:00-05:00");
    const read = readLine(line, season, late);
    expect([read.at && wallTime(Date.parse(read.at), zone), read.asks]).toEqual([at, []]);
  });

  it("reads wall times in the season's zone on the night the clocks go back", () => {
    const night = Date.parse("2026-11-02T12:00:00-05:00");
    expect(readLine("ty harlow 11/1 1:30am", season, night).at).toBe("2026-11-01T01:30:00-04:00");
    expect(readLine("ty harlow 3/8 2:30am", season, Date.parse("2026-03-09T12:00:00-04:00")).at).toBe(
      "2026-03-08T03:30:00-04:00",
    );
  });

  it.each(["", "   ", "#", "ty", "....", "😀 harlow", "a".repeat(5_000)])("never throws on %j", (line) => {
    expect(() => readLine(line, season, now)).not.toThrow();
  });
});

describe("names that are like other words", () => {
  const made = builder({ timeZone: zone })
    .program("sinai", { name: "Mount Sinai" })
    .program("penn", { name: "Hospital of the University of Pennsylvania", aliases: ["Penn"] })
    .program("state", { name: "Penn State Health", aliases: ["Penn State"] })
    .contact("okafor", "sinai", { name: "Sunday Okafor" })
    .contact("long", "state", { name: "April Long" })
    .build();
  const of = (line: string) => {
    const { program, people, at, asks } = readLine(line, made, now);
    return [program?.id ?? null, people.map(({ id }) => id).join(), at && wallTime(Date.parse(at), zone), asks.length];
  };

  it.each([
    ["ty sunday okafor", ["sinai", "okafor", null, 0]],
    ["ty okafor sunday", ["sinai", "okafor", "2026-11-22T12:00", 0]],
    ["ty sinai sunday", ["sinai", "", "2026-11-22T12:00", 0]],
    ["ty april", ["state", "long", null, 0]],
    ["ty april long", ["state", "long", null, 0]],
    ["#1 penn", ["penn", "", null, 0]],
    ["#1 penn state", ["state", "", null, 0]],
  ])("%s", (line, right) => expect(of(line)).toEqual(right));
});

describe("hours and minutes ago", () => {
  const at = (line: string, moment: string) => {
    const told = readLine(line, season, Date.parse(moment)).at;
    return told && new Date(Date.parse(told)).toISOString();
  };
  // They have gone by, whatever the clocks of that night say.
  it.each([
    ["ty osei an hour ago", "2026-11-01T01:30:00-05:00", "2026-11-01T01:30:00-04:00"],
    ["ty osei 2 hours ago", "2026-11-01T01:30:00-05:00", "2026-11-01T00:30:00-04:00"],
    ["ty osei 30 min ago", "2026-11-01T01:10:00-05:00", "2026-11-01T01:40:00-04:00"],
    ["ty osei half an hour ago", "2026-11-01T01:30:20-05:00", "2026-11-01T01:00:20-05:00"],
    ["ty osei an hour ago", "2027-03-14T03:10:00-04:00", "2027-03-14T01:10:00-05:00"],
    ["ty osei 3 hours ago", "2027-03-14T03:10:00-04:00", "2027-03-13T23:10:00-05:00"],
    ["ty osei an hour ago", "2026-11-24T00:20:00-05:00", "2026-11-23T23:20:00-05:00"],
  ])("%s, at %s", (line, moment, expected) => {
    expect(at(line, moment)).toBe(new Date(Date.parse(expected)).toISOString());
  });
});

it.each([
  ["wl lakeshore", "received", "decision", "waitlisted"],
  ["on the waitlist at lakeshore", "received", "decision", "waitlisted"],
  ["intent release lakeshore", "sent", "intent-release", null],
  ["intent-release to lakeshore", "sent", "intent-release", null],
])("%s", (line, direction, kind, stage) => {
  const result = readLine(line, season, now);
  expect(result).toMatchObject({ direction, kind, stage, unread: [], program: { id: "lakeshore" } });
});

it.each([
  ["emailed osei an update", "email"],
  ["osei emailed me", "email"],
  ["thank-you card to osei", "post"],
  ["ty osei in person", "in-person"],
  ["spoke with osei by phone", "phone"],
  ["ty osei", null],
])("%s went by %s", (line, channel) => {
  expect(readLine(line, season, now).channel).toBe(channel);
});

it.each(["forgot ty osei", "forgot to thank osei", "don't forget ty osei"])("%s is not read as sent", (line) => {
  const { kind, direction, asks } = readLine(line, season, now);
  expect({ kind, direction }).toEqual({ kind: null, direction: null });
  expect(asks.map(({ field }) => field)).toContain("kind");
});
