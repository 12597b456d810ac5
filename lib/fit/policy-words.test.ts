import { expect, test } from "vitest";
import type { Fact, Program } from "@/lib/season/schema";
import { policyWords } from "./policy-words";

const stated = (value: string): Fact => ({
  ...{ field: "contactPolicy", value, says: null, source: "https://program.example", asOf: "2026", trust: "own" },
});

test.each<[Program["contactPolicy"], Fact[], string]>([
  ["open", [], "No policy recorded"],
  // A remark on contact says no policy.
  ["open", [stated("second looks may be booked")], "No policy recorded"],
  ["open", [stated("open")], "Messages welcome"],
  // Their policy is another: somebody set this one.
  ["open", [stated("no-contact")], "Messages welcome"],
  ["no-contact", [], "No contact"],
])("%s with %j reads %s", (contactPolicy, facts, words) => {
  expect(policyWords({ contactPolicy, facts })).toBe(words);
});
