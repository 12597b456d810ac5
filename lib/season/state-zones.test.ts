import { expect, test } from "vitest";
import { guessZone, stateName } from "./state-zones";
import { isTimeZone } from "./time";

test.each([
  ["IL", "America/Chicago"],
  [" il ", "America/Chicago"],
  ["Illinois", "America/Chicago"],
  ["new york", "America/New_York"],
  ["AZ", "America/Phoenix"],
  ["Puerto Rico", "America/Puerto_Rico"],
  // The larger part: Knoxville and Pensacola keep other clocks.
  ["TN", "America/Chicago"],
  ["FL", "America/New_York"],
  ["", null],
  ["Ontario", null],
  ["constructor", null],
])("%j is guessed to keep %s", (state, zone) => {
  expect(guessZone(state)).toBe(zone);
});

test("every state and territory of the table has a zone that exists", () => {
  const states =
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY";
  for (const state of states.split(" ")) expect(isTimeZone(guessZone(state) ?? ""), state).toBe(true);
});

test.each([
  ["OH", "Ohio"],
  ["district of columbia", "District of Columbia"],
  ["New Mexico", "New Mexico"],
  ["Ontario", "Ontario"],
])("%j is called %s", (state, name) => {
  expect(stateName(state)).toBe(name);
});
