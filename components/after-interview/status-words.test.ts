import { expect, test } from "vitest";
import { type Held, NOTHING_HELD, type Noted } from "./noted";
import { statusWords } from "./status-words";
import type { NotingState } from "./use-noting";

const zone = "America/New_York";
const at = Date.parse("2027-01-28T16:40:00-05:00");
const waiting: Noted["scores"] = { k1: { score: null, words: "Calm" }, k2: { score: 3, words: "Near" } };
const placed: Noted["scores"] = { k1: { score: null, words: "" }, k2: { score: 3, words: "Near" } };

test.each<[string, NotingState, Partial<Held>, Noted["scores"]]>([
  ["Saved as you go", { is: "saved", at: null }, {}, placed],
  ["Saved 4:40 PM", { is: "saved", at }, {}, placed],
  ["Saved 4:40 PM, but for words without a score", { is: "saved", at }, {}, waiting],
  ["Words without a score are not saved", { is: "saved", at: null }, {}, waiting],
  ["Notes saved elsewhere too", { is: "saved", at }, { notes: "Other" }, placed],
  ["Words saved elsewhere too", { is: "saved", at }, { words: { k1: "Busy" } }, placed],
  ["Saving", { is: "saving" }, {}, waiting],
  ["Not saved yet", { is: "unsaved" }, {}, waiting],
  ["Not saved", { is: "failed", problem: "" }, {}, waiting],
])("%s", (words, state, held, scores) => {
  const noted = { notes: "", wishes: {}, scores };
  expect(statusWords({ state, noted, held: { ...NOTHING_HELD, ...held } }, zone)).toBe(words);
});
