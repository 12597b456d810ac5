import { expect, test } from "vitest";
import { readLine } from "@/lib/log-line/read";
import { sampleSeason } from "@/lib/season/sample";
import { guessedOf, logValues, type Touched } from "./log-values";
import { loggedWords } from "./logged-words";

/** Tuesday, 10:00 in New York. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const season = sampleSeason(now, "America/New_York");

/** What is said of a line once it is logged, and which of its values nobody gave. */
function logged(line: string, touched: Touched = {}) {
  const read = readLine(line, season, now);
  const values = logValues(season, [], now, {}, read, touched, null);
  const guessed = guessedOf(values, {}, read, touched);
  return { words: loggedWords(values, season, { guessedHour: guessed.at }), guessed };
}

test("an hour that nobody gave isn’t said, and one that was half given is said to be a guess", () => {
  expect(logged("harlow replied yesterday").words).toBe("their reply, Mon Nov 23, time not given");
  expect(logged("harlow replied yesterday at 4").words).toBe("their reply, Mon Nov 23, 4:00 PM (the time is a guess)");
  expect(logged("harlow replied yesterday 4pm").words).toBe("their reply, Mon Nov 23, 4:00 PM");
  expect(logged("harlow replied").words).toBe("their reply, now");
});

test("when and how are defaults until somebody gives them", () => {
  expect(logged("ty harlow marsh").guessed).toMatchObject({ now: true, channel: true });
  expect(logged("ty harlow marsh 9am").guessed).toMatchObject({ now: false, channel: true });
  expect(logged("emailed harlow marsh an update").guessed).toMatchObject({ channel: false });
  expect(logged("ty harlow marsh", { at: null, channel: "email" }).guessed).toMatchObject({
    now: false,
    channel: false,
  });
});
