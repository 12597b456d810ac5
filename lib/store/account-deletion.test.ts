import { expect, test } from "vitest";
import { deleteAccount } from "./accounts";
import { restore } from "./deletions";
import { busyAccount, passersBy, rowCounts } from "./every-table.fixture";
import { takeReset } from "./password-resets";
import { accountOfSession } from "./sessions";
import { testDatabase } from "./testing";

const store = testDatabase();
const now = Date.now();
const mark = "markOfAPrivateSeason";
const password = "a quiet reading room";

test("a deleted account leaves no row", async () => {
  const account = await busyAccount("maya@example.org", password, mark, now);
  const before = await rowCounts();
  const deletion = await store.database().read.deletion.findFirstOrThrow();
  const empty = Object.keys(before).filter((table) => before[table] === 0);
  // Those two name no account: they are about addresses and networks, and hashed.
  expect(empty.filter((table) => table !== "GuestArrival" && table !== "SignInFailures")).toEqual([]);
  await deleteAccount(account.id, password, now);
  expect(Object.values(await rowCounts()).filter((count) => count > 0)).toEqual([]);

  // Nothing brings it back.
  await expect(restore(account.id, deletion.id)).rejects.toThrow();
  expect(await accountOfSession("any", now)).toBeNull();
  expect(await takeReset("any", password, now)).toBe(false);
});

test("the others stay whole", async () => {
  await passersBy(now);
  const before = await rowCounts();
  const account = await busyAccount("maya@example.org", password, mark, now);
  await deleteAccount(account.id, password, now);
  expect(await rowCounts()).toEqual(before);
});
