import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { certifyRankList, reopenRankList } from "./certifications";
import { Refused } from "./errors";
import { createProgram, updateProgram } from "./programs";
import { setRankOrder, setWillNotRank } from "./rank-list";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const FIRST = "2027-03-01T15:00:00.000Z";
const LATER = "2027-03-02T15:00:00.000Z";

async function certified() {
  const made = season().program("a", { name: "A", rank: 1 }).program("b", { name: "B", rank: 2 }).program("c");
  const account = await accountWith(store.database(), made.build());
  await certifyRankList(account.id, FIRST);
  const read = async () => (await currentSeason(account.id)).season;
  const kept = async () =>
    (await read()).certifications.map(({ at, primary }) => `${at} ${primary.map(({ name }) => name).join("")}`);
  return { account: account.id, read, kept };
}

test("keeps the list as it was certified, and what was kept stays when it is opened again", async () => {
  const { account, read, kept } = await certified();
  expect(await kept()).toEqual([`${FIRST} AB`]);
  await reopenRankList(account, { forget: false });
  const [a, b] = (await read()).programs.map(({ id }) => id);
  await setRankOrder(account, "primary", [b!, a!]);
  await certifyRankList(account, LATER);
  expect(await kept()).toEqual([`${FIRST} AB`, `${LATER} BA`]);
});

test("a certified list refuses every way to another order, and says so", async () => {
  const { account, read } = await certified();
  const before = await read();
  const [a, b, c] = before.programs;
  const ways = [
    () => setRankOrder(account, "primary", [b!.id, a!.id]),
    () => setWillNotRank(account, a!.id, true),
    () => updateProgram(account, b!.id, { rank: 3 }),
    () => updateProgram(account, b!.id, { rank: null }),
    () => createProgram(account, { ...c!, rank: 3 }, "one more"),
  ];
  for (const way of ways) await expect(way()).rejects.toThrow(Refused);
  expect(await read()).toEqual(before);
  await updateProgram(account, a!.id, { rankReason: "Near family" });
  await setWillNotRank(account, c!.id, true);
});

test("a corrected moment changes the record, a mistaken mark is forgotten, the same one again is no second record", async () => {
  const { account, read, kept } = await certified();
  await certifyRankList(account, LATER);
  expect(await kept()).toEqual([`${LATER} AB`]);
  await reopenRankList(account, { forget: false });
  await certifyRankList(account, LATER);
  expect(await kept()).toEqual([`${LATER} AB`]);
  await reopenRankList(account, { forget: true });
  expect(await kept()).toEqual([]);
  expect((await read()).season.rankListCertifiedAt).toBeNull();
});
