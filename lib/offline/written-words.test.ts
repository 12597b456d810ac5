import { expect, it } from "vitest";
import { OUTBOX_ACTIONS, type OutboxAction } from "./outbox-entry";
import { writtenWords } from "./written-words";

const letter = { subject: "Thank you", body: "It was a good day." };

/** What each holds, and what of it somebody typed. */
const WRITTEN: Record<OutboxAction, [input: Record<string, unknown>, words: string]> = {
  logMessage: [{ ...letter, submission: "s" }, "Thank you\n\nIt was a good day."],
  markSent: [{ draft: { id: "d" }, message: letter }, "Thank you\n\nIt was a good day."],
  addNote: [{ body: "Two hybrid rooms.", programId: "p1" }, "Two hybrid rooms."],
  addTask: [{ title: "Send the case log", dueOn: "2026-12-01" }, "Send the case log"],
  completeTask: [{ id: "t1", done: true, seen: { title: "Send the case log" } }, ""],
  startDraft: [letter, "Thank you\n\nIt was a good day."],
  saveDraft: [{ id: "d", subject: " ", body: "It was a good day." }, "It was a good day."],
  saveAfterInterview: [
    { notes: { text: "Quiet call rooms.", seen: "" }, scores: [{ words: "Warm." }, { score: 4 }] },
    "Quiet call rooms.\n\nWarm.",
  ],
  addPersonMet: [{ name: "Dr. Ren Nakata", interviewId: "i1" }, "Dr. Ren Nakata"],
  notePersonMet: [{ id: "c1", line: "Asked about call." }, "Asked about call."],
};

it.each(OUTBOX_ACTIONS)("what was typed into %s can be read, and nothing else", (does) => {
  const [input, words] = WRITTEN[does];
  expect(writtenWords({ does, input })).toBe(words);
});

it.each(OUTBOX_ACTIONS)("%s of another shape says nothing", (does) => {
  expect(writtenWords({ does, input: { message: "x", notes: 1, scores: {}, body: 2 } })).toBe("");
});
