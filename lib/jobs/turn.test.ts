import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DAY, HOUR, MINUTE } from "@/lib/season/durations";
import { type Database, openDatabase, setDatabase } from "@/lib/store/database";
import { addJob, claimJob, forgetJobs, keepJob, LEASE_MS, settleJob, startJob, stoppedJobs } from "@/lib/store/jobs";
import { testDatabase, testFolder } from "@/lib/store/testing";
import { GiveUp, type JobKind } from "./job-kind";
import { turn } from "./turn";

const store = testDatabase();
const NOW = Date.parse("2026-11-20T12:00:00Z");
const add = (key: string, dueAt = NOW, mostTries = 3) =>
  store.database().write((tx) => addJob(tx, { key, kind: "work", about: `about ${key}`, dueAt, mostTries }));
const row = (key: string) => store.database().read.job.findUniqueOrThrow({ where: { key } });

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  return () => log.mockRestore();
});

const work = (run: JobKind["run"], every: number | null = null): Record<string, JobKind> => ({
  work: { tries: 3, every, run },
});

describe("a job that another write sees to", () => {
  it("isn’t taken once that write is done, and the next one is", async () => {
    await add("first", NOW - 1);
    await add("second");
    const claimed = await store.database().write(async (tx) => {
      await tx.job.updateMany({ where: { key: "first" }, data: { doneAt: new Date(NOW), about: "another" } });
      const claiming = claimJob("one", ["work"], NOW);
      // Long enough to find the row and to wait for it, until this write is done.
      await pause(300);
      return { claiming };
    }, "an account");
    expect(await claimed.claiming).toMatchObject({ key: "second" });
    expect(await row("first")).toMatchObject({ leaseOwner: null, tries: 0 });
  });
});

