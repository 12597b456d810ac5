import { beforeEach, expect, test, vi } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR, MINUTE } from "@/lib/season/durations";
import { calendarFeed, endCalendarFeed, noteFeedRead, renewCalendarFeed, seasonOfFeed } from "./calendar-feeds";
import { chooseNotices } from "./notices";
import { updateProgram } from "./programs";
import { createSeason, currentSeason, deleteSeason, selectSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");
let account: Awaited<ReturnType<typeof accountWith>>["id"];

beforeEach(async () => {
  ({ id: account } = await accountWith(store.database(), season().program("p1").build()));
});

test("a feed's secret gives the season as it is now, and is not kept", async () => {
  expect(await calendarFeed(account)).toBeNull();
  const secret = await renewCalendarFeed(account, now);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(await calendarFeed(account)).toEqual({ madeAt: new Date(now).toISOString(), readAt: null });
  const { id, season: open } = await currentSeason(account);
  expect(await seasonOfFeed(secret)).toEqual({ id, season: open, rings: [] });
  await chooseNotices(
    account,
    ({ ways, ...when }) => ({ ...when, ways: { ...ways, calendar: { kinds: ["interview"] } } }),
    now,
  );
  expect(await seasonOfFeed(secret)).toMatchObject({ rings: ["interview"] });
  await updateProgram(account, open.programs[0]!.id, { name: "Renamed" });
  expect((await seasonOfFeed(secret))?.season.programs[0]?.name).toBe("Renamed");
  const rows = await store.database().read.calendarFeed.findMany();
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test("renewing ends the address before it at once, and ending ends the last", async () => {
  const first = await renewCalendarFeed(account, now);
  const second = await renewCalendarFeed(account, now);
  expect(await seasonOfFeed(first)).toBeNull();
  expect(await seasonOfFeed(second)).not.toBeNull();
  await endCalendarFeed(account);
  expect(await seasonOfFeed(second)).toBeNull();
  expect(await calendarFeed(account)).toBeNull();
});

test("when a feed was last read is noted once an hour, and changes nothing of the season", async () => {
  const first = await renewCalendarFeed(account, now);
  const { revision } = await currentSeason(account);
  const readAt = async () => (await calendarFeed(account))?.readAt;
  const write = vi.spyOn(store.database(), "write");
  const MINUTES: [after: number, noted: number][] = [
    [0, 0],
    [59, 0],
    [60, 60],
    [119, 60],
    // The clock was set back.
    [30, 30],
  ];
  for (const [after, noted] of MINUTES) {
    await noteFeedRead(first, now + after * MINUTE);
    expect(await readAt()).toBe(new Date(now + noted * MINUTE).toISOString());
  }
  expect(write).toHaveBeenCalledTimes(3);
  await noteFeedRead("x".repeat(43), now + 10 * HOUR);
  expect(write).toHaveBeenCalledTimes(3);
  write.mockRestore();
  expect((await currentSeason(account)).revision).toBe(revision);
  await renewCalendarFeed(account, now);
  expect(await readAt()).toBeNull();
});

test("each season has its own feed, which goes with it", async () => {
  const { id: first, season: open } = await currentSeason(account);
  const secret = await renewCalendarFeed(account, now);
  await createSeason(account, open.season, open.applicant, "second-season");
  expect(await calendarFeed(account)).toBeNull();
  expect((await seasonOfFeed(secret))?.id).toBe(first);
  await selectSeason(account, first);
  await deleteSeason(account, first);
  expect(await seasonOfFeed(secret)).toBeNull();
});

test.each(["", "short", "x".repeat(43), `${"x".repeat(42)}'`, "x".repeat(100_000)])(
  "%.50j is no secret",
  async (words) => {
    await renewCalendarFeed(account, now);
    expect(await seasonOfFeed(words)).toBeNull();
  },
);
