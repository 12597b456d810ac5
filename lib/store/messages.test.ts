import { describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { Refused } from "./errors";
import { answerReading, logMessage, type MessageFields, updateMessage } from "./messages";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");

function letter(programId: string, fields: Partial<MessageFields> = {}): MessageFields {
  return {
    programId,
    direction: "sent",
    kind: "intent",
    channel: "email",
    at: "2027-01-28T16:39:00-05:00",
    subject: "",
    body: "",
    recipients: [],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    dayOnly: false,
    needsReply: false,
    news: null,
    mailId: null,
    readings: [],
    acknowledged: [],
    ...fields,
  };
}

const reason = { rule: "one-letter-of-intent", reason: "It really went out.", at: "2027-01-28T16:39:00-05:00" };

/** A sentence that can be read both ways. */
const MAY_COMMIT = "I cannot picture myself training anywhere else.";
const answer = (yes: boolean) => ({ rule: "commits-number-one", start: 23, end: 70, text: MAY_COMMIT, yes });

async function twoPrograms() {
  const built = season()
    .program("p1")
    .program("p2", { track: "diagnostic" })
    .program("p3", { track: "preliminary" })
    .contact("c1", "p1")
    .interview("p1", "2027-01-25T14:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .build();
  const account = await accountWith(store.database(), built);
  const { programs, contacts, interviews } = (await currentSeason(account.id)).season;
  const ids = [...programs, ...contacts, ...interviews].map(({ id }) => id);
  const [p1 = "", p2 = "", p3 = "", c1 = "", i1 = ""] = ids;
  return { account, p1, p2, p3, c1, i1 };
}

describe("a second #1 letter", () => {
  test("is held until it carries a reason, and the reason is kept", async () => {
    const { account, p1, p2 } = await twoPrograms();
    expect(await logMessage(account.id, letter(p1), now, "first-letter")).toMatchObject({ outcome: "logged" });
    const held = await logMessage(account.id, letter(p2), now, "second-letter");
    expect(held).toMatchObject({ outcome: "held", hold: { letters: [{ programId: p1 }], elsewhere: null } });
    expect((await currentSeason(account.id)).season.messages).toHaveLength(1);

    const recorded = await logMessage(account.id, letter(p2, { acknowledged: [reason] }), now, "second-letter");
    expect(recorded).toMatchObject({ outcome: "logged" });
    const after = (await currentSeason(account.id)).season;
    expect(after.messages.map((message) => message.acknowledged.map((one) => one.reason))).toEqual([
      [],
      ["It really went out."],
    ]);
    expect(check(after, now).findings.map((finding) => finding.rule)).toContain("one-letter-of-intent");
  });

  test("is held until a sentence that may make it one is answered, and the answer decides", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1), now, "first-letter");
    const body = `Thank you for the day. ${MAY_COMMIT}`;
    const may = letter(p2, { kind: "update", body });
    const held = await logMessage(account.id, may, now, "second-letter");
    expect(held).toMatchObject({
      outcome: "held",
      hold: {
        letters: [],
        open: {
          questions: [{ messageId: null, programId: p2, sentence: { text: MAY_COMMIT, start: 23, field: "body" } }],
        },
      },
    });
    expect((await currentSeason(account.id)).season.messages).toHaveLength(1);

    const yes = { ...may, readings: [answer(true)] };
    expect(await logMessage(account.id, yes, now, "second-letter")).toMatchObject({
      outcome: "held",
      hold: { open: null, letters: [{ programId: p1 }] },
    });
    const no = { ...may, readings: [answer(false)] };
    expect(await logMessage(account.id, no, now, "second-letter")).toMatchObject({ outcome: "logged" });
    const kept = (await currentSeason(account.id)).season.messages.find(({ programId }) => programId === p2);
    expect(kept?.readings).toEqual([answer(false)]);
  });

  test("is held beside an earlier message about which nobody answered, until its answer is there", async () => {
    const { account, p1, p2 } = await twoPrograms();
    const first = await logMessage(account.id, letter(p1, { kind: "update", body: MAY_COMMIT }), now, "first-message");
    const held = await logMessage(account.id, letter(p2), now, "the-letter");
    const id = first.outcome === "logged" ? first.id : "";
    expect(held).toMatchObject({
      outcome: "held",
      hold: { open: { questions: [{ messageId: id, programId: p1 }] } },
    });
    await answerReading(account.id, id, { ...answer(false), start: 0, end: MAY_COMMIT.length });
    expect(await logMessage(account.id, letter(p2), now, "the-letter")).toMatchObject({ outcome: "logged" });
  });

  test("is not asked about where no letter stands, nor beside what is on the other list", async () => {
    const { account, p1, p3 } = await twoPrograms();
    await logMessage(account.id, letter(p3), now, "other-list");
    const may = letter(p1, { kind: "update", body: MAY_COMMIT });
    expect(await logMessage(account.id, may, now, "may-commit")).toMatchObject({ outcome: "logged" });
  });

  test("an answer goes when its sentence does", async () => {
    const { account, p1 } = await twoPrograms();
    const given = letter(p1, { kind: "update", body: MAY_COMMIT, readings: [answer(true)] });
    const logged = await logMessage(account.id, given, now, "a-message");
    const id = logged.outcome === "logged" ? logged.id : "";
    expect(check((await currentSeason(account.id)).season, now).findings.map(({ rule }) => rule)).not.toContain(
      "one-letter-of-intent",
    );
    await updateMessage(account.id, id, { body: "Thank you." }, now);
    expect((await currentSeason(account.id)).season.messages[0]?.readings).toEqual([]);
  });

  test("an empty reason is none", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1), now, "first-letter");
    const empty = letter(p2, { acknowledged: [{ ...reason, reason: "  " }] });
    expect(await logMessage(account.id, empty, now, "second-letter")).toMatchObject({ outcome: "held" });
  });

  test("is seen by what its text says, also in a thank-you", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1), now, "first-letter");
    const thanks = letter(p2, { kind: "thank-you", body: "Thank you for the day. I will rank you first." });
    expect(await logMessage(account.id, thanks, now, "second-letter")).toMatchObject({ outcome: "held" });
  });

  test("is one per list, and not held after a release", async () => {
    const { account, p1, p2, p3 } = await twoPrograms();
    await logMessage(account.id, letter(p1, { at: "2027-01-20T10:00:00-05:00" }), now, "first-letter");
    expect(await logMessage(account.id, letter(p3), now, "other-list")).toMatchObject({ outcome: "logged" });
    await logMessage(
      account.id,
      letter(p1, { kind: "intent-release", at: "2027-01-27T10:00:00-05:00" }),
      now,
      "release-1",
    );
    expect(await logMessage(account.id, letter(p2), now, "second-letter")).toMatchObject({ outcome: "logged" });
  });

  test("logged late is judged by all that is known now", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1, { at: "2027-01-20T10:00:00-05:00" }), now, "first-letter");
    const earlier = letter(p2, { at: "2027-01-10T10:00:00-05:00" });
    expect(await logMessage(account.id, earlier, now, "backdated")).toMatchObject({ outcome: "held" });
    await logMessage(
      account.id,
      letter(p2, { kind: "intent-release", at: "2027-01-12T10:00:00-05:00" }),
      now,
      "release-2",
    );
    expect(await logMessage(account.id, earlier, now, "backdated")).toMatchObject({ outcome: "logged" });
  });

  test("made by an edit is held; an edit of one that stands already is not", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1), now, "first-letter");
    const logged = await logMessage(account.id, letter(p2, { kind: "update" }), now, "an-update");
    if (logged.outcome !== "logged") throw new Error("held");
    expect(await updateMessage(account.id, logged.id, { kind: "intent" }, now)).toMatchObject({ outcome: "held" });
    expect(await updateMessage(account.id, logged.id, { kind: "intent", acknowledged: [reason] }, now)).toEqual({
      outcome: "saved",
      reasonGone: false,
    });
    expect(await updateMessage(account.id, logged.id, { subject: "Corrected" }, now)).toEqual({
      outcome: "saved",
      reasonGone: false,
    });
    const [, second] = (await currentSeason(account.id)).season.messages;
    expect(second).toMatchObject({ kind: "intent", subject: "Corrected", acknowledged: [{ reason: reason.reason }] });
  });

  test("of two tabs at once exactly one gets through, in 100 races", async () => {
    const { account, p1, p2 } = await twoPrograms();
    const release = (programId: string, at: number, key: string) =>
      logMessage(
        account.id,
        letter(programId, { kind: "intent-release", at: new Date(at).toISOString() }),
        at,
        `${key}-${programId}`,
      );
    for (let race = 0; race < 100; race += 1) {
      const at = now + race * 10_000;
      const sent = new Date(at).toISOString();
      const results = await Promise.all([
        logMessage(account.id, letter(p1, { at: sent }), at, `race-${race}-1`),
        logMessage(account.id, letter(p2, { at: sent }), at, `race-${race}-2`),
      ]);
      expect(results.map((result) => result.outcome).sort(), `race ${race}`).toEqual(["held", "logged"]);
      await release(results[0].outcome === "logged" ? p1 : p2, at + 5_000, `release-${race}`);
    }
  });
});

