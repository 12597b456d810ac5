import { describe, expect, it, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Program, Season } from "@/lib/season/schema";
import { funnel } from "./funnel";

const NOW = Date.parse("2027-01-26T15:00:00Z");
const PAST = "2027-01-20T15:00:00Z";
const AHEAD = "2027-02-02T15:00:00Z";
const steps = (given: Season) => {
  const { applied, invited, interviewed, ranked } = funnel(given, NOW);
  return [applied, invited, interviewed, ranked];
};
const one = (fields: Partial<Program>) => season().program("p1", fields);

describe("what a stage alone says", () => {
  it.each<[Program["stage"], number[]]>([
    ["considering", [0, 0, 0, 0]],
    ["applied", [1, 0, 0, 0]],
    ["invited", [1, 1, 0, 0]],
    ["waitlisted", [1, 1, 0, 0]],
    ["scheduled", [1, 1, 0, 0]],
    ["interviewed", [1, 1, 1, 0]],
    ["declined", [1, 0, 0, 0]],
    ["rejected", [1, 0, 0, 0]],
    ["withdrawn", [1, 0, 0, 0]],
  ])("%s", (stage, expected) => {
    expect(steps(one({ stage }).build())).toEqual(expected);
  });
});

describe("what the season shows, whatever the stage", () => {
  const applied = () => one({ stage: "applied" });
  it.each<[string, Season, number[]]>([
    ["an invitation", applied().invitation("p1", PAST).build(), [1, 1, 0, 0]],
    ["one that was declined", applied().invitation("p1", PAST, { answer: "declined" }).build(), [1, 1, 0, 0]],
    ["one still to come", applied().invitation("p1", AHEAD).build(), [1, 0, 0, 0]],
    ["a message of invitation", applied().received("p1", "invitation", PAST).build(), [1, 1, 0, 0]],
    ["another message", applied().received("p1", "question", PAST).build(), [1, 0, 0, 0]],
    ["an interview to come", applied().interview("p1", AHEAD).build(), [1, 1, 0, 0]],
    ["an interview held", applied().interview("p1", PAST).build(), [1, 1, 1, 0]],
    [
      "one marked as done before its end",
      applied().interview("p1", AHEAD, { status: "completed" }).build(),
      [1, 1, 1, 0],
    ],
    ["one called off", applied().interview("p1", PAST, { status: "cancelled" }).build(), [1, 1, 0, 0]],
    ["one withdrawn from", applied().interview("p1", PAST, { status: "withdrawn" }).build(), [1, 1, 0, 0]],
    ["an interview at one rejected since", one({ stage: "rejected" }).interview("p1", PAST).build(), [1, 1, 1, 0]],
    [
      "an invitation before any application",
      one({ stage: "considering" }).invitation("p1", PAST).build(),
      [1, 1, 0, 0],
    ],
    ["a program with two interviews", applied().interview("p1", PAST).interview("p1", PAST).build(), [1, 1, 1, 0]],
    ["an archived program", one({ archived: true }).interview("p1", PAST).build(), [1, 1, 1, 0]],
  ])("%s", (_, given, expected) => {
    expect(steps(given)).toEqual(expected);
  });
});

test("ranked is the list; a program on it without an interview narrows nothing and is told apart", () => {
  const given = season()
    .program("p1", { rank: 1 })
    .program("p2", { stage: "applied", rank: 2 })
    .program("p3", { stage: "applied", track: "preliminary", rank: 1 })
    .program("p4", { stage: "considering" })
    .program("p5", { stage: "considering", rank: 3 })
    .program("p6", { stage: "considering", track: "preliminary", rank: 2 })
    .build();
  expect(funnel(given, NOW)).toEqual({
    applied: 5,
    invited: 1,
    interviewed: 1,
    ranked: 5,
    considering: 1,
    rankedUnseen: 2,
  });
});

test("no step is more than the programs applied to, whatever the stages say", () => {
  const stages: Program["stage"][] = ["considering", "applied", "invited", "interviewed", "declined", "rejected"];
  let made = season();
  for (const stage of stages)
    for (const noted of ["nothing", "rank", "invitation", "interview"]) {
      const id = `${stage}-${noted}`;
      made = made.program(id, { stage, rank: noted === "rank" ? stages.indexOf(stage) + 1 : null });
      if (noted === "invitation") made = made.invitation(id, PAST);
      if (noted === "interview") made = made.interview(id, PAST);
      const { applied, invited, interviewed, ranked } = funnel(made.build(), NOW);
      expect([applied >= invited, invited >= interviewed, applied >= ranked], id).toEqual([true, true, true]);
    }
});

test("of no programs", () => {
  expect(steps(season().build())).toEqual([0, 0, 0, 0]);
});
