import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { seal, unseal } from "./sealed";

const key = randomBytes(32).toString("base64url");
const season = { programs: ["Piedmont – Régional"] };

test("what is sealed says nothing of itself, and is opened by its key", async () => {
  const box = await seal(key, "season", season);
  expect(Buffer.from(box.data).toString("latin1")).not.toContain("Piedmont");
  expect(await unseal(key, "season", box)).toEqual(season);
});

test("the same sealed twice looks otherwise", async () => {
  const [one, other] = [await seal(key, "season", season), await seal(key, "season", season)];
  expect(Buffer.from(one.data).equals(Buffer.from(other.data))).toBe(false);
});

test.each([
  ["another key", randomBytes(32).toString("base64url"), "season"],
  ["a key of another length", "short", "season"],
  ["another purpose", key, "waiting 1"],
])("%s opens nothing", async (_what, otherKey, about) => {
  expect(await unseal(otherKey, about, await seal(key, "season", season))).toBeNull();
});
