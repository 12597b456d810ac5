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
