import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { mayGoAt } from "./may-go";

const made = season().build();
const at = (text: string) => Date.parse(text);
const NIGHT = { from: "22:00", to: "07:00" };
const EVENING = at("2026-11-21T21:59:00-05:00");
const MORNING = at("2026-11-22T07:00:00-05:00");
const NOON = at("2026-11-22T12:00:00-05:00");

it.each([
  ["by day", "2026-11-21T18:00:00-05:00", NOON, "now"],
  ["4 minutes late, as quiet hours begin", "2026-11-21T22:03:00-05:00", NOON, "now"],
  ["5 minutes late, in them", "2026-11-21T22:04:00-05:00", NOON, MORNING],
  ["in the night", "2026-11-22T03:00:00-05:00", NOON, MORNING],
  ["a minute before they end", "2026-11-22T06:59:00-05:00", NOON, MORNING],
  ["as they end", "2026-11-22T07:00:00-05:00", NOON, "now"],
  ["in the night, of no use as they end", "2026-11-22T03:00:00-05:00", MORNING, null],
  ["in the night, of use a minute longer", "2026-11-22T03:00:00-05:00", MORNING + 60_000, MORNING],
])("%s", (_name, when, usefulUntil, expected) => {
  const now = at(when);
  const zone = "America/New_York";
  const may = (held: boolean, quiet: typeof NIGHT | null) =>
    mayGoAt({ held, at: EVENING, usefulUntil }, { quiet, zone }, made, now);
  expect(may(true, NIGHT)).toBe(expected === "now" ? now : expected);
  expect(may(false, NIGHT)).toBe(now);
  expect(may(true, null)).toBe(now);
});

it("is by the clock where the person is", () => {
  const now = at("2026-11-22T03:30:00Z");
  const notice = { held: true, at: now - 3_600_000, usefulUntil: NOON };
  const quiet = { from: "22:00", to: "23:00" };
  expect(mayGoAt(notice, { quiet, zone: "America/New_York" }, made, now)).toBe(at("2026-11-22T04:00:00Z"));
  expect(mayGoAt(notice, { quiet, zone: "America/Chicago" }, made, now)).toBe(now);
});
