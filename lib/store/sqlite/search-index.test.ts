import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { deleteAccount } from "../accounts";
import { saveImpressions } from "../after-interview";
import { updateContact } from "../contacts";
import type { DeletedNoun } from "../deletion-parts";
import { remove, restore } from "../deletions";
import { restoreDraft, updateDraft } from "../drafts";
import { busyAccount } from "../every-table.fixture";
import { updateInterview } from "../interviews";
import { updateInvitation } from "../invitations";
import { logMessage, updateMessage } from "../messages";
import { updateNote } from "../notes";
import { updateProgram } from "../programs";
import { updateRotationNote } from "../rotation-notes";
import { updateRotation } from "../rotations";
import { SEARCHED } from "../search-index";
import { forgetSeasons } from "../season-cache";
import { currentSeason, deleteSeason, importSeason } from "../seasons";
import type { Account } from "../sessions";
import { updateStrength } from "../strengths";
import { updateTask } from "../tasks";
import { testDatabase } from "../testing";
import { sqliteAdapter } from "./adapter";
import { copyInto, run } from "./file";
import { indexedWords, searchOf, TRIGGERS } from "./search-step.fixture";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");
const password = "a quiet reading room";
const word = "Zebrafish";

let account: Account;
let season: Season;

/** What is searched is what the rows say, and the index says the same. */
async function inStep(): Promise<string[]> {
  const { should, holds, triggers } = await searchOf(store.file());
  expect(triggers).toEqual([...TRIGGERS].sort());
  expect(holds).toEqual(should);
  return holds;
}

beforeEach(async () => {
  account = await busyAccount("maya@example.org", password, "kept", now);
  ({ season } = await currentSeason(account.id));
});

const first = <Row>(rows: Row[]): Row => rows[0]!;

/** For every kind of text: what changes a row's words, and what removes the row. */
/** One that may be deleted while the list is certified. */
const unranked = () => first(season.programs.filter(({ rank }) => rank === null));

const writes: [noun: DeletedNoun, id: () => string, change: (text: string) => Promise<unknown>][] = [
  [
    "message",
    () => first(season.messages).id,
    (text) => updateMessage(account.id, first(season.messages).id, { body: text }, now),
  ],
  [
    "draft",
    () => first(season.drafts).id,
    (text) => updateDraft(account.id, first(season.drafts).id, { body: text }, { now }),
  ],
  ["note", () => first(season.notes).id, (text) => updateNote(account.id, first(season.notes).id, { body: text })],
  [
    "interview",
    () => first(season.interviews).id,
    (text) => updateInterview(account.id, first(season.interviews).id, { notes: text }),
  ],
  [
    "invitation",
    () => first(season.invitations).id,
    (text) => updateInvitation(account.id, first(season.invitations).id, { notes: text }),
  ],
  [
    "rotation",
    () => first(season.rotations).id,
    (text) => updateRotation(account.id, first(season.rotations).id, { notes: text }),
  ],
  [
    "rotationNote",
    () => first(season.rotationNotes).id,
    (text) => updateRotationNote(account.id, first(season.rotationNotes).id, { body: text }),
  ],
  ["task", () => first(season.tasks).id, (text) => updateTask(account.id, first(season.tasks).id, { title: text })],
  ["program", () => unranked().id, (text) => updateProgram(account.id, unranked().id, { notes: text })],
  [
    "contact",
    () => first(season.contacts).id,
    (text) => updateContact(account.id, first(season.contacts).id, { notes: text }),
  ],
  [
    "strength",
    () => first(season.strengths).id,
    (text) => updateStrength(account.id, first(season.strengths).id, { fact: text }),
  ],
];

test("every kind of text that is searched is tried", () => {
  expect([...writes.map(([noun]) => noun), "score"].sort()).toEqual(Object.keys(SEARCHED).sort());
});

