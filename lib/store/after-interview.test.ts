import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { addToInterview, saveImpressions } from "./after-interview";
import { deleteContact } from "./contacts";
import { deleteCriterion } from "./criteria";
import { restore } from "./deletions";
import { deleteInterview } from "./interviews";
import { deleteProgram } from "./programs";
import { scoreProgram } from "./scores";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const none = { score: null, words: "" };
/** All of it was saved. */
const all = { notes: null, words: {}, removed: [] };

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
  const saved = await saveImpressions(account, interview, {
    notes: { text: "Three angio rooms.", seen: "Two angio rooms." },
    wishes: { [c1]: "optional" },
    scores: [
      { criterionId: k1, score: 4, words: "Calm", was: none },
      { criterionId: k2, score: 2, words: "", was: none },
    ],
  });
  expect(saved).toEqual(all);
  await saveImpressions(account, interview, {
    scores: [
      { criterionId: k1, score: 5, words: "", was: { score: 4, words: "Calm" } },
      { criterionId: k2, score: null, words: "", was: { score: 2, words: "" } },
    ],
  });
  const { interviews, scores } = await read();
  expect(interviews[0]).toMatchObject({
    notes: "Three angio rooms.",
    participants: [{ contactId: c1, thankYou: "optional" }],
  });
  expect(scores).toEqual([{ criterionId: k1, programId: p1, interviewId: interview, score: 5, words: "" }]);
  await saveImpressions(account, interview, { wishes: { [c1]: null } });
  expect((await read()).interviews[0]?.participants).toEqual([]);
});

test("notes that were changed elsewhere stay and come back; the same words sent twice are no conflict", async () => {
  const { account, read, interview, c1 } = await interviewed();
  const notes = { text: "Mine", seen: "Two angio rooms." };
  await saveImpressions(account, interview, { notes });
  expect(await saveImpressions(account, interview, { notes })).toEqual(all);
  const other = { notes: { text: "Another", seen: "Two angio rooms." }, wishes: { [c1]: "expected" as const } };
  expect(await saveImpressions(account, interview, other)).toEqual({ ...all, notes: "Mine" });
  expect((await read()).interviews[0]).toMatchObject({ notes: "Mine", participants: [{ contactId: c1 }] });
});

describe("an impression that somebody else changed since it was seen", () => {
  const seen = { score: 3, words: "Calm" };
  type Impression = { score: number | null; words: string };
  test.each<[string, Impression, Impression, Impression | null, string | null]>([
    ["words over other words: the others stay", { score: 3, words: "Busy" }, { score: 3, words: "Loud" }, null, "Busy"],
    [
      "words and a score over other words: the score is put beside them",
      { score: 2, words: "Busy" },
      { score: 5, words: "Loud" },
      { score: 5, words: "Busy" },
      "Busy",
    ],
    [
      "a score alone, over other words",
      { score: 3, words: "Busy" },
      { score: 5, words: "Calm" },
      { score: 5, words: "Busy" },
      null,
    ],
    [
      "words alone, beside another score",
      { score: 1, words: "Calm" },
      { score: 3, words: "Loud" },
      { score: 1, words: "Loud" },
      null,
    ],
    ["the same words", { score: 1, words: "Loud" }, { score: 3, words: "Loud" }, null, null],
    [
      "a score over another: the last hand",
      { score: 1, words: "Calm" },
      { score: 5, words: "Calm" },
      { score: 5, words: "Calm" },
      null,
    ],
    [
      "a score taken away, and other words with it",
      { score: 3, words: "Busy" },
      { score: null, words: "Calm" },
      null,
      "Busy",
    ],
    ["words over none", { score: 3, words: "" }, { score: 3, words: "Loud" }, { score: 3, words: "Loud" }, null],
    ["words where the score was taken away", none, { score: 3, words: "Loud" }, { score: 3, words: "Loud" }, null],
  ])("%s", async (_, there, given, left, told) => {
    const { account, read, interview, k1 } = await interviewed();
    const note = (wanted: Impression, was: Impression) =>
      saveImpressions(account, interview, { scores: [{ criterionId: k1, ...wanted, was }] });
    await note(seen, none);
    await note(there, seen);
    const { notes, words } = await note(given, seen);
    expect([notes, words]).toEqual([null, told === null ? {} : { [k1]: told }]);
    const kept = left ?? there;
    expect((await read()).scores.map(({ score, words }) => ({ score, words }))).toEqual(
      kept.score === null ? [] : [kept],
    );
  });

  test("the notes and the rest are saved beside words that stay, and the words once theirs were seen", async () => {
    const { account, read, interview, c1, k1, k2 } = await interviewed();
    await saveImpressions(account, interview, { scores: [{ criterionId: k1, score: 3, words: "Busy", was: none }] });
    const mine = { criterionId: k1, score: 3, words: "Loud" };
    const rest = {
      notes: { text: "Three angio rooms.", seen: "Two angio rooms." },
      wishes: { [c1]: "optional" as const },
    };
    const scores = [
      { ...mine, was: none },
      { criterionId: k2, score: 4, words: "Near", was: none },
    ];
    expect(await saveImpressions(account, interview, { ...rest, scores })).toEqual({ ...all, words: { [k1]: "Busy" } });
    const { interviews, scores: kept } = await read();
    expect(interviews[0]).toMatchObject({ notes: "Three angio rooms.", participants: [{ thankYou: "optional" }] });
    expect(kept.map(({ words }) => words).sort()).toEqual(["Busy", "Near"]);
    const again = { scores: [{ ...mine, was: { score: 3, words: "Busy" } }] };
    for (const _time of [1, 2]) expect(await saveImpressions(account, interview, again)).toEqual(all);
    expect((await read()).scores.map(({ words }) => words).sort()).toEqual(["Loud", "Near"]);
  });
});