describe("a second #1 letter that slips in sideways", () => {
  test("is held beside a first that another clock dated a little ahead", async () => {
    const { account, p1, p2 } = await twoPrograms();
    const ahead = letter(p1, { at: "2027-01-28T16:40:45-05:00" });
    expect(await logMessage(account.id, ahead, now, "first-letter")).toMatchObject({ outcome: "logged" });
    expect(await logMessage(account.id, letter(p2), now + 5_000, "second-letter")).toMatchObject({ outcome: "held" });
  });

  test("needs a reason of its own once what the reason was given for is gone", async () => {
    const { account, p1, p2 } = await twoPrograms();
    await logMessage(account.id, letter(p1), now, "first-letter");
    const logged = await logMessage(account.id, letter(p2, { acknowledged: [reason] }), now, "second-letter");
    const id = logged.outcome === "logged" ? logged.id : "";
    expect(await updateMessage(account.id, id, { kind: "thank-you" }, now)).toEqual({
      outcome: "saved",
      reasonGone: true,
    });
    const { messages } = (await currentSeason(account.id)).season;
    expect(messages.find((message) => message.id === id)?.acknowledged).toEqual([]);
    expect(await updateMessage(account.id, id, { kind: "intent" }, now)).toMatchObject({ outcome: "held" });
  });
});

