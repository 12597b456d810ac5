import { describe, expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import { bring, NOW } from "./bring-in.fixture";
import { recognizeText } from "./recognize";

const empty = () => emptySeason(NOW);
const table = (...rows: string[]) => tableOn(NOW, ...rows);
const tableOn = (now: number, ...rows: string[]) => bring(empty(), { "a.csv": `${rows.join("\r\n")}\r\n` }, { now });

describe("what a cell says and its field can’t take is told and kept in the notes", () => {
  // The second row is one that can be read, so that the column is its field's.
  test.each([
    ["NRMP Code", "12345", "1234416C0"],
    ["State", "Ontario", "OH"],
    ["PD email", "on their page", "ann@lee.example"],
    ["Due", "whenever", "12/20/2026"],
  ])("%s: %s", async (header, cell, good) => {
    const { season, report } = await table(`Program,${header}`, `Ferndale,${cell}`, `Quillan,${good}`);
    expect(season.programs[0]?.notes).toBe(`${header}: ${cell}`);
    expect(report.left).toMatchObject([{ at: "row 2", why: expect.stringContaining(`“${cell}”`) }]);
  });

  test.each(["0", "-2", "10001", "top 5"])("Rank: %s", async (cell) => {
    const { season, report } = await table("Program,Rank", `Ferndale,${cell}`, "Quillan,2", "Sable,#1", "Tarn,3rd");
    expect(season.programs.map(({ rank }) => rank)).toEqual([null, 2, 1, 3]);
    expect(season.programs[0]?.notes).toBe(`Rank: ${cell}`);
    expect(report.left).toMatchObject([
      { at: "row 2", why: `“${cell}” isn’t a rank that can be read. It’s kept in the notes.` },
    ]);
  });

  test.each([
    ["Time zone", "Mars", "ET"],
    ["Interview format", "hybrid", "virtual"],
    ["End", "when done", "3 PM"],
  ])("of an interview, %s: %s", async (header, cell, good) => {
    const day = "12/20/2026,9 AM";
    const head = `Program,Interview date,Start,${header}`;
    const { season, report } = await table(head, `Ferndale,${day},${cell}`, `Quillan,${day},${good}`);
    expect(season.interviews).toHaveLength(2);
    expect(season.programs[0]?.notes).toBe(`${header}: ${cell}`);
    expect(report.left).toMatchObject([{ at: "row 2", why: expect.stringContaining(`“${cell}”`) }]);
  });

  test("an end before the start", async () => {
    const { season, report } = await table("Program,Interview date,Start,End", "Ferndale,12/20/2026,3 PM,9 AM");
    expect(season.interviews).toMatchObject([
      { startsAt: "2026-12-20T15:00:00-05:00", endsAt: "2026-12-20T16:00:00-05:00" },
    ]);
    expect(season.programs[0]?.notes).toBe("End: 9 AM");
    expect(report.left.map(({ why }) => why)).toEqual([
      "The interview would end before it starts, so an hour is assumed.",
    ]);
  });

  test("hours without a day, and people who aren’t named, are kept without more words", async () => {
    const { season, report } = await table(
      "Program,Interview time,Virtual?,Interviewers",
      "Ferndale,9 AM,yes,Ann Lee and two residents",
    );
    expect(season.programs[0]?.notes).toBe(
      "Interview time: 9 AM\nVirtual?: yes\nInterviewers: Ann Lee and two residents",
    );
    expect(season.contacts.map(({ name }) => name)).toEqual(["Ann Lee"]);
    expect(report.left).toEqual([]);
  });

  test("nothing is said of what says nothing", async () => {
    const { season, report } = await table("Program,Rank,State,NRMP Code", "Ferndale,,TBD,n/a", "Quillan,2,OH,-");
    expect(season.programs.map(({ notes }) => notes)).toEqual(["", ""]);
    expect(report.left).toEqual([]);
  });
});

test("days and hours that Excel left as numbers are read under their headers, and nowhere else", async () => {
  const { season } = await tableOn(
    Date.parse("2026-12-05T10:00:00-05:00"),
    "Program,Interview date,Start,End,Thank you sent,ZIP",
    "Ferndale,46359,0.375,0.5,46360,45701",
    "Quillan,46364.5625,,,no,46201",
  );
  expect(season.interviews.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ["2026-12-03T09:00:00-05:00", "2026-12-03T12:00:00-05:00"],
    ["2026-12-08T13:30:00-05:00", "2026-12-08T14:30:00-05:00"],
  ]);
  expect(season.messages.map(({ kind, at }) => [kind, at])).toEqual([["thank-you", "2026-12-04T12:00:00-05:00"]]);
  expect(season.programs.map(({ notes }) => notes)).toEqual(["ZIP: 45701", "ZIP: 46201"]);
});

