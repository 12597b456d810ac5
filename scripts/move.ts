import { MigrationRefused } from "@/lib/store/migration-files";
import { MoveRefused, moveDatabase } from "@/lib/store/move";

const USAGE = `npm run move -- FROM TO    carries everything from one database to an empty one of the other kind
                           file:./data/season.db   postgresql://user:password@host:5432/database
Stop every server first; afterward set DATABASE_URL to TO. FROM stays as it is.`;

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.log(USAGE);
  process.exit(from === "--help" ? 0 : 2);
}
const started = performance.now();
try {
  const moved = await moveDatabase(from, to, (line) => console.log(`· ${line}`));
  for (const { table, rows, hash } of moved) console.log(`${table.padEnd(24)} ${String(rows).padStart(9)}  ${hash}`);
  const all = moved.reduce((sum, { rows }) => sum + rows, 0);
  console.log(`${all} rows arrived as they were, in ${Math.round((performance.now() - started) / 1_000)} s.`);
} catch (error) {
  console.error(error instanceof MoveRefused || error instanceof MigrationRefused ? error.message : error);
  process.exit(1);
}
