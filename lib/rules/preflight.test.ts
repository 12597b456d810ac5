import { describe, expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import type { DraftMessage } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";

const NOW = Date.parse("2027-01-20T12:00:00Z");
const draft = (fields: Partial<DraftMessage> = {}): DraftMessage => ({
  programId: "p2",
  kind: "update",
  channel: "email",
  subject: "",
  body: "",
  recipients: [],
  interviewId: null,
  rotationId: null,
  readings: [],
  inReplyTo: null,
  news: "award",
  acknowledged: [],
  ...fields,
});
const base = () => season().program("p1", { name: "Lakeshore" }).program("p2", { name: "Tidewater" });
/** A letter to one program; both have been visited. */
const letter = () =>
  base()
    .interview("p1", "2026-12-04T16:00:00-05:00")
    .interview("p2", "2026-12-11T16:00:00-05:00")
    .sent("p1", "intent", "2027-01-10T09:00:00-05:00");

describe("the season's rules on a draft", () => {
  it("say nothing where nothing is wrong", () => {
    expect(preflight(base().build(), draft(), NOW)).toEqual({
      now: "2027-01-20T07:00:00-05:00",
      findings: [],
      canSend: true,
    });
  });

  it("leave out what the draft has no part in", () => {
    const busy = base()
      .program("p3", { contactPolicy: "no-contact" })
      .sent("p3", "update", "2027-01-10T12:00:00Z")
      .sent("p3", "update", "2027-01-11T12:00:00Z")
      .sent("p2", "interest", "2026-12-01T12:00:00Z")
      .sent("p2", "interest", "2026-12-02T12:00:00Z");
    expect(preflight(busy.build(), draft({ kind: "reply" }), NOW).findings).toEqual([]);
  });

  it("name the draft in no id and every other message", () => {
    const made = base()
      .sent("p2", "interest", "2027-01-10T12:00:00Z")
      .sent("p2", "update", "2027-01-18T12:00:00Z")
      .build();
    const { findings } = preflight(made, draft(), NOW);
    expect(findings.map(({ key, messageIds }) => [key, messageIds])).toEqual([
      ["too-frequent:draft", ["m2"]],
      ["message-budget:p2", ["m1", "m2"]],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/-{3}/);
  });

  it("join a thank-you to the touch it belongs to", () => {
    const made = base()
      .interview("p2", "2027-01-18T12:00:00Z")
      .sent("p2", "interest", "2026-10-18T12:00:00Z")
      .sent("p2", "update", "2026-12-18T12:00:00Z")
      .sent("p2", "thank-you", "2027-01-19T12:00:00Z")
      .build();
    const thanks = preflight(made, draft({ kind: "thank-you" }), NOW);
    expect(thanks.findings).toMatchObject([{ key: "message-budget:p2", level: "notice" }]);
    expect(preflight(made, draft(), NOW).findings.map(({ level }) => level)).toEqual(["warn", "warn"]);
  });

  it("do not change the season or the draft", () => {
    const made = letter().build();
    const mail = draft({ kind: "intent", body: "You are my #1." });
    const before = structuredClone([made, mail]);
    preflight(made, mail, NOW);
    expect([made, mail]).toEqual(before);
  });
});

describe("a second #1 letter", () => {
  const acknowledged = (reason: string, rule = "one-letter-of-intent") => [
    { rule, reason, at: "2027-01-20T12:00:00Z" },
  ];
  const stop = (fields: Partial<DraftMessage>) => preflight(letter().build(), draft(fields), NOW);

  it("is stopped by its kind, with the draft's program", () => {
    const found = stop({ kind: "intent", body: "I will rank Tidewater first." });
    expect(found.canSend).toBe(false);
    expect(found.findings).toEqual([
      {
        key: "one-letter-of-intent:primary",
        rule: "one-letter-of-intent",
        level: "stop",
        programId: "p2",
        messageIds: ["m1"],
        message:
          "This would tell two programs they’re first: Lakeshore on Jan 10, 2027 (sent as a #1 letter) and Tidewater with this message (“I will rank Tidewater first.”).",
      },
    ]);
  });

  it("is stopped by its words, which are marked", () => {
    const body = "Dear Dr. Osei,\n\nThank you 🙂. Tidewater is my #1.";
    const found = stop({ kind: "thank-you", body });
    expect(found.canSend).toBe(false);
    expect(found.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["one-letter-of-intent", "stop"],
      ["commits-number-one", "warn"],
    ]);
    const { start, end, field } = found.findings[1]!;
    expect([field, body.slice(start, end)]).toEqual(["body", "Tidewater is my #1."]);
  });

  it("can be sent once acknowledged with a reason, and keeps being shown", () => {
    expect(stop({ kind: "intent", acknowledged: acknowledged("  ") }).canSend).toBe(false);
    expect(stop({ kind: "intent", acknowledged: acknowledged("true", "message-budget") }).canSend).toBe(false);
    const found = stop({
      kind: "intent",
      body: "I will rank Tidewater first.",
      acknowledged: acknowledged("The first was sent in error."),
    });
    expect(found.canSend).toBe(true);
    expect(found.findings).toMatchObject([{ level: "stop" }]);
  });

  it("is none after a release, or on the other list", () => {
    const released = letter().sent("p1", "intent-release", "2027-01-11T09:00:00-05:00").build();
    expect(preflight(released, draft({ kind: "intent" }), NOW).canSend).toBe(true);
    const supplemental = letter().program("t1", { track: "transitional" }).build();
    expect(preflight(supplemental, draft({ programId: "t1", kind: "intent" }), NOW).canSend).toBe(true);
  });

  it("does not stop mail that commits to nothing while a conflict stands", () => {
    const conflict = letter().sent("p2", "intent", "2027-01-12T09:00:00-05:00").build();
    expect(preflight(conflict, draft({ kind: "reply", body: "Thank you." }), NOW)).toMatchObject({
      findings: [],
      canSend: true,
    });
  });
});

it("marks every sentence that commits, in subject and body, but in letters of intent and releases none", () => {
  const fields = { subject: "My #1 is Tidewater", body: "You are my #1. I mean it. I will rank you first." };
  const marks = (kind: DraftMessage["kind"]) =>
    preflight(base().build(), draft({ ...fields, kind }), NOW)
      .findings.filter(({ rule }) => rule === "commits-number-one")
      .map(({ key }) => key);
  expect(marks("reply")).toEqual([
    "commits-number-one:body:0-14",
    "commits-number-one:body:26-48",
    "commits-number-one:subject:0-18",
  ]);
  expect(marks("intent")).toEqual([]);
  expect(marks("intent-release")).toEqual([]);
});
