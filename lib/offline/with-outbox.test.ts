import { expect, test } from "vitest";
import { season as built } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import type { OutboxEntry } from "./outbox-entry";
import { withOutbox } from "./with-outbox";

const AT = Date.parse("2027-01-28T14:20:00Z");
const at = new Date(AT).toISOString();

const before: Season = built()
  .program("p1")
  .contact("c1", "p1")
  .interview("p1", "2027-01-26T18:00:00Z", { id: "i1", notes: "Before" })
  .draft("p1", "update", { id: "d1", body: "Before" })
  .task("One", null, { id: "t1" })
  .build();
const message = {
  direction: "sent",
  kind: "thank-you",
  programId: "p1",
  recipients: ["c1"],
  subject: "",
  body: "Thanks",
};
const waits = (does: OutboxEntry["does"], input: OutboxEntry["input"]): OutboxEntry => ({
  ...{ id: "waiting-1", does, input, title: "", about: "", at: AT, refused: null },
});

const rows: [what: string, waiting: OutboxEntry, found: (after: Season) => unknown, is: unknown][] = [
  [
    "a logged message",
    waits("logMessage", { ...message, at, submission: "waiting-1", checked: [] }),
    ({ messages }) => messages,
    [expect.objectContaining({ id: "waiting-1", body: "Thanks", at })],
  ],
  [
    "a letter marked as sent, whose draft goes",
    waits("markSent", { draft: null, message: { ...message, at, draftId: "d1" } }),
    ({ messages, drafts }) => [messages.length, drafts.length],
    [1, 0],
  ],
  [
    "a note, at its zone's time",
    waits("addNote", { programId: "p1", body: "Note", at: "2027-01-28T09:20", zone: "America/New_York" }),
    ({ notes }) => notes.map((note) => [note.body, Date.parse(note.at)]),
    [["Note", AT]],
  ],
  [
    "a new task",
    waits("addTask", { title: "Two", dueOn: "", programId: "" }),
    ({ tasks }) => tasks.map(({ title, dueOn }) => [title, dueOn]),
    [
      ["One", null],
      ["Two", null],
    ],
  ],
  [
    "a task checked off",
    waits("completeTask", { id: "t1", done: true, at }),
    ({ tasks }) => tasks.map(({ doneAt }) => doneAt),
    [at],
  ],
  [
    "a task opened again",
    waits("completeTask", { id: "t1", done: false, at }),
    ({ tasks }) => tasks.map(({ doneAt }) => doneAt),
    [null],
  ],
  ["a draft's words", waits("saveDraft", { id: "d1", body: "After" }), ({ drafts }) => drafts[0]?.body, "After"],
  [
    "a new draft",
    waits("startDraft", { programId: "p1", kind: "update", subject: "", body: "New" }),
    ({ drafts }) => drafts.map(({ body }) => body),
    ["Before", "New"],
  ],
  [
    "notes after an interview",
    waits("saveAfterInterview", { id: "i1", notes: { text: "After", seen: "Before" } }),
    ({ interviews }) => interviews[0]?.notes,
    "After",
  ],
  [
    "somebody who was met",
    waits("addPersonMet", { interviewId: "i1", name: "Dr. Ren Nakata", role: "faculty", submission: "waiting-1" }),
    ({ contacts, interviews }) => [contacts.at(-1), interviews[0]?.participants],
    [
      expect.objectContaining({ id: "waiting-1", programId: "p1", name: "Dr. Ren Nakata", role: "faculty" }),
      [{ contactId: "waiting-1", thankYou: "expected" }],
    ],
  ],
  [
    "a line about somebody",
    waits("notePersonMet", { id: "c1", line: "Asked about call.", submission: "waiting-1" }),
    ({ contacts }) => contacts[0]?.notes,
    "Asked about call.",
  ],
];

test.each(rows)("%s shows as it will be", (_what, waiting, found, is) => {
  const copy = structuredClone(before);
  expect(found(withOutbox(before, [waiting]))).toEqual(is);
  expect(before).toEqual(copy);
});

test.each(rows)("%s changes nothing where the server refused it, or where it can't be read", (_what, waiting) => {
  const refused = { problem: "No.", both: null, href: null, anyway: false };
  expect(withOutbox(before, [{ ...waiting, refused }])).toEqual(before);
  const unread = { ...waiting, input: { id: "elsewhere", title: 5 } };
  expect(withOutbox(before, [unread])).toEqual(before);
});
