import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { testFolder } from "@/lib/store/testing";

/** As a run of the tests does it, with something else in the server's place that would go on for an hour. */
const STARTS = `
  const { spawn } = await import("node:child_process");
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const { keep } = await import("./scripts/lib/postgres.mjs");
  const folder = process.argv[1];
  const server = spawn("sleep", ["3600"], { detached: true, stdio: "ignore" });
  mkdirSync(folder + "/data");
  writeFileSync(folder + "/data/postmaster.pid", server.pid + "\\n" + folder + "\\n");
  keep(folder);
  console.log(server.pid);`;

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("a server for tests ends, and its folder goes, with whoever started it, even where that is killed", async () => {
  const folder = await testFolder("kept-");
  const child = spawn(process.execPath, ["--input-type=module", "-e", STARTS, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout, "data");
  const server = Number(said);
  expect([runs(server), existsSync(folder)]).toEqual([true, true]);
  child.kill("SIGKILL");
  await vi.waitFor(() => expect([runs(server), existsSync(folder)]).toEqual([false, false]), { timeout: 60_000 });
});
