import { describe, expect, test } from "vitest";
import { begin, type Event, statusOf } from "@/components/saving/machine";
import { step } from "@/components/saving/step";
import type { Message } from "@/lib/season/schema";
import { type LogDoc, type LogInput, type LogKinds, type LogRequest, logModel, submissionFor } from "./log-model";

const message = (body: string): Message => ({
  id: "m1",
  programId: "p1",
  direction: "sent",
  kind: "update",
  channel: "email",
  at: "2027-01-28T21:40:00.000Z",
  recipients: [],
  subject: "",
  body,
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  dayOnly: false,
  needsReply: false,
  news: null,
  mailId: null,
  readings: [],
  acknowledged: [],
});
const { id: _, acknowledged, ...values } = message("News");
const input: LogInput = { ...values, acknowledged, checked: [] };
const submission = { content: "News", key: "key-1" };
const log: LogRequest = { does: "log", input, draftId: undefined, submission, title: "Update", unlessLogged: true };
const opened: LogDoc = { seen: message("First"), submission: null, fieldErrors: {}, conflict: null };
const conflict = { there: message("Theirs"), here: message("Mine") };

function told(...events: Event<LogKinds>[]) {
  const state = events.reduce(
    (before, event) => step(logModel, { pause: 0, longest: 0 }, before, event).state,
    begin<LogKinds>(opened),
  );
  return { doc: state.doc, status: statusOf(logModel, state) };
}
const asked: Event<LogKinds> = { is: "asked", request: log };
const answer = (given: (Event<LogKinds> & { is: "answered" })["answer"]): Event<LogKinds> => ({
  is: "answered",
  answer: given,
  at: 1,
});
const refused: Event<LogKinds> = {
  is: "refused",
  problem: null,
  refusal: { fieldErrors: { body: "Too long." }, conflict: null },
};
const unanswered: Event<LogKinds> = { is: "unanswered", problem: "No answer." };

test("nothing is sent before somebody asks", () => {
  expect(logModel.pending(opened)).toBeNull();
  for (const is of ["paused", "asked", "left"] as const)
    expect(step(logModel, { pause: 0, longest: 0 }, begin<LogKinds>(opened), { is }).state.request).toBeNull();
});

describe("the key of a new row", () => {
  test("stays while the content stays, whatever the server didn’t answer", () => {
    expect(told(asked, unanswered).doc.submission).toEqual(submission);
    expect(told(asked, refused).doc.submission).toEqual(submission);
    expect(
      told(asked, answer({ is: "held", hold: { rules: [], letters: [], elsewhere: null, open: null } })).doc.submission,
    ).toEqual(submission);
    expect(told(asked, answer({ is: "logged", id: "m2", clears: [] })).doc.submission).toBeNull();
  });
  test("is another for another content", () => {
    const first = submissionFor(null, { body: "a" }, () => "key-1");
    expect(submissionFor(first, { body: "a" }, () => "key-2")).toBe(first);
    expect(submissionFor(first, { body: "b" }, () => "key-2").key).toBe("key-2");
  });
});

test("what is wrong with a field is told, until it is asked again", () => {
  expect(told(asked, refused)).toMatchObject({ doc: { fieldErrors: { body: "Too long." } }, status: { is: "saved" } });
  expect(told(asked, refused, asked)).toMatchObject({ doc: { fieldErrors: {} }, status: { is: "saving" } });
});

test("a server that does not answer is told, until something is changed", () => {
  expect(told(asked, unanswered).status).toEqual({ is: "failed", problem: "No answer." });
  expect(told(asked, unanswered, { is: "edited", change: (doc) => doc, at: 2 }).status.is).toBe("saved");
});

test("a message that was changed elsewhere waits with both, until it is decided", () => {
  const stale = { ...refused, refusal: { fieldErrors: {}, conflict } };
  expect(told(asked, stale).status).toEqual({ is: "stale", conflict });
  expect(told(asked, stale, asked).doc.conflict).toBeNull();
});
