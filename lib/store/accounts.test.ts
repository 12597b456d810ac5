import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { DAY, MINUTE } from "@/lib/season/durations";
import { admitSignUp, changePassword, createAccount, createGuest, deleteAccount, keepGuest, signIn } from "./accounts";
import { NotFound, Refused } from "./errors";
import { ARRIVALS_AN_HOUR, removeOldGuests } from "./guests";
import { currentSeason, listSeasons } from "./seasons";
import { type Account, accountOfSession, endSession, endSessions, listSessions } from "./sessions";
import { testDatabase } from "./testing";
import { upkeep } from "./upkeep";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");
const email = "maya@example.org";
const password = "a quiet reading room";

async function signedIn(at = now, given = password): Promise<Account> {
  const result = await signIn(email, given, "a browser", at);
  if (result.outcome !== "in") throw new Error(result.outcome);
  const account = await accountOfSession(result.token, at);
  if (!account) throw new Error("no session");
  return account;
}

async function guest(at = now): Promise<Account> {
  const token = await createGuest("192.0.2.1", "America/Chicago", "a browser", at);
  const account = token && (await accountOfSession(token, at));
  if (!account) throw new Error("no guest");
  return account;
}

describe("an account", () => {
  test("is made with an empty season, signs in and is known by its session", async () => {
    await createAccount(email, password, "America/Chicago", "sign-up-form");
    const account = await signedIn();
    expect(account).toMatchObject({ email, guest: false });
    expect(await currentSeason(account.id)).toMatchObject({
      sample: false,
      season: { programs: [], season: { label: "2026–2027", timeZone: "America/Chicago" } },
    });
  });

  test("has an address of its own, said at its field", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    await expect(createAccount(email, "another long password", "UTC", "sign-up-form")).rejects.toMatchObject({
      refusal: { fieldErrors: { email: expect.stringContaining("already") } },
    });
    expect(await store.database().read.season.count()).toBe(1);
  });

  test("changes its password once it gives the present one; the other sessions end", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    await expect(changePassword(here.id, "not my password", "a new long password", here.session, now)).rejects.toThrow(
      Refused,
    );
    expect(await listSessions(here.id)).toHaveLength(2);
    await changePassword(here.id, password, "a new long password", here.session, now);
    expect((await listSessions(here.id)).map(({ session }) => session)).toEqual([here.session]);
    expect(elsewhere.session).not.toBe(here.session);
    expect(await signIn(email, password, "", now)).toEqual({ outcome: "wrong" });
    expect((await signedIn(now, "a new long password")).id).toBe(here.id);
  });

  test("changes its password once for one of five changes that were all given the old one at once", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const here = await signedIn();
    const chosen = [1, 2, 3, 4, 5].map((number) => `a new long password ${number}`);
    const changes = await Promise.allSettled(
      chosen.map((next) => changePassword(here.id, password, next, here.session, now)),
    );
    const done = chosen.filter((_, at) => changes[at]?.status === "fulfilled");
    expect(done).toHaveLength(1);
    for (const change of changes) if (change.status === "rejected") expect(change.reason).toBeInstanceOf(Refused);
    for (const next of chosen)
      expect((await signIn(email, next, "", now)).outcome).toBe(next === done[0] ? "in" : "wrong");
  });

  test("is not deleted by a password that was changed at the same moment", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const here = await signedIn();
    const [changed, deleted] = await Promise.allSettled([
      changePassword(here.id, password, "a new long password", here.session, now),
      deleteAccount(here.id, password, now),
    ]);
    expect([changed.status, deleted.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store.database().read.account.count()).toBe(changed.status === "fulfilled" ? 1 : 0);
  });

  test("is deleted with every row of it, once it gives its password", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const account = await signedIn();
    await expect(deleteAccount(account.id, "not my password", now)).rejects.toThrow(Refused);
    await deleteAccount(account.id, password, now);
    const { read } = store.database();
    expect([await read.account.count(), await read.session.count(), await read.season.count()]).toEqual([0, 0, 0]);
    await expect(currentSeason(account.id)).rejects.toThrow(NotFound);
  });
});

