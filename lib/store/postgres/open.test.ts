import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { isUniqueViolation } from "../constraint-errors";
import { openDatabase, type Rows } from "../database";
import { DatabaseBusy } from "../errors";
import { newId } from "../ids";
import { setRankOrder } from "../rank-list";
import { currentSeason } from "../seasons";
import { accountWith, testDatabase } from "../testing";
import { connected } from "./connection";
import { ownStage } from "./stage.fixture";

const store = testDatabase(undefined, ownStage());

const add = (tx: Rows, id = newId()) => tx.account.create({ data: { id } });
/** Runs SQL beside the store, as another process would. */
const beside = <Row>(sql: string) => connected(store.url(), ({ query }) => query<Row>(sql));
const kill = () =>
  beside(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );

describe("reads and writes", () => {
  test("50 transactions, half of which throw, with three other writes beside each: nothing acknowledged is lost, nothing uncommitted is read", async () => {
    const { read, write } = store.database();
    const acknowledged = new Set<string>();
    const doomed = new Set<string>();
    let dirty = 0;
    let busy = 0;
    /** On a machine that has much else to do, one may wait longer than it is let; then nothing of it is kept. */
    const isBusy = (error: unknown) => {
      expect(error).toBeInstanceOf(DatabaseBusy);
      busy += 1;
    };
    const look = async () => {
      dirty += (await read.account.findMany({ select: { id: true } })).filter(({ id }) => doomed.has(id)).length;
    };
    const one = async () => {
      const id = newId();
      try {
        await write((tx) => add(tx, id), id);
      } catch (error) {
        return isBusy(error);
      }
      acknowledged.add(id);
      expect(await read.account.findUnique({ where: { id } }), "an acknowledged row is read at once").not.toBeNull();
    };
    const transaction = async (fails: boolean, i: number) => {
      const ids = [newId(), newId()];
      if (fails) for (const id of ids) doomed.add(id);
      const change = write(
        async (tx) => {
          for (const id of ids) {
            await add(tx, id);
            await look();
          }
          if (fails) throw new Error("thrown on purpose");
        },
        i % 3 === 0 ? undefined : `name ${i % 3}`,
      );
      try {
        await change;
        for (const id of ids) acknowledged.add(id);
      } catch (error) {
        if (!(error instanceof Error && error.message === "thrown on purpose")) isBusy(error);
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, i) => [transaction(i % 2 === 0, i), one(), one(), one()]).flat());
    const stored = new Set((await read.account.findMany({ select: { id: true } })).map(({ id }) => id));
    expect(dirty).toBe(0);
    expect(stored).toEqual(acknowledged);
    expect(acknowledged.size + busy).toBeGreaterThanOrEqual(175);
    expect(acknowledged.size).toBeGreaterThan(50);
  });

  test("the reader cannot write, and is not told that it may try again", async () => {
    const writing = add(store.database().read);
    await expect(writing).rejects.toThrow(/read-only/);
    await expect(writing).rejects.not.toBeInstanceOf(DatabaseBusy);
  });

  test("what a write reads stays true until it commits, of one name and of everything, beside another process", async () => {
    const other = openDatabase(store.url());
    const count = async (database: typeof other, of?: string) =>
      database.write(async (tx) => {
        const rows = await tx.account.count();
        await add(tx, `${rows}`);
      }, of);
    // Each counts and adds that many: two that counted the same would clash.
    await Promise.all(Array.from({ length: 20 }, (_, i) => count(i % 2 === 0 ? other : store.database(), "counted")));
    await Promise.all(Array.from({ length: 20 }, (_, i) => count(i % 2 === 0 ? other : store.database())));
    await Promise.all([...Array.from({ length: 10 }, () => count(other)), count(store.database(), "counted")]);
    expect(await other.read.account.count()).toBe(51);
    await other.close();
  });

  test("writes of two names do not wait for one another", async () => {
    const { write } = store.database();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = write(() => held, "one");
    await write((tx) => add(tx), "other");
    release();
    await slow;
  });
});

