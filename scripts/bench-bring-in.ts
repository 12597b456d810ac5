import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BENCH_FILES, type BenchFile } from "./lib/bench-files";
import { machineWords } from "./lib/bench-machine";
import { ensureCommandLine } from "./lib/season-bundle.mjs";

/**
 * The memory and the processor's time that the command line's `read` takes at most for large files: tables of 50,000 rows and a mailbox of a
 * gigabyte. Each is read by a process of its own. `npm run bench:bring-in -- NAME…` measures some of them; ends with an error where one takes
 * more memory than promised.
 */

const MOST_MB = 300;
const NOW = "2026-11-29T10:00:00-05:00";

/** Runs the command line and says at its end what it took; the flags are Node's own. */
const CHILD = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ mb: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
await import(process.argv[1]);`;

async function written(path: string, { chunks }: BenchFile): Promise<void> {
  const file = openSync(path, "w");
  for await (const chunk of chunks()) typeof chunk === "string" ? writeSync(file, chunk) : writeSync(file, chunk);
  closeSync(file);
}

function measured(command: string, path: string, options: readonly string[]): { mb: number; seconds: number } {
  const out = openSync(`${path}.out`, "w");
  const { stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", CHILD, command, "read", path, "--now", NOW, "--json", ...options],
    { stdio: ["ignore", out, "pipe"], encoding: "utf8" },
  );
  closeSync(out);
  rmSync(`${path}.out`);
  const taken: { mb: number; seconds: number } = JSON.parse(stderr);
  return taken;
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const command = await ensureCommandLine(resolve(import.meta.dirname, ".."));
  const folder = mkdtempSync(join(tmpdir(), "bench-bring-in-"));
  try {
    console.log(machineWords());
    for (const file of BENCH_FILES) {
      if (names.length > 0 && !names.includes(file.name)) continue;
      const path = join(folder, file.name);
      await written(path, file);
      const { mb, seconds } = measured(command, path, file.options);
      rmSync(path);
      console.log(
        `${file.name.padEnd(18)} ${mb.toFixed(0).padStart(5)} MB ${seconds.toFixed(1).padStart(7)} s  ${file.what}`,
      );
      if (mb > MOST_MB) {
        console.log(`  more than the ${MOST_MB} MB that are promised`);
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
