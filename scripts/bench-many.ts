import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { connected } from "@/lib/store/postgres/connection";
import { backUp } from "@/lib/store/sqlite/backups";
import { machineWords, middle } from "./lib/bench-machine";
import { cookieOf, emailOf, fillAccounts, PASSWORD } from "./lib/bench-many-accounts";
import { requireBuild } from "./lib/build";
import { type BuiltServer, builtServer } from "./lib/built-server";
import { guest } from "./lib/drill-client";
import { ensurePostgres, startPostgres } from "./lib/postgres.mjs";

/**
 * What one process of the built product does with many accounts, each with the sample season, on one kind of database: how long it takes
 * to start, Today at several rates of requests that come whether or not the last was answered, signing in beside that, a write, a search,
 * memory, the size, and a backup.
 */

const USAGE = "npm run bench:many -- sqlite|postgres [ACCOUNTS …]    1,000 and 10,000 accounts unless others are named";
const USUAL = [1_000, 10_000];
const RATES = [1, 10, 50];
const SECONDS = 15;
/** So many people sign in each second while Today is asked for as often. */
const SIGN_INS = 10;
/** What is not answered by then is not answered. */
const PATIENCE_MS = 60_000;
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
    row("", "p50", "p95", "CPU each", "unanswered");
    // What is compiled and read at the first visit.
    await today(server, cookies, 5, 4);
    for (const rate of RATES) {
      const before = await server.usage();
      const times = await today(server, cookies, rate, SECONDS);
      const { cpuMs } = await server.usage();
      row(`Today, ${rate} a second`, ...told(times, (cpuMs - before.cpuMs) / times.length));
      if (rate !== SIGN_INS) continue;
      row("memory of the process by then", mb((await server.usage({ collect: true })).rss));
      const [entered, meanwhile] = await Promise.all([
        signIns(server, size, SIGN_INS, SECONDS),
        today(server, cookies, rate, SECONDS),
      ]);
      row(`signing in, ${SIGN_INS} a second`, ...told(entered));
      row(`  Today, ${rate} a second, meanwhile`, ...told(meanwhile));
    }
    const person = await guest(server.address);
    await one(server, "a message logged", WRITES, (count) => person.log(`News from the clinic, week ${count + 100}`));
    await one(server, "a search", SEARCHES, (count) =>
      search(server, cookies[count] ?? "", count % 2 === 0 ? "letter" : "thank"),
    );
    const { rss } = await server.usage({ collect: true });
    row("memory of the process in the end", mb(rss));
    row("the database", `${Math.round((await bytesOf(server)) / 1e6)} MB`);
    const { ms: took, bytes } = await backup(server);
    row("a backup, beside the server", ms(took), `${Math.round(bytes / 1e6)} MB`);
    console.log();
  } finally {
    await server.end();
    postgres?.stop();
  }
}

const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

/** The cells of a row: what was answered is timed, what wasn't is counted. */
function told(times: number[], cpu?: number): string[] {
  const answered = times.filter((time) => time < PATIENCE_MS);
  return [
    ms(middle(answered)),
    ms(middle(answered, 0.95)),
    cpu === undefined ? "" : ms(cpu),
    String(times.length - answered.length),
  ];
}

/** Does something so many times a second, whether or not the last was answered, and gives how long each took. */
function often(rate: number, seconds: number, what: (count: number) => Promise<void>): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    Array.from({ length: rate * seconds }, async (_, count) => {
      const due = start + (count * 1_000) / rate;
      await new Promise((go) => setTimeout(go, due - performance.now()));
      await what(count);
      return performance.now() - due;
    }),
  );
}

const agent = new Agent({ keepAlive: true });

/** A request as a browser makes it, given up after a minute. */
function ask(
  url: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; text: string; headers: Record<string, string | string[] | undefined> } | null> {
  return new Promise((answer, failed) => {
    const asked = request(url, { agent, method: body ? "POST" : "GET", headers, timeout: PATIENCE_MS }, (given) => {
      let text = "";
      given.setEncoding("utf8");
      given.on("data", (part) => {
        text += part;
      });
      given.on("end", () => answer({ status: given.statusCode ?? 0, text, headers: given.headers }));
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", (error) => (asked.destroyed ? answer(null) : failed(error)));
    asked.end(body);
  });
}

const today = (server: BuiltServer, cookies: string[], rate: number, seconds: number): Promise<number[]> =>
  often(rate, seconds, async () => {
    const cookie = cookies[Math.floor(Math.random() * cookies.length)] ?? "";
    const answer = await ask(`${server.address}/today`, { headers: { cookie } });
    if (answer && answer.status !== 200) throw new Error(`Today was answered ${answer.status}.`);
  });

/** Each time another account, with its password, from a browser that nobody has signed in with before. */
async function signIns({ address }: BuiltServer, accounts: number, rate: number, seconds: number): Promise<number[]> {
  const csrf = await ask(`${address}/api/auth/csrf`);
  const cookie = [csrf?.headers["set-cookie"] ?? []]
    .flat()
    .map((line) => line.split(";")[0])
    .join("; ");
  const { csrfToken }: { csrfToken: string } = JSON.parse(csrf?.text ?? "{}");
  return often(rate, seconds, async (count) => {
    const email = emailOf(Math.floor((count * accounts) / (rate * seconds)));
    const body = new URLSearchParams({ csrfToken, email, password: PASSWORD, json: "true" }).toString();
    const headers = {
      ...{ cookie, origin: address, "content-type": "application/x-www-form-urlencoded" },
      ...{ "content-length": String(body.length), "x-forwarded-for": `10.1.${count >> 8}.${count & 255}` },
    };
    const answer = await ask(`${address}/api/auth/callback/credentials`, { headers, body });
    if (answer && new URL(JSON.parse(answer.text).url).searchParams.has("error"))
      throw new Error(`Signing in was answered ${answer.text}.`);
  });
}

/** The program's own copy of a file, or what `pg_dump` makes: how long it takes beside the server, and its size. */
async function backup({ databaseUrl }: BuiltServer): Promise<{ ms: number; bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-many-"));
  const from = performance.now();
  try {
    let made = join(folder, "rankandthank.dump");
    if (kind === "postgres") {
      const programs = await ensurePostgres(resolve(import.meta.dirname, ".."));
      await promisify(execFile)(join(programs, "pg_dump"), ["--format=custom", `--file=${made}`, databaseUrl]);
    } else {
      process.env.DATABASE_URL = databaseUrl;
      made = await backUp("daily", Date.now());
    }
    return { ms: performance.now() - from, bytes: (await stat(made)).size };
  } finally {
    await rm(folder, { recursive: true });
  }
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

async function one(
  server: BuiltServer,
  what: string,
  times: number,
  run: (count: number) => Promise<unknown>,
): Promise<void> {
  const took: number[] = [];
  const before = await server.usage();
  for (let count = 0; count < times; count += 1) {
    const from = performance.now();
    await run(count);
    took.push(performance.now() - from);
  }
  const { cpuMs } = await server.usage();
  row(what, ...told(took, (cpuMs - before.cpuMs) / times));
}

async function bytesOf({ database, databaseUrl }: BuiltServer): Promise<number> {
  if (kind === "sqlite") return (await stat(database)).size;
  const [size] = await connected(databaseUrl, ({ query }) =>
    query<{ bytes: string }>("SELECT pg_database_size(current_database()) AS bytes"),
  );
  return Number(size?.bytes);
}

requireBuild();
console.log(`${kind}; ${machineWords()}\n`);
for (const size of sizes) await measure(size);
