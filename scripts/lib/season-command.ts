import { parseArgs } from "node:util";
import { z } from "zod";
import { classify } from "@/lib/classify/classify";
import type { Reason } from "@/lib/fit/lines";
import { fitSeason } from "@/lib/fit/season-fit";
import { readLine } from "@/lib/log-line/read";
import { nextNotice, noticesBetween } from "@/lib/notices/notices";
import { check, preflight } from "@/lib/rules";
import { decode } from "@/lib/rules/decode";
import { seasonSchema } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";
import {
  linesOf,
  readDraft,
  readDrafts,
  readFacts,
  readNoticeSettings,
  readNow,
  readSeason,
  readStretch,
  readText,
  type SeasonRun,
  Unusable,
} from "@/scripts/lib/season-input";
import { printCheck, printDecode, printFit, printNotices, printPreflight } from "@/scripts/lib/season-report";

const USAGE = `usage: season check FILE [--now INSTANT] [--json]
       season preflight FILE --draft DRAFT [--now INSTANT] [--json]
       season preflight FILE --drafts DRAFTS [--now INSTANT] --json
       season decode FILE [--json]
       season decode --lines FILE --json
       season line FILE --lines LINES [--now INSTANT] --json
       season classify --lines MESSAGES --json
       season read FILES [--into SEASON] [--now INSTANT] [--me ADDRESS] [--map MAP] [--json]
       season notices FILE --from INSTANT --to INSTANT [--settings SETTINGS] [--json]
       season fit FILE [--facts FACTS] [--now INSTANT] [--json]
       season schema

FILE is a season file or, for decode, the text a program wrote. DRAFT is a draft file; DRAFTS has one draft per line. - reads standard input.
read brings tables, calendars, mail, and contacts into a season; ADDRESS is one of yours, and MAP says which column holds what.
classify tells what kind of message each line of MESSAGES is, and how sure that is. decode --lines decodes each line separately. LINES has one typed line per line, and line prints what each is read as. INSTANT is a moment
with its offset, like 2026-11-20T09:00:00-06:00. notices prints what goes out after one moment and up to another; SETTINGS is a JSON file
of when and of what (docs/reminders.md). fit prints how each program and the applicant go together; FACTS is a JSON file of what programs
state (docs/fit.md).
Exit status: 0 nothing above a notice, 1 something to act on, 2 unusable input. For read: 0 all taken, 1 something left out or asked.`;

const OPTIONS = {
  now: { type: "string" },
  json: { type: "boolean" },
  lines: { type: "boolean" },
  draft: { type: "string" },
  drafts: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The same, but that `--lines` names a file of its own beside the season. */
const LINE_OPTIONS = { ...OPTIONS, lines: { type: "string" } } as const;

function parsed<Options extends typeof OPTIONS | typeof LINE_OPTIONS | typeof NOTICE_OPTIONS | typeof FIT_OPTIONS>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Unusable(`arguments: ${error instanceof Error ? error.message : error}`);
  }
}
const argumentsOf = (args: string[]) => parsed(args, OPTIONS);
type Options = ReturnType<typeof argumentsOf>["values"];
const NOTICE_OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  settings: { type: "string" },
  json: { type: "boolean" },
} as const;

const FIT_OPTIONS = {
  facts: { type: "string" },
  now: { type: "string" },
  json: { type: "boolean" },
} as const;

const TAKES: Record<string, readonly (keyof Options)[]> = {
  check: ["now", "json"],
  preflight: ["now", "json", "draft", "drafts"],
  decode: ["json", "lines"],
  schema: [],
};
const COMMANDS = "check, preflight, decode, line, classify, read, notices, fit, and schema";

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const printedLines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const done = (out: string, acts = false): SeasonRun => ({ status: acts ? 1 : 0, out, err: "" });

/** The one file a command takes. */
function fileOf(command: string, kind: string, [path, extra]: string[]): string {
  if (path === undefined) throw new Unusable(`${command}: expected a ${kind}, or - for standard input`);
  if (extra !== undefined) throw new Unusable(`${command}: expected one ${kind}, found also "${extra}"`);
  return path;
}

function runCheck(files: string[], options: Options): SeasonRun {
  const path = fileOf("check", "season file", files);
  const now = readNow(options.now);
  const season = readSeason(path);
  const found = check(season, now);
  const acts =
    found.reminders.some(({ state }) => state === "due" || state === "overdue") ||
    found.findings.some(({ level }) => level !== "notice");
  // A reminder's title is for screens; the season file's form of a check has the message alone.
  const reminders = found.reminders.map(({ title: _, ...reminder }) => reminder);
  return done(options.json ? printed({ ...found, reminders }) : printCheck(season, found), acts);
}

