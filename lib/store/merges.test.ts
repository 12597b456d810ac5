import { beforeEach, describe, expect, test } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { createContact } from "./contacts";
import { listDeletions, remove, restore } from "./deletions";
import { NotFound, Refused, Stale } from "./errors";
import { mergePeople, mergePrograms } from "./merges";
import { logMessage, type MessageFields, updateMessage } from "./messages";
import { updateProgram } from "./programs";
import { scoreProgram } from "./scores";
import { currentSeason, exportSeason } from "./seasons";
import { rowHashes } from "./table-hashes.fixture";
import { accountWith, testDatabase } from "./testing";

const now = Date.parse("2027-01-28T16:40:00-05:00");
const fact = { says: null, source: null, asOf: null, trust: "yours" } as const;

const built = season()
  .program("p1", { name: "Lakeshore University", rank: 1, city: "Chicago", notes: "Calm.", stage: "interviewed" })
  .program("p2", {
    ...{ name: "Lakeshore", shortName: "LSU", rank: 3, city: "Evanston", state: "IL", notes: "Loud.", signal: "gold" },
    ...{ aliases: ["Lake"], contactPolicy: "no-post-interview" as const, stage: "considering" as const },
    facts: [{ ...fact, field: "esir", value: true }],
  })
  .program("p3", { name: "Ferndale", rank: 2 })
  .contact("c1", "p1", { name: "Elena Marsh", email: "marsh@lake.example" })
  .contact("c2", "p1", { name: "Owen Tak" })
  .contact("c3", "p2", { name: "Dr. Elena Marsh", email: "elena@lsu.example", notes: "Trained in Lyon." })
  .contact("c4", "p2", { name: "Joan Bell" })
  .contact("c5", "p1", { name: "Elena R. Marsh" })
  .interview("p1", "2026-11-20T15:00:00-06:00", {
    participants: [
      { contactId: "c1", thankYou: "none" },
      { contactId: "c5", thankYou: "expected" },
    ],
  })
  .interview("p2", "2026-12-01T15:00:00-06:00", { participants: [{ contactId: "c3", thankYou: "expected" }] })
  .rotation("p2", "2026-07-06", "2026-07-31", { contacts: ["c3", "c4"] })
  .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
  .invitation("p2", "2026-10-20T09:00:00-04:00", { answer: "accepted" })
  .received("p2", "question", "2026-12-02T10:00:00-05:00", { recipients: ["c3"] })
  .sent("p1", "intent", "2027-01-10T10:00:00-05:00", { recipients: ["c1", "c5"], body: "You are my first choice." })
  .sent("p2", "intent", "2027-01-12T10:00:00-05:00", {
    ...{ recipients: ["c3"], interviewId: "i2", rotationId: "r1", inReplyTo: "m1", body: "You are my first choice." },
    acknowledged: [{ rule: "one-letter-of-intent", reason: "Two names", at: "2027-01-12T10:00:00-05:00" }],
  })
  .sent("p3", "update", "2027-01-14T10:00:00-05:00", { inReplyTo: "m1" })
  .draft("p2", "reply", { recipients: ["c3", "c4"], interviewId: "i2", inReplyTo: "m1" })
  .task("Call", "2027-01-01", { programId: "p2" })
  .note("p2", "2026-12-05T10:00:00-05:00", "Bright reading room")
  .criterion("k1")
  .criterion("k2")
  .answer("thank-you:i2:c3", "dismissed")
  .answer("unranked:p2", "dismissed")
  .answer("unranked:p1", "dismissed")
  .build();

let account: Awaited<ReturnType<typeof accountWith>>;
const store = testDatabase(async (database) => {
  account = await accountWith(database, built, "maya@example.org");
  const ids = await idsOf();
  await scoreProgram(account.id, { programId: ids.p1, criterionId: ids.k1 }, 4);
  await scoreProgram(account.id, { programId: ids.p2, criterionId: ids.k1 }, 2);
  await scoreProgram(account.id, { programId: ids.p2, criterionId: ids.k2 }, 5);
  return { account, ids };
});
let ids: Awaited<ReturnType<typeof idsOf>>;
beforeEach(() => {
  ({ account, ids } = store.made());
});

const present = async (): Promise<Season> => (await currentSeason(account.id)).season;
const exported = async () => writeSeasonFile(await exportSeason(account.id));
/** Every row of every table, but for what counts or keeps what was done. */
const tables = async () => {
  const { Season: _, Deletion: __, ...others } = await rowHashes();
  return others;
};

async function idsOf() {
  const { programs, contacts, criteria, messages } = await present();
  const named = (name: string) => programs.find((program) => program.name === name)?.id ?? "";
  const person = (name: string) => contacts.find((contact) => contact.name === name)?.id ?? "";
  return {
    ...{ p1: named("Lakeshore University"), p2: named("Lakeshore"), p3: named("Ferndale") },
    ...{ marsh: person("Elena Marsh"), tak: person("Owen Tak"), drMarsh: person("Dr. Elena Marsh") },
    ...{ bell: person("Joan Bell"), middle: person("Elena R. Marsh") },
    ...{ k1: criteria[0]?.id ?? "", k2: criteria[1]?.id ?? "", question: messages[0]?.id ?? "" },
  };
}