describe.each(writes)("the words of a %s", (noun, id, change) => {
  test("are in step when it is changed, deleted, put back and emptied", async () => {
    await change(word);
    expect((await inStep()).filter((line) => line.includes(word))).toHaveLength(1);
    expect(await indexedWords(store.file())).toContain(word.toLowerCase());
    const deletion = await remove(account.id, noun, id());
    expect((await inStep()).filter((line) => line.includes(word))).toEqual([]);
    await restore(account.id, deletion);
    expect((await inStep()).filter((line) => line.includes(word))).toHaveLength(1);
    await change(noun === "task" || noun === "strength" || noun === "rotationNote" || noun === "note" ? "Another" : "");
    expect((await inStep()).filter((line) => line.includes(word))).toEqual([]);
  });
});

test("impressions are in step when they are noted, changed and deleted with their interview", async () => {
  const interview = first(season.interviews).id;
  const none = { score: null, words: "" };
  const score = { criterionId: first(season.criteria).id, score: 4, words: word, was: none };
  await saveImpressions(account.id, interview, { scores: [score] });
  expect((await inStep()).filter((line) => line.includes(word))).toHaveLength(1);
  await saveImpressions(account.id, interview, {
    scores: [{ ...score, words: "Another", was: { score: 4, words: word } }],
  });
  expect((await inStep()).filter((line) => line.includes(word))).toEqual([]);
  const deletion = await remove(account.id, "interview", interview);
  expect((await inStep()).filter((line) => line.includes("Another"))).toEqual([]);
  await restore(account.id, deletion);
  expect((await inStep()).filter((line) => line.includes("Another"))).toHaveLength(1);
});

test("a draft that is logged, and one put back to an earlier version, are in step", async () => {
  const [draft] = season.drafts;
  await updateDraft(account.id, draft!.id, { body: word }, { now, keep: true });
  await updateDraft(account.id, draft!.id, { body: "Another" }, { now, keep: true });
  const version = await store.database().read.draftVersion.findFirstOrThrow({ where: { body: word } });
  await restoreDraft(account.id, draft!.id, version.id, now);
  expect((await inStep()).filter((line) => line.includes(word))).toHaveLength(1);
  const message = { ...first(season.messages), inReplyTo: null, interviewId: null, rotationId: null, recipients: [] };
  await logMessage(
    account.id,
    { ...message, programId: draft!.programId, direction: "sent", kind: "update", body: word },
    now,
    "logged",
    { draftId: draft!.id },
  );
  expect((await inStep()).filter((line) => line.includes(word)).map((line) => JSON.parse(line)[2])).toEqual([
    "message",
  ]);
});

test("a season that is imported, and one that is deleted, are in step", async () => {
  const before = await inStep();
  const id = await importSeason(account.id, sampleSeason(now, "America/New_York"), "again");
  expect((await inStep()).length).toBeGreaterThan(before.length);
  await deleteSeason(account.id, id);
  expect(await inStep()).toEqual(before);
});

test("a copy of the database, as backups and restores make it, is in step", async () => {
  const copy = `${store.file()}.copy`;
  const database = await sqliteAdapter(`file:${store.file()}`).connect();
  await run(database, `DELETE FROM "Note"`);
  // Written past the store, which remembers the notes.
  forgetSeasons();
  await copyInto(database, copy);
  await database.dispose();
  const { should, holds } = await searchOf(copy);
  expect(holds).toEqual(should);
});

test("a deleted account leaves no text, and not a word in the index or in the file", async () => {
  await updateTask(account.id, first(season.tasks).id, { title: `${word} once` });
  await updateTask(account.id, first(season.tasks).id, { title: `${word} twice` });
  await deleteAccount(account.id, password, now);
  expect(await inStep()).toEqual([]);
  expect(await indexedWords(store.file())).toEqual([]);
  await store.database().close();
  const bytes = (await readFile(store.file())).toString("latin1").toLowerCase();
  expect(bytes.includes("ebrafish")).toBe(false);
  expect(bytes.includes("maya@example.org")).toBe(false);
});

test("a text that others wrote stays found when an account goes", async () => {
  const other = await busyAccount("ben@example.org", password, "others", now);
  await updateNote(other.id, first((await currentSeason(other.id)).season.notes).id, { body: word });
  await deleteAccount(account.id, password, now);
  expect((await inStep()).filter((line) => line.includes(word))).toHaveLength(1);
  expect(await indexedWords(store.file())).toContain(word.toLowerCase());
});