function runPreflight(files: string[], options: Options): SeasonRun {
  const path = fileOf("preflight", "season file", files);
  if ((options.draft === undefined) === (options.drafts === undefined))
    throw new Unusable("preflight: expected --draft DRAFT, or --drafts DRAFTS with --json");
  if ([path, options.draft, options.drafts].filter((file) => file === "-").length > 1)
    throw new Unusable("preflight: only one of the files can be standard input");
  const now = readNow(options.now);
  const season = readSeason(path);
  const acts = (found: { findings: { level: string }[] }) => found.findings.some(({ level }) => level !== "notice");
  if (options.draft !== undefined) {
    const found = preflight(season, readDraft(options.draft, season, now), now);
    return done(options.json ? printed(found) : printPreflight(found), acts(found));
  }
  if (!options.json) throw new Unusable("preflight: --drafts goes with --json");
  const all = readDrafts(options.drafts ?? "-", season, now).map((draft) => preflight(season, draft, now));
  return done(printedLines(all), all.some(acts));
}

function runDecode(files: string[], options: Options): SeasonRun {
  const path = fileOf("decode", "text file", files);
  if (options.lines && !options.json) throw new Unusable("decode: --lines goes with --json");
  const text = readText(path);
  if (options.lines) return done(printedLines(linesOf(text).map(decode)));
  const decoded = decode(text);
  return done(options.json ? printed(decoded) : printDecode(decoded));
}

/** What each typed line is read as, one JSON object a line, in the fields that lib/log-line fills. */
function runLine(args: string[]): SeasonRun {
  const { values, positionals } = parsed(args, LINE_OPTIONS);
  for (const option of Object.keys(values))
    if (!["now", "json", "lines"].includes(option)) throw new Unusable(`line: takes no --${option}`);
  const path = fileOf("line", "season file", positionals.slice(1));
  if (values.lines === undefined || !values.json) throw new Unusable("line: expected --lines LINES with --json");
  if (path === "-" && values.lines === "-") throw new Unusable("line: standard input can be one of the files only");
  const now = readNow(values.now);
  const season = readSeason(path);
  return done(
    printedLines(
      linesOf(readText(values.lines)).map((typed) => {
        const { program, kind, direction, channel, at, people, stage, unread, asks } = readLine(typed, season, now);
        return {
          programId: program?.id ?? null,
          kind,
          direction,
          channel,
          at,
          recipients: people.map(({ id }) => id),
          stage,
          unread: unread.map(({ text }) => text),
          asks,
        };
      }),
    ),
  );
}

/** What goes out in a stretch of time, for a season that stays as it is, and when the next does. */
function runNotices(args: string[]): SeasonRun {
  const { values, positionals } = parsed(args, NOTICE_OPTIONS);
  const path = fileOf("notices", "season file", positionals.slice(1));
  const { from, to } = readStretch(values.from, values.to);
  if (path === "-" && values.settings === "-")
    throw new Unusable("notices: standard input can be one of the files only");
  const season = readSeason(path);
  const settings = readNoticeSettings(values.settings);
  const notices = noticesBetween(season, settings, from, to);
  const next = nextNotice(season, settings, to)?.at ?? null;
  const zone = settings.zone ?? season.season.timeZone;
  if (!values.json) return done(printNotices(notices, next, zone));
  return done(
    printed({
      notices: notices.map(({ key, kind, at, reminders, subject, text }) => ({
        key,
        kind,
        at: isoIn(at, zone),
        reminders,
        subject,
        text,
      })),
      next: next === null ? null : isoIn(next, zone),
    }),
  );
}

/** How each program goes together with the applicant, in order; a line has what the file's form of it has and nothing beside. */
function runFit(args: string[]): SeasonRun {
  const { values, positionals } = parsed(args, FIT_OPTIONS);
  const path = fileOf("fit", "season file", positionals.slice(1));
  if (path === "-" && values.facts === "-") throw new Unusable("fit: standard input can be one of the files only");
  const now = readNow(values.now);
  const season = readSeason(path);
  const fits = fitSeason(season, readFacts(values.facts), now);
  if (!values.json) return done(printFit(season, fits));
  // What is met or missed has a page and a day; a voice beside it that has neither is told with what isn't known.
  const isProven = ({ source, asOf }: Reason) => source !== null && asOf !== null;
  const plain = ({ field, says, source, asOf, trust }: Reason): Reason => ({ field, says, source, asOf, trust });
  const programs = fits.map(({ programId, band, meets, misses, unknown, ties, wants, why }) => ({
    ...{ programId, band, meets: meets.filter(isProven).map(plain), misses: misses.filter(isProven).map(plain) },
    unknown: [...unknown, ...[...meets, ...misses].filter((line) => !isProven(line))].map(plain),
    ...{ ties: ties.map(plain), wants: wants.map(plain), why },
  }));
  return done(printed({ programs }));
}

