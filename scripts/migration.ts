import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { migrationsFolder, readMigrations, readSchema } from "@/lib/store/migration-files";
import { nextMigration } from "@/lib/store/next-migration";

const name = process.argv[2] ?? "";
if (process.argv.length !== 3 || !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
  console.error("Name the migration in lowercase words joined by _, for example: npm run migration -- add_city");
  process.exit(1);
}

const next = await nextMigration(await readSchema(), await readMigrations());
if (!next) {
  console.log("Nothing to migrate: prisma/schema.prisma and prisma/migrations agree.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), next.sql, { flag: "wx" });
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql. Read it before you use it.`);
  if (next.rebuiltWithChecks.length > 0)
    console.log(
      `It rebuilds ${next.rebuiltWithChecks.join(", ")}: repeat the CHECK constraints of the old table in the new one.`,
    );
  if (next.rebuiltWithTriggers.length > 0)
    console.log(
      `It rebuilds ${next.rebuiltWithTriggers.join(", ")}: create the triggers of the old table again (lib/store/search-index.ts).`,
    );
}