test.each([
  ["Virtual?", "yes", "virtual"],
  ["Virtual?", "no", "in-person"],
  ["In person?", "yes", "in-person"],
  ["In person?", "no", "virtual"],
  ["Format", "Zoom", "virtual"],
])("%s %s is %s", async (header, cell, format) => {
  const { season } = await table(`Program,Interview date,Time,${header}`, `Ferndale,12/20/2026,9 AM,${cell}`);
  expect(season.interviews.map((interview) => interview.format)).toEqual([format]);
});

test.each([
  ["Program,State,Virtual?\nFerndale,OH,yes\n", "table"],
  ["Program,State,No.\nFerndale,OH,3\n", "table"],
  [
    "We had a good day, and I liked the residents, all of them.\nIt was long, but kind, and the food was good.\n",
    "words",
  ],
  ["Dear all, I hope, as ever, that you are well, and rested.\nSee you, I hope, soon, and well.\n", "words"],
])("%j is %s", (text, kind) => {
  expect(recognizeText(text)).toBe(kind);
});

test("a stray NUL in a cell is no part of its word", async () => {
  const { season } = await table("Program,State", "Fern\0dale,O\0H");
  expect(season.programs).toMatchObject([{ name: "Ferndale", state: "OH", notes: "" }]);
});

describe("the days of interviews", () => {
  const read = async (cell: string) => {
    // The first row proves the order of the column's dates.
    const { season, report } = await table(
      "Program,State,Interview",
      "Anchor,NY,12/20/2026 9 AM",
      `Ferndale,NY,"${cell}"`,
    );
    return {
      days: season.interviews.slice(1).map(({ startsAt, endsAt }) => `${startsAt} ${endsAt.slice(11, 16)}`),
      left: report.left.map(({ why }) => why),
    };
  };

  test.each([
    ["2026-12-15T14:00:00Z", "2026-12-15T09:00:00-05:00 10:00"],
    ["2026-12-15T09:00:00-06:00", "2026-12-15T10:00:00-05:00 11:00"],
    ["2026-12-16T02:30:00.000+0000", "2026-12-15T21:30:00-05:00 22:30"],
    ["2026/12/15 13:00", "2026-12-15T13:00:00-05:00 14:00"],
    ["Tue, Dec 15, 2026 @ 9:00 a.m. CST", "2026-12-15T09:00:00-06:00 10:00"],
    ["Tues 12/15 8:30-2", "2026-12-15T08:30:00-05:00 14:00"],
    ["12/15/26 0900-1500", "2026-12-15T09:00:00-05:00 15:00"],
  ])("%s", async (cell, day) => {
    expect(await read(cell)).toEqual({ days: [day], left: [] });
  });

  test.each([
    ["12/15 9am or 12/18 9am", "“12/15 9am or 12/18 9am” names several dates. Say which is the interview’s."],
    ["12/15/2026 9am (cancelled)", "“12/15/2026 9am (cancelled)” doesn’t take place, so it’s left out."],
  ])("%s is left out, and told", async (cell, why) => {
    expect(await read(cell)).toEqual({ days: [], left: [why] });
  });

  test("a weekday that the date isn’t is told", async () => {
    expect(await read("Monday 12/15 9am")).toEqual({
      days: ["2026-12-15T09:00:00-05:00 10:00"],
      left: ["“Monday 12/15 9am” says Monday, but December 15, 2026 is a Tuesday. The date is taken."],
    });
  });

  test("a letter’s day may be a moment too", async () => {
    const rows = "Program,Thank you sent\r\nFerndale,2026-12-16T02:30:00Z\r\n";
    const now = Date.parse("2026-12-16T10:00:00-05:00");
    const { season } = await bring(empty(), { "a.csv": rows }, { now });
    expect(season.messages).toMatchObject([{ at: "2026-12-15T21:30:00-05:00" }]);
    expect((await bring(season, { "a.csv": rows }, { now })).season).toEqual(season);
  });
});
