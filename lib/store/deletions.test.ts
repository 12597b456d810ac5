import { beforeEach, describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { deleteBlock } from "./blocks";
import { deleteContact } from "./contacts";
import { deleteCriterion } from "./criteria";
import { DELETED_NOUNS } from "./deletion-parts";
import { findDeletion, listDeletions, restore } from "./deletions";
import { deleteDraft } from "./drafts";
import { NotFound, Refused } from "./errors";
import { deleteInterview } from "./interviews";
import { deleteInvitation } from "./invitations";
import { deleteMessage, updateMessage } from "./messages";
import { deleteNote } from "./notes";
import { createProgram, deleteProgram, updateProgram } from "./programs";
import { deleteRotationNote } from "./rotation-notes";
import { deleteRotation } from "./rotations";
import { scoreProgram } from "./scores";
import { currentSeason } from "./seasons";
import { deleteStrength } from "./strengths";
import { deleteTask } from "./tasks";
import { accountWith, testDatabase } from "./testing";
import { upkeep } from "./upkeep";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");

const built = season()
  .program("p1", { rank: 1, name: "Lakeshore" })
  .program("p2", { rank: 2 })
  .contact("c1", "p1")
  .contact("c2", "p1")
  .contact("c3", "p2")
  .interview("p1", "2026-11-20T15:00:00-06:00", {
    participants: [
      { contactId: "c2", thankYou: "expected" },
      { contactId: "c1", thankYou: "none" },
    ],
  })
  .interview("p2", "2026-12-01T15:00:00-06:00", { participants: [{ contactId: "c1", thankYou: "optional" }] })
  .rotation("p1", "2026-07-06", "2026-07-31", { contacts: ["c3", "c1"] })
  .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
  .rotationNote("r1", "feedback", "2026-07-20", "Say the plan out loud.", { who: "Dr. Osei" })
  .invitation("p1", "2026-10-20T09:00:00-04:00", { replyBy: "2026-10-21T12:00:00-04:00", answer: "waitlisted" })
  .block("Wedding", "2026-12-12", "2026-12-13")
  .received("p1", "question", "2026-12-02T10:00:00-05:00", { recipients: ["c1"] })
  .sent("p1", "thank-you", "2026-12-03T10:00:00-05:00", {
    recipients: ["c2", "c1"],
    interviewId: "i1",
    rotationId: "r1",
    inReplyTo: "m1",
  })
  .sent("p2", "update", "2026-12-04T10:00:00-05:00", {
    inReplyTo: "m1",
    acknowledged: [{ rule: "message-budget", reason: "Late news", at: "2026-12-04T10:00:00-05:00" }],
  })
  .draft("p1", "reply", { recipients: ["c1"], interviewId: "i1", rotationId: "r1", inReplyTo: "m1" })
  .draft("p2", "update", { inReplyTo: "m1" })
  .task("Call", "2027-01-01", { programId: "p1" })
  .note("p1", "2026-12-05T10:00:00-05:00", "Calm place")
  .strength("I grew up in Erie.", { kind: "ties", evidence: "School records", words: ["Erie"] })
  .criterion("k1")
  .criterion("k2")
  .build();

let account: Awaited<ReturnType<typeof accountWith>>;
let start: Season;

beforeEach(async () => {
  account = await accountWith(store.database(), built, "maya@example.org");
  const { programs, criteria } = await present();
  for (const { id } of programs) await scoreProgram(account.id, { programId: id, criterionId: criteria[0]!.id }, 4);
  start = await present();
});
/** The season as it is; scores have no order among themselves. */
const present = async (): Promise<Season> => {
  const { season } = await currentSeason(account.id);
  return { ...season, scores: season.scores.toSorted((a, b) => (a.programId < b.programId ? -1 : 1)) };
};

const deletions: [string, () => Promise<string>][] = [
  ["a program with all under it", () => deleteProgram(account.id, start.programs[0]!.id)],
  ["a person", () => deleteContact(account.id, start.contacts[0]!.id)],
  ["an interview", () => deleteInterview(account.id, start.interviews[0]!.id)],
  ["a case of a rotation", () => deleteRotationNote(account.id, start.rotationNotes[0]!.id)],
  ["a rotation", () => deleteRotation(account.id, start.rotations[0]!.id)],
  ["an invitation", () => deleteInvitation(account.id, start.invitations[0]!.id)],
  ["time of one's own", () => deleteBlock(account.id, start.blocks[0]!.id)],
  ["a message that others answer", () => deleteMessage(account.id, start.messages[0]!.id)],
  ["a message with a reason for sending", () => deleteMessage(account.id, start.messages[2]!.id)],
  ["a draft", () => deleteDraft(account.id, start.drafts[0]!.id)],
  ["a task", () => deleteTask(account.id, start.tasks[0]!.id)],
  ["a note", () => deleteNote(account.id, start.notes[0]!.id)],
  ["a strength", () => deleteStrength(account.id, start.strengths[0]!.id)],
  ["a criterion with its scores", () => deleteCriterion(account.id, start.criteria[0]!.id)],
];

describe("what is deleted and put back", () => {
  test.each(deletions)("%s: the season is as it was", async (_what, remove) => {
    const deletion = await remove();
    expect(await present()).not.toEqual(start);
    await restore(account.id, deletion);
    expect(await present()).toEqual(start);
    await expect(restore(account.id, deletion), "a second time").rejects.toThrow(NotFound);
  });

  test.each(deletions)("%s: deleting it twice is one deletion", async (_what, remove) => {
    const results = await Promise.all([remove(), remove(), remove()]);
    expect(new Set(results).size).toBe(1);
  });

  test("can be found by what was deleted", async () => {
    const id = start.programs[0]!.id;
    const deletion = await deleteProgram(account.id, id);
    expect(await findDeletion(account.id, id)).toMatchObject({ id: deletion, noun: "program", title: "Lakeshore" });
    expect(await restore(account.id, deletion)).toEqual({ noun: "program", id });
    expect(await findDeletion(account.id, id)).toBeNull();
  });

  test("several come back in any order", async () => {
    const made: string[] = [];
    for (const [, remove] of deletions.slice(1)) made.push(await remove());
    for (const deletion of made.toReversed()) await restore(account.id, deletion);
    const back = await present();
    for (const noun of ["contacts", "interviews", "rotations", "messages", "drafts", "tasks", "notes"] as const)
      expect(
        back[noun].map(({ id }) => id),
        noun,
      ).toEqual(start[noun].map(({ id }) => id));
  });
});

describe("for 30 days", () => {
  const DAY = 24 * 60 * 60_000;

  test.each(deletions)("%s: after 29 days it is put back whole, after 31 it is gone", async (_what, remove) => {
    const deletion = await remove();
    const left = await present();
    await upkeep(Date.now() + 29 * DAY);
    expect((await listDeletions(account.id)).map(({ id }) => id)).toEqual([deletion]);
    await restore(account.id, deletion);
    expect(await present()).toEqual(start);

    const again = await remove();
    await upkeep(Date.now() + 31 * DAY);
    expect(await listDeletions(account.id)).toEqual([]);
    await expect(restore(account.id, again)).rejects.toThrow(NotFound);
    expect(await present()).toEqual(left);
    const { read } = store.database();
    expect(await read.deletion.count()).toBe(0);
  });

  test("every noun that can be deleted is among these", async () => {
    const nouns = new Set<string>();
    for (const [, remove] of deletions) {
      const deletion = await remove();
      for (const { noun } of await listDeletions(account.id)) nouns.add(noun);
      await restore(account.id, deletion);
    }
    expect([...nouns].sort()).toEqual([...DELETED_NOUNS].sort());
  });
});

describe("what changed meanwhile", () => {
  test("a rank that was taken stays taken", async () => {
    const [first, second] = start.programs;
    const deletion = await deleteProgram(account.id, first!.id);
    await updateProgram(account.id, second!.id, { rank: 1 });
    await restore(account.id, deletion);
    expect((await present()).programs.map(({ rank }) => rank)).toEqual([null, 1]);
  });

  test("a row of a deleted program waits for its program", async () => {
    const note = await deleteNote(account.id, start.notes[0]!.id);
    const program = await deleteProgram(account.id, start.programs[0]!.id);
    await expect(restore(account.id, note)).rejects.toThrow(Refused);
    await restore(account.id, program);
    await restore(account.id, note);
    expect(await present()).toEqual(start);
  });

  test("a message that moved to another program is not pulled back", async () => {
    const [person, message] = [start.contacts[0]!, start.messages[1]!];
    const deletions = [
      await deleteContact(account.id, person.id),
      await deleteInterview(account.id, start.interviews[0]!.id),
    ];
    await updateMessage(
      account.id,
      message.id,
      { programId: start.programs[1]!.id, recipients: [], rotationId: null },
      now,
    );
    for (const deletion of deletions) await restore(account.id, deletion);
    expect((await present()).messages[1]).toMatchObject({ recipients: [], interviewId: null });
  });

  test("a new program does not disturb an old one's return", async () => {
    const deletion = await deleteProgram(account.id, start.programs[0]!.id);
    const created = await createProgram(account.id, { ...start.programs[0]!, rank: null, name: "New" }, "new-program");
    await restore(account.id, deletion);
    const { programs } = await present();
    expect(programs.map(({ id }) => id)).toEqual([...start.programs.map(({ id }) => id), created]);
  });
});

test("a case comes back only where its rotation is", async () => {
  const deletion = await deleteRotationNote(account.id, start.rotationNotes[0]!.id);
  const rotation = await deleteRotation(account.id, start.rotations[0]!.id);
  await expect(restore(account.id, deletion)).rejects.toThrow(Refused);
  await restore(account.id, rotation);
  await restore(account.id, deletion);
  expect(await present()).toEqual(start);
});
