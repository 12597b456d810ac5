import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { certifyRankList, reopenRankList } from "./certifications";
import { restore } from "./deletions";
import { Refused } from "./errors";
import { createProgram, deleteProgram, updateProgram } from "./programs";
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
    () => updateProgram(account, a!.id, { track: "preliminary" }),
    () => updateProgram(account, a!.id, { track: "preliminary", rank: 1 }),
    () => deleteProgram(account, b!.id),
  ];
  for (const way of ways) await expect(way()).rejects.toThrow(Refused);
  expect(await read()).toEqual(before);
  await updateProgram(account, a!.id, { rankReason: "Near family" });
  await setWillNotRank(account, c!.id, true);
  await updateProgram(account, a!.id, { track: "diagnostic" });
  await updateProgram(account, c!.id, { track: "preliminary" });
  await deleteProgram(account, c!.id);
});

test("what was ranked and deleted before comes back onto a certified list without a rank", async () => {
  const { account, read } = await certified();
  await reopenRankList(account, { forget: true });
  const [, b] = (await read()).programs;
  const deletion = await deleteProgram(account, b!.id);
  await certifyRankList(account, LATER);
  await restore(account, deletion);
  expect((await read()).programs.map(({ name, rank }) => [name, rank])).toEqual([
    ["A", 1],
    ["B", null],
    ["Program c", null],
  ]);
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
