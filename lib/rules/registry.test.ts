import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, preflight, rules } from "@/lib/rules";
import type { DraftMessage } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";
import { instantMs } from "@/lib/season/time";

const everyRule = [...rules.reminders, ...rules.cadence, ...rules.wording];
const bareSeason = () => season().program("p1").build();
const seasonRules = [...rules.reminders, ...rules.cadence];

describe("every rule", () => {
  it("has an id of its own", () => {
    const ids = everyRule.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(everyRule.map((rule) => [rule.id, rule] as const))("%s says what it is, why, and what to do", (_, rule) => {
    for (const words of [rule.title, rule.why, rule.todo]) expect(words.trim()).toMatch(/\S.*\S/);
    for (const words of [rule.why, rule.todo]) expect(words).toMatch(/\.$/);
    expect(`${rule.title}${rule.why}${rule.todo}`).not.toContain("!");
    expect(["stop", "warn", "notice"]).toContain(rule.level);
    expect(new Set(rule.examples.map(({ fires }) => fires))).toEqual(new Set([true, false]));
  });
});

describe("every rule's file", () => {
  it.each(["reminders", "cadence", "wording"] as const)(
    "of %s is named after it, and its test stands beside it",
    (kind) => {
      const files = new Set(readdirSync(join(import.meta.dirname, kind)));
      const missing = rules[kind].flatMap(({ id }) => [`${id}.ts`, `${id}.test.ts`].filter((name) => !files.has(name)));
      expect(missing).toEqual([]);
    },
  );
});

describe("the examples do what they say", () => {
  it.each(seasonRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example.says, example] as const)))(
    "%s: %s",
    (id, _, example) => {
      const found = check(example.season(), instantMs(example.now));
      const fired = [...found.reminders, ...found.findings].some(({ rule }) => rule === id);
      expect(fired).toBe(example.fires);
    },
  );

  it.each(rules.wording.flatMap((rule) => rule.examples.map((example) => [rule.id, example.text, example] as const)))(
    "%s: %s",
    (id, text, { fires, kind = "thank-you", season: made = bareSeason, recipients = [] }) => {
      const draft: DraftMessage = {
        programId: "p1",
        kind,
        channel: "email",
        subject: "",
        body: text,
        recipients,
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
        readings: [],
        acknowledged: [],
      };
      const { findings } = preflight(made(), draft, instantMs("2026-12-01T12:00:00Z"));
      expect(findings.some(({ rule }) => rule === id)).toBe(fires);
    },
  );
});
