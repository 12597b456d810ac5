import { expect, it } from "vitest";
import { activeCommitments } from "@/lib/rules";
import { readingLetters } from "@/lib/rules/commitments";
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
