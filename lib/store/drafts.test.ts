import { beforeEach, describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { MINUTE } from "@/lib/season/durations";
import { restore } from "./deletions";
import { createDraft, deleteDraft, draftChanges, draftHistory, restoreDraft, updateDraft } from "./drafts";
import { NotFound } from "./errors";
import { logMessage, type MessageFields } from "./messages";
import { deleteProgram } from "./programs";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";
import { upkeep } from "./upkeep";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");

let account: Awaited<ReturnType<typeof accountWith>>;
let id: string;
beforeEach(async () => {
  const built = season().program("p1").draft("p1", "update", { subject: "News", body: "One." }).build();
  // With an address: a guest would be removed with all of it before its deletions are.
  account = await accountWith(store.database(), built, "maya@example.org");
  id = (await currentSeason(account.id)).season.drafts[0]!.id;
});

const write = (body: string, at: number, options: { expected?: number; keep?: boolean } = {}) =>
  updateDraft(account.id, id, { body }, { now: at, ...options });
const text = async () => (await currentSeason(account.id)).season.drafts[0]!.body;
const history = async () => (await draftHistory(account.id, id)).map(({ body }) => body);

describe("two tabs", () => {
  test("the second save is told what the first said, and changes nothing", async () => {
    expect(await write("From one tab.", now, { expected: 1 })).toEqual({ outcome: "saved", version: 2 });
    const told = await write("From the other.", now, { expected: 1 });
    expect(told).toMatchObject({ outcome: "stale", version: 2, draft: { body: "From one tab." } });
    expect(await text()).toBe("From one tab.");
    expect(await write("From the other.", now, { expected: 2 })).toEqual({ outcome: "saved", version: 3 });
    expect((await draftChanges(account.id)).get(id)?.version).toBe(3);
  });

  test("at once: of twenty saves of one version one gets through", async () => {
    const saves = await Promise.all(Array.from({ length: 20 }, (_, i) => write(`Tab ${i}.`, now, { expected: 1 })));
    expect(saves.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
  });
});

describe("the history", () => {
  test("keeps what a draft said before, once every two minutes while it is written", async () => {
    await write("Two.", now);
    await write("Three.", now + MINUTE);
    await write("Four.", now + 2 * MINUTE - 1);
    await write("Five.", now + 2 * MINUTE);
    expect(await history()).toEqual(["Four.", "One."]);
  });

  test("keeps at once what is to be replaced, and nothing twice", async () => {
    await write("Two.", now);
    await write("Three.", now + 1, { keep: true });
    await write("Two.", now + 2, { keep: true });
    await write("Two.", now + 3, { keep: true });
    expect(await history()).toEqual(["Three.", "Two.", "One."]);
  });

  test("holds no more than a hundred", async () => {
    for (let i = 0; i < 103; i++) await write(`Text ${i}.`, now + i, { keep: true });
    const kept = await history();
    expect(kept).toHaveLength(100);
    expect(kept[0]).toBe("Text 101.");
  });

  test("comes back with a draft that was deleted, and goes when it cannot be put back", async () => {
    await write("Two.", now);
    const deletion = await deleteDraft(account.id, id);
    await upkeep(Date.now());
    await restore(account.id, deletion);
    expect(await history()).toEqual(["One."]);
    await deleteDraft(account.id, id);
    await upkeep(Date.now() + 31 * 24 * 60 * MINUTE);
    expect(await history()).toEqual([]);
    expect(await store.database().read.draftVersion.count()).toBe(0);
  });

  test("comes back with a program that was deleted, and goes when it cannot be put back", async () => {
    await write("Two.", now);
    const [program] = (await currentSeason(account.id)).season.programs;
    const deletion = await deleteProgram(account.id, program!.id);
    await upkeep(Date.now());
    await restore(account.id, deletion);
    expect(await history()).toEqual(["One."]);
    await deleteProgram(account.id, program!.id);
    await upkeep(Date.now() + 31 * 24 * 60 * MINUTE);
    expect(await store.database().read.draftVersion.count()).toBe(0);
  });

  test("goes once the draft is sent, and stays when another one is", async () => {
    await write("Two.", now);
    const [program] = (await currentSeason(account.id)).season.programs;
    const { id: _, ...fields } = (await currentSeason(account.id)).season.drafts[0]!;
    const other = await createDraft(account.id, fields, "other-draft");
    const message: MessageFields = {
      programId: program!.id,
      direction: "sent",
      channel: "email",
      kind: "update",
      at: new Date(now).toISOString(),
      recipients: [],
      subject: "News",
      body: "Two.",
      interviewId: null,
      rotationId: null,
      inReplyTo: null,
      dayOnly: false,
      needsReply: false,
      news: null,
      mailId: null,
      readings: [],
      acknowledged: [],
    };
    await logMessage(account.id, message, now, "other-sent", { draftId: other });
    expect(await history()).toEqual(["One."]);
    const deletion = await deleteDraft(account.id, id);
    await logMessage(account.id, message, now, "deleted-sent", { draftId: id });
    await restore(account.id, deletion);
    expect(await history()).toEqual(["One."]);
    await logMessage(account.id, message, now, "sent", { draftId: id });
    expect(await store.database().read.draftVersion.count()).toBe(0);
  });
});

describe("an earlier version put back", () => {
  const versionOf = async (body: string) =>
    (await draftHistory(account.id, id)).find((version) => version.body === body)!.id;

  test("keeps the present text first, and undoing it is the same once more", async () => {
    await write("Two.", now);
    const restored = await restoreDraft(account.id, id, await versionOf("One."), now + 1);
    expect(restored).toEqual({ version: 3, subject: "News", body: "One.", kept: await versionOf("Two.") });
    expect(await text()).toBe("One.");
    expect(await history()).toEqual(["Two.", "One."]);
    const undone = await restoreDraft(account.id, id, restored.kept!, now + 2);
    expect(undone).toMatchObject({ version: 4, body: "Two." });
    expect(await text()).toBe("Two.");
  });

  test("is told from a save that was under way", async () => {
    await write("Two.", now);
    await restoreDraft(account.id, id, await versionOf("One."), now + 1);
    expect(await write("Typed meanwhile.", now + 2, { expected: 2 })).toMatchObject({ outcome: "stale", version: 3 });
  });

  test("keeps nothing of an empty draft, and leaves everything but the words", async () => {
    await updateDraft(account.id, id, { subject: "", body: "", news: "award" }, { now, keep: true });
    const restored = await restoreDraft(account.id, id, await versionOf("One."), now + 1);
    expect(restored.kept).toBeNull();
    const [draft] = (await currentSeason(account.id)).season.drafts;
    expect(draft).toMatchObject({ subject: "News", body: "One.", news: "award" });
  });

  test("is a version of this draft alone", async () => {
    await write("Two.", now);
    const version = await versionOf("One.");
    await expect(restoreDraft(account.id, id, "no-such-version", now)).rejects.toThrow(NotFound);
    await expect(restoreDraft(account.id, "no-such-draft", version, now)).rejects.toThrow(NotFound);
    expect(await text()).toBe("Two.");
  });
});
