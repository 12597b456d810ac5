import { expect, test } from "vitest";
import type { ExplainedFinding } from "@/components/programs/findings-panel";
import { oncePerRule } from "./timeline-events";

const own = new Map([
  ["m1", 1],
  ["m2", 2],
  ["m3", 3],
]);
const found = (key: string, rule: ExplainedFinding["rule"], ...messageIds: string[]) => ({
  ...{ key, rule, messageIds },
  level: "warn" as const,
});

test("a rule is shown once, at the last message it speaks of, with all of them", () => {
  expect(
    oncePerRule(
      [
        found("too-frequent:m3", "too-frequent", "m2", "m3"),
        found("too-frequent:m2", "too-frequent", "m1", "m2"),
        found("mass-outreach", "mass-outreach", "m1", "elsewhere"),
      ],
      own,
    ).map(({ rule, messageIds }) => [rule, messageIds]),
  ).toEqual([
    ["too-frequent", ["m1", "m2", "m3"]],
    ["mass-outreach", ["m1"]],
  ]);
});
