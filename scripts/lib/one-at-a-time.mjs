// Node's own modules only: this is what keeps two installs apart, before there is any library.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { say } from "./process.mjs";

/**
 * Runs `work` while no other command prepares the same folder: two that install at once would undo each other's work.
 * What a killed command left behind does not hold the next one up.
 * @param {string} root
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(root, work) {
  const file = join(root, ".preparing");
  for (let told = false; !claimed(file); told = true) {
    if (!told) say("Waiting for another command that is preparing this folder …");
    await pause(250);
  }
  const release = () => rmSync(file, { force: true });
  process.on("exit", release);
  try {
    await work();
  } finally {
    release();
    process.off("exit", release);
  }
}

/** @param {string} file */
function claimed(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (!isRunning(holder(file))) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function holder(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return 0; // Let go of meanwhile.
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
