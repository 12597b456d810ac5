import { expect, test } from "vitest";
import { classify } from "@/lib/classify/classify";
import { readLine } from "@/lib/log-line/read";
import { sampleSeason } from "@/lib/season/sample";
import { KIND_WORDS } from "@/lib/season/words";
import { guessedOf, logValues, type Touched } from "./log-values";

const now = Date.parse("2026-11-24T10:00:00-05:00");
const season = sampleSeason(now, "America/New_York");
const INVITES =
  "Dear Jordan, we are pleased to invite you to interview with our program. Please choose one of these dates in Thalamus.";

function standsAt(line: string, touched: Touched) {
  const read = readLine(line, season, now);
  const values = logValues(season, [], now, {}, read, touched, classify);
  return { kind: values.kind, guess: guessedOf(values, {}, read, touched).kind };
}

test("a reply whose text says what it is, is proposed as that, as a guess", () => {
  expect(standsAt("harlow replied", { body: INVITES })).toEqual({ kind: "invitation", guess: true });
});

test("a reply without a text, or of a kind chosen by hand, stays as it was said", () => {
  expect(standsAt("harlow replied", {})).toEqual({ kind: "other", guess: false });
  expect(standsAt("harlow replied", { body: INVITES, kind: "other", direction: "received" })).toEqual({
    kind: "other",
    guess: false,
  });
});

test("what is of no kind is called a message", () => {
  expect(KIND_WORDS.other).toBe("Message");
});