test("what is about somebody or something that was removed is left out and told; the rest is saved", async () => {
  const { account, read, interview, c1, k1, k2 } = await interviewed();
  const removed = [await deleteContact(account, c1), await deleteCriterion(account, k1)];
  const noted = {
    notes: { text: "Three angio rooms.", seen: "Two angio rooms." },
    wishes: { [c1]: "expected" as const },
    scores: [k1, k2].map((criterionId) => ({ criterionId, score: 4, words: "Calm", was: none })),
  };
  expect(await saveImpressions(account, interview, noted)).toEqual({ ...all, removed: [c1, k1] });
  const { interviews, scores } = await read();
  expect(interviews[0]).toMatchObject({ notes: "Three angio rooms.", participants: [] });
  expect(scores).toMatchObject([{ criterionId: k2, score: 4, words: "Calm" }]);
  for (const deletion of removed) await restore(account, deletion);
  const again = { ...noted, notes: { text: "Three angio rooms.", seen: "Three angio rooms." } };
  expect(await saveImpressions(account, interview, again)).toEqual(all);
});

test("nobody of another program is put into an interview; somebody new is made once", async () => {
  const { account, read, interview, p1, c2 } = await interviewed();
  expect(await saveImpressions(account, interview, { wishes: { [c2]: "expected" } })).toEqual({
    ...all,
    removed: [c2],
  });
  expect((await read()).interviews[0]?.participants).toEqual([]);
  const person = { title: "Dr.", name: "Osei", role: "faculty" as const };
  const made = await Promise.all([1, 2].map(() => addToInterview(account, interview, person, "one-person")));
  expect(new Set(made).size).toBe(1);
  const { contacts, interviews } = await read();
  expect(contacts.filter(({ name }) => name === "Osei")).toMatchObject([{ programId: p1, title: "Dr." }]);
  expect(interviews[0]?.participants).toEqual([{ contactId: made[0], thankYou: "expected" }]);
});

test("scores go and come back with their criterion, interview and program", async () => {
  const { account, read, interview, p1, k1, k2 } = await interviewed();
  await saveImpressions(account, interview, {
    scores: [
      { criterionId: k1, score: 4, words: "Calm", was: none },
      { criterionId: k2, score: 3, words: "", was: none },
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
