import { expect, test } from "vitest";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { sampleSeason } from "@/lib/season/sample";
import { createContact } from "./contacts";
import { createDraft } from "./drafts";
import { createInterview } from "./interviews";
import { logMessage } from "./messages";
import { createNote } from "./notes";
import { createProgram } from "./programs";
import { createRotation } from "./rotations";
import { createSeason, currentSeason, importSeason, listSeasons } from "./seasons";
import { createStrength } from "./strengths";
import { createTask, createTasks } from "./tasks";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");
const sample = sampleSeason(now, "America/New_York");

type Counted =
  | "programs"
  | "contacts"
  | "interviews"
  | "rotations"
  | "messages"
  | "drafts"
  | "tasks"
  | "notes"
  | "strengths";
type Signed = Awaited<ReturnType<typeof accountWith>>["id"];
type Rows = typeof sample;

const creations: [Counted, (account: Signed, own: Rows, submission: string) => Promise<unknown>][] = [
  ["programs", (account, own, key) => createProgram(account, { ...own.programs[0]!, rank: null }, key)],
  ["contacts", (account, own, key) => createContact(account, own.contacts[0]!, key)],
  ["interviews", (account, own, key) => createInterview(account, own.interviews[0]!, key)],
  ["rotations", (account, own, key) => createRotation(account, own.rotations[0]!, key)],
  [
    "messages",
    (account, own, key) =>
      logMessage(
        account,
        { ...own.messages[0]!, direction: "sent", kind: "update", body: "", acknowledged: [] },
        now,
        key,
      ),
  ],
  ["drafts", (account, own, key) => createDraft(account, own.drafts[0]!, key)],
  ["tasks", (account, own, key) => createTask(account, own.tasks[0]!, key)],
  [
    "notes",
    (account, own, key) => createNote(account, { programId: own.programs[0]!.id, at: now20, body: "One" }, key),
  ],
  [
    "strengths",
    (account, _own, key) =>
      createStrength(account, { kind: "ties", fact: "I grew up nearby.", evidence: "", words: [] }, key),
  ],
];
const now20 = "2027-01-28T16:20:00-05:00";

test.each(creations)(
  "the same submission 20 times at once makes one of %s and always gives it",
  async (noun, create) => {
    const account = await accountWith(store.database(), sample);
    const { season } = await currentSeason(account.id);
    const results = await Promise.all(Array.from({ length: 20 }, () => create(account.id, season, "the-same-form")));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect((await currentSeason(account.id)).season[noun]).toHaveLength(season[noun].length + 1);

    await create(account.id, season, "another-form");
    expect((await currentSeason(account.id)).season[noun]).toHaveLength(season[noun].length + 2);
  },
);

test("the same submission 20 times at once makes one season", async () => {
  const account = await accountWith(store.database());
  const makes = Array.from({ length: 20 }, () =>
    createSeason(account.id, defaultSettings("UTC"), unknownApplicant, "the-same-form"),
  );
  expect(new Set(await Promise.all(makes)).size).toBe(1);
  const imports = Array.from({ length: 20 }, () => importSeason(account.id, sample, "the-same-file"));
  expect(new Set(await Promise.all(imports)).size).toBe(1);
  expect(await listSeasons(account.id)).toHaveLength(3);
});

test("the same submission 20 times at once lays out one plan", async () => {
  const account = await accountWith(store.database());
  const plan = ["Ask", "Write"].map((title) => ({ programId: null, title, dueOn: null, doneAt: null }));
  const laid = await Promise.all(Array.from({ length: 20 }, () => createTasks(account.id, plan, "the-same-plan")));
  expect(new Set(laid.map((ids) => ids.join())).size).toBe(1);
  expect((await currentSeason(account.id)).season.tasks.map(({ title }) => title)).toEqual(["Ask", "Write"]);
});

test("two accounts may use the same key", async () => {
  const [one, two] = [await accountWith(store.database()), await accountWith(store.database())];
  const task = { programId: null, title: "Ask for a letter", dueOn: null, doneAt: null };
  const made = [await createTask(one.id, task, "same-key-1"), await createTask(two.id, task, "same-key-1")];
  expect(new Set(made).size).toBe(2);
});
