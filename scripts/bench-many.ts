import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { connected } from "@/lib/store/postgres/connection";
import { machineWords, middle } from "./lib/bench-machine";
import { cookieOf, fillAccounts } from "./lib/bench-many-accounts";
import { requireBuild } from "./lib/build";
import { type BuiltServer, builtServer } from "./lib/built-server";
import { guest } from "./lib/drill-client";
import { startPostgres } from "./lib/postgres.mjs";

/**
 * What one process of the built product does with many accounts, each with the sample season, on one kind of database: how long it takes
 * to start, Today at several rates of requests that come whether or not the last was answered, a write, a search, memory, and the size.
 */

const USAGE = "npm run bench:many -- sqlite|postgres [ACCOUNTS …]    1,000 and 10,000 accounts unless others are named";
const USUAL = [1_000, 10_000];
const RATES = [1, 10, 50];
const SECONDS = 15;
const WRITES = 50;
const SEARCHES = 50;
/** So many of them come by, in turn: more than are kept in memory, as it is where thousands use it. */
const VISITORS = 500;

const [kind, ...asked] = process.argv.slice(2);
const sizes = asked.length > 0 ? asked.map(Number) : USUAL;
if ((kind !== "sqlite" && kind !== "postgres") || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.log(USAGE);
  process.exit(kind === "--help" ? 0 : 2);
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const row = (what: string, ...cells: string[]) =>
  console.log(what.padEnd(36) + cells.map((cell) => cell.padStart(12)).join(""));

requireBuild();
console.log(`${kind}; ${machineWords()}\n`);
for (const size of sizes) await measure(size);

async function measure(size: number): Promise<void> {
  const postgres = kind === "postgres" ? await startPostgres(resolve(import.meta.dirname, ".."), []) : null;
  const settings = { flags: ["--expose-gc"], ...(postgres ? { databaseUrl: postgres.url } : {}) };
  const server = await builtServer(settings);
  try {
    console.log(`${size.toLocaleString("en-US")} accounts`);
    const from = performance.now();
    const tokens = await fillAccounts(server.databaseUrl, size, VISITORS);
    row("filled in", `${Math.round((performance.now() - from) / 1_000)} s`);
    const starting = performance.now();
    await server.start();
    await fetch(`${server.address}/api/health`);
    row("start, until it answers", ms(performance.now() - starting));
    const cookies = await Promise.all(tokens.map((token) => cookieOf(token, server.secret)));
    row("", "p50", "p95", "CPU each");
    // What is compiled and read at the first visit.
    await today(server, cookies, 5, 4);
    for (const rate of RATES) {
      const before = await server.usage();
      const times = await today(server, cookies, rate, SECONDS);
      const { cpuMs } = await server.usage();
      row(
        `Today, ${rate} a second`,
        ms(middle(times)),
        ms(middle(times, 0.95)),
        ms((cpuMs - before.cpuMs) / times.length),
      );
    }
    const person = await guest(server.address);
    await one("a message logged", WRITES, (count) => person.log(`Letter ${count}`));
    await one("a search", SEARCHES, (count) =>
      search(server, cookies[count] ?? "", count % 2 === 0 ? "letter" : "thank"),
    );
    const { rss } = await server.usage({ collect: true });
    row("memory of the process", `${Math.round(rss / 2 ** 20)} MB`);
    row("the database", `${Math.round((await bytesOf(server)) / 1e6)} MB`);
    console.log();
  } finally {
    await server.end();
    postgres?.stop();
  }
}

/** Asks for Today so many times a second, whether or not the last was answered, and gives how long each took. */
async function today(server: BuiltServer, cookies: string[], rate: number, seconds: number): Promise<number[]> {
  const start = performance.now();
  const visits = Array.from({ length: rate * seconds }, async (_, count) => {
    const due = start + (count * 1_000) / rate;
    await new Promise((go) => setTimeout(go, due - performance.now()));
    const cookie = cookies[Math.floor(Math.random() * cookies.length)] ?? "";
    const answer = await fetch(`${server.address}/today`, { headers: { cookie }, redirect: "manual" });
    await answer.text();
    if (answer.status !== 200) throw new Error(`Today was answered ${answer.status}.`);
    return performance.now() - due;
  });
  return Promise.all(visits);
}

async function search({ address }: BuiltServer, cookie: string, words: string): Promise<void> {
  const headers = { cookie, origin: address, "content-type": "application/json" };
  const answer = await fetch(`${address}/api/search`, {
    method: "POST",
    headers,
    body: JSON.stringify({ words, most: 20 }),
  });
  if (answer.status !== 200) throw new Error(`A search was answered ${answer.status}.`);
  await answer.text();
}

async function one(what: string, times: number, run: (count: number) => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const from = performance.now();
    await run(count);
    took.push(performance.now() - from);
  }
  row(what, ms(middle(took)), ms(middle(took, 0.95)));
}

async function bytesOf({ database, databaseUrl }: BuiltServer): Promise<number> {
  if (kind === "sqlite") return (await stat(database)).size;
  const [size] = await connected(databaseUrl, ({ query }) =>
    query<{ bytes: string }>("SELECT pg_database_size(current_database()) AS bytes"),
  );
  return Number(size?.bytes);
}
