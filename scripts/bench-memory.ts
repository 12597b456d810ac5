import { openSeason } from "./lib/bench-account";
import { machineWords } from "./lib/bench-machine";
import { BENCH_ROUTES } from "./lib/bench-routes";
import { requireBuild } from "./lib/build";
import { startedServer } from "./lib/built-server";
import { guest } from "./lib/drill-client";
import { heavySeason } from "./lib/heavy-season";

/**
 * The memory of the server's process over 2,000 mixed requests and 500 writes in a heavy season: a curve, which has to stay under a limit
 * and flat over its second half. Ends with an error where it does not.
 */

const REQUESTS = 2_000;
/** How many requests go before one message is logged. */
const WRITE_EVERY = 4;
const TOLD_EVERY = 100;
const MOST_MB = 400;
/** Of the memory in use at half time, what the second half may add; what a collector has not yet taken back varies by less. */
const MOST_GROWTH = 0.1;

const mb = (bytes: number) => bytes / 1024 / 1024;

async function main(): Promise<void> {
  requireBuild();
  console.log(machineWords());
  const server = await startedServer({ flags: ["--expose-gc"] });
  try {
    const owner = await guest(server.address);
    await openSeason(server, heavySeason(1));
    const { id, season } = JSON.parse((await owner.get("/api/season")).text);
    owner.programId = season.programs[0].id;
    const pages = Object.values(BENCH_ROUTES).flatMap((route) =>
      typeof route === "string" || route.ofSignIn === null ? [] : [route.path(season, id)],
    );
    const curve: { at: number; rss: number; heap: number }[] = [];
    console.log("requests  writes   process MB   in use MB");
    for (let i = 1; i <= REQUESTS; i++) {
      await owner.get(pages[i % pages.length] ?? "/today");
      if (i % WRITE_EVERY === 0) await owner.log(`Letter ${i}`);
      if (i % TOLD_EVERY !== 0) continue;
      const { rss, heapUsed } = await server.usage({ collect: true });
      curve.push({ at: i, rss: mb(rss), heap: mb(heapUsed) });
      const cells = [i, i / WRITE_EVERY, mb(rss).toFixed(0), mb(heapUsed).toFixed(0)].map(String);
      console.log(cells.map((cell, at) => cell.padStart([8, 8, 13, 12][at] ?? 8)).join(""));
    }
    const half = curve.filter(({ at }) => at <= REQUESTS / 2).at(-1)?.heap ?? 0;
    const end = curve.at(-1)?.heap ?? 0;
    const most = Math.max(...curve.map(({ rss }) => rss));
    const misses = [
      most > MOST_MB && `${most.toFixed(0)} MB at its largest, ${MOST_MB} promised`,
      end > half * (1 + MOST_GROWTH) && `${half.toFixed(0)} MB in use at half time, ${end.toFixed(0)} at the end`,
    ].filter((words) => typeof words === "string");
    console.log(misses.length === 0 ? "Every goal was met." : `Missed: ${misses.join("; ")}.`);
    if (misses.length > 0) process.exitCode = 1;
  } finally {
    await server.end();
  }
}

await main();
