import { resolve } from "node:path";
import { RestoreRefused, restoreDatabase } from "@/lib/store/sqlite/restore";
import { readSettings } from "./lib/environment.mjs";

const [backup] = process.argv.slice(2);
if (!backup || backup === "--help") {
  console.log("npm run restore -- FILE    replaces the database with a copy from data/backups; stop the server first");
  process.exit(backup ? 0 : 2);
}
try {
  const { databaseFile } = readSettings(resolve(import.meta.dirname, ".."), process.env);
  if (databaseFile === null)
    throw new RestoreRefused(
      "DATABASE_URL names PostgreSQL: restore its dump with pg_restore, as docs/hosting.md tells.",
    );
  const aside = await restoreDatabase(`file:${databaseFile}`, backup);
  if (aside) console.log(`· Kept the previous database: ${aside}`);
  console.log(`· Restored ${backup}. Start again with: npm start`);
} catch (error) {
  console.error(error instanceof RestoreRefused ? error.message : error);
  process.exit(1);
}