describe("a session", () => {
  const lastSeen = async () => (await store.database().read.session.findFirst())?.lastSeenAt.getTime();

  test("ends by signing out here, and everywhere", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const results = await Promise.all([1, 2, 3].map(() => signIn(email, password, "", now)));
    const tokens = results.map((result) => (result.outcome === "in" ? result.token : ""));
    const known = () => Promise.all(tokens.map(async (token) => (await accountOfSession(token, now)) !== null));
    const first = await accountOfSession(tokens[0]!, now);
    await endSession(first!.id, first!.session);
    expect(await known()).toEqual([false, true, true]);
    await endSessions(first!.id);
    expect(await known()).toEqual([false, false, false]);
  });

  test("ends after 14 idle days, and after 60 days however much it is used", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const result = await signIn(email, password, "", now);
    const token = result.outcome === "in" ? result.token : "";
    const known = async (at: number) => (await accountOfSession(token, at)) !== null;
    expect(await known(now + 14 * DAY)).toBe(false);
    for (let at = now; at < now + 60 * DAY; at += 14 * DAY - 1) {
      expect(await known(at)).toBe(true);
      await expect.poll(lastSeen).toBe(at);
    }
    expect(await known(now + 60 * DAY - 1)).toBe(true);
    expect(await known(now + 60 * DAY)).toBe(false);
  });

  test("keeps only a hash of its token, and writes its use at most once an hour", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const result = await signIn(email, password, "", now);
    const token = result.outcome === "in" ? result.token : "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify(await store.database().read.session.findMany())).not.toContain(token);
    await accountOfSession(token, now + 60 * MINUTE - 1);
    expect(await lastSeen()).toBe(now);
    await accountOfSession(token, now + 60 * MINUTE);
    await expect.poll(lastSeen).toBe(now + 60 * MINUTE);
    expect(await accountOfSession("made up", now)).toBeNull();
  });

  test("is known although the database can't be written just then, and its use is noted once it can be", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    const result = await signIn(email, password, "", now);
    const token = result.outcome === "in" ? result.token : "";
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = store.database().write(() => held);
    const later = now + 60 * MINUTE;
    const known = await Promise.race([accountOfSession(token, later), pause(3_000, "not answered")]);
    release();
    await holding;
    expect(known).toMatchObject({ email });
    await expect.poll(lastSeen).toBe(later);
  });
});

describe("wrong passwords", () => {
  const wrong = (at: number, address = email) => signIn(address, "wrong password", "", at);
  const repeated = async (times: number, at: number, address = email) => {
    for (let i = 0; i < times; i += 1) expect(await wrong(at, address)).toEqual({ outcome: "wrong" });
  };

  test.each([email, "nobody@example.org"])(
    "slow %s down after ten, doubling, also for the right one",
    async (address) => {
      await createAccount(email, password, "UTC", "sign-up-form");
      await repeated(10, now, address);
      let at = now;
      for (const seconds of [1, 2, 4, 8]) {
        expect(await signIn(address, password, "", at)).toEqual({ outcome: "slow", seconds });
        at += seconds * 1_000;
        expect(await wrong(at, address)).toEqual({ outcome: "wrong" });
      }
    },
  );

  test("never wait more than 15 minutes, and a right one clears them", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    await repeated(10, now);
    let at = now;
    for (let i = 0; i < 14; i += 1) {
      at += 15 * MINUTE;
      await wrong(at);
    }
    expect(await wrong(at)).toEqual({ outcome: "slow", seconds: 15 * 60 });
    await signedIn(at + 15 * MINUTE);
    await repeated(10, at + 15 * MINUTE);
  });

  test("are forgotten after 15 minutes when they were fewer", async () => {
    await repeated(9, now);
    await repeated(9, now + 15 * MINUTE);
  });

  test("all at once get no more answers than one after another", async () => {
    const results = await Promise.all(Array.from({ length: 40 }, () => wrong(now)));
    expect(results.filter(({ outcome }) => outcome === "wrong")).toHaveLength(10);
  });

  test("1,000 guesses spread over an hour in any way get at most 60 answers", async () => {
    for (const batch of [1, 17, 1_000]) {
      const address = `guess-${batch}@example.org`;
      let answered = 0;
      for (let guess = 0; guess < 1_000; guess += 1) {
        const at = now + Math.floor(guess / batch) * batch * 3_600;
        if (answered <= 60 && (await wrong(at, address)).outcome === "wrong") answered += 1;
      }
      expect(answered, `in batches of ${batch}`).toBeLessThanOrEqual(60);
    }
  });
});

