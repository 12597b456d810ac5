import { describe, expect, test } from "vitest";
import { namedElsewhere } from "@/lib/rules/named-elsewhere";
import { season } from "@/lib/season/builder";
import type { Message } from "@/lib/season/schema";

const NOW = Date.parse("2027-01-28T12:00:00Z");
const made = season()
  .program("keystone", { name: "Keystone Methodist" })
  .program("tidewater", { name: "Tidewater Health", aliases: ["Tidewater"] })
  .contact("forsyth", "keystone", { name: "Lena Forsyth" })
  .contact("bright", "tidewater", { name: "Marcus Bright" })
  .build();
const message = (fields: Partial<Message>): Omit<Message, "id" | "at" | "mailId"> => ({
  programId: "tidewater",
  direction: "sent",
  kind: "update",
  channel: "email",
  recipients: [],
  subject: "",
  body: "",
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  dayOnly: false,
  needsReply: false,
  news: null,
  readings: [],
  acknowledged: [],
  ...fields,
});
const named = (fields: Partial<Message>) => namedElsewhere(made, message(fields), NOW);

describe("a message filed under Tidewater asks", () => {
  test.each([
    ["where it promises another program first place", { body: "Keystone Methodist is my first choice." }, "Keystone"],
    [
      "where the promise names another, though it greets its own",
      { body: "Dear Dr. Bright,\nI will rank Keystone Methodist number one." },
      "Keystone Methodist",
    ],
    [
      "where it greets another program’s director",
      { body: "Dear Dr. Forsyth,\nThank you for the day at Tidewater." },
      "Dr. Forsyth",
    ],
    [
      "where only another program’s people are named",
      { body: "Thank you for introducing me to Lena Forsyth." },
      "Lena Forsyth",
    ],
    [
      "where its subject names another",
      { subject: "Letter of intent, Keystone Methodist", body: "Thank you." },
      "Keystone Methodist",
    ],
    [
      "where another program signed what is logged as received",
      { direction: "received" as const, kind: "other" as const, body: "Good to meet you.\nLena Forsyth" },
      "Lena Forsyth",
    ],
  ])("%s", (_when, fields, words) => {
    const found = named(fields);
    expect(found?.programIds).toEqual(["keystone"]);
    expect(found?.words).toContain(words);
  });
});

describe("a message filed under Tidewater doesn’t ask", () => {
  test.each([
    ["where it names its own", { body: "Dear Dr. Bright,\nI will rank Tidewater first." }],
    [
      "where it names its own and speaks of a rotation elsewhere",
      { body: "Dear Dr. Bright,\nMy rotation at Keystone Methodist taught me to run a consult service." },
    ],
    ["where it names nobody", { body: "Thank you for the day." }],
    [
      "where its own program asks about another",
      { direction: "received" as const, kind: "question" as const, body: "How was Keystone Methodist?\nMarcus Bright" },
    ],
    ["where nothing is written", {}],
  ])("%s", (_when, fields) => {
    expect(named(fields)).toBeNull();
  });
});
