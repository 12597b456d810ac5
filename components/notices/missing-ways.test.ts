import { expect, test } from "vitest";
import { missingWays } from "./missing-ways";

const all = { mail: true, email: "maya@ortega.example", push: true, devices: 1, feed: true, address: true };

test("what is set up is not missing", () => {
  expect(missingWays(all)).toEqual({});
});

test.each([
  ["email", { mail: false }, "This server sends no email.", false],
  ["email", { mail: false, email: null }, "This server sends no email.", false],
  ["email", { email: null }, "A guest has no email address.", true],
  ["push", { push: false, devices: 0 }, "This server sends no push notifications.", false],
  ["push", { devices: 0 }, "No device is pushed to yet.", true],
  ["calendar", { feed: false }, "Your season has no calendar feed yet.", true],
  ["address", { address: false }, "For an app of your own, such as ntfy; none is set.", true],
] as const)("%s with %j: %s", (way, lacks, why, canBeSetUp) => {
  const missing = missingWays({ ...all, ...lacks });
  expect(Object.keys(missing)).toEqual([way]);
  expect(missing[way]?.why).toBe(why);
  expect(missing[way]?.href !== undefined).toBe(canBeSetUp);
});
