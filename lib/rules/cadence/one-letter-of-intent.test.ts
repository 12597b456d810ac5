import { describe, expect, it } from "vitest";
import { activeCommitments, check, commitments, preflight } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";

const NOW = Date.parse("2027-02-20T12:00:00Z");
const stops = (made: Season, now = NOW) =>
  check(made, now).findings.filter(({ rule }) => rule === "one-letter-of-intent");
const lists = (made: Season) => stops(made).map(({ key }) => key);
const programs = () =>
  season()
    .program("p1", { name: "Lakeshore" })
    .program("p2", { name: "Tidewater" })
    .program("t1", { name: "Harbor Transitional", track: "transitional" })
    .program("t2", { name: "Mesa Preliminary", track: "preliminary" });
const letter = () => programs().sent("p1", "intent", "2027-01-10T09:00:00-05:00");
const THANKS = { body: "Thank you for the day.\n\nYou are my #1. I hope\nto see you in July." };

describe("a commitment", () => {
  it("is a letter of intent, or whatever says that the reader is first", () => {
    const made = letter().sent("p2", "thank-you", "2027-01-12T09:00:00-05:00", THANKS).build();
    expect(
      commitments(made, NOW).map(({ message, sentence, releasedAt }) => [message.id, sentence, releasedAt]),
    ).toEqual([
      ["m1", null, null],
      ["m2", { field: "body", start: 24, end: 38, text: "You are my #1." }, null],
    ]);
  });

  it("may stand in the subject", () => {
    const made = programs()
      .sent("p1", "update", "2027-01-12T09:00:00-05:00", { subject: "You are my first choice" })
      .build();
    expect(commitments(made, NOW)[0]?.sentence).toEqual({
      field: "subject",
      start: 0,
      end: 23,
      text: "You are my first choice",
    });
  });

  it("is no draft, nothing received, nothing after now, and never a release", () => {
    const made = programs()
      .draft("p1", "intent")
      .received("p1", "other", "2027-01-12T09:00:00-05:00", { body: "I rank you first." })
      .sent("p1", "intent", "2027-02-20T12:00:00.001Z")
      .sent("p1", "intent-release", "2027-01-12T09:00:00-05:00", { body: "I wrote: I will rank you first." });
    expect(commitments(made.build(), NOW)).toEqual([]);
  });

  it("ends with a release to the same program strictly later", () => {
    const release = (programId: string, at: string) =>
      activeCommitments(letter().sent(programId, "intent-release", at).build(), NOW).length;
    expect(release("p1", "2027-01-10T09:00:00-05:00")).toBe(1);
    expect(release("p1", "2027-01-09T09:00:00-05:00")).toBe(1);
    expect(release("p2", "2027-01-11T09:00:00-05:00")).toBe(1);
    expect(release("p1", "2027-01-10T09:00:00.001-05:00")).toBe(0);
  });

  it("can be made again after a release", () => {
    const made = letter()
      .sent("p1", "intent-release", "2027-01-11T09:00:00-05:00")
      .sent("p1", "intent", "2027-01-12T09:00:00-05:00");
    expect(activeCommitments(made.build(), NOW).map(({ message }) => message.id)).toEqual(["m3"]);
  });
});

