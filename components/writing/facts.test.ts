import { expect, it } from "vitest";
import { factsToTell } from "@/components/writing/facts";
import { season } from "@/lib/season/builder";

const NOW = Date.parse("2027-02-01T12:00:00Z");

it("puts what a program has not been told first, and says when it was told the rest", () => {
  const made = season()
    .program("p1")
    .program("p2")
    .sent("p1", "interest", "2026-10-01T15:00:00Z", { body: "I am a US citizen and need no visa." })
    .sent("p2", "interest", "2026-10-02T15:00:00Z", { body: "My paper on portal access was published." })
    .build();
  const strengths = [
    { id: "s1", kind: "citizenship" as const, fact: "I am a US citizen.", evidence: "", words: ["us citizen"] },
    {
      id: "s2",
      kind: "research" as const,
      fact: "My paper on portal access was published.",
      evidence: "",
      words: ["portal access"],
    },
  ];
  expect(factsToTell({ ...made, strengths }, "p1", NOW)).toEqual([
    { id: "s2", fact: "My paper on portal access was published.", told: null },
    { id: "s1", fact: "I am a US citizen.", told: expect.stringContaining("Oct 1") },
  ]);
});
