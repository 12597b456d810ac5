import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import type { Message, Season } from "@/lib/season/schema";
import { effectOf } from "./effect";

const now = Date.parse("2026-11-24T10:00:00-05:00");
const ago = (hours: number) => new Date(now - hours * HOUR).toISOString();
const expected = (...ids: string[]) => ids.map((contactId) => ({ contactId, thankYou: "expected" as const }));

function base() {
  return season()
    .program("harlow", { name: "Harlow–St. Anne", rank: 2 })
    .program("keystone", { name: "Keystone Methodist", rank: 1 })
    .contact("marsh", "harlow", { name: "Elena Marsh" })
    .contact("tak", "harlow", { name: "Owen Tak" })
    .contact("raman", "harlow", { name: "Priya Raman" });
}

const late = () => base().interview("harlow", ago(75), { id: "i", participants: expected("marsh", "tak") });

function message(fields: Partial<Message> = {}): Message {
  return {
    id: "this",
    programId: "harlow",
    direction: "sent",
    kind: "update",
    channel: "email",
    at: new Date(now).toISOString(),
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

const thankYou = (...recipients: string[]) => message({ kind: "thank-you", interviewId: "i", recipients });

function said(without: Season, added: Message): [string, string] {
  const { level, sentences } = effectOf(without, added, now);
  return [level, sentences.join(" ")];
}

describe("a thank-you at an hour that nobody gave", () => {
  const on = (hours: number) =>
    base()
      .interview("harlow", ago(hours), { id: "i", participants: expected("marsh") })
      .build();
  const sentences = (season: Season, guessed: boolean, dayOnly = false) =>
    effectOf(season, { ...thankYou("marsh"), dayOnly }, now, guessed).sentences.join(" ");

  it("on the day of its interview is no thank-you too early: the time is asked for", () => {
    expect(sentences(on(-2), true)).toContain("The time is a guess.");
    expect(sentences(on(-2), true, true)).toContain("No time is given. If you sent it after that day’s interview");
    expect(sentences(on(-2), true)).not.toContain("won’t count");
    expect(sentences(on(-2), false)).toContain("won’t count");
  });

  it("on another day is one, whatever its hour", () => {
    expect(sentences(on(-50), true)).toContain("No interview had ended then");
  });
});

describe("what saving a message would do", () => {
  it.each<[string, Season, Message, string, string]>([
    [
      "both late thank-yous",
      late().build(),
      thankYou("marsh", "tak"),
      "done",
      "Clears both late thank-yous. Then 1 of 3 is used.",
    ],
    [
      "one like it that is logged",
      late()
        .sent("harlow", "thank-you", ago(1), { interviewId: "i", recipients: ["marsh"] })
        .build(),
      thankYou("marsh", "tak"),
      "warn",
      "Logged already: thank-you to Dr. Marsh, Tue Nov 24, 9:00 AM. Clears the late thank-you to Dr. Tak. Still 1 of 3, same interview.",
    ],
    [
      "one of two",
      late().build(),
      thankYou("marsh"),
      "done",
      "Clears the late thank-you to Dr. Marsh. Then 1 of 3 is used.",
    ],
    [
      "the second of one interview",
      late()
        .sent("harlow", "thank-you", ago(70), { interviewId: "i", recipients: ["marsh"] })
        .build(),
      thankYou("tak"),
      "done",
      "Clears the late thank-you to Dr. Tak. Still 1 of 3, same interview.",
    ],
    [
      "two of three",
      base()
        .interview("harlow", ago(50), { id: "i", participants: expected("marsh", "tak", "raman") })
        .build(),
      thankYou("marsh", "raman"),
      "done",
      "Clears two of three thank-yous. Then 1 of 3 is used.",
    ],
    [
      "all three",
      base()
        .interview("harlow", ago(50), { id: "i", participants: expected("marsh", "tak", "raman") })
        .build(),
      thankYou(),
      "done",
      "Clears all three due thank-yous. Then 1 of 3 is used.",
    ],
    [
      "a thank-you before the interview was over",
      base()
        .interview("harlow", ago(-2), { id: "i", participants: expected("marsh") })
        .build(),
      thankYou("marsh"),
      "warn",
      "Then 1 of 3 is used. No interview had ended then, so it won’t count as a thank-you.",
    ],
    ["scheduling", base().build(), message({ kind: "logistics" }), "done", "Doesn’t count against the budget."],
    [
      "what they wrote",
      base().build(),
      message({ direction: "received", kind: "other" }),
      "done",
      "Their messages never count.",
    ],
    [
      "the last place",
      base()
        .sent("harlow", "interest", ago(24 * 60))
        .sent("harlow", "update", ago(24 * 30))
        .build(),
      message(),
      "done",
      "Then 3 of 3 are used: this is the last one.",
    ],
    [
      "one too many",
      base()
        .sent("harlow", "interest", ago(24 * 60))
        .sent("harlow", "update", ago(24 * 45))
        .sent("harlow", "update", ago(24 * 30))
        .build(),
      message(),
      "warn",
      "This would be message 4 of 3 to Harlow–St. Anne.",
    ],
    [
      "the first #1 letter",
      base().build(),
      message({ kind: "intent" }),
      "done",
      "Then 1 of 3 is used. Harlow–St. Anne will hold your #1 letter.",
    ],
    [
      "words that promise first place",
      base().build(),
      message({ body: "I will rank your program first." }),
      "warn",
      "Then 1 of 3 is used. Its words tell Harlow–St. Anne it’s first, so it counts as your #1 letter.",
    ],
    [
      "a second #1 letter",
      base().sent("keystone", "intent", ago(100)).build(),
      message({ kind: "intent" }),
      "stop",
      "Keystone Methodist already holds your #1 letter. Save to see your options.",
    ],
    [
      "a second one by its words",
      base().sent("keystone", "intent", ago(100)).build(),
      message({ body: "You are my number one choice." }),
      "stop",
      "Keystone Methodist already holds your #1 letter. Save to see your options.",
    ],
    [
      "one that a reason was given for",
      base().sent("keystone", "intent", ago(100)).build(),
      message({
        kind: "intent",
        acknowledged: [{ rule: "one-letter-of-intent", reason: "they told me by phone", at: ago(1) }],
      }),
      "warn",
      "Then 1 of 3 is used. Keystone Methodist holds your #1 letter too.",
    ],
    [
      "one after a release",
      base().sent("keystone", "intent", ago(100)).sent("keystone", "intent-release", ago(50)).build(),
      message({ kind: "intent" }),
      "done",
      "Then 1 of 3 is used. Harlow–St. Anne will hold your #1 letter.",
    ],
  ])("says it of %s", (_, without, added, level, words) => {
    expect(said(without, added)).toEqual([level, words]);
  });

  it("warns of mail that follows within a week, and of a program that wants none", () => {
    const [level, words] = said(base().sent("harlow", "update", ago(48)).build(), message());
    expect(level).toBe("warn");
    expect(words).toContain("Then 2 of 3 are used.");
    const closed = season().program("harlow", { name: "Harlow–St. Anne", contactPolicy: "no-contact" }).build();
    expect(said(closed, message())[0]).toBe("warn");
  });

  it.each<[string, Season, Message, string[]]>([
    ["nothing to warn of", base().build(), message(), []],
    ["mail that follows within a week", base().sent("harlow", "update", ago(48)).build(), message(), ["too-frequent"]],
    [
      "one too many, and too soon",
      base()
        .sent("harlow", "interest", ago(24 * 60))
        .sent("harlow", "update", ago(24 * 45))
        .sent("harlow", "update", ago(48))
        .build(),
      message(),
      ["message-budget", "too-frequent"],
    ],
    [
      "a thank-you for nothing yet",
      base().interview("harlow", ago(-2), { id: "i" }).build(),
      thankYou(),
      ["thank-you"],
    ],
    [
      "words that promise",
      base().build(),
      message({ body: "I will rank your program first." }),
      ["commits-number-one"],
    ],
    [
      "a second #1 letter",
      base().sent("keystone", "intent", ago(100)).build(),
      message({ kind: "intent" }),
      ["one-letter-of-intent"],
    ],
  ])("names the rules behind it: %s", (_, without, added, rules) => {
    expect(effectOf(without, added, now).rules).toEqual(rules);
  });

  it("says what it takes of the budget", () => {
    expect(effectOf(base().build(), message(), now)).toMatchObject({ used: 0, limit: 3, takes: 1 });
  });

  it("changes nothing it is given", () => {
    const given = late().build();
    const copy = structuredClone(given);
    effectOf(given, thankYou("marsh"), now);
    expect(given).toEqual(copy);
  });
});
