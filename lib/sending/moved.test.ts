import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { turn } from "@/lib/jobs/turn";
import type { NoticeKind } from "@/lib/notices/notice-kinds";
import type { Personal } from "@/lib/notices/ways";
import { season } from "@/lib/season/builder";
import { MINUTE } from "@/lib/season/durations";
import type { AccountId } from "@/lib/store/account";
import { NOTICE_JOB, NOTICE_TRIES } from "@/lib/store/notice-queue";
import { chooseNotices, listNotices, setNoticeAddress } from "@/lib/store/notices";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";
import { sendNotice } from "./send";

const store = testDatabase();
let web: { server: Server; took: string[] };

beforeEach(async () => {
  web = { server: createServer(), took: [] };
  web.server.on("request", async (request, response) => {
    web.took.push((await text(request)).split("\n")[0] ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => web.server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("NEXTAUTH_URL", "https://app.example");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => web.server.close(resolve));
});

const at = (time: string) => Date.parse(`2026-11-${time}:00-05:00`);
const KINDS = { [NOTICE_JOB]: { tries: NOTICE_TRIES, every: null, run: sendNotice } };

/** A thank-you that is late on the 22nd at 16:00 (its last call is meant for 4:00), and an interview on the 24th at 9:00. */
const made = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", "2026-11-19T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .interview("p1", "2026-11-24T16:00:00-05:00", { startsAt: "2026-11-24T09:00:00-05:00" })
    .build();

async function chosen(kinds: NoticeKind[], more: Partial<Personal> = {}): Promise<AccountId> {
  const { id } = await accountWith(store.database(), made(), "maya@ortega.example");
  const address = web.server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  vi.stubEnv("NOTICE_HOSTS", host);
  await setNoticeAddress(id, `http://${host}/maya`);
  await change(id, at("20T12:00"), { ...more, kinds });
  return id;
}
const change = (id: AccountId, now: number, { kinds, ...more }: Partial<Personal> & { kinds?: NoticeKind[] }) =>
  chooseNotices(
    id,
    (before) => ({
      ...before,
      ...more,
      ways: kinds ? { ...before.ways, address: { ...before.ways.address, kinds } } : before.ways,
    }),
    now,
  );
/** Lets the server live from one minute to another, and gives at which of them something was sent. A turn each quarter of an hour after the first two. */
async function live(from: string, to: string): Promise<string[]> {
  const sent: string[] = [];
  const [first, last] = [at(from), at(to)];
  for (let now = first; now <= last; now += MINUTE) {
    if (now > first + MINUTE && now % (15 * MINUTE) !== 0) continue;
    const before = web.took.length;
    await planNotices(now);
    await turn(KINDS, "one", () => now);
    for (const _ of web.took.slice(before)) sent.push(new Date(now - 5 * 60 * MINUTE).toISOString().slice(8, 16));
  }
  return sent;
}
const NIGHT = { from: "22:00", to: "07:00" };

describe("what quiet hours hold goes out once where they are changed meanwhile", () => {
  const CHANGES: [what: string, more: Partial<Personal>, sentAt: string][] = [
    ["to none: at once", { quiet: null }, "22T05:01"],
    ["to end earlier, which has passed: at once", { quiet: { from: "22:00", to: "05:00" } }, "22T05:01"],
    ["to end earlier, which is to come", { quiet: { from: "22:00", to: "05:30" } }, "22T05:30"],
    ["to end later", { quiet: { from: "22:00", to: "08:15" } }, "22T08:15"],
    ["to begin later than it is", { quiet: { from: "06:00", to: "09:00" } }, "22T05:01"],
    ["to reach beyond its use: at once, since they have begun", { quiet: { from: "03:00", to: "16:30" } }, "22T05:01"],
    ["by the clock of a zone where they are over", { zone: "Europe/London" }, "22T05:01"],
    ["by the clock of a zone where they end later", { zone: "America/Denver" }, "22T09:00"],
  ];
  it.each(CHANGES)("%s", async (_what, more, sentAt) => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    expect(await live("22T03:50", "22T05:00")).toEqual([]);
    await change(id, at("22T05:00") + 20_000, more);
    expect(await live("22T05:01", "22T10:00")).toEqual([sentAt]);
    expect(web.took).toHaveLength(1);
  });

  it("and then changed back", async () => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    await live("22T03:50", "22T05:00");
    await change(id, at("22T05:00") + 20_000, { quiet: { from: "22:00", to: "09:00" } });
    expect(await live("22T05:01", "22T05:10")).toEqual([]);
    await change(id, at("22T05:10") + 20_000, { quiet: NIGHT });
    expect(await live("22T05:11", "22T10:00")).toEqual(["22T07:00"]);
  });

  it("or it is turned off by then, or paused", async () => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    await live("22T03:50", "22T05:00");
    await change(id, at("22T05:00") + 10_000, { quiet: null, pausedUntil: "2026-11-22" });
    expect(await live("22T05:01", "22T05:03")).toEqual([]);
    await change(id, at("22T05:03") + 10_000, { pausedUntil: null, kinds: [] });
    expect(await live("22T05:04", "22T10:00")).toEqual([]);
  });

  it("what was not awaited isn’t sent for a moment that has passed", async () => {
    const id = await chosen([], { quiet: NIGHT });
    await live("22T03:50", "22T05:00");
    await change(id, at("22T05:00") + 10_000, { quiet: null, kinds: ["last-call", "morning"] });
    expect(await live("22T05:01", "22T06:00")).toEqual([]);
  });
});

