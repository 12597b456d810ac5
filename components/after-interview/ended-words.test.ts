import { expect, test } from "vitest";
import { endedWords } from "./ended-words";

const ended = { endsAt: "2027-01-28T13:30:00-05:00" };

test.each([
  ["2027-01-28T13:29:59-05:00", "America/New_York", "Interview today, ends 1:30 PM EST"],
  ["2027-01-28T13:30:00-05:00", "America/New_York", "Interview today, ended 1:30 PM EST"],
  ["2027-01-28T23:59:00-05:00", "America/New_York", "Interview today, ended 1:30 PM EST"],
  ["2027-01-29T00:00:00-05:00", "America/New_York", "Interview yesterday, ended 1:30 PM EST"],
  ["2027-01-30T09:00:00-05:00", "America/New_York", "Interview Thu Jan 28, ended 1:30 PM EST"],
  ["2027-01-28T20:00:00-05:00", "America/Chicago", "Interview today, ended 12:30 PM CST"],
])("at %s in %s: %s", (now, zone, words) => {
  expect(endedWords(ended, Date.parse(now), zone)).toBe(words);
});
