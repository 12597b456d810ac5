// The disk is full (a small tmpfs where it can be mounted): no acknowledged message is lost, and all goes on once there is room.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/lib/store/database";
import { checkSound } from "@/lib/store/sqlite/file";
import { startedServer } from "./lib/built-server";
import { guest } from "./lib/drill-client";

const SIZE = "24m";

const folder = await mkdtemp(join(tmpdir(), "drill-full-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder]).status === 0;
if (!mounted) {
  console.log(
    "SKIPPED: no small disk can be mounted here. lib/store/sqlite/database.test.ts fills the database to its most pages.",
  );
  await rm(folder, { recursive: true });
  process.exit(0);
}
const server = await startedServer({ folder });
try {
  const client = await guest(server.address);
  const acknowledged: string[] = [];
  const ballast = join(folder, "ballast");
  for (let count = 0; count < 50; count += 1)
    if ((await client.log(`before ${count}`)) === "kept") acknowledged.push(`before ${count}`);
  // A disk that somebody else fills, to the last byte.
  await writeFile(ballast, Buffer.alloc(64 * 1024 * 1024)).catch(() => {});
  let refused = 0;
  for (let count = 0; count < 50; count += 1) {
    if ((await client.log(`full ${count}`)) === "kept") acknowledged.push(`full ${count}`);
    else refused += 1;
  }
  const reads = (await client.get("/api/season")).status;
  await rm(ballast);
  const start = performance.now();
  const works = (await client.log("after")) === "kept";
  const recovery = Math.round(performance.now() - start);
  if (works) acknowledged.push("after");
  await server.kill();
  await checkSound(server.database, "The database");
  const opened = openDatabase(`file:${server.database}`);
  const kept = new Set(
    (await opened.read.message.findMany({ select: { subject: true } })).map(({ subject }) => subject),
  );
  await opened.close();
  const lost = acknowledged.filter((subject) => !kept.has(subject)).length;
  const ok = works && lost === 0 && refused > 0 && reads === 200;
  console.log(
    `${ok ? "PASS" : "FAIL"}: ${acknowledged.length} acknowledged, ${lost} lost (0), ${refused} refused while full (more than 0), reads answered ${reads}, works again after ${recovery} ms`,
  );
  process.exitCode = ok ? 0 : 1;
} finally {
  await server.end();
  spawnSync("umount", [folder]);
  await rm(folder, { recursive: true, force: true });
}
