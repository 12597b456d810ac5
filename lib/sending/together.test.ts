import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { turn } from "@/lib/jobs/turn";
import type { NoticeKind } from "@/lib/notices/notice-kinds";
import type { personalSchema } from "@/lib/notices/ways";
import { season } from "@/lib/season/builder";
import { MINUTE } from "@/lib/season/durations";
import type { AccountId } from "@/lib/store/account";
import { claimJob, LEASE_MS, startJob, stoppedJobs } from "@/lib/store/jobs";
import { NOTICE_JOB, NOTICE_TRIES } from "@/lib/store/notice-queue";
import { addPushDevice, beginTest, chooseNotices, listNotices, noticeState } from "@/lib/store/notices";
import { beginNotices } from "@/lib/store/notices-together";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";
import { pushService, vapidPair } from "./push-service.fixture";
import { sendNotice } from "./send";

const store = testDatabase();
const at = (text: string) => Date.parse(text);
const START = at("2026-11-20T12:00:00-05:00");
const MORNING = at("2026-11-22T07:00:00-05:00");
const LANES = ["a", "b", "c", "d"];
let service: Awaited<ReturnType<typeof pushService>>;

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  const { publicKey, privateKey } = vapidPair();
  vi.stubEnv("VAPID_PUBLIC_KEY", publicKey);
  vi.stubEnv("VAPID_PRIVATE_KEY", privateKey);
  vi.stubEnv("NEXTAUTH_URL", "https://app.example");
  service = await pushService(publicKey);
  vi.stubEnv("NOTICE_HOSTS", service.host);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.end();
});

const KINDS = { [NOTICE_JOB]: { tries: NOTICE_TRIES, every: null, run: sendNotice } };
const PLAN = {
  notices: { tries: 3, every: MINUTE, run: (_job: unknown, now: number) => planNotices(now) },
};

/** A thank-you that is late on the 22nd at 16:00, a reply that is owed, and an interview on the 22nd at 9:00. */
const made = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .interview("p1", "2026-11-19T16:00:00-05:00")
    .interview("p1", "2026-11-22T16:00:00-05:00", { startsAt: "2026-11-22T09:00:00-05:00" })
    .received("p1", "question", "2026-11-17T23:00:00-05:00", { needsReply: true })
    .build();

async function pushed(kinds: NoticeKind[], email = "maya@ortega.example", morning = "07:00"): Promise<AccountId> {
  const { id } = await accountWith(store.database(), made(), email);
  await addPushDevice(id, JSON.stringify({ ...service.device, endpoint: `${service.device.endpoint}/${email}` }));
  const choose = ({ ways, ...when }: ReturnType<typeof personalSchema.parse>) => ({
    ...when,
    morning,
    ways: { ...ways, push: { ...ways.push, kinds } },
  });
  await chooseNotices(id, choose, START);
  await planNotices(START);
  return id;
}
const MEETING: NoticeKind[] = ["morning", "last-call", "answer-due"];
const titles = () => service.pushed.map(({ shown }) => (shown as { title: string }).title);
const outcomes = async (id: AccountId) =>
  (await listNotices(id, 20)).map(({ kind, outcome }) => `${kind} ${outcome}`).sort();
const each = (outcome: string) => MEETING.map((kind) => `${kind} ${outcome}`).sort();
/** Lets one lane turn once a minute. */
async function live(from: number, to: number) {
  for (let now = from; now <= to; now += MINUTE) await turn(KINDS, "a", () => now);
}

/** What a process does before it sends what waits, and then it ends. */
async function beginTogether(id: AccountId, about: string) {
  const rows = await store.database().read.notice.findMany({ where: { accountId: id, outcome: "waiting" } });
  await beginNotices(id, about, rows);
}
/** Each process that takes the next job ends in the middle of it, as often as it is tried. */
async function endInTheMiddle(from: number, begin?: (about: string) => Promise<void>): Promise<number> {
  for (let tried = 0; tried < NOTICE_TRIES; tried += 1) {
    const job = await claimJob(`gone ${tried}`, [NOTICE_JOB], from + tried * LEASE_MS);
    if (job && tried === NOTICE_TRIES - 1) await begin?.(job.about);
  }
  return from + NOTICE_TRIES * LEASE_MS;
}

