import { expect, test } from "vitest";
import { pastMomentWords } from "./moment-words";

const NOW = Date.parse("2026-11-30T03:30:00Z");

test.each([
  ["2026-11-29T23:05:00Z", "America/New_York", "6:05 PM"],
  ["2026-11-29T04:59:00Z", "America/New_York", "Sat Nov 28, 11:59 PM"],
  ["2026-11-29T23:05:00Z", "UTC", "Sun Nov 29, 11:05 PM"],
])("%s is told in %s as %s", (moment, zone, words) => {
  expect(pastMomentWords(Date.parse(moment), NOW, zone)).toBe(words);
});
