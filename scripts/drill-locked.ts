// Another process holds the database for 30 s: every write is answered within 6 s, reads go on, all is well within 1 s of the release.
import { setTimeout as pause } from "node:timers/promises";
import { guest } from "./lib/drill-client";
import { drillServer } from "./lib/drill-database";

const LOCKED_MS = 30_000;
const MOST_ANSWER_MS = 6_000;
const MOST_READ_MS = 1_000;
const MOST_RECOVERY_MS = 1_000;

const server = await drillServer();
try {
  const [writer, reader] = [await guest(server.address), await guest(server.address)];
  if ((await writer.log("before")) !== "kept") throw new Error("Nothing gets logged even without a lock.");
  await reader.get("/today");
  const release = await server.hold();
  const released = performance.now() + LOCKED_MS;
  const answers: number[] = [];
  const reads: number[] = [];
  let kept = 0;
  const writing = (async () => {
    while (performance.now() + MOST_ANSWER_MS < released) {
      const start = performance.now();
      if ((await writer.log("while locked")) === "kept") kept += 1;
      answers.push(performance.now() - start);
    }
  })();
  while (performance.now() < released) {
    const { status, ms } = await reader.get("/api/season");
    if (status !== 200) throw new Error(`A read was answered ${status}.`);
    reads.push(ms);
    await pause(100);
  }
  await writing;
  await release();
  const start = performance.now();
  const works = (await writer.log("after")) === "kept";
  const recovery = performance.now() - start;
  const [slowestAnswer, slowestRead] = [Math.max(...answers), Math.max(...reads)].map(Math.round);
  const ok =
    works &&
    kept === 0 &&
    recovery <= MOST_RECOVERY_MS &&
    (slowestAnswer ?? 0) <= MOST_ANSWER_MS &&
    (slowestRead ?? 0) <= MOST_READ_MS;
  console.log(
    `${ok ? "PASS" : "FAIL"}: ${answers.length} writes refused, slowest after ${slowestAnswer} ms (${MOST_ANSWER_MS}); ${reads.length} reads, slowest ${slowestRead} ms (${MOST_READ_MS}); works again ${Math.round(recovery)} ms after the release (${MOST_RECOVERY_MS})`,
  );
  process.exitCode = ok ? 0 : 1;
} finally {
  await server.end();
}
