import { expect, test } from "vitest";
import { busyAccount, passersBy, rowCounts } from "./every-table.fixture";
import { listAccounts, removeAccount, usageOf } from "./operator";
import { testDatabase } from "./testing";

const store = testDatabase();
const now = Date.now();
const draftsOf = (email: string) => store.database().read.draft.count({ where: { season: { account: { email } } } });
const password = "a quiet reading room";

test("whoever runs the server sees who there is and how much each keeps, and not a word of it", async () => {
  await busyAccount("maya@example.org", password, "markOfAPrivateSeason", now);
  await passersBy(now);
  const { accounts, total, guests } = await listAccounts(10);
  expect({ total, guests }).toEqual({ total: 1, guests: 1 });
  expect(accounts).toMatchObject([{ email: "maya@example.org", seasons: 2 }]);
  expect(await listAccounts(0)).toMatchObject({ accounts: [], total: 1 });
  const usage = await usageOf("maya@example.org");
  expect(usage).toMatchObject({ seasons: 2, drafts: await draftsOf("maya@example.org") });
  expect(Object.values(usage ?? {}).every((amount) => amount > 0)).toBe(true);
  expect(JSON.stringify([accounts, usage])).not.toContain("markOfAPrivateSeason");
  expect(await usageOf("nobody@example.org")).toBeNull();
});

test("an account that is removed leaves no row, and the others stay whole", async () => {
  await passersBy(now);
  const before = await rowCounts();
  await busyAccount("maya@example.org", password, "kept", now);
  await expect(removeAccount("nobody@example.org")).rejects.toThrow("account");
  await removeAccount("maya@example.org");
  expect(await rowCounts()).toEqual(before);
});
