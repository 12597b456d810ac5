import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Each needs a build (npm start makes one) and prints its figures with those that it must reach. */
const DRILLS = ["kill", "locked", "full"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !DRILLS.includes(name));
if (unknown.length > 0) {
  console.error(`npm run drill -- [${DRILLS.join("] [")}]    all of them where none is named`);
  process.exit(2);
}
let failed = 0;
for (const name of asked.length > 0 ? asked : DRILLS) {
  console.log(`· ${name}`);
  const file = join(import.meta.dirname, `drill-${name}.ts`);
  if (spawnSync(process.execPath, ["--import", "tsx", file], { stdio: "inherit" }).status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
