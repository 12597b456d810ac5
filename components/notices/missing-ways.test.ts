import { expect, test } from "vitest";
import { firstSteps, missingWays } from "./missing-ways";

const all = { mail: true, email: "maya@ortega.example", push: true, devices: 1, feed: true, address: true };
const none = { mail: true, email: null, push: true, devices: 0, feed: false, address: false };

test("what is set up is not missing", () => {
  expect(missingWays(all)).toEqual({});
});

test.each([
  ["email", { mail: false }, undefined],
  ["email", { mail: false, email: null }, undefined],
  ["email", { email: null }, "/settings#account"],
  ["push", { push: false, devices: 0 }, undefined],
  ["push", { devices: 0 }, "#way-push"],
  ["calendar", { feed: false }, "/settings#calendar"],
  ["address", { address: false }, "#way-address"],
] as const)("%s with %j is set up at %s", (way, lacks, href) => {
  const missing = missingWays({ ...all, ...lacks });
  expect(Object.keys(missing)).toEqual([way]);
  expect(missing[way]?.setUp?.href).toBe(href);
});

test("where nothing reaches a person, the first step is what this server has", () => {
  const steps = (has: typeof none) => firstSteps(missingWays(has)).map(({ way }) => way);
  expect(steps(none)).toEqual(["email", "push", "calendar", "address"]);
  expect(steps({ ...none, mail: false, push: false })).toEqual(["calendar", "address"]);
});

test("where something reaches them, nothing is said above the table", () => {
  expect(firstSteps(missingWays({ ...none, feed: true }))).toEqual([]);
});
