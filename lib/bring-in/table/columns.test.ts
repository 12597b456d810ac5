import { describe, expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import { bring, NOW } from "../bring-in.fixture";
import { orderOfHeader, zoneOfHeader } from "./header-units";
import { headerWords } from "./header-words";

const table = (...rows: string[]) => bring(emptySeason(NOW), { "a.csv": `${rows.join("\r\n")}\r\n` });
const fieldsOf = async (...rows: string[]) => (await table(...rows)).report.columns.map(({ field }) => field);

describe("what stands beside a header’s words", () => {
  test.each([
    ["Time (ET)", "time", "America/New_York"],
    ["Start [Central]", "start", "America/Chicago"],
    ["Interview time PT", "interview time pt", "America/Los_Angeles"],
    ["Time (America/Denver)", "time", "America/Denver"],
    ["Time (local)", "time", null],
    ["Interview Date (MM/DD/YYYY)", "interview date", null],
    ["Interview Date", "interview date", null],
    ["Signal (G/S)", "signal g s", null],
  ])("%s", (header, words, zone) => {
    expect(headerWords(header)).toBe(words);
    expect(zoneOfHeader(header)).toBe(zone);
  });

  test.each([
    ["Date (MM/DD/YYYY)", "month first"],
    ["Date (d.m.yy)", "day first"],
    ["Date (DD-MM-YYYY)", "day first"],
    ["Date", null],
  ])("%s says the order of its dates: %s", (header, order) => {
    expect(orderOfHeader(header)).toBe(order);
  });
});

test("hours are in the zone of their header, unless a cell says another", async () => {
  const { season } = await table(
    "Program,State,Date of interview,Time (ET)",
    "Ferndale,NV,12/14/2026,9 AM",
    "Quillan,NV,12/15/2026,9 AM CT",
  );
  expect(season.interviews.map(({ startsAt }) => startsAt)).toEqual([
    "2026-12-14T09:00:00-05:00",
    "2026-12-15T09:00:00-06:00",
  ]);
});

test("the order that a header says settles dates that no cell does", async () => {
  const days = async (header: string) => {
    const { season, report } = await table(`Program,${header},Time`, "Ferndale,03/12/2026,9 AM");
    expect(report.asks).toEqual([]);
    return season.interviews.map(({ startsAt }) => startsAt.slice(0, 10));
  };
  expect(await days("Interview date (DD/MM/YYYY)")).toEqual(["2026-12-03"]);
  expect(await days("Interview date (mm/dd/yyyy)")).toEqual(["2026-03-12"]);
});

test.each([
  [
    "Program,TY notes sent,Thank-you emails,Thank you notes",
    "Ferndale,12/15/2026,12/16/2026,she loved the talk on embolization",
    ["program.name", "sent.thank-you", "sent.thank-you", "notes"],
  ],
  [
    "Prog.,IV dt,IV tm,Intvwrs,Rk",
    "Ferndale,12/14/2026,9-3,Lee; Ray,1",
    ["program.name", "interview.date", "interview.time", "interviewers", "program.rank"],
  ],
  [
    "Center,Iview date,Interview day end,Chief resident",
    "Ferndale,12/14/2026 9:00,12/14/2026 15:00,Cy Doe",
    ["program.name", "interview.date", "interview.end", "contact.name"],
  ],
  [
    "Name,Email,Role,Program",
    "Ann Lee,ann@lee.example,PD,Ferndale",
    ["contact.name", "contact.email", "contact.role", "program.name"],
  ],
  [
    "Prelim program,Type,Rank (supplemental)",
    "Ferndale,Preliminary,1\r\nQuillan,Transitional,2",
    ["program.name", "program.track", "program.rank"],
  ],
  [
    "interview_start,program,with whom,State/City",
    "2026-12-14 09:00,Ferndale,Ann Lee,OH / Dayton",
    ["interview.date", "program.name", "interviewers", "program.cityState"],
  ],
  // Without addresses "Name" may as well be the hospital's.
  ["Name,Program,State", "Ferndale Hospital,Ferndale IR,OH", ["program.institution", "program.name", "program.state"]],
])("%s", async (headers, row, fields) => {
  expect(await fieldsOf(headers, row)).toEqual(fields);
});

test("an end with its day, a chief resident, and a table of people", async () => {
  const { season } = await table(
    "Program,Interview date,Interview day end,Chief resident",
    "Ferndale,12/14/2026 9:00,12/14/2026 15:00,Cy Doe",
  );
  expect(season.interviews).toMatchObject([{ endsAt: "2026-12-14T15:00:00-05:00" }]);
  expect(season.contacts).toMatchObject([{ name: "Cy Doe", role: "chief" }]);
  const people = await table(
    "Name,Email,Role,Program",
    "Ann Lee,ann@lee.example,PD,Ferndale",
    "Bo Ray,bo@ray.example,Coordinator,Ferndale",
  );
  expect(people.season.contacts).toMatchObject([
    { name: "Ann Lee", role: "program-director", email: "ann@lee.example" },
    { name: "Bo Ray", role: "coordinator", email: "bo@ray.example" },
  ]);
});

test("a state may stand before its city, and preliminary years are on the supplemental list", async () => {
  const { season } = await table(
    "Program,State/City,Type,Rank",
    "Ferndale,OH / Dayton,Integrated,1",
    "Quillan,NV - Reno,Preliminary,1",
    'Sable,"Tulsa, OK",Transitional,2',
  );
  expect(season.programs).toMatchObject([
    { city: "Dayton", state: "OH", track: "integrated", rank: 1 },
    { city: "Reno", state: "NV", track: "preliminary", rank: 1 },
    { city: "Tulsa", state: "OK", track: "transitional", rank: 2 },
  ]);
});

test.each([
  // A scale makes a score of any header; a rank stays one.
  [
    "Program,Case volume (1-10),Fellows/Culture (1-5),Overall /10,Food out of 5,Rank (1-10)",
    "Ferndale,8,4,7,3,1",
    ["program.name", "score.case volume", "score.fellows culture", "score.overall", "score.food", "program.rank"],
  ],
  [
    "Program name (e.g. Mayo),State (ex: MN),Notes (optional),Applied (Y/N)",
    "Ferndale,OH,fine,Y",
    ["program.name", "program.state", "program.notes", "notes"],
  ],
  [
    "Program,Program Director E-Mail Address,Coordinator Email Addresses,Coord. mail addr",
    "Ferndale,a@f.example,b@f.example,c@f.example",
    ["program.name", "director.email", "coordinator.email", "notes"],
  ],
  ["Program,Response?,Outcome", "Ferndale,very kind,left early", ["program.name", "notes", "notes"]],
  ["Program,Outcome", "Ferndale,rejected", ["program.name", "program.stage"]],
  ["Program,Interviewed?", "Ferndale,Interviewed", ["program.name", "program.stage"]],
  ["Program,Interviewed?", "Ferndale,yes", ["program.name", "notes"]],
  [
    "Program,TY linked?,TY sent,Thank you",
    "Ferndale,yes,yes,11/20/2026",
    ["program.name", "notes", "sent.thank-you", "sent.thank-you"],
  ],
  ["Program,Type (Prelim/TY)", "Ferndale,Transitional", ["program.name", "program.track"]],
  [
    "Where,When,ppl",
    "Ferndale State University,11/23/2026,Ann Lee",
    ["program.name", "interview.date", "interviewers"],
  ],
  ["Program,Location", "Ferndale,https://zoom.example/j/1", ["program.name", "notes"]],
  ["Program,LOIntent sent", "Ferndale,11/10/2026", ["program.name", "sent.intent"]],
])("%s", async (headers, row, fields) => {
  expect(await fieldsOf(headers, row)).toEqual(fields);
});

test("scores that go up to ten are asked about once, and wait in the notes", async () => {
  const rows = ["Program,Culture (1-10)", "Ferndale,7", "Quillan,10/10"];
  const { season, report, items } = await table(...rows);
  expect(season.scores).toEqual([]);
  expect(season.programs.map(({ notes }) => notes)).toEqual(["Culture (1-10): 7", "Culture (1-10): 10/10"]);
  expect(report.asks.map(({ at }) => at)).toEqual(["row 2"]);
  const key = items.find(({ state }) => state === "asks")?.key ?? "";
  const halved = await bring(
    emptySeason(NOW),
    { "a.csv": `${rows.join("\r\n")}\r\n` },
    { decisions: { answers: { [key]: "halve" } } },
  );
  expect(halved.season.scores.map(({ score }) => score)).toEqual([4, 5]);
});

test("a place that may be the program or its city is asked about", async () => {
  const { report } = await table("Place,iv,ppl", "Redwater,12/17/2026,Grace Chen");
  expect(report.asks).toMatchObject([{ at: "column Place" }]);
});
