import { requireBuild } from "@/scripts/lib/build";
import { openSeason } from "./lib/bench-account";
import { machineWords, middle } from "./lib/bench-machine";
import { startedServer } from "./lib/built-server";
import { guest } from "./lib/drill-client";
import { heavySeason } from "./lib/heavy-season";

/**
 * What a logged message costs the server's process, the page that is sent back included: in the sample season, and in a heavy one; and
 * how long thirty people wait who log at once, each in a season of their own. Ends with an error where the processor's time is more than
 * promised; the clock's is told beside its goal, for it is the machine's as well.
 */

const WRITES = 30;
/** What is compiled and read at the first ones. */
const WARM = 5;
const MOST_MS = { sample: 15, heavy: 40 };
const CLIENTS = 30;
const CLIENTS_P50_MS = 400;
const CLIENTS_P95_MS = 1_000;

const ms = (time: number) => `${time.toFixed(1)} ms`;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(12))).join(""));

async function main(): Promise<void> {
  requireBuild();
  console.log(`${machineWords()}\n`);
  const server = await startedServer();
  let missed = 0;
  try {
    const owner = await guest(server.address);
    row("", "CPU p50", "promised");
    for (const season of ["sample", "heavy"] as const) {
      if (season === "heavy") {
        await openSeason(server, heavySeason(1));
        owner.programId = JSON.parse((await owner.get("/api/season")).text).season.programs[0].id;
      }
      const spent: number[] = [];
      for (let i = -WARM; i < WRITES; i++) {
        const before = await server.usage();
        await owner.log(`Letter ${season} ${i}`);
        const after = await server.usage();
        if (i >= 0) spent.push(after.cpuMs - before.cpuMs);
      }
      const cpu = middle(spent);
      const most = MOST_MS[season];
      if (cpu > most) missed += 1;
      row(`a message logged, ${season} season, with the page`, ms(cpu), ms(most), cpu > most ? "missed" : "");
    }

    const people = [];
    for (let i = 0; i < CLIENTS; i++) people.push(await guest(server.address));
    for (const person of people) await person.log("Letter before");
    const waited = await Promise.all(
      people.map(async (person, i) => {
        const from = performance.now();
        await person.log(`Letter at once ${i}`);
        return performance.now() - from;
      }),
    );
    console.log();
    row("", "clock", "goal");
    row(`${CLIENTS} who log at once, sample seasons, p50`, ms(middle(waited)), ms(CLIENTS_P50_MS));
    row("  p95", ms(middle(waited, 0.95)), ms(CLIENTS_P95_MS));
    console.log(missed === 0 ? "\nEvery promise was kept." : `\n${missed} promises were missed.`);
    if (missed > 0) process.exitCode = 1;
  } finally {
    await server.end();
  }
}

await main();
