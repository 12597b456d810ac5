import { beforeEach, expect, it } from "vitest";
import type { Personal } from "@/lib/notices/ways";
import { season } from "@/lib/season/builder";
import { MINUTE } from "@/lib/season/durations";
import { answerFinding } from "@/lib/store/answers";
import { logMessage } from "@/lib/store/messages";
import { chooseNotices, listNotices, setNoticeAddress } from "@/lib/store/notices";
import { currentSeason } from "@/lib/store/seasons";
import { accountWith, testDatabase } from "@/lib/store/testing";
import { planNotices } from "./plan";
import { sendNotice } from "./send";

const store = testDatabase();
/** When the last call for a thank-you after the interview below is sent: at the end of a quiet night. */
const MORNING = Date.parse("2026-11-22T07:00:00-05:00");
const AT = "2026-11-22T07:00:30-05:00";
let account: Awaited<ReturnType<typeof accountWith>>;

const choose = (change: (before: Personal) => Personal, now: number) => chooseNotices(account.id, change, now);
const kindsOf = (kinds: Personal["ways"]["address"]["kinds"]) => (before: Personal) => ({
  ...before,
  ways: { ...before.ways, address: { ...before.ways.address, kinds } },
});

beforeEach(async () => {
  const made = season()
    .program("p1", { name: "Lakeshore" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .interview("p1", "2026-11-19T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .build();
  account = await accountWith(store.database(), made, "maya@ortega.example");
  await setNoticeAddress(account.id, "https://ntfy.example/maya");
  await choose(kindsOf(["last-call"]), MORNING - 60 * MINUTE);
});

/** What a person does in the minute between a notice's being written down and its being sent. */
const DOES: [why: string, act: () => Promise<unknown>][] = [
  [
    "You thanked them on Sun Nov 22, 7:00 AM.",
    async () => {
      const { programs, contacts, interviews } = (await currentSeason(account.id)).season;
      await logMessage(
        account.id,
        {
          programId: programs[0]!.id,
          direction: "sent",
          kind: "thank-you",
          channel: "email",
          at: AT,
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
        },
        Date.parse(AT),
        "the-thank-you",
      );
    },
  ],
  ["You dismissed it on Sun Nov 22, 7:00 AM.", () => answer("dismissed", null)],
  ["You snoozed it until Sun Nov 22, 12:00 PM.", () => answer("snoozed", "2026-11-22T12:00:00-05:00")],
  ["You turned it off.", () => choose(kindsOf([]), Date.parse(AT))],
  [
    "You paused reminders through Wed Nov 25.",
    () => choose((before) => ({ ...before, pausedUntil: "2026-11-25" }), Date.parse(AT)),
  ],
];

async function answer(said: "dismissed" | "snoozed", until: string | null): Promise<void> {
  const { contacts, interviews } = (await currentSeason(account.id)).season;
  await answerFinding(account.id, `thank-you:${interviews[0]?.id}:${contacts[0]?.id}`, said, until, AT);
}

it.each(DOES)("%s", async (why, act) => {
  await planNotices(MORNING);
  const [waiting] = await listNotices(account.id, 10);
  expect(waiting).toMatchObject({ kind: "last-call", outcome: "waiting" });
  await act();
  await sendNotice({ about: waiting?.id ?? "", last: false }, MORNING + MINUTE);
  expect(await listNotices(account.id, 10)).toMatchObject([{ outcome: "silent", answer: why }]);
});