describe("what nobody sees to anymore", () => {
  const states = async (id: AccountId) =>
    (await listNotices(id, 20)).map(({ kind, outcome, answer }) => `${kind} ${outcome}: ${answer}`).sort();
  const failed = (why: string) => MEETING.map((kind) => `${kind} failed: ${why}`).sort();
  const MAY_HAVE = "The server stopped while this was being sent. It may have arrived, so it isn’t sent again.";
  const NEVER = "The server stopped or failed each time this was tried, so it wasn’t sent.";

  it("failed together and once, where its process was killed each time, the last in the middle of sending it", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    const over = await endInTheMiddle(MORNING, (about) => beginTogether(id, about));
    expect(await outcomes(id)).toEqual(each("sending"));
    await planNotices(over - MINUTE);
    expect(await outcomes(id)).toEqual(each("sending"));
    await live(over, over);
    await planNotices(over);
    expect(await states(id)).toEqual(failed(MAY_HAVE));
    expect((await noticeState(id)).ways).toMatchObject([{ failures: 1, answer: MAY_HAVE }]);
    await live(over + MINUTE, over + 60 * MINUTE);
    await planNotices(over + 60 * MINUTE);
    expect(titles()).toEqual([]);
    expect((await noticeState(id)).ways).toMatchObject([{ failures: 1 }]);
  });

  it("failed without being sent, where its process was killed each time before", async () => {
    const id = await pushed(["morning"]);
    await planNotices(MORNING);
    const over = await endInTheMiddle(MORNING);
    await live(over, over);
    await planNotices(over);
    expect(await states(id)).toEqual([`morning failed: ${NEVER}`]);
    expect((await noticeState(id)).ways).toMatchObject([{ failures: 1 }]);
    expect(titles()).toEqual([]);
  });

  it("is not what another job still sends", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    const job = await claimJob("one", [NOTICE_JOB], MORNING);
    await beginTogether(id, job?.about ?? "");
    await planNotices(MORNING + MINUTE);
    expect(await outcomes(id)).toEqual(each("sending"));
  });

  it("is a test whose process ended, once it is old", async () => {
    const id = await pushed(["morning"]);
    await beginTest(id, { kind: "push" }, "A test", MORNING - 10 * MINUTE);
    await planNotices(MORNING - MINUTE);
    expect(await states(id)).toEqual(["test sending: "]);
    await planNotices(MORNING - 1);
    expect(await states(id)).toEqual(["test sending: "]);
    await planNotices(MORNING);
    expect(await states(id)).toContain(`test failed: ${MAY_HAVE}`);
  });
});

describe("what meets at a moment is one push", () => {
  it.each([1, 2, 3, 4])("with four lanes at once, time %i", async () => {
    const people = ["maya@ortega.example", "ren@nakata.example", "amara@osei.example"];
    const ids: AccountId[] = [];
    for (const person of people) ids.push(await pushed(MEETING, person));
    await planNotices(MORNING);
    await Promise.all(LANES.map((lane) => turn(KINDS, lane, () => MORNING)));
    expect(titles()).toEqual(people.map(() => "3 reminders"));
    for (const id of ids) expect(await outcomes(id)).toEqual(each("sent"));
  });

  it("also where a lane has one of them already when another takes all", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    const waiting = (await store.database().read.notice.findMany({ where: { outcome: "waiting" } })).map(
      (row) => row.id,
    );
    expect(waiting).toHaveLength(3);
    await Promise.all(waiting.map((about) => sendNotice({ about, last: false }, MORNING)));
    expect(titles()).toEqual(["3 reminders"]);
    expect(await outcomes(id)).toEqual(each("sent"));
    await live(MORNING, MORNING + MINUTE);
    expect(titles()).toEqual(["3 reminders"]);
  });

  it("that is tried again together, and fails once", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    service.answer.status = 503;
    await Promise.all(LANES.map((lane) => turn(KINDS, lane, () => MORNING)));
    expect(await outcomes(id)).toEqual(each("waiting"));
    await live(MORNING + MINUTE, MORNING + 60 * MINUTE);
    expect(titles()).toEqual(Array.from({ length: NOTICE_TRIES }, () => "3 reminders"));
    expect(await outcomes(id)).toEqual(each("failed"));
    expect((await noticeState(id)).ways).toMatchObject([{ failures: 1 }]);
  });

  it("that is put off is sent together a minute later", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    service.answer.status = 503;
    await live(MORNING, MORNING);
    service.answer.status = 201;
    await live(MORNING + MINUTE, MORNING + 10 * MINUTE);
    expect(titles()).toEqual(["3 reminders", "3 reminders"]);
    expect(await outcomes(id)).toEqual(each("sent"));
  });

  it("whose process ends in the middle may have arrived, all of it, and is not sent again", async () => {
    const id = await pushed(MEETING);
    await planNotices(MORNING);
    const rows = await store
      .database()
      .read.notice.findMany({ where: { outcome: "waiting" }, orderBy: { key: "asc" } });
    const [about = "", ...along] = rows.map((row) => row.id);
    await beginTogether(id, about);
    // One that goes along is nobody’s to judge while another sees to it.
    for (const other of along) await sendNotice({ about: other, last: false }, MORNING);
    expect(await outcomes(id)).toEqual(each("sending"));
    await sendNotice({ about, last: false }, MORNING);
    expect(await outcomes(id)).toEqual(each("unknown"));
    expect(titles()).toEqual([]);
  });

  it("of a night that a machine slept through", async () => {
    await pushed(["morning", "interview"]);
    const woken = at("2026-11-22T03:00:00-05:00");
    await startJob({ key: "notices", kind: "notices", mostTries: 3 }, woken);
    for (let now = woken; now <= MORNING + 10 * MINUTE; now += 5 * MINUTE) {
      await turn(PLAN, "plan", () => now);
      await turn(KINDS, "a", () => now);
    }
    // The evening before is told of as the quiet hours end, with the morning.
    expect(titles()).toEqual(["2 reminders"]);
  });
});

