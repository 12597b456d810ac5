import { beforeEach, describe, expect, test } from "vitest";
import { bringIn } from "@/lib/bring-in/bring-in";
import { readCalendar } from "@/lib/bring-in/calendar/read";
import type { Claims } from "@/lib/bring-in/claims";
import { sheetOfText } from "@/lib/bring-in/table/sheets";
import { type Decisions, noDecisions } from "@/lib/bring-in/take/decisions";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import { listDeletions, remove, restore } from "./deletions";
import { Refused } from "./errors";
import { bringInto } from "./imports";
import { updateProgram } from "./programs";
import { currentSeason, exportSeason } from "./seasons";
import { createTask } from "./tasks";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

const now = Date.parse("2026-11-29T10:00:00-05:00");
const built = season()
  .program("p1", { name: "Lakeshore", city: "Chicago", state: "IL" })
  .contact("c1", "p1", { name: "Amara Osei", email: null })
  .interview("p1", "2026-11-20T15:00:00-06:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
  .build();
const table: Claims = {
  kind: "table",
  file: "list.csv",
  rows: 3,
  left: [],
  sheets: [
    sheetOfText(
      Buffer.from(
        "Program,City,State,Signal,PD,PD email,Interview date,Time,Thank you sent,Fit rating,Next step\nLakeshore,Evanston,IL,gold,Amara Osei,osei@lake.example,,,11/21/2026,4,Send update\nFerndale,Boise,ID,silver,Ann Cole,cole@fern.example,12/15/2026,9-3 PM,,5,\n",
      ),
    ).sheet,
  ],
};
const calendar: Claims = {
  kind: "calendar",
  file: "a.ics",
  rows: 1,
  left: [],
  events: readCalendar(
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:9\nSUMMARY:Lakeshore second look\nDTSTART:20261208T150000Z\nEND:VEVENT\nEND:VCALENDAR\n",
  ).events,
};

let account: Awaited<ReturnType<typeof accountWith>>;
beforeEach(async () => {
  account = await accountWith(store.database(), built);
});

const bring = (submission: string, decisions: Decisions = noDecisions) =>
  bringInto(
    account.id,
    (before) => ({
      season: bringIn(before, [table, calendar], { now, me: [], decisions }).season,
      title: "list.csv and a.ics",
    }),
    submission,
  );
const exported = async () => writeSeasonFile(await exportSeason(account.id));

describe("an import", () => {
  test("is written at once, counted, and undone byte for byte", async () => {
    const before = await exported();
    const done = await bring("first-import");
    expect(done).toMatchObject({
      made: { programs: 1, contacts: 1, interviews: 2, messages: 1, tasks: 1, criteria: 1 },
      changed: 2,
    });
    const { season: after } = await currentSeason(account.id);
    expect(after.programs.map(({ name, signal, city }) => [name, signal, city])).toEqual([
      ["Lakeshore", "gold", "Chicago"],
      ["Ferndale", "silver", "Boise"],
    ]);
    expect(after.scores.map(({ score }) => score).sort()).toEqual([4, 5]);
    const [kept] = await listDeletions(account.id);
    expect(kept).toMatchObject({ noun: "import", title: "list.csv and a.ics" });
    await restore(account.id, kept?.id ?? "");
    expect(await exported()).toBe(before);
    expect(await listDeletions(account.id)).toEqual([]);
  });

  test("that is sent twice, or brought in again, changes nothing more", async () => {
    const done = await bring("first-import");
    const after = await exported();
    expect(await bring("first-import")).toEqual(done);
    expect(await exported()).toBe(after);
    expect(await bring("second-import")).toMatchObject({ undo: null, changed: 0 });
    expect(await exported()).toBe(after);
  });

  test("undone later keeps what was changed since, and is refused where more was added to what it made", async () => {
    const { undo } = await bring("first-import");
    const { season: after } = await currentSeason(account.id);
    const [lakeshore, ferndale] = after.programs;
    await updateProgram(account.id, lakeshore?.id ?? "", { signal: "silver" });
    const task = await createTask(
      account.id,
      { programId: ferndale?.id ?? "", title: "Call", dueOn: null, doneAt: null },
      "call-them-first",
    );
    await expect(restore(account.id, undo ?? "")).rejects.toThrow(Refused);
    await remove(account.id, "task", task);
    await restore(account.id, undo ?? "");
    const { season: back } = await currentSeason(account.id);
    expect(back.programs).toMatchObject([{ name: "Lakeshore", signal: "silver" }]);
    expect(back.interviews).toHaveLength(1);
  });

  test("gives ranks from one program to another, and back", async () => {
    const list = (text: string): Claims => ({
      kind: "table",
      file: "ranks.csv",
      rows: 3,
      left: [],
      sheets: [sheetOfText(Buffer.from(text)).sheet],
    });
    const [lakeshore] = (await currentSeason(account.id)).season.programs;
    await updateProgram(account.id, lakeshore?.id ?? "", { rank: 2 });
    const before = await exported();
    const claims = [list("Program,Rank\nLakeshore,1\nFerndale,2\n")];
    const into = (take: string[]) => (open: Parameters<typeof bringIn>[0]) =>
      bringIn(open, claims, { now, me: [], decisions: { ...noDecisions, take } });
    const take = into([])((await currentSeason(account.id)).season).items.flatMap(({ state, key }) =>
      state === "changed" ? [key] : [],
    );
    const put = (submission: string) =>
      bringInto(account.id, (open) => ({ season: into(take)(open).season, title: "ranks.csv" }), submission);
    const ranks = async () =>
      (await currentSeason(account.id)).season.programs.map(({ name, rank }) => `${name} ${rank}`);
    const { undo } = await put("first-ranks");
    expect(await ranks()).toEqual(["Lakeshore 1", "Ferndale 2"]);
    await restore(account.id, undo ?? "");
    expect(await exported()).toBe(before);
  });

  test("writes what another season's file says of tasks and rotations that both have, and takes it back", async () => {
    const start = season()
      .program("p1", { name: "Lakeshore" })
      .task("Send update", "2026-12-20", { programId: "p1" })
      .rotation("p1", "2026-09-01", "2026-09-28")
      .build();
    const own = await accountWith(store.database(), start);
    const file: Claims = {
      kind: "season",
      file: "other.json",
      rows: 1,
      left: [],
      text: writeSeasonFile({
        ...start,
        tasks: start.tasks.map((task) => ({ ...task, doneAt: "2026-11-28T10:00:00-05:00" })),
        rotations: start.rotations.map((rotation) => ({ ...rotation, notes: "Long days" })),
      }),
    };
    const before = writeSeasonFile(await exportSeason(own.id));
    const put = (submission: string) =>
      bringInto(
        own.id,
        (open) => ({
          season: bringIn(open, [file], { now, me: [], decisions: noDecisions }).season,
          title: "other.json",
        }),
        submission,
      );
    const { undo, changed } = await put("first-other");
    expect(changed).toBe(2);
    const after = (await currentSeason(own.id)).season;
    expect(after.tasks.map(({ doneAt }) => doneAt)).toEqual([expect.stringContaining("2026-11-28")]);
    expect(after.rotations.map(({ notes }) => notes)).toEqual(["Long days"]);
    expect(await put("second-other")).toMatchObject({ undo: null, changed: 0 });
    await restore(own.id, undo ?? "");
    expect(writeSeasonFile(await exportSeason(own.id))).toBe(before);
  });

  test("another deletion is restored beside it", async () => {
    await bring("first-import");
    const { season: after } = await currentSeason(account.id);
    const deletion = await remove(account.id, "interview", after.interviews[0]?.id ?? "");
    await restore(account.id, deletion);
    expect((await currentSeason(account.id)).season.interviews).toHaveLength(3);
  });
});
