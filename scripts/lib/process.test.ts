import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { descendants } from "./descendants.mjs";

/** Starts a command that starts a child that starts a busy grandchild, and gives its id and theirs. */
async function family() {
  const busy = "for(;;);";
  const middle = `
    const { spawn } = require("node:child_process");
    const busy = spawn(process.execPath, ["-e", ${JSON.stringify(busy)}], { stdio: "ignore" });
    busy.once("spawn", () => console.log(process.pid, busy.pid));
    setInterval(() => {}, 1000);`;
  const command = `
    import { runCommand, runNode } from ${JSON.stringify(import.meta.resolve("./process.mjs"))};
    await runCommand(() => runNode("The child", ["-e", ${JSON.stringify(middle)}], { cwd: "." }), 7);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", command], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const said = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
  return { child, pids: said.trim().split(" ").map(Number) };
}

it("finds what a process started, however far down", async () => {
  const { child, pids } = await family();
  expect(descendants(child.pid!).sort()).toEqual(pids.sort());
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("close", resolve));
});

it.each(["SIGINT", "SIGTERM"] as const)(
  "leaves nothing running after %s, a busy grandchild included",
  async (signal) => {
    const { child, pids } = await family();
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill(signal);
    expect(await ended).toBe(7);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  },
);

/** Whether a process runs: signal 0 finds it, and it is not merely waiting to be noticed by its parent. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}
