import { describe, expect, test } from "vitest";
import { MINUTE } from "@/lib/season/durations";
import { changePassword, createAccount, signIn } from "./accounts";
import { openReset, resetAddress, takeReset } from "./password-resets";
import { accountOfSession } from "./sessions";
import { testDatabase } from "./testing";
import { upkeep } from "./upkeep";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00Z");
const email = "maya@example.org";
const password = "a quiet reading room";
const chosen = "a lighthouse in fog";

async function reset(): Promise<string> {
  await createAccount(email, password, "UTC", "sign-up-form");
  return (await openReset(email, now))!;
}
const outcome = async (given: string, at = now) => (await signIn(email, given, "", at)).outcome;

describe("a reset", () => {
  test("sets the password once, and ends every session", async () => {
    const token = await reset();
    expect(await outcome(password)).toBe("in");
    expect(await resetAddress(token, now)).toBe(email);
    expect(await takeReset(token, chosen, now)).toBe(true);
    expect(await store.database().read.session.count()).toBe(0);
    expect([await outcome(password), await outcome(chosen)]).toEqual(["wrong", "in"]);
    expect(await takeReset(token, password, now)).toBe(false);
    expect(await outcome(chosen)).toBe("in");
  });

  test("is used up by the first of two at once", async () => {
    const token = await reset();
    const taken = await Promise.all([takeReset(token, chosen, now), takeReset(token, "some other words here", now)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("holds against a change by somebody who knows the old password, whichever comes first", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    for (let round = 0; round < 4; round += 1) {
      const at = now + round * 24 * 60 * MINUTE;
      const old = round === 0 ? password : `${chosen} ${round - 1}`;
      const signedIn = await signIn(email, old, "", at);
      const thief = await accountOfSession(signedIn.outcome === "in" ? signedIn.token : "", at);
      const token = await openReset(email, at, "operator");
      const change = () => changePassword(thief!.id, old, "words of a thief", thief!.session, at).catch(() => {});
      const take = () => takeReset(token!, `${chosen} ${round}`, at);
      const [taken] = await (round % 2 === 0
        ? Promise.all([take(), change()])
        : Promise.all([change(), take()]).then(([, one]) => [one]));
      expect(taken).toBe(true);
      expect(await outcome("words of a thief", at)).toBe("wrong");
      expect(await outcome(`${chosen} ${round}`, at)).toBe("in");
    }
  });

  test("ends after 30 minutes", async () => {
    const token = await reset();
    expect(await resetAddress(token, now + 30 * MINUTE - 1)).toBe(email);
    expect(await resetAddress(token, now + 30 * MINUTE)).toBeNull();
    expect(await takeReset(token, chosen, now + 30 * MINUTE)).toBe(false);
    await upkeep(now + 24 * 60 * MINUTE);
    expect(await store.database().read.passwordReset.count()).toBe(1);
    await upkeep(now + 24 * 60 * MINUTE + 1);
    expect(await store.database().read.passwordReset.count()).toBe(0);
  });

  test("is made at most every two minutes, leaves those before it alone, and ends them once it is used", async () => {
    const token = await reset();
    expect(await openReset(email, now + MINUTE)).toBeNull();
    const later = await openReset(email, now + 3 * MINUTE);
    const last = await openReset(email, now + 6 * MINUTE);
    expect(await takeReset(later!, chosen, now + 7 * MINUTE)).toBe(true);
    expect(await takeReset(token, password, now + 7 * MINUTE)).toBe(false);
    expect(await takeReset(last!, password, now + 7 * MINUTE)).toBe(false);
    // Nor does a clock that is set back bring them to life.
    expect(await resetAddress(token, now)).toBeNull();
  });

  test("works though a stranger asks all day long, who has five mailed in 24 hours", async () => {
    const token = await reset();
    const asked: (string | null)[] = [];
    for (let minute = 2; minute < 24 * 60; minute += minute < 40 ? 2 : 60)
      asked.push(await openReset(email, now + minute * MINUTE));
    expect(asked.filter(Boolean)).toHaveLength(4);
    expect(await openReset(email, now + 24 * 60 * MINUTE)).not.toBeNull();
    expect(await takeReset(token, chosen, now + 29 * MINUTE)).toBe(true);
  });

  test("is counted though it was used, or the password was changed", async () => {
    await takeReset(await reset(), chosen, now);
    for (let count = 1; count < 5; count += 1)
      await takeReset((await openReset(email, now + count * 3 * MINUTE))!, chosen, now + count * 3 * MINUTE);
    expect(await openReset(email, now + 60 * MINUTE)).toBeNull();
  });

  test("is made for a browser that is known after a stranger has had the day's, though never six of use at once", async () => {
    await reset();
    for (let count = 1; count < 5; count += 1) expect(await openReset(email, now + count * 3 * MINUTE)).not.toBeNull();
    expect(await openReset(email, now + 15 * MINUTE, "known browser")).toBeNull();
    expect(await openReset(email, now + 31 * MINUTE)).toBeNull();
    const token = await openReset(email, now + 31 * MINUTE, "known browser");
    expect(await openReset(email, now + 32 * MINUTE, "known browser")).toBeNull();
    expect(await takeReset(token!, chosen, now + 32 * MINUTE)).toBe(true);
  });

  test("is made for whoever runs the server at any time", async () => {
    await reset();
    for (let count = 0; count < 10; count += 1) expect(await openReset(email, now, "operator")).not.toBeNull();
    expect(await openReset("nobody@example.org", now, "operator")).toBeNull();
  });

  test("is for an address that has an account, and kept as a hash", async () => {
    const token = await reset();
    expect(await openReset("nobody@example.org", now)).toBeNull();
    expect(await resetAddress("made up", now)).toBeNull();
    expect(JSON.stringify(await store.database().read.passwordReset.findMany())).not.toContain(token);
  });

  test.each(["their usual browser", null])("lets the owner in at once whom guesses kept out of %s", async (browser) => {
    const token = await reset();
    for (let guess = 0; guess < 12; guess += 1) await signIn(email, "a guess", "", now, browser);
    expect((await signIn(email, password, "", now, browser)).outcome).toBe("slow");
    // The link may be opened on another device: no browser is asked for.
    await takeReset(token, chosen, now);
    expect((await signIn(email, chosen, "", now, browser)).outcome).toBe("in");
  });

  test("is of no use any more once its owner has changed the password", async () => {
    const token = await reset();
    const entered = await signIn(email, password, "", now);
    const owner = entered.outcome === "in" ? await accountOfSession(entered.token, now) : null;
    await changePassword(owner!.id, password, chosen, owner!.session, now);
    expect(await resetAddress(token, now)).toBeNull();
    expect(await takeReset(token, "some other words here", now)).toBe(false);
    expect([await outcome("some other words here"), await outcome(chosen)]).toEqual(["wrong", "in"]);
  });
});
