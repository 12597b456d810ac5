import { existsSync } from "node:fs";
import { chmod, mkdir, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { kindOf } from "./kind";
import { applyMigrations } from "./migrations";
import { BATCH, type MovedTable, type Side, Tally, type Value } from "./moved-rows";
import { type Connection, connected } from "./postgres/connection";
import { movedTables, postgresSide } from "./postgres/move-side";
import { sqliteAdapter } from "./sqlite/adapter";
import { checkSound, flush, openAlone, removeDatabase, run } from "./sqlite/file";
import { sqliteSide } from "./sqlite/move-side";

/** A move that is not made, and in its message why. Both databases are as they were. */
export class MoveRefused extends Error {}

/** What a move carried over: each table with its number of rows and the hash of them, equal on both sides. */
export type Moved = { table: string; rows: number; hash: string }[];

/**
 * Carries everything from one database to another of the other kind, both brought to the newest migration first, and compares the number of
 * rows and a hash of each table before it counts. The target is filled in one transaction, or as a file that takes its place at the end: a
 * kill leaves it empty, and the same is begun anew. Throws `MoveRefused` where the target holds anything, or a server uses one of them.
 */
export async function moveDatabase(from: string, to: string, say: (line: string) => void): Promise<Moved> {
  if (kindOf(from) === kindOf(to))
    throw new MoveRefused("One of the two must be a file of SQLite (file:…), the other PostgreSQL (postgresql://…).");
  return kindOf(from) === "sqlite" ? toPostgres(from, to, say) : toSqlite(from, to, say);
}

async function toPostgres(from: string, to: string, say: (line: string) => void): Promise<Moved> {
  const file = pathOf(from);
  if (!existsSync(file)) throw new MoveRefused(`${file} doesn’t exist.`);
  await applyMigrations(from);
  await applyMigrations(to);
  const source = await openAlone(file);
  if (!source) throw new MoveRefused(`${file} is in use by another process. Stop the server, then move.`);
  try {
    return await connected(to, async (connection) => {
      await refuseUsed(connection);
      await connection.query("BEGIN");
      try {
        const tables = await movedTables(connection);
        const moved = await carry(sqliteSide(source), postgresSide(connection), tables, say);
        await connection.query("COMMIT");
        return moved;
      } catch (error) {
        await connection.query("ROLLBACK").catch(() => {});
        throw error;
      }
    });
  } finally {
    await source.dispose();
  }
}

async function toSqlite(from: string, to: string, say: (line: string) => void): Promise<Moved> {
  const file = pathOf(to);
  const filling = `${file}.moving`;
  await applyMigrations(from);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await removeDatabase(filling);
  await applyMigrations(`file:${filling}`);
  try {
    const moved = await connected(from, async (connection) => {
      await refuseUsed(connection);
      await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      const tables = await movedTables(connection);
      if (existsSync(file)) await refuseFilled(await countsOf(file, tables));
      const target = await sqliteAdapter(`file:${filling}`).connect();
      try {
        await run(target, "BEGIN");
        const made = await carry(postgresSide(connection), sqliteSide(target), tables, say);
        await run(target, "COMMIT");
        return made;
      } finally {
        await target.dispose();
      }
    });
    await checkSound(filling, "The database");
    await chmod(filling, 0o600);
    await flush(filling);
    await removeDatabase(file);
    await rename(filling, file);
    await flush(dirname(file));
    return moved;
  } catch (error) {
    await removeDatabase(filling);
    throw error;
  }
}

/** Fills the empty target from the source, then reads both again and compares. */
async function carry(source: Side, target: Side, tables: MovedTable[], say: (line: string) => void): Promise<Moved> {
  await refuseFilled(await target.counts(tables));
  const counts = await source.counts(tables);
  const waiting = new Map<MovedTable, Map<string, { key: Value[]; value: Value }[]>>();
  for (const table of tables) {
    const place = (name: string) => table.columns.findIndex((column) => column.name === name);
    const later = new Map(table.later.map((column) => [column, [] as { key: Value[]; value: Value }[]]));
    waiting.set(table, later);
    let done = 0;
    for await (const rows of source.rows(table)) {
      for (const row of rows)
        for (const [column, values] of later) {
          const value = row[place(column)] ?? null;
          if (value === null) continue;
          values.push({ key: table.key.map((name) => row[place(name)] ?? null), value });
          row[place(column)] = null;
        }
      await target.insert(table, rows);
      done += rows.length;
      if (done % (BATCH * 20) === 0) say(`${table.name}: ${done} of ${counts[table.name]}`);
    }
    if (done > 0) say(`${table.name}: ${done}`);
  }
  for (const [table, later] of waiting) for (const [column, rows] of later) await target.set(table, column, rows);
  say("Comparing …");
  const moved: Moved = [];
  for (const table of tables) {
    const [there, here] = [await tallyOf(source, table), await tallyOf(target, table)];
    if (there.toString() !== here.toString())
      throw new Error(`${table.name} didn’t arrive as it was: ${there} became ${here}. Nothing was kept.`);
    moved.push({ table: table.name, rows: here.count, hash: here.toString().split(", ")[1] ?? "" });
  }
  return moved;
}

async function tallyOf(side: Side, table: MovedTable): Promise<Tally> {
  const tally = new Tally();
  for await (const rows of side.rows(table)) for (const row of rows) tally.add(row);
  return tally;
}

async function countsOf(file: string, tables: MovedTable[]): Promise<Record<string, number>> {
  await applyMigrations(`file:${file}`);
  const alone = await openAlone(file);
  if (!alone) throw new MoveRefused(`${file} is in use by another process. Stop the server, then move.`);
  try {
    return await sqliteSide(alone).counts(tables);
  } finally {
    await alone.dispose();
  }
}

async function refuseFilled(counts: Record<string, number>): Promise<void> {
  const [filled] = Object.entries(counts).filter(([, rows]) => rows > 0);
  if (filled)
    throw new MoveRefused(`The target holds something already (${filled[1]} in ${filled[0]}). Choose an empty one.`);
}

/** A server that goes on writing would lose what it writes from now on. */
async function refuseUsed({ query }: Connection): Promise<void> {
  const others = await query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'rank-and-thank' AND pid <> pg_backend_pid()",
  );
  if (others.length > 0)
    throw new MoveRefused("The database of PostgreSQL is in use by another process. Stop every server, then move.");
}

function pathOf(url: string): string {
  return resolve(url.replace(/^file:/, ""));
}
