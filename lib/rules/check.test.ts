import { describe, expect, it } from "vitest";
import { check, checkFor } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const NOW = Date.parse("2026-11-25T12:00:00Z");

describe("answers", () => {
  const base = () =>
    season()
      .program("p1")
      .interview("p1", "2026-11-20T16:00:00Z")
      .sent("p1", "interest", "2026-11-01T12:00:00Z")
      .sent("p1", "update", "2026-11-02T12:00:00Z", { news: "award" });
  const keys = (made: ReturnType<typeof base>, now = NOW) => {
    const { reminders, findings } = check(made.build(), now);
    return [...reminders, ...findings].map(({ key }) => key);
  };

  it("leave out what was dismissed", () => {
    expect(keys(base())).toEqual(["thank-you:i1", "too-frequent:m2"]);
    expect(keys(base().answer("thank-you:i1", "dismissed").answer("too-frequent:m2", "dismissed"))).toEqual([]);
  });

  it("leave out what was snoozed until its moment", () => {
    const snoozed = () => base().answer("thank-you:i1", "snoozed", { until: "2026-11-26T12:00:00Z" });
    expect(keys(snoozed(), Date.parse("2026-11-26T11:59:59.999Z"))).toEqual(["too-frequent:m2"]);
    expect(keys(snoozed(), Date.parse("2026-11-26T12:00:00Z"))).toEqual(["thank-you:i1", "too-frequent:m2"]);
  });
});

it("lets an archived program ask for nothing but a person's own to-dos, and counts what was written to it", () => {
  const made = (archived: boolean) =>
    check(
      season()
        .program("p1", { archived })
        .interview("p1", "2026-11-20T16:00:00Z")
        .sent("p1", "interest", "2026-11-01T12:00:00Z")
        .sent("p1", "update", "2026-11-02T12:00:00Z", { news: "award" })
        .task("Ask for the letter", "2026-11-25", { programId: "p1" })
        .build(),
      NOW,
    );
  expect(made(false).reminders.map(({ key }) => key)).toEqual(["thank-you:i1", "task:t1"]);
  expect(made(true).reminders.map(({ key }) => key)).toEqual(["task:t1"]);
  expect(made(true).findings).toEqual(made(false).findings);
  expect(made(true).budgets).toEqual(made(false).budgets);
});

it("sorts reminders by due instant, then key, and findings by level, then key", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .interview("p1", "2026-11-21T12:00:00Z", { id: "z" })
    .interview("p1", "2026-11-21T07:00:00-05:00", { id: "b" })
    .interview("p2", "2026-11-20T12:00:00Z", { id: "y" })
    .sent("p2", "intent", "2026-11-01T12:00:00Z")
    .sent("p1", "update", "2026-11-02T12:00:00Z", { id: "a2" })
    .sent("p1", "update", "2026-11-03T12:00:00Z", { id: "a10" })
    .sent("p1", "intent", "2026-11-04T12:00:00Z")
    .build();
  const found = check(made, NOW);
  expect(found.reminders.map(({ key }) => key)).toEqual(["thank-you:y", "thank-you:b", "thank-you:z"]);
  expect(found.findings.map(({ key }) => key)).toEqual([
    "one-letter-of-intent:primary",
    "intent-before-interview:m1",
    "intent-before-interview:m4",
    "too-frequent:a10",
    "too-frequent:m4",
    "update-needs-news:a10",
    "update-needs-news:a2",
    "intent-early:m1",
    "intent-early:m4",
    "message-budget:p1",
  ]);
});

it("says for one program, asked by a few rules, what it says of the whole", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .interview("p1", "2026-11-20T16:00:00Z")
    .sent("p1", "interest", "2026-11-01T12:00:00Z")
    .sent("p1", "update", "2026-11-02T12:00:00Z", { news: "award" })
    .sent("p2", "interest", "2026-11-02T12:00:00Z")
    .build();
  const whole = check(made, NOW);
  const part = checkFor(made, NOW, "p1", new Set(["too-frequent"]));
  expect(part.reminders).toEqual(whole.reminders);
  expect(part.budget).toEqual(whole.budgets.find(({ programId }) => programId === "p1"));
  expect(part.findings.map(({ key }) => key)).toEqual(["too-frequent:m2"]);
  expect(checkFor(made, NOW, "p1", new Set()).findings).toEqual([]);
  expect(checkFor(made, NOW, "p9", new Set()).budget).toBeUndefined();
});