describe("a turn", () => {
  it("runs what is due, the longest due first, and each once", async () => {
    await add("second");
    await add("first", NOW - 1);
    await add("later", NOW + 1);
    await add("first", NOW - 100);
    const ran: string[] = [];
    const kinds = work(async ({ key, about, tries, last }) => {
      ran.push(`${key}, ${about}, ${tries}, ${last}`);
    });
    expect(await turn(kinds, "one", () => NOW)).toBe(2);
    expect(await turn(kinds, "one", () => NOW)).toBe(0);
    expect(ran).toEqual(["first, about first, 1, false", "second, about second, 1, false"]);
    expect(await turn(kinds, "one", () => NOW + 1)).toBe(1);
    await add("first", NOW);
    expect(await turn(kinds, "one", () => NOW + DAY)).toBe(0);
  });

  it("tries again later what failed, and stops after its tries", async () => {
    await add("poisoned");
    const tried: number[] = [];
    let clock = NOW;
    const kinds = work(async ({ tries, last }) => {
      tried.push(clock - NOW);
      expect(last).toBe(tries === 3);
      throw new Error("words of a person");
    });
    for (; clock < NOW + DAY; clock += MINUTE) await turn(kinds, "one", () => clock);
    expect(tried).toEqual([0, MINUTE, 6 * MINUTE]);
    expect(await row("poisoned")).toMatchObject({ problem: "Error", tries: 3, doneAt: null });
    expect(await stoppedJobs()).toBe(1);
    const said = log.mock.calls.flat().join("");
    expect(said).toContain('"event":"job failed"');
    expect(said).not.toContain("words of a person");
  });

  it("stops at once where a handler gives up", async () => {
    await add("refused");
    const kinds = work(async () => {
      throw new GiveUp("the address was refused");
    });
    await turn(kinds, "one", () => NOW);
    expect(await row("refused")).toMatchObject({ problem: "the address was refused", tries: 1 });
    expect(await stoppedJobs()).toBe(1);
    expect(await turn(kinds, "one", () => NOW + DAY)).toBe(0);
  });

  it("comes again where it is of every so often, whether it was done or failed", async () => {
    await startJob({ key: "work", kind: "work", mostTries: 3 }, NOW);
    const ran: number[] = [];
    let clock = NOW;
    const kinds = work(async () => {
      ran.push(clock - NOW);
      if (clock >= NOW + HOUR && clock < NOW + 2 * HOUR) throw new Error("failed");
    }, HOUR);
    for (; clock < NOW + 4 * HOUR; clock += MINUTE) await turn(kinds, "one", () => clock);
    expect(ran.map((ms) => ms / MINUTE)).toEqual([0, 60, 61, 66, 126, 186]);
    expect(await stoppedJobs()).toBe(0);
  });

  it("that comes again and fails as often as it may is told of until it is done once", async () => {
    await startJob({ key: "work", kind: "work", mostTries: 3 }, NOW);
    let clock = NOW;
    let broken = true;
    const kinds = work(async () => {
      if (broken) throw new Error("failed");
    }, HOUR);
    const toldOf: number[] = [];
    const live = async (minutes: number) => {
      for (const end = clock + minutes * MINUTE; clock < end; clock += MINUTE) {
        await turn(kinds, "one", () => clock);
        toldOf.push(await stoppedJobs());
      }
    };
    // The third try is 6 minutes in; what it failed of stands over the next tries and a new process.
    await live(6);
    expect(toldOf).toEqual([0, 0, 0, 0, 0, 0]);
    toldOf.length = 0;
    await live(70);
    await startJob({ key: "work", kind: "work", mostTries: 3 }, clock);
    await live(2);
    expect(new Set(toldOf)).toEqual(new Set([1]));
    expect(await row("work")).toMatchObject({ problem: "given up: Error", stoppedAt: null });
    broken = false;
    await live(60);
    expect(await stoppedJobs()).toBe(0);
    expect(await row("work")).toMatchObject({ problem: null });
  });

  it("begins anew with a process, and where the clock was set back", async () => {
    await startJob({ key: "work", kind: "work", mostTries: 3 }, NOW);
    const ran = vi.fn(async () => {});
    await turn(work(ran, HOUR), "one", () => NOW);
    await startJob({ key: "work", kind: "work", mostTries: 3 }, NOW - DAY);
    await turn(work(ran, HOUR), "one", () => NOW - DAY);
    expect(ran).toHaveBeenCalledTimes(2);
  });
});

describe("a process that ends in the middle", () => {
  it("leaves its job to another, after its lease, until the tries are used up", async () => {
    await add("killed");
    const kinds = ["work"];
    expect(await claimJob("gone", kinds, NOW)).toMatchObject({ key: "killed", tries: 1 });
    expect(await claimJob("other", kinds, NOW + LEASE_MS - 1)).toBe(null);
    expect(await claimJob("other", kinds, NOW + LEASE_MS)).toMatchObject({ key: "killed", tries: 2 });
    // The first is not gone after all, and has nothing to say anymore.
    await settleJob("killed", "gone", { done: true }, NOW + LEASE_MS);
    expect(await keepJob("killed", "gone", NOW + LEASE_MS)).toBe(false);
    expect(await row("killed")).toMatchObject({ doneAt: null, leaseOwner: "other" });
    expect(await claimJob("third", kinds, NOW + 2 * LEASE_MS)).toMatchObject({ tries: 3 });
    const ran = vi.fn(async () => {});
    expect(await turn(work(ran), "fourth", () => NOW + 3 * LEASE_MS)).toBe(0);
    expect(ran).not.toHaveBeenCalled();
    expect(await row("killed")).toMatchObject({ problem: "the process ended in the middle each time" });
    expect(await stoppedJobs()).toBe(1);
  });

  it("one that takes long is kept by who is at it", async () => {
    await add("long");
    await claimJob("one", ["work"], NOW);
    expect(await keepJob("long", "one", NOW + MINUTE)).toBe(true);
    expect(await claimJob("other", ["work"], NOW + LEASE_MS)).toBe(null);
  });

  it("who read the clock before another took it takes nothing away", async () => {
    await add("taken");
    await claimJob("one", ["work"], NOW + 5_000);
    expect(await claimJob("other", ["work"], NOW)).toBe(null);
  });

  it("a clock that is set back keeps nobody from its job", async () => {
    await add("earlier", NOW - 10 * DAY);
    await claimJob("gone", ["work"], NOW);
    expect(await claimJob("other", ["work"], NOW - HOUR)).toMatchObject({ key: "earlier" });
  });
});

