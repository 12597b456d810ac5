import { describe, expect, it } from "vitest";
import { rules } from "@/lib/rules";
import { statementKinds } from "@/lib/rules/statements";
import { markedOf, readOf, sceneOf } from "./examples";

const words = (pieces: { text: string; mark: unknown }[]) =>
  pieces.flatMap(({ text, mark }) => (mark === null ? [] : [text]));

describe("an example is shown as the engine answers it", () => {
  it("a rule of the season, at its moment", () => {
    const rule = rules.cadence.find(({ id }) => id === "too-frequent")!;
    expect(rule.examples.map((example) => sceneOf(rule.id, example))).toEqual([
      {
        says: "An update is sent a week after the letter of interest.",
        findings: [
          {
            level: "warn",
            message:
              "Update to Lakeshore University IR Residency on Oct 8, 2026: you messaged them only 7 days before.",
          },
        ],
      },
      { says: "A thank-you is sent the day after another message.", findings: [] },
    ]);
  });

  it("a reminder, with how loud it is", () => {
    const rule = rules.reminders.find(({ id }) => id === "thank-you")!;
    const [late] = rule.examples.map((example) => sceneOf(rule.id, example));
    expect(late!.findings.map(({ level }) => level)).toEqual(["overdue"]);
  });

  it("a check of words, with the words it marks", () => {
    const rule = rules.wording.find(({ id }) => id === "asks-rank")!;
    const { pieces, findings } = markedOf(rule.id, {
      text: "Thank you for the day. Where do I stand on your list?",
      fires: true,
    });
    expect(words(pieces)).toEqual(["Where do I stand on your list?"]);
    expect(findings.map(({ level }) => level)).toEqual(["warn"]);
  });

  it("a program's sentences", () => {
    const { pieces, read } = readOf("It was a pleasure to meet you. Are we your first choice?");
    expect(words(pieces)).toEqual(["It was a pleasure to meet you.", "Are we your first choice?"]);
    expect(read.map(({ id }) => id)).toEqual(["courtesy", "asks-rank"]);
  });
});

describe("every entry can show where its rule speaks up and where not", () => {
  const seasonRules = [...rules.reminders, ...rules.cadence];
  it.each(seasonRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const spoken = rule.examples.map((example) => sceneOf(id, example).findings.length > 0);
    expect(spoken).toEqual(rule.examples.map(({ fires }) => fires));
  });

  it.each(rules.wording.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const spoken = rule.examples.map((example) => markedOf(id, example).findings.length > 0);
    expect(spoken).toEqual(rule.examples.map(({ fires }) => fires));
  });

  it.each(statementKinds.map((signal) => [signal.id, signal] as const))("signal %s", (id, signal) => {
    const read = signal.examples.map(({ text }) => readOf(text).read.some((found) => found.id === id));
    expect(read).toEqual(signal.examples.map(({ fires }) => fires));
  });
});
