import { expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Program, Season } from "@/lib/season/schema";

const NOW = "2026-08-04T12:00:00-04:00";
const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "rotation-thanks");
const keys = (made: Season, now = NOW) => reminders(made, now).map(({ key }) => key);
const rotated = (program: Partial<Program> = {}) =>
  season()
    .program("p1", { name: "Lakeshore", ...program })
    .rotation("p1", "2026-07-06", "2026-07-31");

it("runs from the end of the last day in the season's zone, with the clock of thank-yous", () => {
  const made = rotated().build();
  const states = (
    [
      ["2026-07-31T23:59:59-04:00", undefined],
      ["2026-08-01T00:00:00-04:00", "upcoming"],
      ["2026-08-03T00:00:00-04:00", "due"],
      ["2026-08-04T00:00:00-04:00", "due"],
      ["2026-08-04T00:00:01-04:00", "overdue"],
      ["2026-08-15T00:00:00-04:00", "overdue"],
      ["2026-08-15T00:00:01-04:00", "lapsed"],
    ] as const
  ).map(([moment, state]) => [reminders(made, moment)[0]?.state, state]);
  for (const [found, state] of states) expect(found).toBe(state);
});

it("is one for the rotation, whoever was met there", () => {
  expect(reminders(rotated().build())).toEqual([
    {
      key: "rotation-thanks:r1",
      rule: "rotation-thanks",
      state: "overdue",
      programId: "p1",
      rotationId: "r1",
      opensAt: "2026-08-01T00:00:00-04:00",
      dueAt: "2026-08-03T00:00:00-04:00",
      lateAt: "2026-08-04T00:00:00-04:00",
      title: "Thank the people you rotated with, Lakeshore",
      message: "Thank the people you rotated with, Lakeshore: 12 hours late",
    },
  ]);
});

it("is done by thanks sent from the last day on", () => {
  const sent = (at: string) => keys(rotated().sent("p1", "rotation-thanks", at, { rotationId: "r1" }).build());
  expect(sent("2026-07-30T23:59:59-04:00")).toEqual(["rotation-thanks:r1"]);
  expect(sent("2026-07-31T00:00:00-04:00")).toEqual([]);
  expect(sent("2026-08-02T09:00:00-04:00")).toEqual([]);
});

it("matches thanks to the rotation they name, else to the latest", () => {
  const twice = () => rotated().rotation("p1", "2026-08-01", "2026-08-02");
  const at = "2026-08-03T09:00:00-04:00";
  expect(keys(twice().sent("p1", "rotation-thanks", at).build())).toEqual(["rotation-thanks:r1"]);
  expect(keys(twice().sent("p1", "rotation-thanks", at, { rotationId: "r1" }).build())).toEqual(["rotation-thanks:r2"]);
});

it("asks for nothing where the program asked for nothing, or is not tracked", () => {
  expect(keys(rotated({ contactPolicy: "no-contact" }).build())).toEqual([]);
  expect(keys(rotated({ contactPolicy: "no-post-interview" }).build())).toEqual(["rotation-thanks:r1"]);
  const interviewed = rotated({ contactPolicy: "no-post-interview" }).interview("p1", "2026-08-03T12:00:00-04:00");
  expect(keys(interviewed.build(), "2026-08-03T11:59:59-04:00")).toEqual(["rotation-thanks:r1"]);
  expect(keys(interviewed.build())).toEqual([]);
  expect(keys(season().rotation(null, "2026-07-06", "2026-07-31").build())).toEqual([]);
});
