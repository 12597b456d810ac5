import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { turn } from "@/lib/jobs/turn";
import { type MailServer, mailServer, scriptedServer } from "@/lib/mail/smtp.fixture";
import { NOTICE_KINDS } from "@/lib/notices/notice-kinds";
import type { Personal } from "@/lib/notices/ways";
import { season } from "@/lib/season/builder";
import { DAY, HOUR, MINUTE } from "@/lib/season/durations";
import { answerFinding } from "@/lib/store/answers";
import { openDatabase, setDatabase } from "@/lib/store/database";
import { confirmEmail, openConfirmation } from "@/lib/store/email-confirmations";
import { startJob } from "@/lib/store/jobs";
import { NOTICE_JOB, NOTICE_TRIES } from "@/lib/store/notice-queue";
import {
  beginTest,
  chooseNotices,
  FAILING,
  listNotices,
  noticeState,
  setNoticeAddress,
  unsubscribe,
} from "@/lib/store/notices";
import { currentSeason } from "@/lib/store/seasons";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";
import { sendNotice, sendTest } from "./send";

type Account = Awaited<ReturnType<typeof accountWith>>;
const store = testDatabase();
let account: Account;
let mail: MailServer;
let web: { server: Server; url: string; took: { title: string; body: string }[]; status: number };

const START = Date.parse("2026-11-20T12:00:00-05:00");
/** An interview that ended the day before: its thank-you is late on the 22nd at 16:00, and is called for at 7:00 after a quiet night. */
const made = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", "2026-11-19T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .interview("p1", "2026-11-24T16:00:00-05:00", { startsAt: "2026-11-24T09:00:00-05:00" })
    .build();

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  mail = await mailServer();
  web = { server: createServer(), url: "", took: [], status: 200 };
  web.server.on("request", async (request, response) => {
    web.took.push({ title: String(request.headers["content-type"]), body: await text(request) });
    response.writeHead(web.status).end();
  });
  await new Promise<void>((resolve) => web.server.listen(0, "127.0.0.1", resolve));
  const address = web.server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  web.url = `http://${host}/maya`;
  vi.stubEnv("SMTP_URL", mail.url);
  vi.stubEnv("MAIL_FROM", "Rank & Thank <reminders@app.example>");
  vi.stubEnv("NEXTAUTH_URL", "https://app.example");
  vi.stubEnv("NOTICE_HOSTS", host);
  account = await accountWith(store.database(), made(), "maya@ortega.example");
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await mail.end();
  await new Promise((resolve) => web.server.close(resolve));
});

/** Turns on all kinds in a way. */
const turnOn = (way: "email" | "address", now: number, more: Partial<Personal> = {}) =>
  chooseNotices(
    account.id,
    (before) => ({
      ...before,
      ...more,
      ways: { ...before.ways, [way]: { ...before.ways[way], kinds: [...NOTICE_KINDS] } },
    }),
    now,
  );
async function confirm(now: number) {
  const opened = await openConfirmation(account.id, now);
  expect(await confirmEmail(opened?.token ?? "", now)).toBe(true);
}
const KINDS = {
  notices: { tries: 3, every: MINUTE, run: (_job: unknown, now: number) => planNotices(now) },
  [NOTICE_JOB]: { tries: NOTICE_TRIES, every: null, run: sendNotice },
};
/** Lets the loop turn once a minute. */
async function live(from: number, to: number, every = MINUTE) {
  await startJob({ key: "notices", kind: "notices", mostTries: 3 }, from);
  for (let now = from; now <= to; now += every) await turn(KINDS, "one", () => now);
}
const failing = async () => (await noticeState(account.id)).ways.filter(({ failures }) => failures >= FAILING);
const sent = async () =>
  (await listNotices(account.id, 100))
    .filter(({ outcome }) => outcome === "sent")
    .map(({ kind, at }) => `${kind} ${at}`)
    .reverse();

