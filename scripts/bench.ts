import { check, preflight, rules } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { machineWords } from "@/scripts/lib/bench-machine";
import { benchDraft, benchSeason, type Size } from "@/scripts/lib/bench-season";
import { cpuMs } from "@/scripts/lib/cpu";

/**
 * How much processor time the rules take, whatever else the machine does: the figures the product promises, and whether cost grows in
 * step with messages and words. Ends with an error where a promise is missed.
 */

const NOW = Date.parse("2027-02-01T12:00:00Z");
const DRAFT_WORDS = 300;
const PREFLIGHT: Size = { programs: 60, contacts: 180, messages: 500, words: 180 };
const CHECK: Size = { programs: 300, contacts: 900, messages: 3_000, words: 180 };
const FACTORS = [1, 2, 4, 8];

/** The middle of `runs` timings in milliseconds, after a few that are not counted. */
function p50(run: (i: number) => void, runs: number): number {
  return middle((i) => cpuMs(() => run(i)), runs);
}

function middle(time: (i: number) => number, runs: number): number {
  for (let i = 0; i < Math.ceil(runs / 4); i++) time(-1 - i);
  const times = Array.from({ length: runs }, (_, i) => time(i)).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** No two cold runs may share a text. */
let salt = 0;

function coldCheck(size: Size): number {
  const made = benchSeason(size, ++salt);
  return cpuMs(() => check(made, NOW));
}

function warmCheck(size: Size, runs: number): number {
  const made = benchSeason(size, ++salt);
  return p50(() => check(made, NOW), runs);
}

/** The season is read and every draft is new: put together anew from known sentences, or with sentences that no letter has. */
function warmPreflight(size: Size, words: number, runs: number, sentences: Parameters<typeof benchDraft>[2]): number {
  const made = benchSeason(size, ++salt);
  const drafts = Array.from({ length: runs * 2 }, (_, i) =>
    benchDraft(words, 500_000_000 + salt * 10_000 + i, sentences),
  );
  const at = (i: number) => drafts.at(i) ?? benchDraft(words, i, sentences);
  return p50((i) => preflight(made, at(i), NOW), runs);
}

/** As while somebody types: the draft grows by a word each time. */
function typedPreflight(size: Size, words: number, runs: number): number {
  const made = benchSeason(size, ++salt);
  const draft = benchDraft(words, 500_000_000 + salt, "all new");
  const typed = Array.from({ length: runs * 2 }, (_, i) => ({
    ...draft,
    body: `${draft.body}${" word".repeat(i + 1)}`,
  }));
  return p50((i) => preflight(made, typed.at(i) ?? draft, NOW), runs);
}

const MEGABYTE = 1_000_000;
/** What a text may be made of by somebody who means harm. */
const HOSTILE = [
  " ",
  ".",
  "[",
  "a",
  "> “",
  "<a",
  "!",
  "&amp",
  "Dr. ",
  "If you take me I rank you. ",
  "first on my list ",
];

/** The check, and the text, that takes longest of a megabyte. */
function slowestHostile(): { time: number; rule: string; piece: string } {
  const made = benchSeason({ programs: 12, contacts: 24, messages: 0, words: 0 }, ++salt);
  const context = gather(made, NOW);
  const times = HOSTILE.flatMap((piece) =>
    rules.wording.map((rule) => {
      const body = piece.repeat(MEGABYTE / piece.length);
      const draft = { ...benchDraft(0, 1, "all new"), kind: "intent" as const, body };
      return { rule: rule.id, piece, time: cpuMs(() => rule.check(draft, context)) };
    }),
  );
  return times.reduce((slowest, one) => (one.time > slowest.time ? one : slowest));
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(11))).join(""));

let missed = 0;
/** A figure beside what is promised of it, in milliseconds. */
function promised(label: string, time: number, most: number): void {
  if (time > most) missed += 1;
  row(label, ms(time), `${most} ms`, time > most ? "missed" : "");
}

console.log(`${machineWords()}\n`);

const coldest = coldCheck(CHECK);
const cold = middle(() => coldCheck(CHECK), 5);
row("", "CPU", "promised");
promised(
  "preflight, 300 words, 500 messages, p50",
  warmPreflight(PREFLIGHT, DRAFT_WORDS, 200, "as in other letters"),
  1,
);
promised("  while it is typed", typedPreflight(PREFLIGHT, DRAFT_WORDS, 200), 1);
row("  every sentence new", ms(warmPreflight(PREFLIGHT, DRAFT_WORDS, 200, "all new")));
promised("check, 300 programs, 3,000 messages, no text known", cold, 150);
row("  the first thing the process does", ms(coldest));
promised("  every text known, p50", warmCheck(CHECK, 20), 25);
const hostile = slowestHostile();
promised("the slowest check of a hostile megabyte", hostile.time, 1_000);
row(`  ${hostile.rule}, of ${JSON.stringify(hostile.piece)}`);

console.log();
row("growing with", ...FACTORS.map((factor) => `${factor}×`));
const grown = (label: string, time: (factor: number) => number) =>
  row(label, ...FACTORS.map((factor) => ms(time(factor))));
const part: Size = { ...CHECK, messages: 750 };
grown("messages: check, cold, from 750", (factor) => coldCheck({ ...part, messages: part.messages * factor }));
grown("messages: check, warm p50, from 750", (factor) => warmCheck({ ...part, messages: part.messages * factor }, 8));
grown("messages: preflight, warm p50, from 500", (factor) =>
  warmPreflight({ ...PREFLIGHT, messages: PREFLIGHT.messages * factor }, DRAFT_WORDS, 40, "all new"),
);
grown("characters: check, cold, from 60 words", (factor) => coldCheck({ ...part, words: 60 * factor }));
grown("characters: preflight, p50, from 300 words", (factor) =>
  warmPreflight(PREFLIGHT, DRAFT_WORDS * factor, 40, "all new"),
);

console.log(missed === 0 ? "\nEvery promise was kept." : `\n${missed} promises were missed.`);
if (missed > 0) process.exitCode = 1;
