import { expect, it } from "vitest";
import { activeCommitments } from "@/lib/rules";
import { readingLetters, tellLetters } from "@/lib/rules/commitments";
import { lettersRead, takeLetters } from "@/lib/rules/letters-read";
import { season } from "@/lib/season/builder";

const AT = "2027-01-10T12:00:00Z";
const NOW = Date.parse("2027-01-20T12:00:00Z");
const made = () =>
  season()
    .program("p1")
    .program("p2")
    .sent("p1", "update", AT, { body: "You are my first choice, and I will rank you first." })
    .sent("p2", "update", AT, { body: "Our paper was accepted." })
    .build();

it("reads a season's letters in steps, and what the rules find is the same", () => {
  const whole = made();
  const inSteps = made();
  expect([...readingLetters(inSteps.messages)]).toHaveLength(inSteps.messages.length);
  const found = activeCommitments(inSteps, NOW);
  expect(found.map(({ message }) => message.programId)).toEqual(["p1"]);
  expect(found).toEqual(activeCommitments(whole, NOW));
  expect([...readingLetters(inSteps.messages)]).toEqual([]);
});

it("tells what it read in a season's letters, and whoever takes it over finds the same without reading", () => {
  const server = made();
  const told: unknown = JSON.parse(JSON.stringify(tellLetters(server.messages)));
  expect(Object.keys(tellLetters(server.messages))).toEqual([server.messages[0]!.id]);
  const browser = made();
  takeLetters(browser.messages, told as ReturnType<typeof tellLetters>);
  // Nothing is left to read.
  expect(browser.messages.map((message) => lettersRead.has(message))).toEqual([true, true]);
  const found = activeCommitments(browser, NOW);
  expect(found).toEqual(activeCommitments(server, NOW));
  expect(found).toHaveLength(1);
  // A message that is changed is read again.
  const changed = { ...browser, messages: browser.messages.map((message) => ({ ...message, body: "Thank you." })) };
  expect(activeCommitments(changed, NOW)).toEqual([]);
});