/** As a page has them that was opened just now. */
async function seen(list: "programs" | "contacts", keep: string, gone: string) {
  const rows = (await present())[list];
  const row = (id: string) => ({ ...rows.find((one) => one.id === id) });
  return { keep: row(keep), gone: row(gone) };
}
const mergeAll = async (picks: Parameters<typeof mergePrograms>[1]["picks"] = {}, people = [ids.drMarsh]) =>
  mergePrograms(account.id, { keep: ids.p1, gone: ids.p2, picks, people }, await seen("programs", ids.p1, ids.p2));
const mergeMarsh = async (picks: Parameters<typeof mergePeople>[1]["picks"] = {}) =>
  mergePeople(account.id, { keep: ids.marsh, gone: ids.middle, picks }, await seen("contacts", ids.marsh, ids.middle));

describe("two programs", () => {
  test("become one: what was the other’s is this one’s, fields are kept or filled, names add up", async () => {
    await mergeAll();
    const { programs, contacts, interviews, rotations, messages, drafts, tasks, notes, invitations, scores, answers } =
      await present();
    expect(programs.map(({ name, rank }) => [name, rank])).toEqual([
      ["Lakeshore University", 1],
      ["Ferndale", 2],
    ]);
    expect(programs[0]).toMatchObject({
      ...{ id: ids.p1, city: "Chicago", state: "IL", shortName: "LSU", signal: "gold", stage: "interviewed" },
      ...{ contactPolicy: "no-post-interview", notes: "Calm.\n\nLoud.", aliases: ["Lake", "Lakeshore"] },
      facts: [expect.objectContaining({ field: "esir", value: true })],
    });
    const own = [contacts, interviews, rotations, drafts, tasks, notes, invitations].map((rows) =>
      rows.every(({ programId }) => programId === ids.p1),
    );
    expect(own).toEqual(own.map(() => true));
    expect(messages.map(({ programId }) => programId)).toEqual([ids.p1, ids.p1, ids.p1, ids.p3]);
    expect(contacts.map(({ id }) => id)).not.toContain(ids.drMarsh);
    expect(contacts.find(({ id }) => id === ids.marsh)?.notes).toBe(
      "Trained in Lyon.\n\nOther address: elena@lsu.example",
    );
    expect(interviews[1]?.participants).toEqual([{ contactId: ids.marsh, thankYou: "expected" }]);
    expect(rotations[0]?.contacts).toEqual([ids.marsh, ids.bell]);
    expect(messages[2]).toMatchObject({
      recipients: [ids.marsh],
      inReplyTo: ids.question,
      rotationId: rotations[0]?.id,
    });
    expect(drafts[0]?.recipients).toEqual([ids.marsh, ids.bell]);
    expect(scores.map(({ criterionId, score }) => [criterionId, score]).sort()).toEqual(
      [
        [ids.k1, 4],
        [ids.k2, 5],
      ].sort(),
    );
    expect(answers.map(({ finding }) => finding).sort()).toEqual(
      [`thank-you:${interviews[1]?.id}:${ids.marsh}`, `unranked:${ids.p1}`].sort(),
    );
  });

  test("with a #1 letter each are one program with two letters, and no second promise", async () => {
    const promises = async () =>
      check(await present(), now).findings.filter(({ rule }) => rule === "one-letter-of-intent").length;
    expect(await promises()).toBeGreaterThan(0);
    await mergeAll();
    expect(await promises()).toBe(0);
  });

  test("hold what was chosen where they differ", async () => {
    await mergeAll({ name: "gone", rank: "gone", notes: "gone", city: "gone", [`score:${ids.k1}`]: "gone" }, []);
    const { programs, contacts, scores } = await present();
    expect(programs[0]).toMatchObject({ name: "Lakeshore", rank: 3, notes: "Loud.", city: "Evanston" });
    expect(programs[0]?.aliases).toEqual(["Lakeshore University", "Lake"]);
    expect(contacts).toHaveLength(5);
    expect(scores.find(({ criterionId }) => criterionId === ids.k1)?.score).toBe(2);
  });

  test("are two again by one Undo, byte for byte", async () => {
    const [file, rows] = [await exported(), await tables()];
    const undo = await mergeAll({ name: "gone", rank: "gone", [`score:${ids.k1}`]: "gone" });
    expect(await exported()).not.toBe(file);
    expect((await listDeletions(account.id))[0]).toMatchObject({
      noun: "merge",
      title: "Lakeshore into Lakeshore University",
    });
    await restore(account.id, undo);
    expect(await exported()).toBe(file);
    expect(await tables()).toEqual(rows);
    expect(await listDeletions(account.id)).toEqual([]);
  });

  test("sent twice are merged once, and a page that grew old merges nothing", async () => {
    const before = await seen("programs", ids.p1, ids.p2);
    const asked = { keep: ids.p1, gone: ids.p2, picks: {}, people: [] };
    await updateProgram(account.id, ids.p2, { notes: "Changed elsewhere." });
    await expect(mergePrograms(account.id, asked, before)).rejects.toThrow(Stale);
    const undo = await mergeAll();
    expect(await mergeAll()).toBe(undo);
    await expect(mergePrograms(account.id, { ...asked, gone: ids.p1 }, before)).rejects.toThrow(NotFound);
  });

  test("undone after more was done: what was changed since stays, what can’t be parted is refused", async () => {
    const undo = await mergeAll();
    await updateProgram(account.id, ids.p1, { city: "Oak Park" });
    const person = { programId: ids.p1, name: "New One", title: "", role: "faculty", email: null, notes: "" } as const;
    const added = await createContact(account.id, person, "new-person-1");
    const question = (await present()).messages.find(({ id }) => id === ids.question)!;
    await updateMessage(account.id, ids.question, { ...question, recipients: [added] }, now);
    await expect(restore(account.id, undo)).rejects.toThrow(Refused);
    expect((await present()).programs).toHaveLength(2);
    await updateMessage(account.id, ids.question, { ...question, recipients: [] }, now);
    await restore(account.id, undo);
    const { programs, contacts } = await present();
    expect(programs.map(({ name, city, rank }) => [name, city, rank])).toEqual([
      ["Lakeshore University", "Oak Park", 1],
      ["Lakeshore", "Evanston", 3],
      ["Ferndale", "", 2],
    ]);
    expect(contacts.find(({ id }) => id === added)?.programId).toBe(ids.p1);
  });

  test("a rank that somebody else has by now stays there, and a merge into a program that was deleted waits for it", async () => {
    const undo = await mergeAll();
    await updateProgram(account.id, ids.p3, { rank: 3 });
    const gone = await remove(account.id, "program", ids.p1);
    await expect(restore(account.id, undo)).rejects.toThrow(Refused);
    await restore(account.id, gone);
    await restore(account.id, undo);
    expect((await present()).programs.map(({ name, rank }) => [name, rank])).toEqual([
      ["Lakeshore University", 1],
      ["Lakeshore", null],
      ["Ferndale", 3],
    ]);
  });

  test("what was deleted before comes back at the program that stays", async () => {
    const deleted = await remove(account.id, "message", ids.question);
    const undo = await mergeAll();
    await restore(account.id, deleted);
    expect((await present()).messages.find(({ id }) => id === ids.question)).toMatchObject({
      programId: ids.p1,
      recipients: [ids.marsh],
    });
    await restore(account.id, undo);
    expect((await present()).programs).toHaveLength(3);
  });

  test("a rank of the other list that is taken is refused by name", async () => {
    await updateProgram(account.id, ids.p2, { track: "preliminary", rank: 2 });
    await expect(mergeAll({ rank: "gone" })).rejects.toThrow(Refused);
  });
});

