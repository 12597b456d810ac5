import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { wallTime } from "@/lib/season/time";
import { readLine } from "./read";

/** A Friday, 19:15 in New York. */
const NOW = Date.parse("2026-12-04T19:15:00-05:00");
const season = builder()
  .program("harlow", { name: "Harlow Medical Center" })
  .contact("marsh", "harlow", { name: "Elena Marsh" })
  .contact("tak", "harlow", { name: "Ian Tak" })
  .build();
const read = (line: string) => readLine(line, season, NOW);
const at = (line: string) => {
  const told = read(line).at;
  return told && wallTime(Date.parse(told), "America/New_York");
};
const unread = (line: string) => read(line).unread.map(({ text }) => text);

describe("a day that is told twice", () => {
  it.each([
    ["ty marsh wed dec 2", "2026-12-02T12:00"],
    ["ty marsh wed 12/2 4pm", "2026-12-02T16:00"],
    ["ty marsh yesterday 12/3", "2026-12-03T12:00"],
    ["ty marsh friday 11/27", "2026-11-27T12:00"],
  ])("%s is one day where both agree", (line, moment) => {
    if (line.includes("11/27")) expect(read(line).asks.map(({ field }) => field)).toEqual(["at"]);
    else expect(at(line)).toBe(moment);
    expect(unread(line)).toEqual([]);
  });

  it.each([
    ["ty marsh monday 12/1", ["2026-11-30T12:00", "2026-12-01T12:00"]],
    ["ty marsh yesterday 12/2", ["2026-12-03T12:00", "2026-12-02T12:00"]],
  ])("%s is asked about where they contradict", (line, moments) => {
    const { at: told, asks } = read(line);
    expect(told).toBeNull();
    expect(asks).toMatchObject([{ field: "at" }]);
    expect(asks[0]?.choices.map(({ id }) => wallTime(Date.parse(id), "America/New_York"))).toEqual(moments);
  });
});

it.each([
  ["ty marsh an hour and a half ago", "2026-12-04T17:45"],
  ["ty marsh two and a half hours ago", "2026-12-04T16:45"],
  ["ty marsh two nights ago", "2026-12-02T20:00"],
  ["ty marsh a couple of nights ago", "2026-12-02T20:00"],
  ["ty marsh 3 nights ago at 9", "2026-12-01T21:00"],
])("%s", (line, moment) => {
  expect(at(line)).toBe(moment);
  expect(unread(line)).toEqual([]);
});

it.each([
  ["ty from marsh", "received", "other", null],
  ["thx from marsh", "received", "other", null],
  ["expressed interest to harlow", "sent", "interest", null],
  ["harlow expressed interest", "received", "interest-shown", null],
  ["marsh left me a voicemail", "received", "other", null],
  ["left vm for marsh", "sent", "logistics", null],
  ["turned down by harlow", "received", "decision", "rejected"],
  ["harlow turned me down", "received", "decision", "rejected"],
  ["turned down harlow", "sent", "logistics", "declined"],
  ["withdrew harlow", "sent", "logistics", "withdrawn"],
  ["withdrew my application from harlow", "sent", "logistics", "withdrawn"],
  ["harlow withdrew", null, null, null],
])("%s", (line, direction, kind, stage) => {
  expect(read(line)).toMatchObject({ direction, kind, stage, program: { id: "harlow" }, unread: [] });
});

it.each([
  ["thank-yous sent: marsh, tak (harlow)", ["marsh", "tak"], []],
  ["ty: marsh, tak", ["marsh", "tak"], []],
  ["ty marsh (great talk with tak)", ["marsh"], ["great", "talk", "tak"]],
])("%s", (line, people, left) => {
  const result = read(line);
  expect(result.people.map(({ id }) => id)).toEqual(people);
  expect(unread(line)).toEqual(left);
});

it.each(["ty masrh", "ty mrash", "ty marh", "ty marshh", "ty narsh"])("%s offers the name that was meant", (line) => {
  const { people, asks } = read(line);
  expect(people).toEqual([]);
  expect(asks.find(({ field }) => field === "recipients")?.choices.map(({ id }) => id)).toContain("marsh");
});

