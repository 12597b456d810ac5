import { expect, test } from "vitest";
import { readLine } from "@/lib/log-line/read";
import { messageMoment } from "@/lib/season/format";
import { sampleSeason } from "@/lib/season/sample";
import { editing } from "./log-start";
import { guessedOf, logValues, messageOf, type Touched } from "./log-values";
import { told } from "./told";

/** Tuesday, 10:00 in New York. */
const now = Date.parse("2026-11-24T10:00:00-05:00");
const zone = "America/New_York";
const season = sampleSeason(now, zone);

function valuesOf(line: string, touched: Touched = {}, start = {}) {
  const read = readLine(line, season, now);
  const values = logValues(season, [], now, start, read, touched, null);
  return { values, guessed: guessedOf(values, start, read, touched) };
}

test.each([
  ["harlow replied yesterday", true],
  ["harlow replied 11/21", true],
  ["harlow replied yesterday morning", true],
  ["harlow replied yesterday 4pm", false],
  ["harlow replied an hour ago", false],
  ["harlow replied", false],
])("%s: only its day is told: %s", (line, dayOnly) => {
  expect(valuesOf(line).values.dayOnly).toBe(dayOnly);
});

test("a day without an hour is logged, told, and opened again as that", () => {
  const { values } = valuesOf("harlow replied yesterday");
  const message = messageOf(values, { id: "m", now, acknowledged: [] });
  if (!message) throw new Error("No program");
  expect(messageMoment(message, zone, "moment")).toBe("Mon Nov 23, time not given");
  expect(messageMoment(message, zone, "record")).toBe("Mon, Nov 23, 2026, time not given");
  expect(told(message, season).what).toBe("Their reply, Mon Nov 23, time not given");
  const again = valuesOf("", {}, editing(message));
  expect(again.values).toMatchObject({ at: message.at, dayOnly: true });
  expect(again.guessed.at).toBe(true);
});

test("an hour that is picked is given", () => {
  const at = "2026-11-23T16:00:00-05:00";
  const picked = valuesOf("harlow replied yesterday", { at, dayOnly: false });
  expect(picked.values).toMatchObject({ at, dayOnly: false });
  expect(picked.guessed.at).toBe(false);
  expect(valuesOf("harlow replied yesterday", { at: null }).values).toMatchObject({ at: null, dayOnly: false });
});

test("days to choose among are told without an hour", () => {
  const [ask] = readLine("ty harlow marsh over the weekend", season, now).asks.filter(({ field }) => field === "at");
  expect(ask?.choices.map(({ label }) => label).join()).not.toMatch(/[AP]M/);
  expect(ask?.dayOnly).toBe(true);
});