function runSchema(files: string[]): SeasonRun {
  if (files.length > 0) throw new Unusable("schema: takes no file");
  return done(printed(z.toJSONSchema(seasonSchema, { io: "input" })));
}

const unclassifiedSchema = z.object({
  direction: z.enum(["sent", "received"]),
  subject: z.string().default(""),
  body: z.string(),
  reply: z
    .boolean()
    .nullish()
    .transform((reply) => reply ?? false),
});

/** The kind of each message, one JSON object a line, and how sure it is. */
function runClassify(args: string[]): SeasonRun {
  const { values, positionals } = parsed(args, LINE_OPTIONS);
  for (const option of Object.keys(values))
    if (!["json", "lines"].includes(option)) throw new Unusable(`classify: takes no --${option}`);
  if (positionals.length > 1 || values.lines === undefined || !values.json)
    throw new Unusable("classify: expected --lines MESSAGES with --json, and no file besides");
  const lines = linesOf(readText(values.lines));
  return done(
    printedLines(
      lines.map((line, i) => {
        const message = unclassifiedSchema.safeParse(jsonOf(line));
        if (!message.success)
          throw new Unusable(
            `line ${i + 1}: expected a message, { direction, subject, body, reply? }, as one JSON object`,
          );
        return classify(message.data);
      }),
    ),
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Commands that read their options by themselves. */
const OWN_OPTIONS = new Map([
  ["line", runLine],
  ["classify", runClassify],
  ["notices", runNotices],
  ["fit", runFit],
]);

const NAMES = new Set([...Object.keys(TAKES), ...OWN_OPTIONS.keys(), "read"]);

/** The command's name, which options may stand before. */
function commandIn(args: string[]): string | undefined {
  return args[0]?.startsWith("-") ? args.find((arg) => NAMES.has(arg)) : args[0];
}

/** Whether the arguments ask how to use the command line. */
const asksHelp = (args: string[]) => args.includes("--help") || args.includes("-h");

function run(args: string[]): SeasonRun {
  const own = asksHelp(args) ? undefined : OWN_OPTIONS.get(commandIn(args) ?? "");
  if (own) return own(args);
  const { values, positionals } = argumentsOf(args);
  const [command, ...files] = positionals;
  if (values.help) return done(`${USAGE}\n`);
  if (command === undefined) throw new Unusable(`season: expected a command: ${COMMANDS}; see --help`);
  const takes = TAKES[command];
  if (!takes) throw new Unusable(`season: no command "${command}"; the commands are ${COMMANDS}`);
  for (const option of Object.keys(values))
    if (!takes.some((known) => known === option)) throw new Unusable(`${command}: takes no --${option}`);
  switch (command) {
    case "check":
      return runCheck(files, values);
    case "preflight":
      return runPreflight(files, values);
    case "decode":
      return runDecode(files, values);
    default:
      return runSchema(files);
  }
}

/** One line whatever a file or an argument holds. */
function oneLine(text: string): string {
  const flat = text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
  return flat.length > 500 ? `${flat.slice(0, 500)}…` : flat;
}

function unusable(error: unknown): SeasonRun {
  if (error instanceof Unusable) return { status: 2, out: "", err: `${oneLine(error.message)}\n` };
  throw error;
}

/** Runs one command line but `read`. Input that cannot be used gives status 2, one line of why, and nothing on standard output. */
export function runSeason(args: string[]): SeasonRun {
  try {
    return run(args);
  } catch (error) {
    return unusable(error);
  }
}

/** Runs one command line. What only `read` needs is loaded for it alone, so that the others start as fast as ever. */
export async function runSeasonCommand(args: string[]): Promise<SeasonRun> {
  if (commandIn(args) !== "read" || asksHelp(args)) return runSeason(args);
  try {
    const { runRead } = await import("@/scripts/lib/read-command");
    return await runRead(args);
  } catch (error) {
    return unusable(error);
  }
}
