import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGuest } from "@/lib/store/accounts";
import { openDatabase, setDatabase } from "@/lib/store/database";
import { applyMigrations } from "@/lib/store/migrations";
import { searchTexts } from "@/lib/store/search";
import { deleteSeason, importSeason } from "@/lib/store/seasons";
import { accountOfSession } from "@/lib/store/sessions";
import { machineWords } from "@/scripts/lib/bench-machine";
import { benchSeason, type Size } from "@/scripts/lib/bench-season";

/** How long the words of messages and notes take to be found, in a database with another season of the same size beside it. */

const SIZE: Size = { programs: 300, contacts: 900, messages: 3_000, words: 180 };
const SHOWN = 20;
const RUNS = 60;
const TYPED: [what: string, words: string][] = [
  ["two letters that begin a word of every message", "th"],
  ["a word of every message", "regards"],
  ["a word of some", "embolization"],
  ["three words, the last half typed", "paper dialysis acc"],
  ["one message", "letter 1001234"],
  ["no message", "zebra"],
  ["twelve words of every message", "to the best regards jordan reyes dear dr this is letter of mine"],
];

const ms = (time: number) => `${time.toFixed(1)} ms`;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(11))).join(""));

const at = (times: number[], part: number) => ms(times.sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0);

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

async function guest() {
  const token = await createGuest("10.0.0.1", "America/New_York", "bench", Date.now());
  const account = token && (await accountOfSession(token, Date.now()));
  if (!account) throw new Error("No guest was made.");
  return account.id;
}

const folder = await mkdtemp(join(tmpdir(), "bench-search-"));
const file = join(folder, "season.db");
await applyMigrations(`file:${file}`);
const opened = openDatabase(`file:${file}`);
setDatabase(opened);
try {
  console.log(`${machineWords()}\n`);
  const [account, other] = [await guest(), await guest()];
  await importSeason(other, benchSeason(SIZE, 2), "other");
  let made = "";
  const imported = await timed(async () => {
    made = await importSeason(account, benchSeason(SIZE, 1), "bench");
  });
  row("", "p50", "p95", "processor", "found");
  for (const [what, words] of TYPED) {
    const { total } = await searchTexts(account, words, SHOWN);
    const times: number[] = [];
    // What the processor worked on it: the same on a machine that has other things to do.
    const worked: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const from = process.cpuUsage();
      times.push(await timed(() => searchTexts(account, words, SHOWN)));
      const { user, system } = process.cpuUsage(from);
      worked.push((user + system) / 1000);
    }
    row(what, at(times, 0.5), at(times, 0.95), at(worked, 0.5), String(total));
  }
  console.log();
  row("importing the season, its words with it", ms(imported));
  row("deleting it", ms(await timed(() => deleteSeason(account, made))));
  row("the file", `${((await stat(file)).size / 1e6).toFixed(1)} MB`);
} finally {
  await opened.close();
  await rm(folder, { recursive: true });
}
