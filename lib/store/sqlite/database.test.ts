import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../database";
import { DatabaseBusy } from "../errors";
import { newId } from "../ids";
import { testDatabase } from "../testing";

const store = testDatabase();

/** Another process that holds the write lock of the file until it is told to let go. */
async function lockElsewhere(file: string) {
  const program = `
    const Database = require("better-sqlite3");
    const database = new Database(${JSON.stringify(file)});
    database.exec("BEGIN IMMEDIATE");
    process.send("locked");
    process.on("message", () => { database.exec("COMMIT"); database.close(); process.exit(0); });
  `;
  const child = fork("--eval", [program], { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await once(child, "message");
  return async () => {
    child.send("let go");
    await once(child, "exit");
  };
}

describe("one writer, one reader", () => {
  test("50 transactions, half of which throw, with three other writes beside each: nothing acknowledged is lost, nothing uncommitted is read", async () => {
    const { read, write } = store.database();
    const acknowledged = new Set<string>();
    const doomed = new Set<string>();
    let dirty = 0;
    const look = async () => {
      const rows = await read.account.findMany({ select: { id: true } });
      dirty += rows.filter(({ id }) => doomed.has(id)).length;
    };
    const add = async () => {
      const id = newId();
      await write((tx) => tx.account.create({ data: { id } }));
      acknowledged.add(id);
      const seen = await read.account.findUnique({ where: { id } });
      expect(seen, "an acknowledged row is read at once").not.toBeNull();
    };
    const transaction = async (fails: boolean) => {
      const ids = [newId(), newId()];
      if (fails) for (const id of ids) doomed.add(id);
      const change = write(async (tx) => {
        for (const id of ids) {
          await tx.account.create({ data: { id } });
          await pause(0);
          await look();
        }
        if (fails) throw new Error("thrown on purpose");
      });
      if (fails) await expect(change).rejects.toThrow("thrown on purpose");
      else {
        await change;
        for (const id of ids) acknowledged.add(id);
      }
    };
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => [transaction(i % 2 === 0), add(), add(), add(), look()]).flat(),
    );

    const stored = new Set((await read.account.findMany({ select: { id: true } })).map(({ id }) => id));
    expect(dirty).toBe(0);
    expect(acknowledged.size).toBe(200);
    expect(stored).toEqual(acknowledged);
  });

  test("the reader cannot write", async () => {
    await expect(store.database().read.account.create({ data: { id: newId() } })).rejects.toThrow(/readonly|READONLY/);
  });

  test("a transaction holds the lock before its first statement, so that what it reads stays true", async () => {
    const other = openDatabase(`file:${store.file()}`);
    let elsewhere: Promise<unknown> = Promise.resolve();
    const id = newId();
    await store.database().write(async (tx) => {
      const before = await tx.account.count();
      elsewhere = other.write((theirs) => theirs.account.create({ data: { id } }));
      await pause(150);
      expect(await tx.account.count()).toBe(before);
    });
    await elsewhere;
    expect(await store.database().read.account.count({ where: { id } })).toBe(1);
    await other.close();
  });

  test("waits for another process's lock without freezing this one, and goes on when it is let go", async () => {
    const release = await lockElsewhere(store.file());
    let written = false;
    const writing = store
      .database()
      .write((tx) => tx.account.create({ data: { id: newId() } }))
      .finally(() => {
        written = true;
      });
    await store.database().read.account.count();
    expect(written, "reads go on meanwhile").toBe(false);
    await pause(300);
    await release();
    await expect(writing).resolves.toBeDefined();
  });

  test("gives up after five seconds, all that wait together, and works again at once", async () => {
    const release = await lockElsewhere(store.file());
    const started = performance.now();
    const add = () => store.database().write((tx) => tx.account.create({ data: { id: newId() } }));
    const results = await Promise.allSettled([add(), add(), add(), add()]);
    // One after the other would be 20 seconds.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(results.map((result) => result.status === "rejected" && result.reason instanceof DatabaseBusy)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await release();
    await add();
    expect(await store.database().read.account.count()).toBe(1);
  });

  test("a full disk is told as busy, loses nothing and is over when there is room", async () => {
    const { read, write } = store.database();
    await write((tx) => tx.account.create({ data: { id: newId() } }));
    const big = write(async (tx) => {
      await tx.$executeRawUnsafe("PRAGMA max_page_count = 1");
      for (let i = 0; i < 500; i += 1) await tx.account.create({ data: { id: `${newId()}${"x".repeat(1_000)}` } });
    });
    await expect(big).rejects.toThrow(DatabaseBusy);
    expect(await read.account.count()).toBe(1);
    await write((tx) => tx.account.create({ data: { id: newId() } }));
    expect(await read.account.count()).toBe(2);
  });

  test("a missing file is an error, not a new database", async () => {
    const missing = openDatabase(`file:${store.file()}.missing`);
    await expect(missing.read.account.count()).rejects.toThrow();
  });
});