describe("the small hours of a night", () => {
  it.each([
    ["ty marsh last night 2am", "2026-12-04T02:00"],
    ["ty marsh 12am last night", "2026-12-04T00:00"],
    ["ty marsh last night at midnight", "2026-12-04T00:00"],
    ["ty marsh around midnight last night", "2026-12-04T00:00"],
    ["ty marsh last night 12:30", "2026-12-04T00:30"],
    ["ty marsh last night at 1", "2026-12-04T01:00"],
    ["ty marsh last night 9", "2026-12-03T21:00"],
    ["ty marsh last nite 11", "2026-12-03T23:00"],
    ["ty marsh late last night", "2026-12-03T20:00"],
    ["ty marsh last night half past 11", "2026-12-03T23:30"],
    ["ty marsh yesterday night 1am", "2026-12-04T01:00"],
    ["ty marsh wednesday night 1am", "2026-12-03T01:00"],
    ["ty marsh two nights ago 1am", "2026-12-03T01:00"],
    ["ty marsh night before last at 2", "2026-12-03T02:00"],
    ["ty marsh last night 11pm CT", "2026-12-04T00:00"],
    ["ty marsh 2am this morning", "2026-12-04T02:00"],
    ["ty marsh yesterday 2am", "2026-12-03T02:00"],
  ])("%s", (line, moment) => {
    expect(at(line)).toBe(moment);
    expect(unread(line)).toEqual([]);
    expect(read(line).asks).toEqual([]);
  });

  it("are not taken for those still to come", () => {
    const early = Date.parse("2026-12-04T01:00:00-05:00");
    expect(readLine("ty marsh last night 2am", season, early).at).toMatch(/^2026-12-03T02:00/);
    expect(readLine("ty marsh last night 12:30", season, early).at).toMatch(/^2026-12-04T00:30/);
  });
});

describe("a half of a day", () => {
  it.each([
    ["ty marsh this am", "2026-12-04T09:00"],
    ["ty marsh this a.m.", "2026-12-04T09:00"],
    ["ty marsh yesterday pm", "2026-12-03T15:00"],
    ["ty marsh wed am", "2026-12-02T09:00"],
    ["ty marsh in the am", "2026-12-04T09:00"],
    ["ty marsh 12/1 pm", "2026-12-01T15:00"],
    ["ty marsh this pm", "2026-12-04T15:00"],
  ])("%s", (line, moment) => {
    expect(at(line)).toBe(moment);
    expect(unread(line)).toEqual([]);
  });

  it("is no word of a comment", () => {
    expect(unread("ty marsh i am grateful")).toEqual(["am", "grateful"]);
  });
});

it.each([
  ["ty marsh yesterday midnight", ["12-03T00:00", "12-04T00:00"]],
  ["ty marsh wed midnight", ["12-02T00:00", "12-03T00:00"]],
  ["ty marsh yesterday or today", ["12-03T12:00", "12-04T19:15"]],
  ["ty marsh yesterday, tak today", ["12-03T12:00", "12-04T19:15"]],
  ["ty marsh monday or tuesday", ["11-30T12:00", "12-01T12:00"]],
  ["ty marsh over the weekend", ["11-29T12:00", "11-28T12:00"]],
  ["ty marsh the other day", ["12-03T12:00", "12-02T12:00", "12-01T12:00"]],
  ["ty marsh a while ago", ["12-03T12:00", "12-02T12:00", "12-01T12:00"]],
  ["ty marsh recently", ["12-03T12:00", "12-02T12:00", "12-01T12:00"]],
  ["ty marsh last week", ["11-27T12:00"]],
  ["ty marsh a few days ago", ["12-01T19:15"]],
])("%s is asked", (line, moments) => {
  const { at: told, asks } = read(line);
  expect(told).toBeNull();
  expect(asks.map(({ field }) => field)).toEqual(["at"]);
  expect(asks[0]?.choices.map(({ id }) => id.slice(5, 16))).toEqual(moments);
});
