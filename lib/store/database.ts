import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { DatabaseBusy, NotFound, Refused, Stale } from "./errors";
import { Prisma, PrismaClient } from "./generated/client";

/**
 * One writer, one reader. Prisma's client for SQLite shares one connection between all requests, so that a write of one
 * request could run inside another's open transaction and vanish with it. Here reads have a connection of their own, which
 * sees only what is committed, and writes come one at a time, each in a transaction that holds the lock from its first
 * statement on: what was read inside it is still true when it commits, in this process and beside others.
 */
export type Database = {
  /** For plain reads. Its connection refuses to write. */
  read: Rows;
  /**
   * Runs `change` in a write transaction and gives its result once that is committed. Writes wait for one another, so
   * `change` must not call this again. Throws `DatabaseBusy` when another process holds the lock for 5 s.
   */
  write<T>(change: (tx: Rows) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The tables, as Prisma gives them inside a transaction. */
export type Rows = Prisma.TransactionClient;

/** The driver waits synchronously, freezing the whole process: the writer waits this long and then tries again. */
const writerTimeoutMs = 100;
/** In WAL a reader waits only while the file is recovered or closed by another process. */
const readerTimeoutMs = 1_000;
const patienceMs = 5_000;
/** Takes the write lock and changes nothing, before anything is read. */
const takeLock = 'UPDATE "Season" SET "revision" = "revision" WHERE 1 = 0';

/** Opens the SQLite file that `url` names (`file:…`, relative to the working directory). It must exist and be migrated. */
export function openDatabase(url: string): Database {
  const file = `file:${resolve(url.replace(/^file:/, ""))}`;
  const reader = connect(file, "reader");
  let writer = connect(file, "writer");
  let last: Promise<unknown> = Promise.resolve();

  async function attempt<T>(change: (tx: Rows) => Promise<T>, deadline: number): Promise<T> {
    for (let wait = 10; ; wait = Math.min(wait * 2, 200)) {
      let locked = false;
      try {
        return await writer.$transaction(
          async (tx) => {
            await tx.$executeRawUnsafe(takeLock);
            locked = true;
            return change(tx);
          },
          { maxWait: patienceMs, timeout: 120_000 },
        );
      } catch (error) {
        if (isOwn(error)) throw error;
        const busy = isBusy(error);
        if (locked || !busy) {
          const broken = writer;
          writer = connect(file, "writer");
          await broken.$disconnect();
        }
        if (!busy && !isFull(error)) throw error;
        if (locked || !busy || performance.now() + wait > deadline) throw new DatabaseBusy(error);
        await pause(wait);
      }
    }
  }

  return {
    read: reader,
    write(change) {
      const deadline = performance.now() + patienceMs;
      const result = last.then(() => attempt(change, deadline));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      await last;
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}

function connect(url: string, role: "reader" | "writer"): PrismaClient {
  const timeout = role === "writer" ? writerTimeoutMs : readerTimeoutMs;
  const factory = new PrismaBetterSqlite3({ url, timeout, fileMustExist: true });
  const settings: [pragma: string, value: string][] = [
    ["journal_mode", "wal"],
    // FULL: in WAL the default may lose the last commits when the power fails.
    ["synchronous", "2"],
    ["foreign_keys", "1"],
    ["busy_timeout", String(timeout)],
    // What is deleted is overwritten, not left in the file until something else needs the room.
    ["secure_delete", "1"],
    ["query_only", role === "reader" ? "1" : "0"],
  ];
  return new PrismaClient({
    // Without the calling code and its values, which would reach the log.
    errorFormat: "minimal",
    adapter: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      async connect() {
        const connection = await factory.connect();
        const pragma = async (sql: string) =>
          (await connection.queryRaw({ sql: `PRAGMA ${sql}`, args: [], argTypes: [] })).rows[0]?.[0];
        try {
          for (const [name, value] of settings) {
            await pragma(`${name} = ${value}`);
            const found = String(await pragma(name));
            if (found !== value)
              throw new Error(`The database’s ${role} has ${name} = ${found} where ${value} is needed.`);
          }
          return connection;
        } catch (error) {
          await connection.dispose();
          throw error;
        }
      },
    },
  });
}

/** Thrown by the program or refused by a constraint: the transaction was rolled back and the connection is as good as new. */
function isOwn(error: unknown): boolean {
  return (
    [NotFound, Refused, Stale].some((own) => error instanceof own) ||
    isUniqueViolation(error) ||
    isMissingReference(error)
  );
}

/** A row with the same unique value exists. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** A row refers to one that does not exist, or that belongs to another season or program. */
export function isMissingReference(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2003" || error.code === "P2025");
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(driverCode(error));
}

function isFull(error: unknown): boolean {
  return driverCode(error) === "SQLITE_FULL";
}

/** SQLite's own name of what went wrong, which Prisma carries along; empty when the error is not SQLite's. */
function driverCode(error: unknown): string {
  const known = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.driverAdapterError : error;
  if (!(known instanceof Error) || typeof known.cause !== "object" || known.cause === null) return "";
  return "originalCode" in known.cause ? String(known.cause.originalCode) : "";
}

/** Next bundles the store more than once; the process still has one database. */
const shared: typeof globalThis & { rankAndThankDatabase?: Database } = globalThis;

/** The database that DATABASE_URL names, opened once for the process. */
export function database(): Database {
  shared.rankAndThankDatabase ??= openDatabase(process.env.DATABASE_URL ?? "file:./data/season.db");
  return shared.rankAndThankDatabase;
}

/** Makes `database()` give this one; for tests, each of which has a file of its own. */
export function setDatabase(opened: Database): void {
  shared.rankAndThankDatabase = opened;
}
