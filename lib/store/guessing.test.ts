import { expect, test } from "vitest";
import { HOUR } from "@/lib/season/durations";
import { createAccount, signIn } from "./accounts";
import { testDatabase } from "./testing";

testDatabase();
const now = Date.parse("2027-01-28T16:40:00Z");
const email = "maya@example.org";
const password = "a quiet reading room";

test("1,000 guesses in an hour get at most 60 answers, and the owner's own browser is let in meanwhile", async () => {
  await createAccount(email, password, "UTC", "sign-up-form");
  let answered = 0;
  for (let guess = 0; guess < 1_000; guess += 1) {
    const at = now + (guess * HOUR) / 1_000;
    // No network address is asked for: whatever a guesser says of it makes no difference.
    if ((await signIn(email, `guess ${guess}`, "", at)).outcome !== "slow") answered += 1;
    if (guess % 250 === 249) expect((await signIn(email, password, "", at, "known")).outcome).toBe("in");
  }
  expect(answered).toBeGreaterThan(10);
  expect(answered).toBeLessThanOrEqual(60);
});

test("a browser that is known has no more guesses than anybody else", async () => {
  await createAccount(email, password, "UTC", "sign-up-form");
  let answered = 0;
  for (let guess = 0; guess < 200; guess += 1)
    if ((await signIn(email, `guess ${guess}`, "", now + guess * 1_000, "stolen")).outcome !== "slow") answered += 1;
  expect(answered).toBeLessThanOrEqual(20);
});

test("an address without an account is answered like one that has one, in the same time", async () => {
  await createAccount(email, password, "UTC", "sign-up-form");
  const times: Record<string, number[]> = { known: [], unknown: [] };
  for (let round = 0; round < 31; round += 1) {
    for (const [who, address] of [
      ["known", email],
      ["unknown", "nobody@example.org"],
    ] as const) {
      // An hour apart, so that nobody is slowed down.
      const at = now + round * 2 * HOUR;
      const start = performance.now();
      expect(await signIn(address, "not the password", "", at)).toEqual({ outcome: "wrong" });
      times[who]!.push(performance.now() - start);
    }
  }
  const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
  expect(Math.abs(median(times.known!) - median(times.unknown!))).toBeLessThan(50);
});
