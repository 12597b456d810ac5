import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { readLine } from "./read";

const NOW = Date.parse("2026-12-04T19:15:00-05:00");
const season = builder()
  .program("corvane", { name: "Corvane University" })
  .program("northam", { name: "Northam Institute" })
  .contact("vance", "corvane", { name: "Olivia Vance", role: "program-director" })
  .contact("fox", "corvane", { name: "Sam Fox" })
  .contact("doyle", "corvane", { name: "Ada Doyle", role: "coordinator" })
  .contact("reed", "northam", { name: "Kate Reed", role: "program-director" })
  .build();

const read = (line: string) => {
  const { program, people, kind, direction, asks, unread } = readLine(line, season, NOW);
  return {
    program: program?.id ?? null,
    people: people.map(({ id }) => id).join(),
    kind,
    direction,
    asks: asks.map(({ field, words, choices }) => `${field} <${words}> ${choices.map(({ id }) => id).join()}`),
    told: unread.map(({ text }) => text.toLowerCase()),
  };
};

describe("who is left out", () => {
  it.each([
    ["ty vance w/o fox", "vance", "fox"],
    ["ty vance without dr. fox", "vance", "fox"],
    ["ty vance instead of fox yesterday", "vance", "fox"],
    ["ty vance rather than sam fox", "vance", "fox"],
    ["ty vance and doyle, except fox", "vance,doyle", "fox"],
    ["ty vance other than fox", "vance", "fox"],
    ["ty vance minus fox and doyle", "vance", "doyle"],
    ["ty vance not fox", "vance", "fox"],
    ["ty vance w/o the coordinator", "vance", "coordinator"],
    ["ty vance but not fox", "vance", "fox"],
    ["ty vance, skipped fox", "vance", "fox"],
    ["update corvane instead of northam", "", "northam"],
  ])("%s: told, and not thanked", (line, people, told) => {
    const { program, asks, told: words, ...rest } = read(line);
    expect({ program, people: rest.people, asks }).toEqual({ program: "corvane", people, asks: [] });
    expect(words).toContain(told);
  });

  it.each([
    ["thanked everyone except fox", "recipients <except fox> vance,doyle"],
    ["ty all but fox", "recipients <but fox> vance,doyle"],
    ["ty everyone at corvane but sam", "recipients <but sam> vance,doyle"],
    ["ty corvane without vance and fox", "recipients <without vance and fox> doyle"],
    ["ty everybody besides fox", "recipients <besides fox> vance,doyle"],
    // By what they are.
    ["ty corvane except the coordinator", "recipients <except the coordinator> vance,fox"],
    ["ty corvane minus pd", "recipients <minus pd> fox,doyle"],
    ["ty all of corvane but the pd and coordinator", "recipients <but the pd and coordinator> fox"],
  ])("%s: who it was is asked", (line, ask) => {
    const { program, people, asks, told } = read(line);
    expect({ program, people, asks }).toEqual({ program: "corvane", people: "", asks: [ask] });
    expect(told.length).toBeGreaterThan(0);
  });
});

describe("who is named beside", () => {
  it.each([
    ["ty vance, called fox", "called fox"],
    ["ty vance and emailed fox", "emailed fox"],
    ["ty vance, need to thank fox", "need to thank fox"],
    ["ty vance, haven't thanked fox", "haven't thanked fox"],
    ["ty vance, forgot fox", "forgot fox"],
    ["ty vance, called sam fox", "called sam fox"],
    ["asked vance about fox", "about fox"],
    ["asked vance to thank fox", "to thank fox"],
    ["ty vance for the intro to fox", "for the intro to fox"],
    ["ty vance re fox", "re fox"],
    ["ty vance and fox's residents", "fox's residents"],
    ["ty vance besides fox", "besides fox"],
  ])("%s: is asked about, and not credited meanwhile", (line, words) => {
    const { program, people, asks } = read(line);
    expect({ program, people, asks }).toEqual({
      program: "corvane",
      people: "vance",
      asks: [`recipients <${words}> fox`],
    });
  });

  it("is asked by program where another is named", () => {
    const { program, asks } = read("ty corvane and called northam");
    expect({ program, asks }).toEqual({
      program: "corvane",
      asks: ["programId <called northam> corvane,northam"],
    });
  });

  it.each([
    ["ty vance cc fox", "vance,fox"],
    ["ty vance & fox for corvane", "vance,fox"],
    ["ty vance's coordinator", "doyle"],
    ["ty note for dr fox", "fox"],
    ["answered fox's email", "fox"],
    ["replied to fox's thank you", "fox"],
  ])("%s: asks nothing", (line, people) => {
    expect(read(line)).toMatchObject({ program: "corvane", people, asks: [] });
  });
});

describe("roles", () => {
  it.each([
    ["ty corvane and its pd", "vance", []],
    ["ty corvane and its program director", "vance", []],
    ["update corvane and the coordinator", "doyle", []],
    ["corvane's pd replied", "vance", []],
    ["coordinator called from corvane", "doyle", []],
    ["ty northam and its pd", "reed", []],
    // Nobody has that role there, and nobody else has it meanwhile.
    ["ty corvane assistant program director", "", []],
    ["ty the former pd of corvane", "", ["recipients <former pd> vance"]],
    ["ty corvane's clerkship director", "", ["recipients <clerkship director> vance"]],
  ])("%s", (line, people, asks) => {
    expect(read(line)).toMatchObject({ people, asks });
  });

  it.each([
    ["ty corvane assistant program director", ["assistant", "director"]],
    ["northam coordinator emailed me", ["coordinator"]],
  ])("%s: a role that nobody has is told", (line, words) => {
    expect(read(line)).toMatchObject({ people: "", told: words });
  });
});
