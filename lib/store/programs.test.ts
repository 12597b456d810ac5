import { beforeEach, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { listDeletions, restore } from "./deletions";
import { Refused } from "./errors";
import { newId } from "./ids";
import { createProgram, deleteProgram, updatePrograms } from "./programs";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";
import { removeView, saveView } from "./views";

const store = testDatabase();
const built = season().program("p1", { rank: 1 }).program("p2", { signal: "gold" }).program("p3").build();

type Account = Awaited<ReturnType<typeof accountWith>>;
let account: Account;
let ids: string[];

beforeEach(async () => {
  account = await accountWith(store.database(), built);
  ids = (await currentSeason(account.id)).season.programs.map(({ id }) => id);
});

const programs = async () => (await currentSeason(account.id)).season.programs;

test("several programs are changed in one go, each in its own way", async () => {
  const [first = "", second = "", third = ""] = ids;
  await updatePrograms(account.id, [
    { id: first, stage: "withdrawn" },
    { id: second, signal: "none", contactPolicy: "no-contact" },
    { id: third, archived: true },
  ]);
  expect(await programs()).toMatchObject([
    { stage: "withdrawn", rank: 1, archived: false },
    { signal: "none", contactPolicy: "no-contact", archived: false },
    { stage: "interviewed", archived: true },
  ]);
});

test("a ranked program is not archived, and nothing else of that change is kept", async () => {
  const [first = "", second = ""] = ids;
  const archiving = updatePrograms(account.id, [
    { id: second, archived: true },
    { id: first, archived: true },
  ]);
  await expect(archiving).rejects.toThrow(Refused);
  expect((await programs()).some(({ archived }) => archived)).toBe(false);
});

test("an archived program comes back from a deletion as archived", async () => {
  const third = ids[2] ?? "";
  await updatePrograms(account.id, [{ id: third, archived: true }]);
  const deletion = await deleteProgram(account.id, third);
  expect(await listDeletions(account.id)).toMatchObject([{ id: deletion, noun: "program", title: "Program p3" }]);
  await restore(account.id, deletion);
  expect((await programs())[2]).toMatchObject({ id: third, archived: true });
  expect(await listDeletions(account.id)).toEqual([]);
});

test("a view is kept under its name, once, and forgotten", async () => {
  const views = async () => (await currentSeason(account.id)).season.season.views;
  await saveView(account.id, { name: "Gold", query: "signal=gold" });
  await saveView(account.id, { name: "Late", query: "show=needs-you" });
  await saveView(account.id, { name: "Gold", query: "signal=gold&sort=name" });
  expect(await views()).toEqual([
    { name: "Late", query: "show=needs-you" },
    { name: "Gold", query: "signal=gold&sort=name" },
  ]);
  await removeView(account.id, "Late");
  await removeView(account.id, "Nothing");
  expect(await views()).toEqual([{ name: "Gold", query: "signal=gold&sort=name" }]);
});

test("a guest's season takes no more programs than its own file may hold, however they are added", async () => {
  let full = season();
  for (let at = 0; at < 200; at += 1) full = full.program(`p${at}`);
  const made = full.build();
  const [guest, kept] = [
    await accountWith(store.database(), made),
    await accountWith(store.database(), made, "reyes@example.org"),
  ];
  const { id: _, ...another } = { ...built.programs[2], name: "One more" } as (typeof built.programs)[number];
  await expect(createProgram(guest.id, another, newId())).rejects.toMatchObject({
    refusal: { formError: "A guest’s season has at most 200 programs. Create an account to add more." },
  });
  expect((await currentSeason(guest.id)).season.programs).toHaveLength(200);
  await createProgram(kept.id, another, newId());
  expect((await currentSeason(kept.id)).season.programs).toHaveLength(201);
});
