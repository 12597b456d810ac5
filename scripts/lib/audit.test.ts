import { expect, test } from "vitest";
import { auditVerdict } from "./audit.mjs";

const answer = (vulnerabilities: object) => JSON.stringify({ metadata: { vulnerabilities } });

test.each([
  ["nothing", answer({ low: 0, moderate: 0, high: 0, critical: 0 }), true, /none/],
  ["something moderate", answer({ moderate: 3, high: 0, critical: 0 }), true, /none/],
  ["something high", answer({ high: 1, critical: 0 }), false, /1 high/],
  ["something critical", answer({ high: 1, critical: 2 }), false, /3 high/],
  [
    "a registry that refuses",
    JSON.stringify({ message: "405 Method Not Allowed", error: {} }),
    true,
    /couldn't be reached/,
  ],
  ["no answer", "", true, /couldn't be reached/],
])("%s", (_name, given, ok, words) => {
  const verdict = auditVerdict(given);
  expect(verdict.ok).toBe(ok);
  expect(verdict.words).toMatch(words);
});
