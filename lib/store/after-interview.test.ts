import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { addToInterview, noteInterview } from "./after-interview";
import { deleteCriterion } from "./criteria";
import { restore } from "./deletions";
import { NotFound } from "./errors";
import { deleteInterview } from "./interviews";
import { deleteProgram } from "./programs";
import { scoreProgram } from "./scores";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

async function interviewed() {
  const made = season()
    .program("p1")
    .program("p2")
    .contact("c1", "p1", { name: "Marsh" })
    .contact("c2", "p2", { name: "Tak" })
    .interview("p1", "2026-11-20T15:00:00-06:00", { notes: "Two angio rooms." })
    .criterion("k1")
    .criterion("k2");
  const { id: account } = await accountWith(store.database(), made.build());
  const read = async () => (await currentSeason(account)).season;
  const { interviews, contacts, criteria, programs } = await read();
  const [p1] = programs.map(({ id }) => id) as [string];
  const [c1, c2] = contacts.map(({ id }) => id) as [string, string];
  const [k1, k2] = criteria.map(({ id }) => id) as [string, string];
  return { account, read, interview: interviews[0]!.id, p1, c1, c2, k1, k2 };
}

test("keeps notes, wishes and scores in one go; a score takes the place of the one before", async () => {
  const { account, read, interview, p1, c1, k1, k2 } = await interviewed();
  const saved = await noteInterview(account, interview, {
    notes: { text: "Three angio rooms.", seen: "Two angio rooms." },
    wishes: { [c1]: "optional" },
    scores: [
      { criterionId: k1, score: 4, words: "Calm" },
      { criterionId: k2, score: 2, words: "" },
    ],
  });
  expect(saved).toEqual({ outcome: "saved" });
  await noteInterview(account, interview, {
    scores: [
      { criterionId: k1, score: 5, words: "" },
      { criterionId: k2, score: null, words: "" },
    ],
  });
  const { interviews, scores } = await read();
  expect(interviews[0]).toMatchObject({
    notes: "Three angio rooms.",
    participants: [{ contactId: c1, thankYou: "optional" }],
  });
  expect(scores).toEqual([{ criterionId: k1, programId: p1, interviewId: interview, score: 5, words: "" }]);
  await noteInterview(account, interview, { wishes: { [c1]: null } });
  expect((await read()).interviews[0]?.participants).toEqual([]);
});

test("notes that were changed elsewhere stay and come back; the same words sent twice are no conflict", async () => {
  const { account, read, interview, c1 } = await interviewed();
  const notes = { text: "Mine", seen: "Two angio rooms." };
  await noteInterview(account, interview, { notes });
  expect(await noteInterview(account, interview, { notes })).toEqual({ outcome: "saved" });
  const other = { notes: { text: "Another", seen: "Two angio rooms." }, wishes: { [c1]: "expected" as const } };
  expect(await noteInterview(account, interview, other)).toEqual({ outcome: "stale", notes: "Mine" });
  expect((await read()).interviews[0]).toMatchObject({ notes: "Mine", participants: [{ contactId: c1 }] });
});

test("nobody of another program is put into an interview; somebody new is made once", async () => {
  const { account, read, interview, p1, c2 } = await interviewed();
  await expect(noteInterview(account, interview, { wishes: { [c2]: "expected" } })).rejects.toThrow(NotFound);
  const person = { title: "Dr.", name: "Osei", role: "faculty" as const };
  const made = await Promise.all([1, 2].map(() => addToInterview(account, interview, person, "one-person")));
  expect(new Set(made).size).toBe(1);
  const { contacts, interviews } = await read();
  expect(contacts.filter(({ name }) => name === "Osei")).toMatchObject([{ programId: p1, title: "Dr." }]);
  expect(interviews[0]?.participants).toEqual([{ contactId: made[0], thankYou: "expected" }]);
});

test("scores go and come back with their criterion, interview and program", async () => {
  const { account, read, interview, p1, k1, k2 } = await interviewed();
  await noteInterview(account, interview, {
    scores: [
      { criterionId: k1, score: 4, words: "Calm" },
      { criterionId: k2, score: 3, words: "" },
    ],
  });
  await scoreProgram(account, { programId: p1, criterionId: k1 }, 5);
  const sorted = async () => (await read()).scores.map((score) => JSON.stringify(score)).sort();
  const before = await sorted();
  for (const [remove, left] of [
    [() => deleteCriterion(account, k1), 1],
    [() => deleteInterview(account, interview), 1],
    [() => deleteProgram(account, p1), 0],
  ] as const) {
    const deletion = await remove();
    expect(await sorted()).toHaveLength(left);
    await restore(account, deletion);
    expect(await sorted()).toEqual(before);
  }
  const deletion = await deleteInterview(account, interview);
  await deleteCriterion(account, k2);
  await restore(account, deletion);
  expect((await read()).scores.filter(({ interviewId }) => interviewId !== null)).toMatchObject([{ criterionId: k1 }]);
});