describe("the stop", () => {
  it("names every program, date and sentence", () => {
    const made = letter().sent("p2", "thank-you", "2027-01-12T22:00:00-05:00", THANKS).build();
    expect(stops(made)).toEqual([
      {
        key: "one-letter-of-intent:primary",
        rule: "one-letter-of-intent",
        level: "stop",
        programId: null,
        messageIds: ["m1", "m2"],
        message:
          "You’ve told two programs they’re first: Lakeshore on Jan 10, 2027 (sent as a #1 letter) and Tidewater on Jan 12, 2027 (“You are my #1.”).",
      },
    ]);
  });

  it("is not for one program told twice", () => {
    expect(lists(letter().sent("p1", "intent", "2027-01-30T09:00:00-05:00").build())).toEqual([]);
  });

  it("looks at each list by itself", () => {
    const one = letter().sent("t1", "intent", "2027-01-12T09:00:00-05:00");
    expect(lists(one.build())).toEqual([]);
    expect(lists(one.sent("t2", "intent", "2027-01-13T09:00:00-05:00").build())).toEqual([
      "one-letter-of-intent:supplemental",
    ]);
  });

  it("stays until one is released, whatever was acknowledged or answered", () => {
    const both = () =>
      letter().sent("p2", "intent", "2027-01-12T09:00:00-05:00", {
        acknowledged: [{ rule: "one-letter-of-intent", reason: "Sent by mistake", at: "2027-01-12T09:00:00-05:00" }],
      });
    const key = "one-letter-of-intent:primary";
    expect(lists(both().answer(key, "dismissed").build())).toEqual([key]);
    expect(lists(both().answer(key, "snoozed", { until: "2028-01-01T00:00:00Z" }).build())).toEqual([key]);
    expect(lists(both().sent("p1", "intent-release", "2027-01-13T09:00:00-05:00").build())).toEqual([]);
  });

  it("is not yet there before the second letter", () => {
    const made = letter().sent("p2", "intent", "2027-01-12T09:00:00-05:00").build();
    expect(stops(made, Date.parse("2027-01-12T08:59:59-05:00"))).toEqual([]);
    expect(stops(made, Date.parse("2027-01-12T09:00:00-05:00"))).toHaveLength(1);
  });
});

describe("a sentence that can be read both ways", () => {
  const MAY = { body: "Thank you. I cannot picture myself training anywhere else." };
  const answer = (yes: boolean) => ({
    rule: "commits-number-one",
    start: 11,
    end: 58,
    text: "I cannot picture myself training anywhere else.",
    yes,
  });
  const beside = (readings: ReturnType<typeof answer>[] = []) =>
    letter()
      .sent("p2", "thank-you", "2027-01-12T09:00:00-05:00", { ...MAY, readings })
      .build();

  it("makes no commitment until it is answered, and is a question in the season", () => {
    expect(commitments(beside(), NOW).map(({ message }) => message.id)).toEqual(["m1"]);
    expect(stops(beside()).map(({ level, unsure, messageIds }) => ({ level, unsure, messageIds }))).toEqual([
      { level: "notice", unsure: true, messageIds: ["m1", "m2"] },
    ]);
  });

  it("commits by a yes, and doesn't by a no", () => {
    expect(stops(beside([answer(true)])).map(({ level, unsure }) => ({ level, unsure }))).toEqual([
      { level: "stop", unsure: undefined },
    ]);
    expect(stops(beside([answer(false)]))).toEqual([]);
  });

  it("stops a draft that could be the second letter, and lets it go once it is none", () => {
    const draft = (readings: ReturnType<typeof answer>[]) =>
      preflight(
        letter().build(),
        {
          programId: "p2",
          kind: "update",
          channel: "email",
          subject: "",
          ...MAY,
          recipients: [],
          interviewId: null,
          rotationId: null,
          inReplyTo: null,
          news: "publication",
          readings,
          acknowledged: [],
        },
        NOW,
      );
    const asked = draft([]);
    expect(asked.canSend).toBe(false);
    expect(asked.findings.filter(({ unsure }) => unsure).map(({ rule, level }) => [rule, level])).toEqual([
      ["one-letter-of-intent", "stop"],
      ["commits-number-one", "notice"],
    ]);
    expect(draft([answer(true)]).findings.filter(({ unsure }) => unsure)).toEqual([]);
    expect(draft([answer(true)]).canSend).toBe(false);
    expect(draft([answer(false)]).canSend).toBe(true);
  });

  it("is not asked about beside letters that are taken back, on the other list, or where none stands", () => {
    const released = letter()
      .sent("p1", "intent-release", "2027-01-11T09:00:00-05:00")
      .sent("p2", "thank-you", "2027-01-12T09:00:00-05:00", MAY)
      .build();
    const otherList = letter().sent("t1", "thank-you", "2027-01-12T09:00:00-05:00", MAY).build();
    const alone = programs().sent("p2", "thank-you", "2027-01-12T09:00:00-05:00", MAY).build();
    for (const made of [released, otherList, alone]) expect(stops(made)).toEqual([]);
  });
});
