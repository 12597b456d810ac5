import { setTimeout as pause } from "node:timers/promises";
import type { Database, Rows } from "../driver";
import { DatabaseBusy } from "../errors";
import { PrismaClient } from "../generated/postgres/client";
import { connectionLimit, postgresPool } from "./adapter";
import { meansBusy } from "./errors";
import { findTexts } from "./search";
import { turnstile } from "./turnstile";

const patienceMs = 5_000;
/** What waited long within this process still gets a moment to wait for other processes. */
const LEAST_WAIT_MS = 2_000;
/** A statement that reads takes milliseconds; one that takes this long has lost its server. */
const LONGEST_READ_MS = 30_000;
const LONGEST_WRITE_MS = 120_000;
/** Two numbers of our own among the advisory locks of the database: everything, and what is kept under one name. */
const EVERYTHING = 7_264_901;
const NAMED = 7_264_902;
/** How long to wait to learn whether the server answers at all. */
const READY_MS = 2_000;

/**
 * Opens the PostgreSQL database that `url` names (`postgresql://…`). It must exist and be migrated.
 *
 * Reads and writes have pools of their own, so that writes that wait hold up no reader. A write takes a lock before it reads: of its
 * name and a share of the one of everything, or that one whole. Each statement then sees whatever was committed before, so what it reads
 * stays true until it commits, in every process of every machine. The locks end with the transaction, however that ends.
 */
export function openPostgres(url: string): Database {
  const limit = connectionLimit(url);
  const reader = connect(url, limit, {
    default_transaction_read_only: "on",
    statement_timeout: String(LONGEST_READ_MS),
  });
  const most = Math.ceil(limit / 2);
  const writer = connect(url, most, {
    statement_timeout: String(LONGEST_WRITE_MS),
    idle_in_transaction_session_timeout: String(LONGEST_WRITE_MS),
  });
  const read = rowsOf(
    reader.$extends({
      query: {
        async $allOperations({ args, query }) {
          try {
            return await query(args);
          } catch (error) {
            throw meansBusy(error) && !isWriteToReader(error) ? new DatabaseBusy(error) : error;
          }
        },
      },
    }),
  );
  /** Writes of one name wait here, not each with a connection in its hand. */
  const lines = new Map<string, Promise<boolean>>();
  /** And those of all names here, until a connection is free: how long that takes is nobody else's doing. */
  const slots = turnstile(most);

  async function attempt<T>(change: (tx: Rows) => Promise<T>, of: string | undefined, deadline: number): Promise<T> {
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      let begun = false;
      try {
        return await writer.$transaction(
          async (tx) => {
            const wait = `${Math.max(Math.ceil(deadline - performance.now()), 1)}ms`;
            if (of === undefined)
              await tx.$executeRaw`
                SELECT set_config('lock_timeout', ${wait}, true), pg_advisory_xact_lock(${EVERYTHING})`;
            else
              await tx.$executeRaw`
                SELECT set_config('lock_timeout', ${wait}, true),
                  pg_advisory_xact_lock_shared(${EVERYTHING}), pg_advisory_xact_lock(${NAMED}, hashtext(${of}))`;
            begun = true;
            return change(rowsOf(tx));
          },
          { maxWait: patienceMs, timeout: LONGEST_WRITE_MS },
        );
      } catch (error) {
        if (!meansBusy(error)) throw error;
        // Nothing had been done yet: a connection that broke while nobody used it, or a server that is just coming up.
        if (begun || performance.now() + wait > deadline) throw new DatabaseBusy(error);
        await pause(wait);
      }
    }
  }

  return {
    read,
    write(change, of) {
      const deadline = performance.now() + patienceMs;
      const name = of ?? "";
      const result = (lines.get(name) ?? Promise.resolve(true)).then(async (works) => {
        // Those before it waited just as long, without success.
        if (!works && performance.now() > deadline) throw new DatabaseBusy("Others of this process gave up.");
        const leave = await slots.enter();
        try {
          return await attempt(change, of, Math.max(deadline, performance.now() + LEAST_WAIT_MS));
        } finally {
          leave();
        }
      });
      const last: Promise<boolean> = result
        .then(
          () => true,
          (error) => !(error instanceof DatabaseBusy),
        )
        .then((works) => {
          if (lines.get(name) === last) lines.delete(name);
          return works;
        });
      lines.set(name, last);
      return result;
    },
    find: (account, typed, most) => findTexts(read, account, typed, most),
    // The words are a column of the texts, and go with them.
    async forgetDeletedWords() {},
    forgetVersionsOf,
    async deferReferences(tx) {
      await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
    },
    isReady: () => isReady(reader, writer),
    async close() {
      await Promise.all(lines.values());
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}

function connect(url: string, max: number, server: Record<string, string>): PrismaClient {
  return new PrismaClient({
    // Without the calling code and its values, which would reach the log.
    errorFormat: "minimal",
    adapter: postgresPool(url, { max, server: { timezone: "UTC", ...server }, connectMs: patienceMs }),
  });
}

/**
 * The tables as the store knows them. The two generated clients have the same models and fields, since both schemas are one; that their
 * types agree no compiler can see, so it is said here, once, and lib/store/postgres/schemas.test.ts compares the databases.
 */
function rowsOf(client: object): Rows {
  return client as Rows;
}

function isWriteToReader(error: unknown): boolean {
  return error instanceof Error && /read-only transaction/.test(`${error.message} ${JSON.stringify(error)}`);
}

async function isReady(reader: PrismaClient, writer: PrismaClient): Promise<boolean> {
  const late = pause(READY_MS, false, { ref: false });
  const answers = async () => {
    await reader.account.findFirst({ select: { id: true } });
    const [server] = await writer.$queryRaw<{ standby: boolean }[]>`SELECT pg_is_in_recovery() AS "standby"`;
    return server?.standby === false;
  };
  return Promise.race([answers().catch(() => false), late]);
}

async function forgetVersionsOf(tx: Rows, deletionId: string): Promise<void> {
  const deletion = await tx.deletion.findUnique({ where: { id: deletionId }, select: { rows: true, seasonId: true } });
  const ids = draftIds(JSON.parse(deletion?.rows ?? "{}"));
  if (!deletion || ids.length === 0) return;
  const still = await tx.draft.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const gone = ids.filter((id) => !still.some((draft) => draft.id === id));
  await tx.draftVersion.deleteMany({ where: { draftId: { in: gone }, seasonId: deletion.seasonId } });
}

function draftIds(rows: unknown): string[] {
  if (typeof rows !== "object" || rows === null || !("drafts" in rows) || !Array.isArray(rows.drafts)) return [];
  return rows.drafts.flatMap((draft: unknown) =>
    typeof draft === "object" && draft !== null && "id" in draft && typeof draft.id === "string" ? [draft.id] : [],
  );
}
