import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DatabaseKind, migrationsFolder, readMigrations, readSchema } from "@/lib/store/migration-files";
import { nextPostgresMigration } from "@/lib/store/postgres/next-migration";
import { nextMigration } from "@/lib/store/sqlite/next-migration";

const name = process.argv[2] ?? "";
if (process.argv.length !== 3 || !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
  console.error("Name the migration in lowercase words joined by _, for example: npm run migration -- add_city");
  process.exit(1);
}

const schema = await readSchema();
const earlier = await readMigrations("sqlite");
const next = await nextMigration(schema, earlier);
if (!next) {
  console.log("Nothing to migrate: prisma/schema.prisma and prisma/migrations agree.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const write = async (kind: DatabaseKind, sql: string) => {
    const folder = join(migrationsFolder(kind), `${stamp}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "migration.sql"), sql, { flag: "wx" });
    console.log(`Wrote prisma/migrations/${kind}/${stamp}_${name}/migration.sql. Read it before you use it.`);
  };
  await write("sqlite", next.sql);
  await write("postgres", (await nextPostgresMigration(schema, earlier)) ?? "-- Nothing differs here.\n");
  console.log("A CHECK or a trigger that you write into one belongs into the other as well.");
  if (next.rebuiltWithChecks.length > 0)
    console.log(
      `The one for SQLite rebuilds ${next.rebuiltWithChecks.join(", ")}: repeat the CHECK constraints of the old table in the new one.`,
    );
  if (next.rebuiltWithTriggers.length > 0)
    console.log(
      `The one for SQLite rebuilds ${next.rebuiltWithTriggers.join(", ")}: create the triggers of the old table again (lib/store/search-index.ts).`,
    );
}
