import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, rules } from "@/lib/rules";
import { instantMs } from "@/lib/season/time";
import { groupReminders } from "../groups";
import { REMINDER_KINDS } from ".";

const examples = rules.reminders.flatMap((rule) =>
  rule.examples.filter(({ fires }) => fires).map((example) => [rule.id, example] as const),
);

it("has one file for each reminder, named after its rule", () => {
  const files = new Set(readdirSync(import.meta.dirname));
  expect(Object.keys(REMINDER_KINDS)).toEqual(rules.reminders.map(({ id }) => id));
  expect(Object.keys(REMINDER_KINDS).filter((id) => !files.has(`${id}.ts`) && !files.has(`${id}.tsx`))).toEqual([]);
});

describe("what screens say of a reminder, in the example of its rule", () => {
  it.each(examples)("%s", (id, { season: made, now }) => {
    const season = made();
    const at = instantMs(now);
    const reminders = check(season, at).reminders.filter(({ rule }) => rule === id);
    expect(reminders.length).toBeGreaterThan(0);
    const { waiting, nextStep, cleared } = REMINDER_KINDS[id];
    const groups = Object.values(groupReminders(season, reminders, at)).flat();
    expect(groups.length > 0).toBe(waiting !== null);
    for (const group of groups) {
      expect(group.rule).toBe(id);
      for (const words of [group.title, group.when, group.pinned.name, ...group.noun]) expect(words).toMatch(/\S/);
      for (const { who, words, title } of group.rows) {
        for (const said of [who, words, title]) expect(said).toMatch(/\S/);
        expect(reminders.map((reminder) => reminder.title)).toContain(title);
      }
    }
    if (nextStep) expect(nextStep(reminders, season)).toMatch(/\S/);
    if (cleared) expect(cleared.noun(season, reminders, "late ")).toMatch(/\S/);
  });
});
