import { expect, test } from "vitest";
import { sampleSeason } from "@/lib/season/sample";
import { wallTime } from "@/lib/season/time";
import { readKept } from "./read-kept";

const zone = "America/New_York";
/** Tuesday, 10:00 in New York, and Monday, 14:05. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const typedAt = Date.parse("2026-11-23T14:05:00-05:00");
const season = sampleSeason(now, zone);
const at = (line: string, happened: boolean | null) => {
  const kept = happened === null ? null : { line, storedAt: typedAt, happened };
  const read = readKept(line, season, now, kept, {});
  return read.at && wallTime(Date.parse(read.at), zone);
};

test.each([
  // Couldn't be logged when it was typed: that is when it happened.
  ["ty harlow marsh", true, "2026-11-23T14:05"],
  ["ty harlow marsh 1pm", true, "2026-11-23T13:00"],
  ["ty harlow marsh an hour ago", true, "2026-11-23T13:05"],
  ["need to thank marsh", true, null],
  // Left in the sheet: its words are of then, and without any it is logged now.
  ["ty harlow marsh yesterday 4pm", false, "2026-11-22T16:00"],
  ["ty harlow marsh", false, null],
  ["ty harlow marsh yesterday 4pm", null, "2026-11-23T16:00"],
])("%s, kept after it couldn't be logged: %s", (line, happened, expected) => {
  expect(at(line, happened)).toBe(expected);
});
