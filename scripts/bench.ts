import { cpus } from "node:os";
import { check, preflight } from "@/lib/rules";
import { benchDraft, benchSeason, type Size } from "@/scripts/lib/bench-season";

/** How long the rules take: the two figures the product promises, and whether cost grows in step with messages and words. */

const NOW = Date.parse("2027-02-01T12:00:00Z");
const DRAFT_WORDS = 300;
const PREFLIGHT: Size = { programs: 60, contacts: 180, messages: 500, words: 180 };
const CHECK: Size = { programs: 300, contacts: 900, messages: 3_000, words: 180 };
const FACTORS = [1, 2, 4, 8];

function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** The middle of `runs` timings in milliseconds, after a few that are not counted. */
function p50(run: (i: number) => void, runs: number): number {
  for (let i = 0; i < Math.ceil(runs / 4); i++) run(-1 - i);
  const times = Array.from({ length: runs }, (_, i) => timed(() => run(i))).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** No two cold runs may share a text. */
let salt = 0;

function coldCheck(size: Size): number {
  const made = benchSeason(size, ++salt);
  return timed(() => check(made, NOW));
}

function warmCheck(size: Size, runs: number): number {
  const made = benchSeason(size, ++salt);
  return p50(() => check(made, NOW), runs);
}

/** The season is read and the draft is new each time, as while somebody types. */
function warmPreflight(size: Size, words: number, runs: number): number {
  const made = benchSeason(size, ++salt);
  const drafts = Array.from({ length: runs * 2 }, (_, i) => benchDraft(words, 500_000_000 + salt * 10_000 + i));
  const at = (i: number) => drafts.at(i) ?? benchDraft(words, i);
  return p50((i) => preflight(made, at(i), NOW), runs);
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(11))).join(""));

console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}\n`);

const coldFirst = coldCheck(CHECK);
row("", "time", "promised");
row("preflight, 300 words, 500 messages, warm p50", ms(warmPreflight(PREFLIGHT, DRAFT_WORDS, 200)), "1 ms");
row("check, 300 programs, 3,000 messages, cold", ms(coldFirst), "150 ms");
row("check, the same, warm p50", ms(warmCheck(CHECK, 20)), "25 ms");

console.log();
row("growing with", ...FACTORS.map((factor) => `${factor}×`));
const grown = (label: string, time: (factor: number) => number) =>
  row(label, ...FACTORS.map((factor) => ms(time(factor))));
const part: Size = { ...CHECK, messages: 750 };
grown("messages: check, cold, from 750", (factor) => coldCheck({ ...part, messages: part.messages * factor }));
grown("messages: check, warm p50, from 750", (factor) => warmCheck({ ...part, messages: part.messages * factor }, 8));
grown("messages: preflight, warm p50, from 500", (factor) =>
  warmPreflight({ ...PREFLIGHT, messages: PREFLIGHT.messages * factor }, DRAFT_WORDS, 40),
);
grown("characters: check, cold, from 60 words", (factor) => coldCheck({ ...part, words: 60 * factor }));
grown("characters: preflight, p50, from 300 words", (factor) => warmPreflight(PREFLIGHT, DRAFT_WORDS * factor, 40));
