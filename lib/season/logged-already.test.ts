import { expect, it } from "vitest";
import { season } from "./builder";
import { loggedAlready } from "./logged-already";
import type { Message } from "./schema";

const AT = "2026-11-20T12:00:00Z";
const made = season()
  .program("p1")
  .program("p2")
  .contact("c1", "p1")
  .contact("c2", "p1")
  .interview("p1", "2026-11-19T21:00:00Z")
  .interview("p1", "2026-11-10T21:00:00Z")
  .sent("p1", "thank-you", AT, { recipients: ["c1"] })
  .received("p1", "question", AT, { recipients: ["c1"] })
  .build();
const [sent, received] = made.messages as [Message, Message];
const [one, other] = made.interviews.map(({ id }) => id) as [string, string];

it.each<[string, Partial<Message>, boolean]>([
  ["the very same", {}, true],
  ["with other words", { subject: "Thanks", body: "Thank you for the day." }, true],
  ["to one more person", { recipients: ["c1", "c2"] }, true],
  ["two days later", { at: "2026-11-22T12:00:00Z" }, true],
  ["two days and a minute later", { at: "2026-11-22T12:01:00Z" }, false],
  ["two days before", { at: "2026-11-18T12:00:00Z" }, true],
  ["to somebody else", { recipients: ["c2"] }, false],
  ["to nobody in particular", { recipients: [] }, false],
  ["to another program", { programId: "p2" }, false],
  ["of another kind", { kind: "update" }, false],
])("a thank-you %s", (_name, change, same) => {
  expect(loggedAlready(made.messages, { ...sent, ...change })).toBe(same ? sent : null);
});

it("about the same interview is the same at any time, and about another one never", () => {
  const about = [{ ...sent, interviewId: one }];
  const later = "2026-12-20T12:00:00Z";
  expect(loggedAlready(about, { ...sent, interviewId: one, at: later })).toBe(about[0]);
  expect(loggedAlready(about, { ...sent, interviewId: other })).toBe(null);
  expect(loggedAlready(about, { ...sent, interviewId: null })).toBe(about[0]);
});

it("what was received is the same at its minute alone", () => {
  expect(loggedAlready(made.messages, { ...received, at: "2026-11-20T12:00:30Z" })).toBe(received);
  expect(loggedAlready(made.messages, { ...received, at: "2026-11-20T12:01:00Z" })).toBe(null);
});
