import { expect, it } from "vitest";
import { HOUR } from "@/lib/season/durations";
import { whenSent } from "./sent-when";

const NOW = Date.parse("2027-01-28T21:40:00Z");

it.each([
  ["written just now", { copiedAt: null, changedAt: NOW }, { ask: false }],
  ["changed an hour ago, to the millisecond", { copiedAt: null, changedAt: NOW - HOUR }, { ask: false }],
  [
    "changed longer ago and never copied here",
    { copiedAt: null, changedAt: NOW - HOUR - 1 },
    { ask: true, from: null },
  ],
  ["copied within the hour, however old it is", { copiedAt: NOW - HOUR, changedAt: NOW - 9 * HOUR }, { ask: false }],
  ["copied longer ago", { copiedAt: NOW - HOUR - 1, changedAt: NOW }, { ask: true, from: NOW - HOUR - 1 }],
])("a letter %s", (_, letter, expected) => {
  expect(whenSent(letter, NOW)).toEqual(expected);
});
