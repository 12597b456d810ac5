import { gzipSync } from "node:zlib";
import { openDatabase } from "@/lib/store/database";
import { benchSeason } from "./lib/bench-season";
import { startedServer } from "./lib/built-server";
import { type Client, guest } from "./lib/drill-client";

/**
 * How long the server takes for the pages of a large season, each against its own sign-in page in the same run, and what it sends.
 * Uses the build that `npm start` makes, with a server and a database of its own.
 */

const SIZE = { programs: 300, contacts: 900, interviews: 120, messages: 3_000, words: 180 };
const ROUNDS = 40;
const PROMISED_RATIO = 3;
const PROMISED_SCRIPT_KB = 180;
/** Pages whose JavaScript has a promise of its own; the calendar and the editor load theirs where they are used. */
const LIGHT = ["today", "programs"];

type Page = { name: string; path: string; get: (path: string) => ReturnType<Client["get"]> };

const middle = (times: number[], part = 0.5) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? Number.NaN;

/** The JavaScript that a modern browser loads with a page, gzipped, in kB. */
async function scriptOf(html: string, fetched: (path: string) => Promise<string>): Promise<number> {
  // Browsers that know modules leave out what is marked for those that do not.
  const tags = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const paths = new Set(tags.flatMap((tag) => / src="([^"]+)"/.exec(tag)?.[1] ?? []));
  const sizes = await Promise.all([...paths].map(async (path) => gzipSync(await fetched(path)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The rows of a page's tables and lists, as it is sent. */
const rowsOf = (html: string) => html.match(/<(?:tr|li)[\s>]/g)?.length ?? 0;

/** Makes the server's one guest an account: a guest may not import a season of that size. */
async function giveAddress(file: string): Promise<void> {
  const database = openDatabase(`file:${file}`);
  await database.write((tx) => tx.account.updateMany({ data: { email: "bench@example.org", passwordHash: "none" } }));
  await database.close();
}

async function main(): Promise<void> {
  const server = await startedServer();
  try {
    const owner = await guest(server.address);
    await giveAddress(server.database);
    await owner.importSeason(benchSeason(SIZE, 1));
    const { season } = JSON.parse((await owner.get("/api/season")).text);
    const program = season.programs[0].id;
    const stranger = async (path: string) => {
      const start = performance.now();
      const answer = await fetch(`${server.address}${path}`);
      const text = await answer.text();
      return { status: answer.status, ms: performance.now() - start, text };
    };
    const own = (name: string, path: string): Page => ({ name, path, get: owner.get });
    const pages: Page[] = [
      { name: "sign-in", path: "/sign-in", get: stranger },
      own("today", "/today"),
      own("programs", "/programs"),
      own("program", `/programs/${program}`),
      own("calendar", "/calendar?view=month"),
    ];
    const times = new Map(pages.map(({ name }) => [name, [] as number[]]));
    // In turns, so that whatever else the machine does meets all of them; the first rounds warm the server up.
    for (let round = -10; round < ROUNDS; round++)
      for (const { name, path, get } of pages) {
        const { status, ms } = await get(path);
        if (status !== 200) throw new Error(`${path} answered ${status}.`);
        if (round >= 0) times.get(name)?.push(ms);
      }
    console.log(
      `${SIZE.programs} programs, ${SIZE.contacts} contacts, ${SIZE.interviews} interviews, ${SIZE.messages} messages; ${ROUNDS} rounds`,
    );
    console.log("page          p50 ms   p95 ms   of sign-in   rows   HTML kB   gzipped   JavaScript kB gzipped");
    const base = middle(times.get("sign-in") ?? []);
    let kept = true;
    for (const { name, path, get } of pages) {
      const taken = times.get(name) ?? [];
      const { text } = await get(path);
      const script = await scriptOf(text, async (file) => (await owner.get(file)).text);
      const ratio = middle(taken) / base;
      kept &&= ratio <= PROMISED_RATIO && (!LIGHT.includes(name) || script <= PROMISED_SCRIPT_KB);
      const cells = [
        middle(taken).toFixed(1).padStart(8),
        middle(taken, 0.95).toFixed(1).padStart(9),
        ratio.toFixed(2).padStart(13),
        String(rowsOf(text)).padStart(7),
        (Buffer.byteLength(text) / 1024).toFixed(0).padStart(10),
        (gzipSync(text).length / 1024).toFixed(0).padStart(10),
        script.toFixed(0).padStart(10),
      ];
      console.log(`${name.padEnd(12)}${cells.join("")}`);
    }
    console.log(
      `promised: at most ${PROMISED_RATIO} times sign-in; JavaScript at most ${PROMISED_SCRIPT_KB} kB on ${LIGHT.join(" and ")}`,
    );
    if (!kept) process.exitCode = 1;
  } finally {
    await server.end();
  }
}

await main();
