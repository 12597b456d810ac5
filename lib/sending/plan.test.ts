import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR, MINUTE } from "@/lib/season/durations";
import { chooseNotices } from "@/lib/store/notices";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";

const store = testDatabase();
const NOW = Date.parse("2026-11-20T12:00:00-05:00");

/** So many accounts that want to be sent something, none of which was looked at yet. */
async function wanting(count: number): Promise<string[]> {
  const made = season().program("p1", { name: "Lakeshore" }).interview("p1", "2026-11-24T16:00:00-05:00").build();
  const ids: string[] = [];
  for (let one = 0; one < count; one += 1) {
    const { id } = await accountWith(store.database(), made, `applicant-${one}@example.org`);
    await chooseNotices(
      id,
      (before) => ({ ...before, ways: { ...before.ways, email: { ...before.ways.email, kinds: ["morning"] } } }),
      NOW,
    );
    ids.push(id);
  }
  return ids;
}
const seen = async () =>
  (await store.database().read.noticeSettings.findMany({ orderBy: { accountId: "asc" } })).map(
    ({ seasonId, readThrough }) => ({ worked: seasonId !== null, through: readThrough.getTime() }),
  );

test("of many accounts that stir at once, some are worked out at a time, and the others right after them", async () => {
  await wanting(5);
  const rounds: unknown[] = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await planNotices(NOW + MINUTE, 2));
  expect(rounds).toEqual([{ againAt: NOW + MINUTE }, { againAt: NOW + MINUTE }, {}]);
  expect(await seen()).toEqual(Array(5).fill({ worked: true, through: NOW + MINUTE }));
});

test("an account that nothing is due of is marked as looked at without being read", async () => {
  await wanting(2);
  await planNotices(NOW + MINUTE);
  await store
    .database()
    .write((tx) => tx.noticeSettings.updateMany({ data: { nextAt: null, settings: "no settings" } }));
  expect(await planNotices(NOW + HOUR)).toEqual({});
  expect(await seen()).toEqual(Array(2).fill({ worked: true, through: NOW + HOUR }));
});

test("one that can't be worked out is told of, and the others are worked out", async () => {
  const [broken] = await wanting(3);
  await store
    .database()
    .write((tx) => tx.noticeSettings.update({ where: { accountId: broken ?? "" }, data: { settings: "no settings" } }));
  expect(await planNotices(NOW + MINUTE)).toEqual({ problem: "1 accounts could not be worked out" });
  expect((await seen()).filter(({ worked }) => worked)).toHaveLength(2);
});

test("an account without an open season is marked as looked at", async () => {
  const [id] = await wanting(1);
  await store.database().write((tx) => tx.account.update({ where: { id }, data: { currentSeasonId: null } }));
  expect(await planNotices(NOW + HOUR)).toEqual({});
  expect(await seen()).toEqual([{ worked: false, through: NOW + HOUR }]);
});
