import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Choice, everything, groupsFor } from "./choices";
import { COMMANDS, commandsAbout } from "./commands";
import type { Names } from "./names";

const names: Names = {
  programs: [
    { id: "p1", name: "Harlow–St. Anne", also: ["Harlow Medical Center"], archived: false, closed: false },
    { id: "p2", name: "Granite Peak", also: [], archived: false, closed: true },
    { id: "p3", name: "Harlan County", also: [], archived: true, closed: false },
  ],
  people: [
    { id: "c1", name: "Dr. Elena Marsh", role: "program-director", email: "marsh@harlow.example", programId: "p1" },
  ],
};
const groups = (typed: string, here?: string) => groupsFor(everything(names, here), typed);
const told = (typed: string, here?: string) =>
  Object.fromEntries(groups(typed, here).map(({ title, choices }) => [title, choices.map(({ name }) => name)]));

describe("choices", () => {
  test("before anything is typed: what can be started, about the open program first, and every screen", () => {
    const { Actions, Screens } = told("", "p1");
    expect(Actions?.[0]).toBe("Write to Harlow–St. Anne");
    expect(Actions).toContain("Log message");
    expect(Screens?.slice(0, 2)).toEqual(["Today", "Programs"]);
  });

  test("programs, people by their program, and what can be started there; an archived one has only its page", () => {
    const found = told("harl");
    expect(found.Programs).toEqual(["Harlow–St. Anne", "Harlan County"]);
    expect(found.People).toEqual(["Dr. Elena Marsh"]);
    expect(found.Actions?.every((name) => name.endsWith("Harlow–St. Anne"))).toBe(true);
  });

  test("a question that people ask, by its words and by what else they call it", () => {
    expect(told("where I stand").Questions).toEqual(["May I ask where I stand?"]);
    expect(told("72 hours").Questions).toEqual(["My thank-you is late"]);
  });

  test("a screen by what else it is called, a person by their address", () => {
    expect(told("dark theme").Screens).toEqual(["Appearance"]);
    expect(told("marsh@harlow").People).toEqual(["Dr. Elena Marsh"]);
  });

  test("nothing is written to a program that wants no messages", () => {
    expect(told("write granite").Actions).toBeUndefined();
    expect(told("note granite").Actions).toEqual(["Add note about Granite Peak"]);
  });

  test("every id is one of its group's own", () => {
    const all = everything(names, "p1");
    for (const ready of [all.programs, all.people, all.screens, all.actions]) {
      const ids = ready.map(({ choice }) => choice.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("whatever is chosen leads to a page or a file that there is", () => {
    const routes = readdirSync(join(import.meta.dirname, "../../app"), { recursive: true, encoding: "utf8" })
      .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
      .map((path) => `/${path.replace(/\/?(page\.tsx|route\.ts)$/, "").replace(/\([^)]+\)\/?/g, "")}`);
    const all: Choice[] = [
      ...everything(names, undefined).screens.map(({ choice }) => choice),
      ...COMMANDS,
      ...commandsAbout(names.programs[0]!),
    ];
    for (const { name, does } of all) {
      if ("log" in does) continue;
      const path = ("href" in does ? does.href : does.file).replace(/[?#].*$/, "").replace("/p1", "/[id]");
      expect(routes, name).toContain(path);
    }
  });
});
