import { expect, test } from "vitest";
import { sampleSeason } from "@/lib/season/sample";
import { owedApart } from "./owed-apart";

/** Tuesday, 10:00 in New York. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const season = sampleSeason(now, "America/New_York");

test.each([
  ["thanked marsh, still need to thank tak by wed", "thanked marsh", "still need to thank tak by wed", "2026-11-25"],
  ["ty harlow marsh, need to thank tak by friday", "ty harlow marsh", "need to thank tak by friday", "2026-11-27"],
  ["thanked marsh but still need to thank tak", "thanked marsh", "still need to thank tak", null],
])("%s: a message and a task", (line, done, task, dueOn) => {
  expect(owedApart(line, season, now)).toEqual({ done, task, dueOn, programId: "harlow" });
});

test.each([
  "thanked marsh, tak",
  "ty harlow marsh",
  "need to thank marsh and tak",
  "ty harlow marsh, loved the cases",
  "need to thank marsh, tak by friday",
  "",
])("%s: one thing", (line) => {
  expect(owedApart(line, season, now)).toBeNull();
});
