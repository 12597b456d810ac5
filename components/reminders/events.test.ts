import { expect, test } from "vitest";
import { byEvent, timesWords } from "./events";

const found = (rule: string, programId: string | null, ...messageIds: string[]) => ({ rule, programId, messageIds });
const told = (findings: ReturnType<typeof found>[]) =>
  byEvent(findings).map(({ first, also }) => [first.rule, ...also.map(({ rule }) => rule)]);

test("findings of one message are one event, the gravest first", () => {
  expect(
    told([
      found("intent-matches-rank", "p1", "m1"),
      found("intent-before-interview", "p1", "m1"),
      found("too-frequent", "p1", "m1", "m2"),
      found("intent-early", "p1", "m1"),
      found("message-budget", "p1", "m0", "m1", "m2"),
    ]),
  ).toEqual([
    ["intent-matches-rank", "intent-before-interview", "intent-early"],
    ["too-frequent", "message-budget"],
  ]);
});

test("what is said of several programs, or of no message, stands alone", () => {
  expect(
    told([
      found("mass-outreach", null, "m1", "m2"),
      found("one-letter-of-intent", null, "m1", "m2"),
      found("contact-policy", "p1"),
      found("message-budget", "p1"),
      found("too-frequent", "p2", "m2"),
    ]),
  ).toHaveLength(5);
});

test("one rule at several messages of a program is one event, with a count; at another program it is another", () => {
  const events = byEvent([
    found("too-frequent", "p1", "m1", "m2"),
    found("too-frequent", "p2", "m5", "m6"),
    found("too-frequent", "p1", "m2", "m3"),
    found("message-budget", "p1", "m1", "m2", "m3"),
  ]);
  expect(events.map((event) => [event.first.programId, event.also.map(({ rule }) => rule), timesWords(event)])).toEqual(
    [
      ["p1", ["too-frequent", "message-budget"], " (2 times)"],
      ["p2", [], ""],
    ],
  );
});
