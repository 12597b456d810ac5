// Node's own modules only: process.mjs needs this while it installs, before there is any library.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The ids of every process that `pid` started, directly or not, and that still runs under it.
 * @param {number} pid
 * @returns {number[]}
 */
export function descendants(pid) {
  const parents = parentOfEach();
  const found = new Set([pid]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

/** @returns {[number, number][]} process and parent */
function parentOfEach() {
  if (!existsSync("/proc/self/stat")) {
    const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
    return table
      .trim()
      .split("\n")
      .map((line) => pair(line.trim().split(/\s+/)));
  }
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // "pid (name) state ppid …", where the name may hold spaces and brackets.
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        return [pair([name, stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]])];
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

/**
 * @param {(string | undefined)[]} numbers
 * @returns {[number, number]}
 */
function pair([first, second]) {
  return [Number(first), Number(second)];
}