describe("a morning list whose time is changed", () => {
  const morning = (from: string, to: string, changedAt: string, more: Partial<Personal> = {}) =>
    [from, to, changedAt, more] as const;
  it.each([
    ["before it was sent, to a time to come", morning("07:00", "08:00", "06:30"), ["08:00"]],
    ["before it was sent, to one that has passed", morning("09:00", "07:30", "08:30"), ["08:31"]],
    ["after it was sent, to a time to come", morning("07:00", "09:00", "08:00"), ["07:00"]],
    ["after it was sent, to one that has passed", morning("08:00", "07:00", "08:30"), ["08:00"]],
    ["to a zone where it has passed", morning("07:00", "07:00", "06:30", { zone: "Europe/London" }), ["06:31"]],
    [
      "to a zone where it is to come, once sent",
      morning("07:00", "07:00", "07:30", { zone: "America/Denver" }),
      ["07:00"],
    ],
    ["to be off", morning("07:00", "07:00", "06:30", { morning: null }), []],
    ["to days that this one isn’t of", morning("09:00", "07:30", "08:30", { days: [1] }), []],
  ])("%s", async (_what, [from, to, changedAt, more], expected) => {
    const id = await chosen(["morning"], { quiet: null, morning: from });
    const before = await live("22T06:00", `22T${changedAt}`);
    await change(id, at(`22T${changedAt}`) + 5_000, { morning: to, ...more });
    const [hours, minutes] = changedAt.split(":").map(Number);
    const next = `22T${String(hours).padStart(2, "0")}:${String((minutes ?? 0) + 1).padStart(2, "0")}`;
    expect([...before, ...(await live(next, "22T11:00"))]).toEqual(expected.map((time) => `22T${time}`));
  });
});

describe("what was written down and not yet sent", () => {
  it("waits where its quiet hours were made longer in that moment, and is listed with its time", async () => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    await planNotices(at("22T07:00"));
    await change(id, at("22T07:00") + 5_000, { quiet: { from: "22:00", to: "08:00" } });
    await turn(KINDS, "one", () => at("22T07:00") + 10_000);
    expect(await listNotices(id, 5)).toMatchObject([{ outcome: "waiting", at: "2026-11-22T13:00:00.000Z" }]);
    expect(await live("22T07:01", "22T10:00")).toEqual(["22T08:00"]);
  });

  it("is sent where its quiet hours were made shorter in that moment", async () => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    await planNotices(at("22T07:00"));
    await change(id, at("22T07:00") + 5_000, { quiet: { from: "22:00", to: "06:00" } });
    await turn(KINDS, "one", () => at("22T07:00") + 10_000);
    expect(web.took).toHaveLength(1);
    expect(await live("22T07:01", "22T10:00")).toEqual([]);
  });

  it("goes out earlier where a machine woke in quiet hours that are ended then", async () => {
    const id = await chosen(["interview"], { quiet: NIGHT });
    await planNotices(at("23T17:59"));
    expect(await live("23T23:30", "23T23:35")).toEqual([]);
    await change(id, at("23T23:35") + 10_000, { quiet: null });
    expect(await live("23T23:36", "24T08:00")).toEqual(["23T23:36"]);
  });

  it("and was turned off then is sent at a later time that it was given since it is on again", async () => {
    const id = await chosen(["last-call"], { quiet: NIGHT });
    await planNotices(at("22T07:00"));
    await change(id, at("22T07:00") + 5_000, { kinds: [] });
    await turn(KINDS, "one", () => at("22T07:00") + 10_000);
    expect(await listNotices(id, 5)).toMatchObject([{ outcome: "silent", answer: "You turned it off." }]);
    await change(id, at("22T07:01") + 5_000, { kinds: ["last-call"], quiet: { from: "22:00", to: "09:00" } });
    expect(await live("22T07:02", "22T11:00")).toEqual(["22T09:00"]);
  });
});