describe("email", () => {
  it("goes out to a confirmed address, at its time and once", async () => {
    await turnOn("email", START, { morning: null });
    await live(START, START + HOUR, HOUR);
    await confirm(START);
    await live(START + HOUR, Date.parse("2026-11-22T08:00:00-05:00"), HOUR);
    expect(await sent()).toEqual(["last-call 2026-11-22T12:00:00.000Z"]);
    const [message, ...others] = await Promise.all(mail.took.map((source) => PostalMime.parse(source)));
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      to: [{ address: "maya@ortega.example" }],
      subject: "Lakeshore University IR Residency: 1 thank-you goes late today at 4:00 PM EST",
    });
    expect(message?.text).toContain("https://app.example/write/interview/");
    expect(message?.html).toContain("Stop these emails");
    expect(message?.headers.find(({ key }) => key === "list-unsubscribe-post")?.value).toBe(
      "List-Unsubscribe=One-Click",
    );
  });

  it("does not go out where the address was not confirmed, nor after it was ended by the link in it", async () => {
    await turnOn("email", START);
    await live(START, Date.parse("2026-11-22T08:00:00-05:00"), HOUR);
    expect(mail.took).toEqual([]);
    await confirm(START);
    await live(Date.parse("2026-11-22T09:00:00-05:00"), Date.parse("2026-11-23T08:00:00-05:00"), HOUR);
    expect(mail.took.length).toBe(1);
    const token = /unsubscribe\/([\w-]+)/.exec(mail.took[0]!.replace(/=\r\n/g, ""))?.[1];
    expect(await unsubscribe("x".repeat(43))).toBe(false);
    expect(await unsubscribe(token ?? "")).toBe(true);
    await live(Date.parse("2026-11-23T09:00:00-05:00"), Date.parse("2026-11-25T08:00:00-05:00"), HOUR);
    expect(mail.took.length).toBe(1);
  });

  it("is tried again where the server says later, with the same Message-ID, and fails where it says no", async () => {
    await confirm(START);
    await turnOn("email", START, { morning: null });
    await mail.end();
    const answers = [451, 451];
    mail = await mailServer({
      onRcptTo: (_address, _session, done) => {
        const responseCode = answers.shift();
        done(responseCode ? Object.assign(new Error("Later"), { responseCode }) : null);
      },
    });
    vi.stubEnv("SMTP_URL", mail.url);
    const morning = Date.parse("2026-11-22T07:00:00-05:00");
    await live(morning - HOUR, morning + 10 * MINUTE);
    expect(await sent()).toEqual(["last-call 2026-11-22T12:00:00.000Z"]);
    expect(mail.took).toHaveLength(1);
    answers.push(550);
    await live(morning + HOUR, Date.parse("2026-11-23T19:00:00-05:00"), HOUR);
    const [latest] = await listNotices(account.id, 1);
    expect(latest).toMatchObject({ kind: "interview", outcome: "failed", answer: expect.stringMatching(/550.*Later/) });
  });

  it("that is put off once its text was sent is tried again after 1 and 5 minutes, as the very same message", async () => {
    await confirm(START);
    await turnOn("email", START, { morning: null });
    await mail.end();
    const tried: string[] = [];
    mail = await mailServer({
      onData: (stream, _session, done) =>
        void text(stream).then((message) => {
          tried.push(message);
          done(tried.length < 3 ? Object.assign(new Error("Later"), { responseCode: 451 }) : null);
        }),
    });
    vi.stubEnv("SMTP_URL", mail.url);
    const morning = Date.parse("2026-11-22T07:00:00-05:00");
    await live(morning - HOUR, morning + 2 * MINUTE);
    expect(tried).toHaveLength(2);
    expect(await listNotices(account.id, 1)).toMatchObject([
      { outcome: "waiting", answer: expect.stringMatching(/451/) },
    ]);
    await live(morning + 3 * MINUTE, morning + HOUR);
    expect(await sent()).toEqual(["last-call 2026-11-22T12:00:00.000Z"]);
    const ids = (await Promise.all(tried.map((source) => PostalMime.parse(source)))).map(({ messageId }) => messageId);
    expect(ids).toEqual([expect.stringMatching(/^<[0-9a-f]{40}@app\.example>$/), ids[0], ids[0]]);
  });

  it("whose connection is cut after its last line may have arrived: it is told of as not known, and never sent again", async () => {
    await confirm(START);
    await turnOn("email", START, { morning: null });
    const cut = await scriptedServer((line) => {
      if (line === "CONNECT") return "220 ready";
      if (/^(EHLO|MAIL|RCPT)/.test(line)) return "250 fine";
      if (line === "DATA") return "354 go on";
      return line === "." ? null : undefined;
    });
    vi.stubEnv("SMTP_URL", cut.url);
    const morning = Date.parse("2026-11-22T07:00:00-05:00");
    await live(morning - HOUR, morning + HOUR);
    await live(morning + HOUR, morning + 9 * HOUR, HOUR);
    expect(cut.lines.filter((line) => line === ".")).toHaveLength(1);
    expect(await listNotices(account.id, 1)).toMatchObject([
      { kind: "last-call", outcome: "unknown", answer: "The connection to the mail server ended." },
    ]);
    await cut.end();
  });

  it("is not sent again where the process ended while it was being sent", async () => {
    await confirm(START);
    await turnOn("email", START, { morning: null });
    const morning = Date.parse("2026-11-22T07:00:00-05:00");
    await live(morning - HOUR, morning - MINUTE, 10 * MINUTE);
    await planNotices(morning);
    const { id } = await store.database().read.notice.findFirstOrThrow();
    await store.database().write((tx) => tx.notice.updateMany({ data: { outcome: "sending" } }));
    await sendNotice({ about: id, last: false }, morning + MINUTE);
    expect(mail.took).toEqual([]);
    const [row] = await listNotices(account.id, 1);
    expect(row).toMatchObject({ outcome: "unknown", answer: expect.stringMatching(/may have arrived/) });
  });
});

