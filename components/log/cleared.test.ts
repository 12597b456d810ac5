import { describe, expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import { cleared, standsAgain } from "./cleared";

const now = Date.parse("2026-11-24T10:00:00-05:00");
const ago = (hours: number) => new Date(now - hours * HOUR).toISOString();

function waiting(hours: number, ...people: string[]) {
  const builder = season().program("harlow");
  for (const person of people) builder.contact(person, "harlow", { name: `Elena ${person}` });
  const participants = people.map((contactId) => ({ contactId, thankYou: "expected" as const }));
  return builder.interview("harlow", ago(hours), { participants }).build();
}

describe("what a saved message ended", () => {
  it.each([
    [75, ["Marsh", "Tak"], "That clears two late thank-yous.", "Dr. Marsh and Dr. Tak are late again."],
    [75, ["Marsh"], "That clears the late reminder.", "Dr. Marsh is late again."],
    [50, ["Marsh"], "That clears the due reminder.", "Dr. Marsh is due again."],
    [5, ["Marsh"], "That clears the reminder.", "Dr. Marsh is waiting again."],
    [75, [], "That clears the late thank-you.", "The thank-you is late again."],
  ])("after %d hours for %j", (hours, people, words, again) => {
    const given = waiting(hours, ...people);
    const { reminders } = check(given, now);
    expect([cleared(given, reminders), standsAgain(given, reminders)]).toEqual([words, again]);
  });

  it("names a reply", () => {
    const given = season().program("harlow").received("harlow", "question", ago(150), { needsReply: true }).build();
    const { reminders } = check(given, now);
    expect(cleared(given, reminders)).toBe("That clears the reply you owe.");
    expect(standsAgain(given, reminders)).toBe("The reply you owe is late again.");
  });

  it("says nothing where nothing ended", () => {
    const given = season().build();
    expect([cleared(given, []), standsAgain(given, [])]).toEqual([null, null]);
  });
});
