import { kindOf } from "./kind";
import type { MigrationReport } from "./migration-files";
import { migratePostgres } from "./postgres/migrations";
import { migrateSqlite } from "./sqlite/migrations";

/** Brings the database that `url` names to the newest migration. Throws `MigrationRefused` where it cannot; it is as it was then. */
export function applyMigrations(url: string): Promise<MigrationReport> {
  return kindOf(url) === "postgres" ? migratePostgres(url) : migrateSqlite(url);
}
