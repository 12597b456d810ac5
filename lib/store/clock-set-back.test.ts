import { expect, test } from "vitest";
import { check } from "@/lib/rules";
import { momentOf } from "@/lib/rules/moment";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import { answerFinding } from "./answers";
import { logMessage, type MessageFields, updateMessage } from "./messages";
import { currentSeason } from "./seasons";
import { createTasks } from "./tasks";
import { accountWith, testDatabase } from "./testing";
import { createThankYouDrafts } from "./thank-you-drafts";

const store = testDatabase();
/** The second half past one of the night on which clocks are set back in New York. */
const now = Date.parse("2026-11-01T06:30:00Z");
const instant = (ms: number) => new Date(ms).toISOString();

const built = season({ timeZone: "America/New_York" })
  .program("p1", { name: "Lakeshore", rank: 1 })
  .program("p2", { name: "Keystone", rank: 2 })
  .contact("c1", "p1")
  .interview("p1", instant(now - 10 * 60_000), { participants: [{ contactId: "c1", thankYou: "expected" }] })
  .build();

async function begin() {
  const account = (await accountWith(store.database(), built)).id;
  const present = async () => (await currentSeason(account)).season;
  const { programs, contacts, interviews } = await present();
  const message: MessageFields = {
    programId: programs[0]!.id,
    direction: "sent",
    kind: "thank-you",
    channel: "email",
    at: instant(now),
    subject: "",
    body: "Thank you.",
    recipients: [contacts[0]!.id],
    interviewId: interviews[0]!.id,
    rotationId: null,
    inReplyTo: null,
    dayOnly: false,
    needsReply: false,
    news: null,
    mailId: null,
    readings: [],
    acknowledged: [],
  };
  const asked = async (clock: number) => {
    const made = await present();
    return check(made, momentOf(made, clock)).reminders.map(({ key }) => key);
  };
  return { account, present, message, asked, key: `thank-you:${interviews[0]!.id}:${contacts[0]!.id}`, programs };
}

test("a thank-you that was logged stays done, and no draft is laid out for it again", async () => {
  const { account, present, message, asked, key } = await begin();
  expect(await asked(now)).toContain(key);
  await logMessage(account, message, now, "the-thank-you");
  for (const clock of [now, now - HOUR, now - HOUR / 2, now + 1]) {
    expect(await asked(clock), instant(clock)).not.toContain(key);
    expect(await createThankYouDrafts(account, message.interviewId ?? "", clock, `lay-out-${clock}`)).toEqual([]);
  }
  expect((await present()).drafts).toEqual([]);
});

test("a draft of thanks is laid out once", async () => {
  const { account, present, message } = await begin();
  const [laid] = await createThankYouDrafts(account, message.interviewId ?? "", now, "lay-out-1");
  expect(await createThankYouDrafts(account, message.interviewId ?? "", now - HOUR, "lay-out-2")).toEqual([laid]);
  expect((await present()).drafts).toHaveLength(1);
});

test("a reminder put off twice is put off once, and wakes once", async () => {
  const { account, present, asked, key } = await begin();
  await answerFinding(account, key, "snoozed", instant(now + HOUR), instant(now));
  await answerFinding(account, key, "snoozed", instant(now + 2 * HOUR), instant(now - HOUR));
  expect((await present()).answers).toHaveLength(1);
  expect(await asked(now + HOUR)).not.toContain(key);
  expect((await asked(now + 2 * HOUR)).filter((found) => found === key)).toHaveLength(1);
});

test("a plan is laid out once under its submission, whatever the clock says", async () => {
  const { account, present, programs } = await begin();
  const plan = ["2026-11-01", "2026-11-02"].map((dueOn) => ({
    programId: programs[0]!.id,
    title: "Call",
    dueOn,
    doneAt: null,
  }));
  const laid = await createTasks(account, plan, "the-plan");
  expect(await createTasks(account, plan, "the-plan")).toEqual(laid);
  expect((await present()).tasks).toHaveLength(2);
});

test("a #1 letter that stands is seen, and what is logged can still be changed", async () => {
  const { account, present, message, programs } = await begin();
  const letter: MessageFields = { ...message, kind: "intent", body: "You are my first choice.", interviewId: null };
  await logMessage(account, letter, now, "the-letter");
  const second = { ...letter, programId: programs[1]!.id, recipients: [], at: instant(now - HOUR) };
  expect(await logMessage(account, second, now - HOUR, "another-letter")).toMatchObject({ outcome: "held" });
  const [logged] = (await present()).messages;
  const kept = { at: logged!.at, subject: "Mine" };
  expect(await updateMessage(account, logged!.id, kept, now - HOUR)).toMatchObject({ outcome: "saved" });
});
