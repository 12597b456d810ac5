import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { isRefusedByConstraint } from "../constraint-errors";
import type { Database, Rows } from "../driver";
import { DatabaseBusy, NotFound, Refused, Stale } from "../errors";
import { Prisma, PrismaClient } from "../generated/client";
import { withoutNul } from "../without-nul";
import { identityOf, isWhole } from "./health";
import { findTexts } from "./search";

/** The driver waits synchronously, freezing the whole process: the writer waits this long and then tries again. */
const writerTimeoutMs = 100;
/** In WAL a reader waits only while the file is recovered or closed by another process. */
const readerTimeoutMs = 1_000;
const patienceMs = 5_000;
/** Takes the write lock and changes nothing, before anything is read. */
const takeLock = 'UPDATE "Season" SET "revision" = "revision" WHERE 1 = 0';

/**
 * Opens the SQLite file that `url` names (`file:…`, relative to the working directory). It must exist and be migrated.
 *
 * One writer, one reader. Prisma's client for SQLite shares one connection between all requests, so that a write of one
 * request could run inside another's open transaction and vanish with it. Here reads have a connection of their own, which
 * sees only what is committed, and writes come one at a time, each in a transaction that holds the lock from its first
 * statement on.
 */
export function openSqlite(url: string): Database {
  const path = resolve(url.replace(/^file:/, ""));
  const file = `file:${path}`;
  const opened = identityOf(path);
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
    find: (account, typed, most) => findTexts(reader, account, typed, most),
    forgetDeletedWords,
    forgetVersionsOf,
    async deferReferences(tx) {
      await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    },
    isReady: () => isWhole(path, opened, reader),
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
        const connection = withoutNul(await factory.connect());
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
  return [NotFound, Refused, Stale].some((own) => error instanceof own) || isRefusedByConstraint(error);
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

/**
 * FTS5 only crosses out the words of what was deleted, until it next puts its parts together. (Its `secure-delete` would do so row by
 * row, at twenty times the cost.) Costs nothing where nothing was crossed out.
 */
async function forgetDeletedWords(tx: Rows): Promise<void> {
  await tx.$executeRaw`INSERT INTO "SearchIndex"("SearchIndex") VALUES ('optimize')`;
}

/** A deletion may be tens of megabytes, so SQLite looks into it where it is, into each once in its life. */
async function forgetVersionsOf(tx: Rows, deletionId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "DraftVersion" WHERE "draftId" IN (
      SELECT json_extract(draft.value, '$.id') FROM "Deletion" AS deletion, json_each(deletion."rows", '$.drafts') AS draft
      WHERE deletion."id" = ${deletionId}
    ) AND "seasonId" = (SELECT "seasonId" FROM "Deletion" WHERE "id" = ${deletionId})
      AND NOT EXISTS (SELECT 1 FROM "Draft" WHERE "Draft"."id" = "DraftVersion"."draftId")`;
}
