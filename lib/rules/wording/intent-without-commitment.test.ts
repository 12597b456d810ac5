import { expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import type { DraftMessage } from "@/lib/rules/rule";
import { season } from "@/lib/season/builder";

const NOW = Date.parse("2027-01-20T12:00:00Z");
const draft = (fields: Partial<DraftMessage>): DraftMessage => ({
  programId: "p1",
  kind: "intent",
  channel: "email",
  subject: "",
  body: "",
  recipients: [],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
  acknowledged: [],
  ...fields,
});
const found = (fields: Partial<DraftMessage>) =>
  preflight(season().program("p1").build(), draft(fields), NOW).findings.filter(
    ({ rule }) => rule === "intent-without-commitment",
  );

it("marks the whole letter, without the space around it", () => {
  expect(found({ body: "\n I liked the day. 🙂 \n" })).toEqual([
    {
      key: "intent-without-commitment:body:2-21",
      rule: "intent-without-commitment",
      level: "notice",
      programId: "p1",
      messageIds: [],
      message: "No sentence here says the program is ranked first, which is what a letter of intent is for.",
      field: "body",
      start: 2,
      end: 21,
    },
  ]);
});

it("marks an empty letter at its beginning", () => {
  expect(found({ body: " \n" })).toMatchObject([{ start: 0, end: 0 }]);
});

it.each([
  { body: "I will rank you first." },
  { subject: "You are my #1", body: "Thank you for the day." },
  { kind: "strong-interest" as const, body: "I liked the day." },
])("leaves %j alone", (fields) => {
  expect(found(fields)).toEqual([]);
});

it("does not take earlier mail for the writer's word", () => {
  expect(found({ body: "Thank you.\n\n> You are my #1." })).toHaveLength(1);
});