describe("a database that is locked, restarting or broken", () => {
  test("is told as busy within 6 s by all that wait together, reads go on, and it works again at once", async () => {
    const locked = connected(store.url(), async ({ query }) => {
      await query("BEGIN");
      await query("SELECT pg_advisory_xact_lock(7264901)");
      const started = performance.now();
      const tries = Array.from({ length: 4 }, (_, i) =>
        store.database().write((tx) => add(tx), i % 2 ? "one" : undefined),
      );
      expect(await store.database().read.account.count()).toBe(0);
      const results = await Promise.allSettled(tries);
      expect(performance.now() - started).toBeLessThan(6_500);
      for (const result of results) expect(result.status === "rejected" && result.reason).toBeInstanceOf(DatabaseBusy);
      await query("ROLLBACK");
    });
    await locked;
    await store.database().write((tx) => add(tx));
    expect(await store.database().read.account.count()).toBe(1);
  });

  test("is told as busy by a write that was under way, which left nothing; what comes next works", async () => {
    const { read, write } = store.database();
    const broken = write(async (tx) => {
      await add(tx, "lost");
      await kill();
      await add(tx, "lost too");
    });
    await expect(broken).rejects.toBeInstanceOf(DatabaseBusy);
    await write((tx) => add(tx, "kept"));
    expect(await read.account.findMany({ select: { id: true } })).toEqual([{ id: "kept" }]);
  });

  test("loses nothing acknowledged while its connections are killed again and again", async () => {
    const { read, write } = store.database();
    const acknowledged: string[] = [];
    let busy = 0;
    const writing = Array.from({ length: 60 }, async (_, i) => {
      const id = `row ${i}`;
      await pause(i * 5);
      try {
        await write((tx) => add(tx, id), `name ${i % 5}`);
        acknowledged.push(id);
      } catch (error) {
        expect(error).toBeInstanceOf(DatabaseBusy);
        busy += 1;
      }
    });
    for (let i = 0; i < 5; i += 1) {
      await pause(40);
      await kill();
    }
    await Promise.all(writing);
    const stored = new Set((await write((tx) => tx.account.findMany({ select: { id: true } }))).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(acknowledged.length + busy).toBe(60);
    expect(await read.account.count()).toBe(stored.size);
  });

  test("out of reach is busy for reads and writes, and not ready", async () => {
    const nobody = openDatabase("postgresql://postgres@127.0.0.1:9/nothing");
    await expect(nobody.read.account.count()).rejects.toBeInstanceOf(DatabaseBusy);
    await expect(nobody.write((tx) => add(tx))).rejects.toBeInstanceOf(DatabaseBusy);
    expect(await nobody.isReady()).toBe(false);
    await nobody.close();
  });

  test("is not ready while no connection for writes is free, and is when one is", async () => {
    const narrow = openDatabase(`${store.url()}?connection_limit=1`);
    expect(await narrow.isReady()).toBe(true);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = narrow.write(() => held);
    await narrow.read.account.count();
    expect(await narrow.isReady()).toBe(false);
    release();
    await holding;
    expect(await narrow.isReady()).toBe(true);
    await narrow.close();
  });
});

describe("what differs from SQLite", () => {
  test("a NUL is left out of a text, and half a pair becomes what stands for it, as there", async () => {
    const id = newId();
    await store.database().write((tx) => tx.account.create({ data: { id: `${id}\0a\ud83d`, email: null } }));
    expect(await store.database().read.account.findFirst()).toMatchObject({ id: `${id}a\ufffd` });
  });

  test("texts sort by their code points", async () => {
    const names = ["alpha", "Zeta", "álbany", "Beta", "ﬁ", "𝒜"];
    await store.database().write((tx) => tx.account.createMany({ data: names.map((id) => ({ id })) }));
    const sorted = await store.database().read.account.findMany({ orderBy: { id: "asc" } });
    expect(sorted.map(({ id }) => id)).toEqual(["Beta", "Zeta", "alpha", "álbany", "ﬁ", "𝒜"]);
  });

  test("two programs swap their ranks, and three go round", async () => {
    const built = season().program("a", { rank: 1 }).program("b", { rank: 2 }).program("c", { rank: 3 }).build();
    const account = await accountWith(store.database(), built);
    const programs = (await currentSeason(account.id)).season.programs;
    const [a, b, c] = [1, 2, 3].map((rank) => programs.find((program) => program.rank === rank)?.id ?? "");
    await setRankOrder(account.id, "primary", [b!, a!, c!]);
    await setRankOrder(account.id, "primary", [c!, b!, a!]);
    const ranked = (await currentSeason(account.id)).season.programs;
    expect([c, b, a].map((id) => ranked.find((program) => program.id === id)?.rank)).toEqual([1, 2, 3]);
  });

  test("a value that is there already is known as that, and the write that met it leaves nothing", async () => {
    const { write, read } = store.database();
    const account = { passwordHash: "hash", email: "maya@example.org" };
    await write((tx) => tx.account.create({ data: { id: "first", ...account } }));
    const second = write(async (tx) => {
      await add(tx, "beside");
      await tx.account.create({ data: { id: "second", ...account } });
    });
    expect(await second.catch(isUniqueViolation)).toBe(true);
    expect(await read.account.count()).toBe(1);
  });

  test("a moment comes back as it was, to the millisecond, whatever zone the server is in", async () => {
    await beside(`ALTER DATABASE "${new URL(store.url()).pathname.slice(1)}" SET timezone = 'America/New_York'`);
    const there = openDatabase(store.url());
    const at = new Date("2027-03-14T07:30:00.123Z");
    await there.write((tx) => tx.signInFailures.create({ data: { emailHash: "hash", count: 1, firstAt: at } }));
    expect(await there.read.signInFailures.findFirst()).toMatchObject({ firstAt: at });
    expect(await there.read.signInFailures.count({ where: { firstAt: { lte: at } } })).toBe(1);
    expect(await there.read.signInFailures.count({ where: { firstAt: { lt: at } } })).toBe(0);
    await there.close();
  });
});
