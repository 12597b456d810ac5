import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { accountWith } from "./account.fixture";
import { answerFinding, withdrawAnswer } from "./answers";
import { createContact, updateContact } from "./contacts";
import { createCriteria } from "./criteria";
import { rowsOf } from "./deletion-parts";
import { remove, restore } from "./deletions";
import { createDraft, updateDraft } from "./drafts";
import { NotFound, Refused } from "./errors";
import { createInterview, updateInterview } from "./interviews";
import { logMessage, updateMessage } from "./messages";
import { createNote } from "./notes";
import { updateProgram } from "./programs";
import { setRankOrder } from "./rank-list";
import { scoreProgram } from "./scores";
import { rememberedSeason } from "./season-cache";
import { readSeason } from "./season-read";
import { currentSeason, updateSeasonSettings } from "./seasons";
import { createTask, updateTask } from "./tasks";
import { testDatabase } from "./testing";

const now = Date.parse("2027-01-28T16:40:00-05:00");
const store = testDatabase((database) => accountWith(database, sampleSeason(now, "America/New_York")));
const at = new Date(now - 60_000).toISOString();

/** One of the rows, by any number. */
const one = <Row>(rows: readonly Row[], n: number): Row => {
  const row = rows[n % rows.length];
  if (row === undefined) throw new NotFound("row");
  return row;
};

type Step = (season: Season, n: number) => Promise<unknown>;
const id = () => store.made().id;

const submission = randomUUID;

/** What people do, each to whichever row the number tells. */
const STEPS: Record<string, Step> = {
  "log a message": ({ programs, contacts }, n) => {
    const program = one(programs, n);
    const recipients = contacts.filter(({ programId }) => programId === program.id).map((contact) => contact.id);
    const sent = { programId: program.id, direction: "sent", kind: "update", channel: "email", at } as const;
    const rest = {
      subject: "",
      body: "News.",
      interviewId: null,
      rotationId: null,
      inReplyTo: null,
      needsReply: false,
    };
    return logMessage(
      id(),
      { ...sent, ...rest, dayOnly: false, recipients, news: null, readings: [], mailId: null, acknowledged: [] },
      now,
      submission(),
    );
  },
  "edit a message": ({ messages }, n) => updateMessage(id(), one(messages, n).id, { body: `Edited ${n}` }, now),
  "move a message": ({ messages, programs }, n) =>
    updateMessage(
      id(),
      one(messages, n).id,
      { programId: one(programs, n + 1).id, recipients: [], interviewId: null, rotationId: null },
      now,
    ),
  "write a draft": ({ programs }, n) =>
    createDraft(
      id(),
      {
        programId: one(programs, n).id,
        kind: "update",
        channel: "email",
        subject: "",
        body: `${n}`,
        recipients: [],
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
        readings: [],
      },
      submission(),
    ),
  "go on with a draft": ({ drafts }, n) =>
    updateDraft(id(), one(drafts, n).id, { body: `More ${n}` }, { now, keep: false }),
  "add a person": ({ programs }, n) =>
    createContact(
      id(),
      { programId: one(programs, n).id, name: `Person ${n}`, title: "", role: "faculty", email: null, notes: "" },
      submission(),
    ),
  "edit a person": ({ contacts }, n) => updateContact(id(), one(contacts, n).id, { notes: `Met ${n}` }),
  "add an interview": ({ programs }, n) =>
    createInterview(
      id(),
      {
        programId: one(programs, n).id,
        startsAt: "2027-01-20T15:00:00.000Z",
        endsAt: "2027-01-20T20:00:00.000Z",
        timeZone: "America/Chicago",
        format: "virtual",
        status: "scheduled",
        participants: [],
        notes: "",
        joinUrl: null,
        calendarUid: null,
        calendarSequence: null,
        calendarModified: null,
        calendarEvents: [],
      },
      submission(),
    ),
  "note an interview": ({ interviews }, n) => updateInterview(id(), one(interviews, n).id, { notes: `Seen ${n}` }),
  "note a program": ({ programs }, n) => updateProgram(id(), one(programs, n).id, { notes: `Seen ${n}` }),
  "order the list": ({ programs }, n) =>
    setRankOrder(
      id(),
      "primary",
      programs
        .filter(({ track }) => track === "integrated")
        .slice(0, 1 + (n % 4))
        .map((program) => program.id),
    ),
  "add a note": ({ programs }, n) =>
    createNote(id(), { programId: one(programs, n).id, at, body: `Note ${n}` }, submission()),
  "add a task": (_, n) =>
    createTask(id(), { programId: null, title: `Task ${n}`, dueOn: null, doneAt: null }, submission()),
  "complete a task": ({ tasks }, n) => updateTask(id(), one(tasks, n).id, { doneAt: at }),
  "add a criterion": (_, n) =>
    createCriteria(id(), [{ name: `Criterion ${n} ${randomUUID()}`, weight: 3 }], submission()),
  "score a program": ({ programs, criteria }, n) =>
    scoreProgram(id(), { programId: one(programs, n).id, criterionId: one(criteria, n).id }, 1 + (n % 5)),
  "dismiss a reminder": (_, n) => answerFinding(id(), `task:${n}`, "dismissed", null, at),
  "take that back": (_, n) => withdrawAnswer(id(), `task:${n}`),
  "change the settings": ({ season }, n) => updateSeasonSettings(id(), { ...season, label: `Season ${n}` }),
  "delete a row": async (season, n) => {
    const nouns = ["program", "contact", "interview", "message", "draft", "task", "note", "criterion"] as const;
    const noun = one(nouns, n);
    deletions.push(await remove(id(), noun, one<{ id: string }>(season[rowsOf(noun)], n >> 3).id));
  },
  "restore one": (_, n) => {
    const [deletion] = deletions.splice(n % Math.max(deletions.length, 1), 1);
    return deletion ? restore(id(), deletion) : Promise.resolve();
  },
};
let deletions: string[] = [];
const names = Object.keys(STEPS);

async function taken(name: string, n: number): Promise<boolean> {
  const { season } = await currentSeason(id());
  try {
    await STEPS[name]?.(season, n);
    return true;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused) return false;
    throw error;
  }
}

async function expectSame(what: string): Promise<void> {
  const { id: seasonId, season } = await currentSeason(id());
  expect(season, what).toEqual(await readSeason(store.database().read, id(), seasonId));
}

describe("a season after a write, put together from what it was and what was written", () => {
  test.each(names)("is the one that is stored: %s", async (name) => {
    deletions = [];
    await currentSeason(id());
    expect(await taken(name, 5)).toBe(true);
    await expectSame(name);
  });

  test("is remembered, and shares what was not written", async () => {
    const { id: seasonId, season: before, revision } = await currentSeason(id());
    await taken("add a note", 1);
    const after = rememberedSeason(id(), seasonId, revision + 1);
    expect(after?.notes).toHaveLength(before.notes.length + 1);
    expect(after?.messages).toBe(before.messages);
    await taken("log a message", 1);
    const later = rememberedSeason(id(), seasonId, revision + 2);
    expect(later?.notes).toBe(after?.notes);
    expect(later?.messages.slice(0, -1).every((message, n) => message === before.messages[n])).toBe(true);
  });

  test("is the one that is stored after whatever is done", async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: 200 })), { minLength: 5, maxLength: 25 }),
        async (plan) => {
          for (const [name, n] of plan) {
            if (await taken(name, n)) steps += 1;
            await expectSame(`${name} ${n}`);
          }
        },
      ),
      { numRuns: 6 },
    );
    expect(steps).toBeGreaterThan(20);
  });
});
