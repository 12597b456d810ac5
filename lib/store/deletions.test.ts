import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { MOST_CRITERIA, MOST_PEOPLE, type Season } from "@/lib/season/schema";
import { deleteBlock } from "./blocks";
import { createContact, deleteContact } from "./contacts";
import { createCriteria, deleteCriterion } from "./criteria";
import { DELETED_NOUNS, rowsOf } from "./deletion-parts";
import { findDeletion, listDeletions, remove, restore } from "./deletions";
import { deleteDraft } from "./drafts";
import { NotFound, Refused } from "./errors";
import { deleteInterview, updateInterview } from "./interviews";
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

const store = testDatabase(async (database) => {
  account = await accountWith(database, built, "maya@example.org");
  const { programs, criteria } = await present();
  for (const { id } of programs) await scoreProgram(account.id, { programId: id, criterionId: criteria[0]!.id }, 4);
  return { account, start: await present() };
});
beforeEach(() => {
  ({ account, start } = store.made());
});
/** The season as it is; scores have no order among themselves. */
const present = async (): Promise<Season> => {
  const { season } = await currentSeason(account.id);
  const about = ({ programId, criterionId, interviewId }: Season["scores"][number]) =>
    [programId, criterionId, interviewId].join();
  return { ...season, scores: season.scores.toSorted((a, b) => (about(a) < about(b) ? -1 : 1)) };
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

describe("in any order", () => {
  /** People of both programs everywhere, letters that answer one another, scores of every kind. */
  const woven = season()
    .program("p1", { rank: 1 })
    .program("p2", { rank: 2 })
    .contact("c1", "p1")
    .contact("c2", "p1")
    .contact("c3", "p1")
    .contact("c4", "p2")
    .interview("p1", "2026-11-20T15:00:00-06:00", {
      participants: ["c3", "c1", "c4", "c2"].map((contactId) => ({ contactId, thankYou: "optional" })),
    })
    .interview("p2", "2026-12-01T15:00:00-06:00", {
      participants: ["c4", "c2"].map((contactId) => ({ contactId, thankYou: "expected" })),
    })
    .rotation("p1", "2026-07-06", "2026-07-31", { contacts: ["c2", "c4", "c1"] })
    .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
    .received("p1", "question", "2026-12-02T10:00:00-05:00", { recipients: ["c3", "c1", "c2"], interviewId: "i1" })
    .sent("p1", "reply", "2026-12-03T10:00:00-05:00", { recipients: ["c2", "c1"], inReplyTo: "m1", rotationId: "r1" })
    .sent("p2", "update", "2026-12-04T10:00:00-05:00", { recipients: ["c4"], inReplyTo: "m2", interviewId: "i2" })
    .draft("p1", "reply", { recipients: ["c1", "c3"], interviewId: "i1", rotationId: "r1", inReplyTo: "m1" })
    .draft("p2", "reply", { inReplyTo: "m3", interviewId: "i2" })
    .note("p1", "2026-12-05T10:00:00-05:00", "Calm place")
    .criterion("k1")
    .criterion("k2")
    .criterion("k3")
    .score("p1", "k1", 1)
    .score("p1", "k2", 2)
    .score("p2", "k1", 3)
    .score("p1", "k1", 4, { interviewId: "i1" })
    .score("p2", "k3", 5, { interviewId: "i2" })
    .build();
  const NOUNS = [
    "program",
    "contact",
    "interview",
    "rotation",
    "rotationNote",
    "message",
    "draft",
    "note",
    "criterion",
  ] as const;

  test("whatever is deleted and put back, between and after, once all is back the season is what it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 2, maxLength: 14 }),
        fc.infiniteStream(fc.nat()),
        async (steps, more) => {
          account = await accountWith(store.database(), woven);
          start = await present();
          const deleted: string[] = [];
          const restoreOne = async (choice: number) => {
            const [deletion] = deleted.splice(choice % deleted.length, 1);
            if (!deletion) return;
            // Without its program or rotation it waits for that.
            await restore(account.id, deletion).catch((error: unknown) => {
              if (!(error instanceof Refused)) throw error;
              deleted.push(deletion);
            });
          };
          for (const step of steps) {
            const now = await present();
            const there = NOUNS.flatMap((noun) => now[rowsOf(noun)].map(({ id }) => ({ noun, id })));
            const row = there[step % there.length];
            if (step % 3 === 0 || !row) await restoreOne(step);
            else deleted.push(await remove(account.id, row.noun, row.id));
          }
          for (const choice of more) {
            if (deleted.length === 0) break;
            await restoreOne(choice);
          }
          expect(await present()).toEqual(start);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a program and a criterion keep the scores between them", async () => {
    const [program, criterion] = [start.programs[0]!.id, start.criteria[0]!.id];
    const deletions = [await deleteProgram(account.id, program), await deleteCriterion(account.id, criterion)];
    for (const deletion of deletions) await restore(account.id, deletion);
    expect(await present()).toEqual(start);
  });

  test("somebody who was taken off a list by hand is not put on it again", async () => {
    const [one, two] = start.interviews[0]!.participants;
    const first = await deleteContact(account.id, two!.contactId);
    await updateInterview(account.id, start.interviews[0]!.id, { participants: [] });
    const second = await deleteContact(account.id, one!.contactId);
    await restore(account.id, first);
    await restore(account.id, second);
    expect((await present()).interviews[0]!.participants).toEqual([two]);
  });
});

describe("where there is no room any more", () => {
  test("a criterion stays deleted until another is removed", async () => {
    const [first, second] = start.criteria;
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `Another ${n}`, weight: 3 }));
    await createCriteria(account.id, many(MOST_CRITERIA - 2), "fill");
    const deletion = await deleteCriterion(account.id, first!.id);
    await createCriteria(account.id, many(1), "one-more");
    const full = await present();
    expect(full.criteria).toHaveLength(MOST_CRITERIA);
    await expect(restore(account.id, deletion)).rejects.toMatchObject({
      refusal: { formError: expect.stringContaining("room for 50 criteria") },
    });
    expect(await present()).toEqual(full);
    await deleteCriterion(account.id, second!.id);
    await restore(account.id, deletion);
    expect((await present()).criteria[0]).toEqual(first);
  });

  test("a person stays deleted until somebody is taken off the interview", async () => {
    const { id, programId, participants } = start.interviews[0]!;
    const deletion = await deleteContact(account.id, participants[0]!.contactId);
    const person = { ...start.contacts[0]!, programId };
    const others: Season["interviews"][number]["participants"] = [];
    for (let n = 0; n < MOST_PEOPLE; n += 1)
      others.push({ contactId: await createContact(account.id, person, `person-${n}`), thankYou: "none" });
    await updateInterview(account.id, id, { participants: others });
    const full = await present();
    await expect(restore(account.id, deletion)).rejects.toThrow(Refused);
    expect(await present()).toEqual(full);
  });
});

test("a criterion that was deleted before its place was kept comes back as the last one", async () => {
  const [first, second] = start.criteria;
  const deletion = await deleteCriterion(account.id, first!.id);
  await store.database().write(async (tx) => {
    const { rows } = await tx.deletion.findFirstOrThrow({ where: { id: deletion } });
    const { order: _, ...older } = JSON.parse(rows);
    await tx.deletion.update({ where: { id: deletion }, data: { rows: JSON.stringify(older) } });
  });
  await restore(account.id, deletion);
  expect((await present()).criteria).toEqual([second, first]);
});