describe("logging", () => {
  test("says which reminders it ended", async () => {
    const { account, p1, c1, i1 } = await twoPrograms();
    const logged = await logMessage(
      account.id,
      letter(p1, { kind: "thank-you", recipients: [c1], interviewId: i1 }),
      now,
      "thank-you-1",
    );
    expect(logged).toMatchObject({ outcome: "logged", clears: [`thank-you:${i1}:${c1}`] });
  });

  test.each(["sent", "received"] as const)("a %s message from the future is refused at its time", async (direction) => {
    const { account, p1 } = await twoPrograms();
    const kind = direction === "sent" ? "update" : "other";
    const late = letter(p1, { direction, kind, at: new Date(now + 60_001).toISOString() });
    await expect(logMessage(account.id, late, now, "too-early")).rejects.toThrow(Refused);
    const tolerated = { ...late, at: new Date(now + 60_000).toISOString() };
    expect(await logMessage(account.id, tolerated, now, "on-time-1")).toMatchObject({ outcome: "logged" });
    expect((await currentSeason(account.id)).season.messages).toHaveLength(1);
  });

  test("the instant is kept to the millisecond, in both hours of the night the clocks go back", async () => {
    const { account, p1 } = await twoPrograms();
    const instants = ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00.123-05:00"];
    for (const at of instants) await logMessage(account.id, letter(p1, { kind: "reply", at }), now, `night-${at}`);
    const { messages } = (await currentSeason(account.id)).season;
    expect(messages.map((message) => message.at)).toEqual(["2026-11-01T05:30:00.000Z", "2026-11-01T06:30:00.123Z"]);
  });
});

describe("a message that names another program", () => {
  async function two() {
    const built = season()
      .program("p1", { name: "Keystone Methodist" })
      .program("p2", { name: "Tidewater Health" })
      .build();
    const account = await accountWith(store.database(), built);
    const [p1 = "", p2 = ""] = (await currentSeason(account.id)).season.programs.map(({ id }) => id);
    return { account, p1, p2 };
  }
  const body = "Keystone Methodist is my first choice.";

  test("is held until its names are answered, and then logged where it was filed", async () => {
    const { account, p1, p2 } = await two();
    const held = await logMessage(account.id, letter(p2, { body }), now, "misfiled-letter");
    expect(held).toMatchObject({ outcome: "held", hold: { elsewhere: { programIds: [p1] } } });
    expect((await currentSeason(account.id)).season.messages).toEqual([]);
    const logged = await logMessage(account.id, letter(p2, { body }), now, "misfiled-letter", {
      checked: ["wrong-name"],
    });
    expect(logged).toMatchObject({ outcome: "logged" });
  });

  test("is not held where it belongs", async () => {
    const { account, p1 } = await two();
    expect(await logMessage(account.id, letter(p1, { body }), now, "a-letter")).toMatchObject({ outcome: "logged" });
  });

  test("is held where an edit makes it so; an edit of one that stands already is not", async () => {
    const { account, p1, p2 } = await two();
    const logged = await logMessage(account.id, letter(p1, { body }), now, "a-letter");
    if (logged.outcome !== "logged") throw new Error("held");
    const moved = await updateMessage(account.id, logged.id, { programId: p2 }, now);
    expect(moved).toMatchObject({ outcome: "held", hold: { elsewhere: { programIds: [p1] } } });
    const checked = { checked: ["wrong-name" as const] };
    expect(await updateMessage(account.id, logged.id, { programId: p2 }, now, undefined, checked)).toMatchObject({
      outcome: "saved",
    });
    expect(await updateMessage(account.id, logged.id, { subject: "Corrected" }, now)).toMatchObject({
      outcome: "saved",
    });
  });
});
