import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { season } from "@/lib/season/builder";
import { addPushDevice, beginTest, chooseNotices, listNotices, noticeState } from "@/lib/store/notices";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";
import { pushKey, pushNotice } from "./push";
import { pushService, vapidPair } from "./push-service.fixture";
import { sendNotice, sendTest } from "./send";

const store = testDatabase();
const SAID = { subject: "2 thank-yous go late today", text: "2 thank-yous go late today.", href: "/today" };
let service: Awaited<ReturnType<typeof pushService>>;

beforeEach(async () => {
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

describe("a push", () => {
  it("is encrypted for the device and signed by the server", async () => {
    expect(await pushNotice(service.device, SAID, 90_000, "morning:1")).toEqual({
      outcome: "taken",
      said: "The push service answered 201.",
    });
    expect(service.pushed).toEqual([
      {
        path: "/device",
        ttl: "90",
        urgency: "high",
        claims: { aud: `http://${service.host}`, sub: "https://app.example", exp: expect.any(Number) },
        shown: { title: SAID.subject, body: SAID.text, href: "/today", tag: expect.stringMatching(/^[\w-]{22}$/) },
      },
    ]);
  });

  it("of equal words about something else is shown beside the first, and about the same in its place", async () => {
    for (const about of ["s1 interview:i1", "s1 interview:i2", "s1 interview:i1"])
      await pushNotice(service.device, SAID, 90_000, about);
    const [one, other, again] = service.pushed.map(({ shown }) => (shown as { tag: string }).tag);
    expect(one).not.toBe(other);
    expect(again).toBe(one);
    expect(JSON.stringify(service.pushed)).not.toContain("i1");
  });

  it("fits what a service takes, however long it is", async () => {
    const long = "A program of a long name, ".repeat(400);
    expect(await pushNotice(service.device, { ...SAID, subject: long, text: long }, 90_000, "morning:1")).toMatchObject(
      {
        outcome: "taken",
      },
    );
  });

  it.each([
    [404, { outcome: "permanent", gone: true }],
    [410, { outcome: "permanent", gone: true }],
    [413, { outcome: "permanent" }],
    [429, { outcome: "temporary" }],
    [500, { outcome: "temporary" }],
  ])("answered with %i", async (status, answer) => {
    service.answer.status = status;
    expect(await pushNotice(service.device, SAID, 90_000, "morning:1")).toMatchObject(answer);
  });

  it.each(["http://push.example/x", "https://10.0.0.1/x", "https://localhost/x", "https://[::1]/x"])(
    "goes nowhere near %s",
    async (endpoint) => {
      expect(await pushNotice({ ...service.device, endpoint }, SAID, 90_000, "morning:1")).toMatchObject({
        outcome: "permanent",
      });
      expect(service.pushed).toEqual([]);
    },
  );

  it("is not to be had where nobody can be turned to", () => {
    vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
    expect(pushKey()).toBe(null);
    vi.stubEnv("MAIL_FROM", "Rank & Thank <season@localhost>");
    expect(pushKey()).toBe(null);
    vi.stubEnv("MAIL_FROM", "Rank & Thank <season@app.example>");
    expect(pushKey()).toBe(process.env.VAPID_PUBLIC_KEY);
  });
});

describe("a device", () => {
  const START = Date.parse("2026-11-20T12:00:00-05:00");
  const MORNING = Date.parse("2026-11-22T07:00:00-05:00");
  async function set() {
    const made = season()
      .program("p1", { name: "Lakeshore" })
      .interview("p1", "2026-11-19T16:00:00-05:00")
      .received("p1", "question", "2026-11-17T23:00:00-05:00", { needsReply: true })
      .build();
    const { id } = await accountWith(store.database(), made, "maya@ortega.example");
    await addPushDevice(id, JSON.stringify(service.device));
    await chooseNotices(
      id,
      ({ ways, ...when }) => ({
        ...when,
        ways: { ...ways, push: { ...ways.push, kinds: ["morning", "last-call", "answer-due"] } },
      }),
      START,
    );
    return id;
  }

  it("gets what meets at the end of quiet hours as one, without a name, and each is written down", async () => {
    const id = await set();
    await planNotices(START);
    await planNotices(MORNING);
    const waiting = await store.database().read.notice.findMany({ where: { at: new Date(MORNING) } });
    expect(waiting.map(({ key }) => key.split(":")[0]).toSorted()).toEqual(["answer-due", "last-call", "morning"]);
    for (const { id: about } of waiting) await sendNotice({ about, last: false }, MORNING);
    expect(service.pushed.map(({ shown }) => shown)).toEqual([
      {
        title: "3 reminders",
        body: expect.stringMatching(/1 thank-you goes late today at 4:00 PM EST/),
        href: "/today",
        tag: expect.stringMatching(/^[\w-]{22}$/),
      },
    ]);
    expect(JSON.stringify(service.pushed)).not.toContain("Lakeshore");
    expect((await listNotices(id, 10)).map(({ outcome }) => outcome)).toEqual(["sent", "sent", "sent"]);
  });

  it("that is not there anymore is forgotten", async () => {
    const id = await set();
    service.answer.status = 410;
    const test = await beginTest(id, { kind: "push", target: JSON.stringify(service.device) }, "A test", START);
    expect(await sendTest(test, START)).toEqual({ outcome: "failed", answer: "That device no longer takes pushes." });
    expect((await noticeState(id)).ways).toEqual([]);
    await expect(beginTest(id, { kind: "push" }, "A test", START)).rejects.toThrow();
  });
});
