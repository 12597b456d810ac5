import { expect, test } from "vitest";
import type { Status } from "@/components/saving/machine";
import type { Conflicts, Impressions } from "./impressions";
import { statusWords } from "./status-words";

const zone = "America/New_York";
const at = Date.parse("2027-01-28T16:40:00-05:00");
const waiting: Impressions["scores"] = { k1: { score: null, words: "Calm" }, k2: { score: 3, words: "Near" } };
const placed: Impressions["scores"] = { k1: { score: null, words: "" }, k2: { score: 3, words: "Near" } };

const line = "a line about Dr. Marsh";

test.each<[string, Status<Conflicts>, Impressions["scores"], string[]?]>([
  ["Saved as you go", { is: "saved", at: null }, placed],
  ["Saved 4:40 PM", { is: "saved", at }, placed],
  ["Saved 4:40 PM, except comments without a score", { is: "saved", at }, waiting],
  ["Comments without a score aren’t saved", { is: "saved", at: null }, waiting],
  [`Saved 4:40 PM, except ${line}`, { is: "saved", at }, placed, [line]],
  [`Saved 4:40 PM, except comments without a score and ${line}`, { is: "saved", at }, waiting, [line]],
  [`Not saved yet: ${line}`, { is: "saved", at: null }, placed, [line]],
  ["Notes also changed elsewhere", { is: "stale", conflict: { notes: "Other", words: { k1: "Busy" } } }, placed],
  ["Comments also changed elsewhere", { is: "stale", conflict: { notes: null, words: { k1: "Busy" } } }, placed],
  ["Saving", { is: "saving" }, waiting],
  ["Not saved yet", { is: "unsaved" }, waiting],
  ["Not saved yet, kept on this device", { is: "failed", problem: "" }, waiting],
])("%s", (words, status, scores, unsent = []) => {
  expect(
    statusWords({ status, impressions: { notes: "", wishes: {}, scores }, storedLocally: true }, unsent, zone),
  ).toBe(words);
});

test("what this browser can't store either is told as not saved", () => {
  const impressions: Impressions = { notes: "Calm", wishes: {}, scores: placed };
  const status: Status<Conflicts> = { is: "failed", problem: "" };
  expect(statusWords({ status, impressions, storedLocally: false }, [], zone)).toBe("Not saved");
});
