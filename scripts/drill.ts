import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { requireBuild } from "./lib/build";

/** Each but the restore needs a build; all print their figures with those that they must reach. */
const DRILLS = ["kill", "locked", "full", "restore", "notices"];
/** A full disk ends PostgreSQL's server, whose operator starts it again; what it answers before is lib/store/postgres/errors.test.ts. */
const ON_POSTGRES = ["kill", "locked", "several", "restore", "notices"];

const given = process.argv.slice(2);
const kind = given.includes("postgres") ? ["postgres"] : [];
const all = kind.length > 0 ? ON_POSTGRES : DRILLS;
const asked = given.filter((name) => name !== "postgres");
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`npm run drill -- [${all.join("] [")}] [postgres]    all of them where none is named`);
  process.exit(2);
}
const wanted = asked.length > 0 ? asked : all;
if (wanted.some((name) => name !== "restore")) requireBuild();
let failed = 0;
for (const name of wanted) {
  console.log(`· ${name}`);
  const file = join(import.meta.dirname, `drill-${name}.ts`);
  if (spawnSync(process.execPath, ["--import", "tsx", file, ...kind], { stdio: "inherit" }).status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