describe("a web address", () => {
  it("is posted plain text without a name, unless names are wanted", async () => {
    await setNoticeAddress(account.id, web.url);
    await turnOn("address", START, { morning: null });
    await live(START, Date.parse("2026-11-22T08:00:00-05:00"), HOUR);
    expect(web.took).toEqual([
      {
        title: "text/plain; charset=utf-8",
        body: expect.stringMatching(
          /^1 thank-you goes late today at 4:00 PM EST\n\n1 thank-you goes late today at 4:00 PM EST\.\n\nhttps:\/\/app\.example\/write\/interview\/\S+\n$/,
        ),
      },
    ]);
  });

  it("that fails three times is said to fail, until it works again", async () => {
    await setNoticeAddress(account.id, web.url);
    await turnOn("address", START);
    web.status = 404;
    const test = async () => sendTest(await beginTest(account.id, { kind: "address" }, "A test", START), START);
    for (let one = 1; one <= 3; one += 1) {
      expect(await failing()).toEqual([]);
      expect(await test()).toEqual({ outcome: "failed", answer: "The address answered 404." });
    }
    expect(await failing()).toMatchObject([{ kind: "address", failures: 3 }]);
    web.status = 200;
    expect(await test()).toEqual({ outcome: "sent", answer: "The address answered 200." });
    expect(await failing()).toEqual([]);
  });
});

describe("once", () => {
  beforeEach(async () => {
    await setNoticeAddress(account.id, web.url);
    await turnOn("address", START);
  });
  const NIGHT = Date.parse("2026-11-21T23:00:00-05:00");
  const LATER = Date.parse("2026-11-24T03:00:00-05:00");

  it("a machine that slept for two days sends what still helps, in the morning if it wakes at night, and no row of old ones", async () => {
    await live(START, NIGHT, HOUR);
    expect(await sent()).toEqual(["morning 2026-11-21T12:00:00.000Z"]);
    await live(LATER, LATER + 10 * MINUTE);
    // Of two mornings, a last call, and an evening before, the interview of this morning is what is left.
    expect(web.took).toHaveLength(1);
    await live(LATER + HOUR, LATER + 5 * HOUR, HOUR);
    expect((await sent()).slice(1).toSorted()).toEqual([
      "interview 2026-11-23T23:00:00.000Z",
      "morning 2026-11-24T12:00:00.000Z",
    ]);
  });

  it("a clock that is set back sends nothing twice", async () => {
    const morning = Date.parse("2026-11-22T07:05:00-05:00");
    await live(START, morning - 5 * MINUTE, HOUR);
    await live(morning - 5 * MINUTE, morning);
    const before = await sent();
    expect(before).toHaveLength(3);
    await live(morning - 3 * HOUR, morning + HOUR, 30 * MINUTE);
    await live(morning - 2 * DAY, morning + HOUR, HOUR);
    expect(await sent()).toEqual(before);
    expect(web.took).toHaveLength(3);
  });

  it("two processes at the same time send each once", async () => {
    const here = store.database();
    const there = openDatabase(store.url());
    try {
      const morning = Date.parse("2026-11-22T07:00:00-05:00");
      await live(START, morning - MINUTE, HOUR);
      const before = web.took.length;
      for (const database of [here, there, here, there]) {
        setDatabase(database);
        await planNotices(morning);
      }
      const ids = (await here.read.notice.findMany({ where: { outcome: "waiting" } })).map(({ id }) => id);
      expect(ids).toHaveLength(2);
      setDatabase(here);
      const mine = ids.map((about) => sendNotice({ about, last: false }, morning));
      setDatabase(there);
      const theirs = ids.map((about) => sendNotice({ about, last: false }, morning));
      await Promise.all([...mine, ...theirs]);
      expect(web.took).toHaveLength(before + 2);
    } finally {
      setDatabase(here);
      await there.close();
    }
  });

  it("what was done while it was held back says nothing", async () => {
    const evening = Date.parse("2026-11-22T06:55:00-05:00");
    await live(START, evening, HOUR);
    await planNotices(Date.parse("2026-11-22T07:00:00-05:00"));
    // Snoozed in the minute before it is sent.
    const [key] = (await currentSeason(account.id)).season.interviews.map(({ id }) => id);
    const { contacts } = (await currentSeason(account.id)).season;
    const reminder = `thank-you:${key}:${contacts[0]?.id}`;
    await answerFinding(account.id, reminder, "dismissed", null, "2026-11-22T07:00:30-05:00");
    await live(Date.parse("2026-11-22T07:01:00-05:00"), Date.parse("2026-11-22T07:05:00-05:00"));
    const [last] = (await listNotices(account.id, 10)).filter(({ kind }) => kind === "last-call");
    expect(last).toMatchObject({ outcome: "silent", answer: "You dismissed it on Sun Nov 22, 7:00 AM." });
  });
});