describe("a guest", () => {
  test("has the sample season, and keeps all of it by choosing an address and a password", async () => {
    const [here, elsewhere] = [await guest(), await guest()];
    expect(here).toMatchObject({ email: null, guest: true });
    expect(await currentSeason(here.id)).toMatchObject({ sample: true });
    expect((await currentSeason(here.id)).season.programs).toHaveLength(12);
    const before = await listSeasons(here.id);
    await keepGuest(here.id, email, password, here.session);
    expect(await listSeasons((await signedIn()).id)).toEqual(before);
    await expect(keepGuest(elsewhere.id, email, password, elsewhere.session)).rejects.toThrow(Refused);
    await expect(keepGuest(here.id, "other@example.org", password, here.session)).rejects.toThrow(Refused);
  });

  test("is one of at most 20 in an hour from one address", async () => {
    const make = (address: string, at: number) => createGuest(address, "UTC", "", at);
    const made = await Promise.all(Array.from({ length: ARRIVALS_AN_HOUR + 3 }, () => make("192.0.2.7", now)));
    expect(made.filter((token) => token !== null)).toHaveLength(ARRIVALS_AN_HOUR);
    expect(await make("192.0.2.8", now)).not.toBeNull();
    expect(await make("192.0.2.7", now + 60 * MINUTE - 1)).toBeNull();
    expect(await make("192.0.2.7", now + 60 * MINUTE)).not.toBeNull();
    // Signing up is counted by itself.
    expect(await admitSignUp("192.0.2.7", now + 59 * MINUTE)).toBe(true);
  });

  test("is removed after 14 days alone, with everything; accounts and guests who come back stay", async () => {
    await createAccount(email, password, "UTC", "sign-up-form");
    await signedIn();
    const leaves = await guest();
    const token = await createGuest("192.0.2.1", "UTC", "", now);
    await accountOfSession(token!, now + DAY);
    expect(await removeOldGuests(now + 14 * DAY)).toBe(0);
    expect(await removeOldGuests(now + 14 * DAY + 1)).toBe(1);
    await expect(currentSeason(leaves.id)).rejects.toThrow(NotFound);
    const { read } = store.database();
    expect([await read.account.count(), await read.season.count(), await read.session.count()]).toEqual([2, 2, 2]);
  });
});

test("a sign-up is one of at most 20 in an hour from one network", async () => {
  const made = await Promise.all(
    Array.from({ length: ARRIVALS_AN_HOUR + 3 }, () => admitSignUp("2001:db8:1:2::7", now)),
  );
  expect(made.filter(Boolean)).toHaveLength(ARRIVALS_AN_HOUR);
  expect(await admitSignUp("2001:db8:1:2:ffff::8", now)).toBe(false);
  expect(await admitSignUp("2001:db8:1:3::7", now)).toBe(true);
  expect(await createGuest("2001:db8:1:2::7", "UTC", "", now)).not.toBeNull();
  expect(await admitSignUp("2001:db8:1:2::7", now + 60 * MINUTE - 1)).toBe(false);
  expect(await admitSignUp("2001:db8:1:2::7", now + 60 * MINUTE)).toBe(true);
  expect(JSON.stringify(await store.database().read.guestArrival.findMany())).not.toContain("2001");
});

test("upkeep removes what has run out and nothing else", async () => {
  await createAccount(email, password, "UTC", "sign-up-form");
  await signedIn();
  await signIn(email, "wrong password", "", now);
  await upkeep(now);
  const { read } = store.database();
  const counts = async () => [
    await read.account.count(),
    await read.session.count(),
    await read.signInFailures.count(),
  ];
  expect(await counts()).toEqual([1, 1, 1]);
  await upkeep(now + 61 * DAY);
  expect(await counts()).toEqual([1, 0, 0]);
});
