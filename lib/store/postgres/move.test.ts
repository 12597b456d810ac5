import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signIn } from "../accounts";
import { openDatabase, setDatabase } from "../database";
import { busyAccount, passersBy, rowCounts } from "../every-table.fixture";
import { MoveRefused, moveDatabase } from "../move";
import { searchTexts } from "../search";
import { currentSeason } from "../seasons";
import { accountOfSession } from "../sessions";
import { migrateSqlite } from "../sqlite/migrations";
import { testFolder } from "../testing";
import { connected } from "./connection";
import { dropTestDatabase, makeTestDatabase } from "./testing";

const now = Date.now();
const [email, password] = ["maya@example.org", "a quiet reading room"];
const quiet = () => {};

let folder = "";
let file = "";
let server = "";
beforeEach(async () => {
  folder = await testFolder("move-");
  file = `file:${join(folder, "season.db")}`;
  server = await makeTestDatabase();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await dropTestDatabase(server);
});

/** What `see` sees in the database of a URL, opened for it alone. */
async function inside<T>(url: string, see: () => Promise<T>): Promise<T> {
  const database = openDatabase(url);
  setDatabase(database);
  try {
    return await see();
  } finally {
    await database.close();
  }
}

const fill = () =>
  inside(file, async () => {
    await busyAccount(email, password, "kept", now);
    await passersBy(now);
  });
/** What somebody who signs in sees, and what is found for them. */
const seen = () => {
  return (async () => {
    const entered = await signIn(email, password, "", Date.now());
    const account = entered.outcome === "in" ? await accountOfSession(entered.token, Date.now()) : null;
    if (!account) throw new Error("Nobody is let in.");
    const { season } = await currentSeason(account.id);
    return { season, found: (await searchTexts(account.id, "kept", 20)).total };
  })();
};

describe("a move", () => {
  test("carries a file to PostgreSQL and back: rows, hashes, sign-in, season and search are the same", async () => {
    await migrateSqlite(file);
    await fill();
    const [counts, before] = await inside(file, async () => [await rowCounts(), await seen()] as const);
    const lines: string[] = [];
    const there = await moveDatabase(file, server, (line) => lines.push(line));
    expect(lines).toContain("Comparing …");
    expect(there.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(100);
    expect(await inside(server, seen)).toEqual(before);
    const back = `file:${join(folder, "back.db")}`;
    await moveDatabase(server, back, quiet);
    expect(await inside(back, seen)).toEqual(before);
    // Signing in to look makes a session each time.
    const after = await inside(back, rowCounts);
    expect({ ...after, Session: 0 }).toEqual({ ...counts, Session: 0 });
  });

  test("refuses a target that holds anything, and one in use, and leaves it as it was", async () => {
    await migrateSqlite(file);
    await fill();
    await moveDatabase(file, server, quiet);
    await expect(moveDatabase(file, server, quiet)).rejects.toThrow(/holds something already/);
    await expect(moveDatabase(server, file, quiet)).rejects.toThrow(/holds something already/);
    const served = openDatabase(server);
    await served.read.account.count();
    await expect(moveDatabase(server, `file:${join(folder, "other.db")}`, quiet)).rejects.toThrow(/in use/);
    await served.close();
    expect(existsSync(join(folder, "other.db"))).toBe(false);
    await expect(moveDatabase(file, file, quiet)).rejects.toBeInstanceOf(MoveRefused);
  });

  test("that is killed in the middle leaves the target empty, and is made whole by the next", async () => {
    await migrateSqlite(file);
    await fill();
    await killedMove(file, server, "Message:");
    expect(Object.values(await inside(server, rowCounts)).filter((rows) => rows > 0)).toEqual([]);
    await moveDatabase(file, server, quiet);
    const back = join(folder, "back.db");
    await killedMove(server, `file:${back}`, "Message:");
    expect(existsSync(back)).toBe(false);
    await moveDatabase(server, `file:${back}`, quiet);
    expect(existsSync(`${back}.moving`)).toBe(false);
  });

  test("takes along a text with a NUL, without it", async () => {
    await migrateSqlite(file);
    await inside(file, passersByWithNul);
    await moveDatabase(file, server, quiet);
    const agents = await connected(server, ({ query }) =>
      query<{ userAgent: string }>('SELECT "userAgent" FROM "Session"'),
    );
    expect(agents.map(({ userAgent }) => userAgent)).toContain("a browser");
  });
});

/** Moves in a process of its own, which kills itself once it has said this. */
async function killedMove(from: string, to: string, at: string): Promise<void> {
  const code = `
    const { moveDatabase } = await import("./lib/store/move.ts");
    const [from, to, at] = process.argv.slice(1);
    await moveDatabase(from, to, (line) => line.startsWith(at) && process.kill(process.pid, "SIGKILL"));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code, from, to, at], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

/** Written past the store, as an earlier version would have kept it. */
async function passersByWithNul(): Promise<void> {
  await passersBy(now);
  const { database } = await import("../database");
  await database().write((tx) =>
    tx.$executeRawUnsafe(`UPDATE "Session" SET "userAgent" = 'a ' || char(0) || 'browser'`),
  );
}
