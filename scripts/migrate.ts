import { MigrationRefused } from "@/lib/store/migration-files";
import { applyMigrations } from "@/lib/store/migrations";

const url = process.env.DATABASE_URL ?? "file:./data/season.db";
try {
  const { applied, backup } = await applyMigrations(url);
  if (backup) console.log(`· Kept a copy of the database: ${backup}`);
  if (applied.length > 0) console.log(`· Migrated the database: ${applied.join(", ")}`);
} catch (error) {
  console.error(error instanceof MigrationRefused ? error.message : error);
  process.exit(1);
}
