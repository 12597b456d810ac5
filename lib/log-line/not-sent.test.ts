import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { readLine } from "./read";

const NOW = Date.parse("2026-12-04T19:15:00-05:00");
const season = builder()
  .program("corvane", { name: "Corvane University" })
  .program("northam", { name: "Northam Institute" })
  .contact("vance", "corvane", { name: "Olivia Vance", role: "program-director" })
  .contact("fox", "corvane", { name: "Sam Fox" })
  .build();

const read = (line: string) => {
  const { kind, direction, stage, asks } = readLine(line, season, NOW);
  return { kind, direction, stage, asks: asks.map(({ field }) => field) };
};

describe("what was not sent after all", () => {
  it.each([
    "ty vance failed to send",
    "ty vance - failed",
    "ty vance bounced",
    "ty vance bounced back",
    "ty vance never went out",
    "ty vance didn't go through",
    "ty vance undeliverable",
    "ty vance still in my drafts",
    "ty vance saved as draft",
    "ty vance stuck in outbox",
    "ty vance - to do",
    "ty vance written but not sent",
    "ty vance, should be sent",
    "ty vance half written",
    "ty vance overdue",
    "ty vance wrong address",
    "almost thanked vance",
    "nearly emailed vance",
    "tried to thank vance",
    "meant to thank vance",
    "failed to thank vance",
    "owe vance a ty",
    "vance deserves a thank-you",
    "skip ty vance",
    "thought i thanked vance",
    "once vance replies ty",
    "fox says thank vance",
    "fox told me to thank vance",
    "isn't thanked vance",
    "couldn't thank vance",
    "let me thank vance",
  ])("%s", (line) => {
    expect(read(line)).toEqual({ kind: null, direction: null, stage: null, asks: ["kind"] });
  });

  it.each([
    ["ty vance no response", "thank-you", "sent"],
    ["ty vance, she hasn't replied", "thank-you", "sent"],
    ["vance emailed, forms due friday", "other", "received"],
    ["update vance: paper accepted", "update", "sent"],
  ])("%s was sent, or came", (line, kind, direction) => {
    expect(read(line)).toMatchObject({ kind, direction });
  });
});

describe("whose decision it is", () => {
  it.each([
    "corvane rejected me",
    "rejected by corvane",
    "i was rejected by corvane",
    "i've been waitlisted at corvane",
  ])("%s: theirs", (line) => {
    expect(read(line)).toMatchObject({ kind: "decision", direction: "received", asks: [] });
  });
  it.each([
    "i rejected corvane",
    "I have rejected corvane's offer",
    "we've turned down corvane",
    "i politely declined corvane",
    "i passed on corvane",
    "corvane was declined",
  ])("%s: mine", (line) => {
    expect(read(line)).toMatchObject({ kind: "logistics", direction: "sent", stage: "declined", asks: [] });
  });
  it.each([
    "rejected corvane",
    "rejected corvane's invite",
    "rejected the corvane offer",
    "waitlist letter to corvane",
  ])("%s: whose it is is asked", (line) => {
    const { kind, direction, stage, asks } = read(line);
    expect({ kind, direction, stage }).toEqual({ kind: null, direction: null, stage: null });
    expect(asks).toEqual(["direction", "kind"]);
  });
  it.each(["corvane update: waitlisted", "ty vance, then rejected by corvane", "rejected by corvane, no, waitlisted"])(
    "%s: two things, and neither is taken",
    (line) => {
      expect(read(line)).toMatchObject({ kind: null, direction: null, stage: null });
      expect(read(line).asks).toContain("kind");
    },
  );
  it.each(["i waitlisted corvane", "we wait-listed corvane", "i invited corvane", "i offered corvane"])(
    "%s: asked",
    (line) => {
      expect(read(line)).toMatchObject({ kind: null, stage: null, asks: ["kind"] });
    },
  );
  it.each([
    "wasn't rejected by corvane",
    "weren't waitlisted at corvane",
    "isn't waitlisted at corvane",
    "never rejected by corvane",
    "not invited by corvane",
    "almost rejected by corvane",
    "hasn't been rejected by corvane",
    "aint rejected by corvane",
    "corvane didn't waitlist me",
    "whether rejected by corvane",
  ])("%s: not so", (line) => {
    expect(read(line)).toEqual({ kind: null, direction: null, stage: null, asks: ["kind"] });
  });
});

describe("who thanked whom", () => {
  it.each([
    "thanked by vance",
    "was thanked by vance",
    "vance thanks me",
    "vance told me thank you",
    "vance says thanks",
    "vance said thx",
    "emailed by vance",
    "i was called by vance",
  ])("%s: theirs", (line) => {
    expect(read(line)).toMatchObject({ kind: "other", direction: "received", asks: [] });
  });
  it.each(["vance was thanked", "vance got thanked yesterday", "told vance ty", "sent vance's thank-you", "ty vance"])(
    "%s: mine",
    (line) => {
      expect(read(line)).toMatchObject({ kind: "thank-you", direction: "sent", asks: [] });
    },
  );
  it.each(["vance's thank-you", "vance thanked", "fox thanked vance", "fox told vance ty", "vance's update"])(
    "%s: asked",
    (line) => {
      expect(read(line).direction).toBeNull();
      expect(read(line).asks).toContain("direction");
    },
  );
});

describe("words that are passed on", () => {
  it.each([
    "vance: thank you for coming",
    "from vance: thanks",
    "vance: “thank you so much for your visit”",
    '"thanks" vance',
  ])("%s: who wrote them is asked", (line) => {
    expect(read(line)).toMatchObject({ direction: null, asks: ["direction"] });
  });
  it.each([
    ["ty from me to vance", "thank-you"],
    ["update from me to vance", "update"],
    ["vance: ty", "thank-you"],
    ["vance - thank-you", "thank-you"],
  ])("%s: mine", (line, kind) => {
    expect(read(line)).toMatchObject({ direction: "sent", kind, asks: [] });
  });
});

describe("the #1 letter", () => {
  it.each(["loi to corvane not #1", "letter to corvane, not #1", "any #1 to corvane", "no longer #1 corvane"])(
    "%s: is none in silence",
    (line) => {
      expect(read(line).kind).toBeNull();
      expect(read(line).asks).toContain("kind");
    },
  );
  it.each([
    "withdraw #1 corvane",
    "withdrew the #1 letter to corvane",
    "retracted #1 corvane",
    "rescind my #1 to corvane",
  ])("%s: is taken back", (line) => {
    expect(read(line)).toMatchObject({ kind: "intent-release", direction: "sent", asks: [] });
  });
});

describe("what is said of a message", () => {
  it.each([
    ["got a nice email from vance", ["nice"]],
    ["received a very kind note from vance", ["very", "kind"]],
    ["vance sent me a brief letter", ["brief"]],
    ["vance sent a lovely card", ["lovely"]],
  ])("%s: is told", (line, told) => {
    const { unread, marks, direction } = readLine(line, season, NOW);
    expect(direction).toBe("received");
    expect(unread.map(({ text, blocks }) => [text, blocks])).toEqual(told.map((word) => [word, false]));
    for (const { start, end } of unread)
      expect(marks.filter((mark) => mark.start < end && mark.end > start)).toEqual([]);
  });
});
