import { copyFile, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DAY, MINUTE } from "@/lib/season/durations";
import { sampleSeason } from "@/lib/season/sample";
import { openDatabase, setDatabase } from "../database";
import { BackupFailed } from "../errors";
import { createNote } from "../notes";
import { currentSeason } from "../seasons";
import { tableHashes } from "../table-hashes.fixture";
import { accountWith, testDatabase } from "../testing";
import { sqliteAdapter } from "./adapter";
import { backupFolder, type Kept, keptCopies, worthKeeping } from "./backup-files";
import { backUp, backUpBeforeImport, backUpDaily } from "./backups";
import { checkSound, copyInto } from "./file";
import { RestoreRefused, restoreDatabase } from "./restore";
import { searchOf } from "./search-step.fixture";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00Z");

const before = process.env.DATABASE_URL;
beforeEach(() => {
  process.env.DATABASE_URL = `file:${store.file()}`;
});
afterEach(async () => {
  process.env.DATABASE_URL = before;
  await rm(backupFolder(store.file()), { recursive: true, force: true });
});

describe("a copy", () => {
  test("holds every row acknowledged before it began, while 20 writers write", async () => {
    const account = await accountWith(store.database(), sampleSeason(now, "UTC"));
    const { season } = await currentSeason(account.id);
    const note = { programId: season.programs[0]!.id, at: new Date(now).toISOString(), body: "A quiet room." };
    const acknowledged: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      for (let count = 0; writing; count += 1) {
        acknowledged.push(await createNote(account.id, note, `writer-${writer}-${count}`));
        // As requests do, each comes in a turn of its own.
        await new Promise((turn) => setImmediate(turn));
      }
    });
    while (acknowledged.length < 40) await new Promise((turn) => setTimeout(turn, 5));
    const sure = [...acknowledged];
    const copy = await backUp("daily", now);
    writing = false;
    await Promise.all(writers);
    const opened = openDatabase(`file:${copy}`);
    const kept = new Set((await opened.read.note.findMany({ select: { id: true } })).map(({ id }) => id));
    await opened.close();
    expect(sure.filter((id) => !kept.has(id))).toEqual([]);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
  });

  test("of a large database holds nobody up", async () => {
    const connection = await sqliteAdapter(`file:${store.file()}`).connect();
    await connection.executeScript(`CREATE TABLE "Ballast" ("n" INTEGER PRIMARY KEY, "bytes" BLOB);
      WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 50000)
      INSERT INTO "Ballast" SELECT n, randomblob(1000) FROM row`);
    // What it takes in the thread that serves.
    const from = performance.now();
    await copyInto(connection, `${store.file()}.here`);
    await checkSound(`${store.file()}.here`, "The copy");
    const here = performance.now() - from;
    await connection.dispose();
    let [last, longest] = [performance.now(), 0];
    const turning = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await backUp("daily", now);
    clearInterval(turning);
    expect(Math.max(longest, performance.now() - last)).toBeLessThan(here / 2);
  });

  test("waits for one that another bundle of the build makes", async () => {
    vi.resetModules();
    const other = await import("./backups");
    expect(other.backUp).not.toBe(backUp);
    await Promise.all([backUp("daily", now), other.backUp("import", now + 1), backUp("daily", now + 2)]);
    expect((await keptCopies(store.file())).map(({ at }) => at - now)).toEqual(expect.arrayContaining([1, 2]));
  });

  test("is made once a day", async () => {
    await backUpDaily(now);
    await backUpDaily(now + DAY - 1);
    expect(await keptCopies(store.file())).toHaveLength(1);
    await backUpDaily(now + DAY);
    expect((await keptCopies(store.file())).map(({ at }) => at)).toEqual([now + DAY, now]);
  });

  test("before an import is made unless there is one of the last ten minutes that is sound", async () => {
    const kept = async () => (await keptCopies(store.file())).map(({ occasion, at }) => [occasion, at - now]);
    await backUp("restore", now);
    await Promise.all([backUpBeforeImport(now + 1), backUpBeforeImport(now + 2), backUpBeforeImport(now + 3)]);
    expect(await kept()).toEqual([
      ["import", 1],
      ["restore", 0],
    ]);
    await backUpBeforeImport(now + 10 * MINUTE);
    expect(await kept()).toHaveLength(2);
    await backUpBeforeImport(now + 10 * MINUTE + 1);
    expect((await kept())[0]).toEqual(["import", 10 * MINUTE + 1]);
    await backUp("daily", now + 20 * MINUTE + 1);
    await backUpBeforeImport(now + 25 * MINUTE);
    expect((await kept())[0]).toEqual(["daily", 20 * MINUTE + 1]);
    // One of a later time, made before the clock was set back, is not the newest of anything.
    await backUpBeforeImport(now - DAY);
    expect((await kept()).at(-1)).toEqual(["import", -DAY]);
  });

  test("that cannot be made is told, and leaves nothing half done", async () => {
    await writeFile(backupFolder(store.file()), "in the way");
    await expect(backUp("import", now)).rejects.toThrow(BackupFailed);
    await expect(backUpBeforeImport(now)).rejects.toThrow(BackupFailed);
    expect((await readdir(dirname(store.file()))).filter((name) => name.includes("copying"))).toEqual([]);
  });
});

