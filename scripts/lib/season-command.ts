import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { check } from "@/lib/rules";
import { decode } from "@/lib/rules/decode";
import { readSeasonFile } from "@/lib/season/file";
import { seasonSchema } from "@/lib/season/schema";
import { printCheck, printDecode } from "@/scripts/lib/season-report";

/** What a run of the command line prints and its exit status. */
export type SeasonRun = { status: number; out: string; err: string };

const USAGE = `usage: season check FILE [--now INSTANT] [--json]
       season decode FILE [--json]
       season decode --lines FILE --json
       season schema

FILE is a season file, for decode the text a program wrote; - reads standard input. --lines decodes each line by itself. INSTANT is a moment with its offset, as 2026-11-20T09:00:00-06:00.
Exit status: 0 nothing above a notice, 1 something to act on, 2 unusable input.`;

/** Something the caller can mend; its message is printed as one line and the status is 2. */
class Unusable extends Error {}

/** One line whatever a file or an argument holds. */
function oneLine(text: string): string {
  const flat = text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
  return flat.length > 500 ? `${flat.slice(0, 500)}…` : flat;
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${code})`;
    throw new Unusable(`${path}: ${why}`);
  }
}

function readSeason(path: string) {
  const read = readSeasonFile(readText(path));
  if (read.ok) return read.season;
  const [problem] = read.problems;
  throw new Unusable(
    problem && problem.path !== "" ? `${problem.path}: ${problem.message}` : `${path}: ${problem?.message}`,
  );
}

function nowOf(option: string | undefined): number {
  if (option === undefined) return Date.now();
  const instant = z.iso.datetime({ offset: true }).safeParse(option);
  if (!instant.success) throw new Unusable(`--now: expected an instant with an offset, found "${option}"`);
  return Date.parse(instant.data);
}

function argumentsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        now: { type: "string" },
        json: { type: "boolean" },
        lines: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Unusable(`arguments: ${error instanceof Error ? error.message : error}`);
  }
}

function runCheck(files: string[], options: { now?: string; json?: boolean }): SeasonRun {
  const [path, extra] = files;
  if (path === undefined) throw new Unusable("check: expected a season file, or - for standard input");
  if (extra !== undefined) throw new Unusable(`check: expected one season file, found also "${extra}"`);
  const now = nowOf(options.now);
  const season = readSeason(path);
  const found = check(season, now);
  const acts =
    found.reminders.some(({ state }) => state === "due" || state === "overdue") ||
    found.findings.some(({ level }) => level !== "notice");
  const out = options.json ? `${JSON.stringify(found, null, 2)}\n` : printCheck(season, found);
  return { status: acts ? 1 : 0, out, err: "" };
}

function runDecode(files: string[], options: { now?: string; json?: boolean; lines?: boolean }): SeasonRun {
  const [path, extra] = files;
  if (path === undefined) throw new Unusable("decode: expected a text file, or - for standard input");
  if (extra !== undefined) throw new Unusable(`decode: expected one text file, found also "${extra}"`);
  if (options.now !== undefined) throw new Unusable("decode: takes no --now");
  if (options.lines && !options.json) throw new Unusable("decode: --lines goes with --json");
  const text = readText(path);
  if (!options.lines) {
    const decoded = decode(text);
    return { status: 0, out: options.json ? `${JSON.stringify(decoded, null, 2)}\n` : printDecode(decoded), err: "" };
  }
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return { status: 0, out: lines.map((line) => `${JSON.stringify(decode(line))}\n`).join(""), err: "" };
}

function run(args: string[]): SeasonRun {
  const { values, positionals } = argumentsOf(args);
  const [command, ...operands] = positionals;
  if (values.help) return { status: 0, out: `${USAGE}\n`, err: "" };
  if (values.lines && command !== "decode") throw new Unusable("season: --lines goes with decode");
  switch (command) {
    case "decode":
      return runDecode(operands, values);
    case "check":
      return runCheck(operands, values);
    case "schema":
      if (operands.length > 0 || values.now !== undefined || values.json)
        throw new Unusable("schema: takes no file and no options");
      return {
        status: 0,
        out: `${JSON.stringify(z.toJSONSchema(seasonSchema, { io: "input" }), null, 2)}\n`,
        err: "",
      };
    case undefined:
      throw new Unusable("season: expected a command: check, decode or schema; --help tells more");
    default:
      throw new Unusable(`season: no command "${command}"; there are check, decode and schema`);
  }
}

/** Runs one command line. Input that cannot be used gives status 2, one line of why, and nothing on standard output. */
export function runSeason(args: string[]): SeasonRun {
  try {
    return run(args);
  } catch (error) {
    if (error instanceof Unusable) return { status: 2, out: "", err: `${oneLine(error.message)}\n` };
    throw error;
  }
}