describe("two people", () => {
  test("become one, on everything that either was on, and are two again by one Undo, byte for byte", async () => {
    const [file, rows] = [await exported(), await tables()];
    const undo = await mergeMarsh({ name: "gone" });
    const { contacts, interviews, messages } = await present();
    expect(contacts.map(({ name }) => name)).toEqual(["Elena R. Marsh", "Owen Tak", "Dr. Elena Marsh", "Joan Bell"]);
    expect(interviews[0]?.participants).toEqual([{ contactId: ids.marsh, thankYou: "expected" }]);
    expect(messages[1]?.recipients).toEqual([ids.marsh]);
    await restore(account.id, undo);
    expect(await exported()).toBe(file);
    expect(await tables()).toEqual(rows);
  });

  test("of two programs stay two", async () => {
    const both = await seen("contacts", ids.marsh, ids.drMarsh);
    await expect(mergePeople(account.id, { keep: ids.marsh, gone: ids.drMarsh, picks: {} }, both)).rejects.toThrow(
      Refused,
    );
  });

  test("undone after a message was sent to them since: it stays with the one who stayed", async () => {
    const undo = await mergeMarsh();
    const sent: MessageFields = {
      ...{ programId: ids.p1, direction: "sent", kind: "update", channel: "email", at: "2027-01-20T10:00:00Z" },
      ...{ subject: "", body: "A paper came out.", recipients: [ids.marsh], interviewId: null, rotationId: null },
      ...{
        inReplyTo: null,
        dayOnly: false,
        needsReply: false,
        news: "publication",
        mailId: null,
        acknowledged: [],
        readings: [],
      },
    };
    await logMessage(account.id, sent, now, "sent-after-merge");
    await restore(account.id, undo);
    const { messages, contacts } = await present();
    expect(messages.at(-1)?.recipients).toEqual([ids.marsh]);
    expect(contacts).toHaveLength(5);
  });
});
