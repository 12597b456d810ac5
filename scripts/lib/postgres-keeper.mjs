// Beside a server of PostgreSQL for tests: once whoever started it is gone, however that ended, so are the server and its folder.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "";
process.stdin.resume();
process.stdin.once("close", () => {
  try {
    const [pid] = readFileSync(join(folder, "data/postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGQUIT");
  } catch {
    // It has ended by itself.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 50 });
});
