import { gzipSync } from "node:zlib";
import { builtList, requireBuild } from "@/scripts/lib/build";
import { openSeason } from "./lib/bench-account";
import { machineWords, middle } from "./lib/bench-machine";
import { BENCH_ROUTES, type BenchRoute } from "./lib/bench-routes";
import { type BuiltServer, startedServer } from "./lib/built-server";
import { type Client, guest } from "./lib/drill-client";
import { heavySeason } from "./lib/heavy-season";

/**
 * What every route of the build costs the server's process, as CPU and against the sign-in page of the same run, and what it sends: in
 * the sample season, a heavy one, and one eight times as large. Ends with an error where a goal is missed.
 */

const MOST_HTML_KB = 250;
const MOST_CSS_KB = 25;
const MOST_GROWTH = 10;
const SEASONS = [
  { name: "sample", rounds: 8, warm: 10 },
  { name: "heavy", rounds: 8, warm: 10, factor: 1 },
  { name: "eight-fold", rounds: 3, warm: 1, factor: 8 },
] as const;

type Told = { cpuMs: number; of: number; html: number; rsc: number; script: number; css: number; status: number };

const kb = (bytes: number) => bytes / 1024;

/** What a page asks its browser to load at once, gzipped: scripts (not those for old browsers) and styles. */
async function loads(html: string, sizeOf: (path: string) => Promise<number>) {
  const tags = [...html.matchAll(/<(?:script|link)[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  const paths = (of: RegExp) => new Set(tags.flatMap((tag) => of.exec(tag)?.[1] ?? []));
  const sum = async (of: RegExp) => {
    let bytes = 0;
    for (const path of paths(of)) bytes += await sizeOf(path);
    return kb(bytes);
  };
  return { script: await sum(/^<script[^>]* src="([^"]+)"/), css: await sum(/rel="stylesheet" href="([^"]+)"/) };
}

/** What a page sends to a browser that moves to it: asked for as the router does, whose address for it the server tells. */
async function movedTo(owner: Client, path: string): Promise<string> {
  const headers = { rsc: "1" };
  const { status, text, location } = await owner.get(path, headers);
  if (status < 300 || location === null) return text;
  const { pathname, search } = new URL(location, "http://server");
  return (await owner.get(`${pathname}${search}`, headers)).text;
}

async function measured(server: BuiltServer, owner: Client, { rounds, warm }: { rounds: number; warm: number }) {
  const { id, season } = JSON.parse((await owner.get("/api/season")).text);
  const asked = Object.entries(BENCH_ROUTES).flatMap(([route, how]): [string, string, BenchRoute][] =>
    typeof how === "string" ? [] : [[route, how.path(season, id), how]],
  );
  const spent = new Map(asked.map(([route]) => [route, [] as number[]]));
  // In turns, so that whatever else the machine does meets all of them; the first rounds warm the server up.
  for (let round = -warm; round < rounds; round++)
    for (const [route, path] of asked) {
      const before = await server.usage();
      const { status } = await owner.get(path);
      const after = await server.usage();
      if (status >= 400 && route !== "/_not-found" && !route.startsWith("/api/"))
        throw new Error(`${path} answered ${status}.`);
      if (round >= 0) spent.get(route)?.push(after.cpuMs - before.cpuMs);
    }
  const signIn = middle(spent.get("/sign-in") ?? []);
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string) => {
    const known = sizes.get(path) ?? gzipSync((await owner.get(path)).text).length;
    sizes.set(path, known);
    return known;
  };
  const told = new Map<string, Told>();
  for (const [route, path, { ofSignIn }] of asked) {
    const cpuMs = middle(spent.get(route) ?? []);
    const { text, status } = await owner.get(path);
    const rsc = ofSignIn === null ? "" : await movedTo(owner, path);
    const parts = ofSignIn === null ? { script: 0, css: 0 } : await loads(text, sizeOf);
    const html = kb(Buffer.byteLength(text));
    told.set(route, { cpuMs, of: cpuMs / signIn, html, rsc: kb(Buffer.byteLength(rsc)), status, ...parts });
  }
  return told;
}

/** What a route missed in a season, in words. */
function missed({ ofSignIn, script }: BenchRoute, told: Told, heavy: Told | undefined, season: string): string[] {
  if (ofSignIn === null) return [];
  return [
    season !== "eight-fold" && told.of > ofSignIn && `CPU ${told.of.toFixed(2)} > ${ofSignIn} of sign-in`,
    told.html > MOST_HTML_KB && `HTML > ${MOST_HTML_KB} kB`,
    told.css > MOST_CSS_KB && `CSS > ${MOST_CSS_KB} kB`,
    script !== undefined && told.script > script && `JS > ${script} kB`,
    heavy &&
      told.cpuMs > MOST_GROWTH * heavy.cpuMs &&
      `${(told.cpuMs / heavy.cpuMs).toFixed(1)} times the heavy season`,
  ].filter((words) => typeof words === "string");
}

async function main(): Promise<void> {
  requireBuild();
  const built = Object.values(await builtList("app-path-routes-manifest.json"));
  const unknown = built.filter((route) => !(route in BENCH_ROUTES));
  if (unknown.length > 0) throw new Error(`scripts/lib/bench-routes.ts does not know ${unknown.join(", ")}.`);
  console.log(machineWords());
  const wanted = process.argv.slice(2);
  const server = await startedServer();
  let all = 0;
  let heavy: Map<string, Told> | undefined;
  try {
    const owner = await guest(server.address);
    for (const season of SEASONS) {
      if (wanted.length > 0 && !wanted.includes(season.name)) continue;
      if ("factor" in season) await openSeason(server, heavySeason(season.factor));
      const told = await measured(server, owner, season);
      console.log(`\n${season.name.padEnd(28)}  CPU ms  of sign-in  HTML kB  RSC kB   JS gz  CSS gz`);
      for (const [route, one] of told) {
        const how = BENCH_ROUTES[route];
        if (how === undefined || typeof how === "string") continue;
        const misses = missed(how, one, season.name === "eight-fold" ? heavy?.get(route) : undefined, season.name);
        all += misses.length;
        const figures = [
          one.cpuMs.toFixed(1),
          one.of.toFixed(2),
          ...[one.html, one.rsc, one.script, one.css].map((of) => of.toFixed(0)),
        ];
        const widths = [8, 11, 9, 8, 8, 8];
        const note =
          misses.length > 0 ? `  missed: ${misses.join("; ")}` : one.status >= 300 ? `  (${one.status})` : "";
        console.log(`${route.padEnd(28)}${figures.map((of, i) => of.padStart(widths[i] ?? 8)).join("")}${note}`);
      }
      if (season.name === "heavy") heavy = told;
    }
    const { rss } = await server.usage();
    console.log(`\nmemory of the process after all: ${(rss / 1024 / 1024).toFixed(0)} MB`);
    console.log(all === 0 ? "Every goal was met." : `${all} goals were missed.`);
    if (all > 0) process.exitCode = 1;
  } finally {
    await server.end();
  }
}

await main();
