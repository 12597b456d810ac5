import { expect, it } from "vitest";
import { reminderLines } from "@/lib/reminder-lines";
import { season } from "@/lib/season/builder";
import { addPushDevice, chooseNotices, FAILING, setNoticeAddress } from "@/lib/store/notices";
import { accountWith, testDatabase } from "@/lib/store/testing";

const store = testDatabase();
const NOW = Date.parse("2026-11-20T12:00:00-05:00");

async function set(on: { push?: boolean; address?: boolean }) {
  const made = season().build();
  const { id } = await accountWith(store.database(), made, "maya@ortega.example");
  const kinds = (wanted = false) => (wanted ? (["morning"] as const).slice() : []);
  await chooseNotices(
    id,
    ({ ways, ...when }) => ({
      ...when,
      ways: {
        ...ways,
        push: { ...ways.push, kinds: kinds(on.push) },
        address: { ...ways.address, kinds: kinds(on.address) },
      },
    }),
    NOW,
  );
  for (const device of ["one", "other"]) await addPushDevice(id, device);
  await setNoticeAddress(id, "https://ntfy.example/maya");
  const fail = (where: object) =>
    store.database().write((tx) => tx.noticeWay.updateMany({ where, data: { failures: FAILING } }));
  const failing = async () =>
    (await reminderLines({ account: { id }, season: made, sample: false, zone: "America/New_York", now: NOW } as never))
      .failing;
  return { fail, failing };
}

it("ways that are on and fail are told of once each", async () => {
  const { fail, failing } = await set({ push: true, address: true });
  expect(await failing()).toEqual([]);
  await fail({});
  expect(await failing()).toEqual(["push", "address"]);
});

it("a way that is off is not told of, and push is where one device fails", async () => {
  const { fail, failing } = await set({ push: true });
  await fail({ kind: "address" });
  expect(await failing()).toEqual([]);
  await fail({ target: "other" });
  expect(await failing()).toEqual(["push"]);
});