describe("what is kept", () => {
  const daily = (at: number): Kept => ({ name: String(at), at, occasion: "daily" });

  test("is a copy of each of 7 days and 4 weeks, whatever was made", () => {
    let kept: Kept[] = [];
    for (let day = 0; day < 120; day += 1) {
      const at = now + day * DAY;
      kept.push(daily(at));
      const keep = worthKeeping(kept, at);
      kept = kept.filter(({ name }) => keep.has(name));
    }
    const ages = kept.map(({ at }) => (now + 119 * DAY - at) / DAY).sort((one, other) => one - other);
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages.length).toBeLessThanOrEqual(11);
    expect(ages.length).toBeGreaterThanOrEqual(9);
    // What a deleted account left in copies is gone after four weeks.
    expect(ages.at(-1)).toBeLessThan(28);
  });

  test("is ten copies of the last week's imports and migrations too, and always the newest", () => {
    for (const occasion of ["import", "migration"]) {
      const made = Array.from({ length: 30 }, (_, i) => ({ name: `i${i}`, at: now - DAY - i * 60_000, occasion }));
      expect(worthKeeping(made, now).size).toBe(10);
      expect([...worthKeeping(made, now + 400 * DAY)]).toEqual(["i0"]);
    }
  });

  test("is every import of the last 24 hours, up to fifty", () => {
    const imports = (length: number) =>
      Array.from({ length }, (_, i) => ({ name: `i${i}`, at: now - i * 10 * 60_000, occasion: "import" }));
    expect(worthKeeping(imports(50), now).size).toBe(50);
    expect(worthKeeping(imports(51), now)).not.toContain("i50");
    // A day later they are ten again, and the last of the day.
    expect(worthKeeping(imports(50), now + DAY).size).toBe(10);
  });

  test("is what was made before a migration, however many imports follow, and the day's copy, whatever was put aside", () => {
    const migration: Kept = { name: "m", at: now - 90 * 60_000, occasion: "migration" };
    const day: Kept = { name: "d", at: now - 80 * 60_000, occasion: "daily" };
    const imports = Array.from({ length: 30 }, (_, i) => ({ name: `i${i}`, at: now - i * 60_000, occasion: "import" }));
    expect(worthKeeping([migration, ...imports], now)).toContain("m");
    const aside = { name: "r", at: now, occasion: "restore" };
    expect(worthKeeping([migration, day, aside], now)).toContain("d");
    expect(worthKeeping([migration, day, aside], now)).toContain("r");
  });
});

describe("restoring", () => {
  async function stopped(): Promise<string> {
    await store.database().close();
    return store.file();
  }

  test("gives back every row of every table, and keeps the present file aside", async () => {
    await accountWith(store.database(), sampleSeason(now, "UTC"), "maya@example.org");
    const copy = await backUp("daily", now);
    const then = await tableHashes(copy);
    await store.database().write((tx) => tx.account.deleteMany());
    const file = await stopped();
    const meanwhile = await tableHashes(file);
    const aside = await restoreDatabase(`file:${file}`, copy);
    expect(await tableHashes(file)).toEqual(then);
    expect(await tableHashes(aside!)).toEqual(meanwhile);
    expect(then).not.toEqual(meanwhile);
    setDatabase(openDatabase(`file:${file}`));
  });

  test("is refused while the server has the database open, and changes nothing", async () => {
    await accountWith(store.database(), sampleSeason(now, "UTC"));
    const copy = await backUp("daily", now);
    await expect(restoreDatabase(`file:${store.file()}`, copy)).rejects.toThrow(/in use by another process/);
    expect(await store.database().read.account.count()).toBe(1);
  });

  test("refuses a file that is cut, damaged, not ours, of a newer version, or not there", async () => {
    await accountWith(store.database(), sampleSeason(now, "UTC"));
    const copy = await backUp("daily", now);
    const file = await stopped();
    const present = await readFile(file);
    const bytes = await readFile(copy);
    const folder = dirname(file);
    const damaged = Buffer.from(bytes);
    // So much that rows are hit: pages of an index alone are not missed, since a restore makes every index again.
    damaged.fill(0x5a, Math.floor(bytes.length / 3), Math.floor((2 * bytes.length) / 3));
    const newer = join(folder, "newer.bad");
    await copyFile(copy, newer);
    const connection = await sqliteAdapter(`file:${newer}`).connect();
    await connection.executeScript("UPDATE _prisma_migrations SET migration_name = '29990101000000_later'");
    await connection.dispose();
    const bad: Record<string, Buffer | string> = {
      cut: bytes.subarray(0, bytes.length / 2),
      damaged,
      empty: "",
      text: "not a database at all",
    };
    for (const [name, content] of Object.entries(bad)) await writeFile(join(folder, `${name}.bad`), content);
    for (const name of [...Object.keys(bad), "newer", "missing"])
      await expect(restoreDatabase(`file:${file}`, join(folder, `${name}.bad`)), name).rejects.toThrow(RestoreRefused);
    expect(Buffer.compare(await readFile(file), present)).toBe(0);
    expect((await readdir(folder)).filter((name) => /restoring|aside/.test(name))).toEqual([]);
  });

  test("takes the place of a present file that is damaged", async () => {
    await accountWith(store.database(), sampleSeason(now, "UTC"));
    const copy = await backUp("daily", now);
    const file = await stopped();
    await writeFile(file, "damaged");
    const aside = await restoreDatabase(`file:${file}`, copy);
    expect(await readFile(aside!, "utf8")).toBe("damaged");
    expect(await tableHashes(file)).toEqual(await tableHashes(copy));
    const { should, holds } = await searchOf(file);
    expect(holds).toEqual(should);
  });
});
