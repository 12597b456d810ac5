import { randomUUID } from "node:crypto";
import { checksum, type Migration, MigrationRefused, type MigrationReport, readMigrations } from "../migration-files";
import { type Connection, connected } from "./connection";

/** A number of our own among the advisory locks of the database: whoever migrates holds it. */
const MIGRATING = 7_264_900;
/** How long a change of a table waits for those who use it. */
const LOCK_WAIT = "30s";

/** Where Prisma notes what was applied, as it would make it itself. */
const NOTES = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings the PostgreSQL database that `url` names to the newest of `migrations`: all that it lacks in one transaction, so that a failure or
 * a kill leaves it as it was. Of several processes that start at once, one does it and the others wait. Nothing is copied: backups are the
 * operator's there (docs/hosting.md). Throws `MigrationRefused` when a newer version of the program wrote the database, when a migration
 * that it holds has been edited since, or when it keeps texts in anything but UTF-8.
 */
export async function migratePostgres(url: string, migrations?: Migration[]): Promise<MigrationReport> {
  const wanted = migrations ?? (await readMigrations("postgres"));
  return connected(url, async (connection) => {
    if ((await pending(connection, wanted)).length === 0) return { applied: [], backup: null };
    const [encoding] = await connection.query<{ server_encoding: string }>("SHOW server_encoding");
    if (encoding?.server_encoding !== "UTF8")
      throw new MigrationRefused(
        `The database is encoded in ${encoding?.server_encoding}. Make it with ENCODING 'UTF8'.`,
      );
    await connection.query("BEGIN");
    try {
      await connection.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
      await connection.query("SELECT pg_advisory_xact_lock($1)", [MIGRATING]);
      await connection.query(NOTES);
      // Looked at again: another start may have migrated while this one waited.
      const missing = await pending(connection, wanted);
      for (const migration of missing) {
        await connection.query(migration.sql);
        await connection.query(
          `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
           VALUES ($1, $2, $3, clock_timestamp(), 1)`,
          [randomUUID(), checksum(migration), migration.name],
        );
      }
      await connection.query("COMMIT");
      return { applied: missing.map(({ name }) => name), backup: null };
    } catch (error) {
      await connection.query("ROLLBACK").catch(() => {});
      throw error;
    }
  });
}

/** The migrations that the database lacks. Throws `MigrationRefused` when it holds one that is not known here, or another of that name. */
async function pending(connection: Connection, migrations: Migration[]): Promise<Migration[]> {
  const [table] = await connection.query<{ there: string | null }>(
    `SELECT to_regclass('"_prisma_migrations"')::text AS "there"`,
  );
  if (!table?.there) return migrations;
  const rows = await connection.query<{ migration_name: string; checksum: string }>(
    `SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum: sum } of rows) {
    const migration = known.get(name);
    if (!migration)
      throw new MigrationRefused(
        `The database was written by a newer version of this program (migration ${name}). Update the program, or set DATABASE_URL to another database.`,
      );
    if (checksum(migration) !== sum)
      throw new MigrationRefused(
        `prisma/migrations/postgres/${name} was edited after it was applied. Restore it and write the change as a new migration, or set DATABASE_URL to another database.`,
      );
  }
  const applied = new Set(rows.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}