describe("quiet hours are asked again when something is sent", () => {
  const EVENING = at("2026-11-21T21:58:00-05:00");

  it("what is tried again in them, and of no use after them, isn’t sent", async () => {
    const id = await pushed(["morning"], "maya@ortega.example", "21:58");
    await planNotices(EVENING);
    service.answer.status = 503;
    await live(EVENING, EVENING + 4 * MINUTE);
    const before = titles().length;
    service.answer.status = 201;
    await live(EVENING + 5 * MINUTE, EVENING + 120 * MINUTE);
    expect(titles()).toHaveLength(before);
    expect((await listNotices(id, 1))[0]).toMatchObject({
      outcome: "silent",
      answer: expect.stringMatching(/^Quiet hours/),
    });
  });

  it("what was planned before a machine fell asleep waits for their end", async () => {
    const id = await pushed(["interview"]);
    await planNotices(at("2026-11-21T18:00:00-05:00"));
    await live(at("2026-11-21T23:30:00-05:00"), at("2026-11-21T23:40:00-05:00"));
    expect(titles()).toEqual([]);
    expect(await outcomes(id)).toEqual(["interview waiting"]);
    await live(MORNING - MINUTE, MORNING);
    expect(await outcomes(id)).toEqual(["interview sent"]);
  });
});

it("a change of settings loses nothing that was due and not looked at yet", async () => {
  const id = await pushed(["morning"]);
  await planNotices(MORNING - 1_000);
  const named = (before: ReturnType<typeof personalSchema.parse>) => ({
    ...before,
    ways: { ...before.ways, push: { ...before.ways.push, names: true } },
  });
  await chooseNotices(id, named, MORNING + 20_000);
  await planNotices(MORNING + 59_000);
  await turn(KINDS, "a", () => MORNING + 60_000);
  const sent = (await listNotices(id, 9)).map((notice) => `${notice.outcome} ${notice.at}`);
  expect(sent).toEqual([`sent ${new Date(MORNING).toISOString()}`]);
});

it("an account whose settings can’t be read stops no other, and is told of until it can", async () => {
  const id = await pushed(["morning"]);
  const broken = await pushed(["morning"], "ren@nakata.example");
  const settings = (accountId: AccountId) => ({ where: { accountId } });
  const good = await store.database().read.noticeSettings.findUniqueOrThrow(settings(broken));
  const write = (text: string) =>
    store
      .database()
      .write((tx) => tx.noticeSettings.updateMany({ ...settings(broken), data: { settings: text, revision: null } }));
  await write('{"later":1}');
  await startJob({ key: "notices", kind: "notices", mostTries: 3 }, MORNING);
  await turn(PLAN, "plan", () => MORNING);
  await turn(KINDS, "a", () => MORNING);
  expect(await outcomes(id)).toContain("morning sent");
  expect(await stoppedJobs()).toBe(1);
  expect(await outcomes(broken)).toEqual([]);
  await write(good.settings);
  await turn(PLAN, "plan", () => MORNING + MINUTE);
  expect(await stoppedJobs()).toBe(0);
  await turn(KINDS, "a", () => MORNING + MINUTE);
  expect(await outcomes(broken)).toContain("morning sent");
});
