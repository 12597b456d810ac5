import type { Database } from "./driver";
import { kindOf } from "./kind";
import { openPostgres } from "./postgres/open";
import { openSqlite } from "./sqlite/open";

export type { Database, Rows } from "./driver";

/** Opens the database that `url` names, which must exist and be migrated. */
export function openDatabase(url: string): Database {
  return kindOf(url) === "postgres" ? openPostgres(url) : openSqlite(url);
}

/** Next bundles the store more than once; the process still has one database. */
const shared: typeof globalThis & { rankAndThankDatabase?: Database } = globalThis;

/** The database that DATABASE_URL names, opened once for the process. */
export function database(): Database {
  shared.rankAndThankDatabase ??= openDatabase(databaseUrl());
  return shared.rankAndThankDatabase;
}

/** The database that this process serves. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL ?? "file:./data/season.db";
}

/** Makes `database()` give this one; for tests, each of which has its own database. */
export function setDatabase(opened: Database): void {
  shared.rankAndThankDatabase = opened;
}