describe("several at once", () => {
  it("two handles on one file run each job once", async () => {
    const here = store.database();
    const there = openDatabase(store.url());
    try {
      for (let one = 0; one < 20; one += 1) await add(`job-${one}`);
      const ran: string[] = [];
      const kinds = work(async ({ key }) => {
        ran.push(key);
      });
      const claimed = async (database: Database, owner: string) => {
        setDatabase(database);
        return claimJob(owner, ["work"], NOW);
      };
      // One after the other, but interleaved: each sees what the other took.
      const keys: (string | undefined)[] = [];
      for (let one = 0; one < 5; one += 1)
        keys.push((await claimed(here, "here"))?.key, (await claimed(there, "there"))?.key);
      expect(new Set(keys).size).toBe(10);
      setDatabase(here);
      await Promise.all(["a", "b", "c"].map((owner) => turn(kinds, owner, () => NOW)));
      expect(ran.toSorted()).toEqual([...new Set(ran)].toSorted());
      expect(ran).toHaveLength(10);
    } finally {
      setDatabase(here);
      await there.close();
    }
  });

  it("three processes run sixty jobs, and one of them is killed: only what it had is run twice", async () => {
    for (let one = 0; one < 60; one += 1) await add(`job-${String(one).padStart(2, "0")}`, Date.now() - 1_000);
    const folder = await testFolder("ledger-");
    const ledger = join(folder, "ran");
    await writeFile(ledger, "");
    const started = ["one", "two", "three"].map((owner) => {
      const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker.fixture.ts", owner, ledger], {
        env: { ...process.env, DATABASE_URL: store.url() },
        stdio: ["ignore", "inherit", "inherit"],
      });
      return { child, ended: once(child, "exit") };
    });
    const lines = async () => (await readFile(ledger, "utf8")).split("\n").filter(Boolean);
    await vi.waitFor(async () => expect((await lines()).some((line) => line.startsWith("three "))).toBe(true), {
      timeout: 120_000,
      interval: 20,
    });
    started[2]!.child.kill("SIGKILL");
    await Promise.all(started.map(({ ended }) => ended));
    const ran = (await lines()).map((line) => line.split(" ")[1]!);
    const twice = ran.filter((key, i) => ran.indexOf(key) !== i);
    const left = await store.database().read.job.findMany({ where: { doneAt: null }, select: { key: true } });
    // What the killed one had waits for its lease to end.
    expect(left.length).toBeLessThanOrEqual(1);
    expect(twice).toEqual([]);
    expect(new Set([...ran, ...left.map(({ key }) => key)]).size).toBe(60);
    const again: string[] = [];
    await turn(
      work(async ({ key }) => {
        again.push(key);
      }),
      "later",
      () => Date.now() + LEASE_MS,
    );
    expect(again).toEqual(left.map(({ key }) => key));
    await rm(folder, { recursive: true });
  });
});

it("forgets what was done long ago, and keeps its key until then", async () => {
  await add("done");
  await turn(
    work(async () => {}),
    "one",
    () => NOW,
  );
  const forget = (before: number) => store.database().write((tx) => forgetJobs(tx, before));
  await forget(NOW);
  expect(await store.database().read.job.count()).toBe(1);
  await forget(NOW + 1);
  expect(await store.database().read.job.count()).toBe(0);
});
