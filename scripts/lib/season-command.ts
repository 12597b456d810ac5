import { listOf } from "@/lib/season/words";
import { check } from "./commands/check";
import { classify } from "./commands/classify";
import { COMMON, type Command, done, firstWord, parsed } from "./commands/command";
import { decode } from "./commands/decode";
import { fit } from "./commands/fit";
import { line } from "./commands/line";
import { notices } from "./commands/notices";
import { preflight } from "./commands/preflight";
import { read } from "./commands/read";
import { schema } from "./commands/schema";
import { type SeasonRun, Unusable } from "./season-input";

/** The commands by their names, in the order that they are shown in. */
const COMMANDS = new Map<string, Command>(
  Object.entries({ check, preflight, decode, line, classify, read, notices, fit, schema }),
);
const NAMES = listOf([...COMMANDS.keys()]);

const USAGE = `${[...COMMANDS.values()]
  .flatMap(({ usage }) => usage)
  .map((usage, at) => `${at === 0 ? "usage:" : "      "} season ${usage}`)
  .join("\n")}

FILE is a season file or, for decode, the text a program wrote. DRAFT is a draft file; DRAFTS has one draft per line. - reads standard input.
read brings tables, calendars, mail, and contacts into a season; ADDRESS is one of yours, and MAP says which column holds what.
classify says what kind of message each line of MESSAGES is, and how sure that is. decode --lines decodes each line separately.
LINES has one typed line per line, and line prints what each is read as. INSTANT is a moment with its offset, like
2026-11-20T09:00:00-06:00. notices prints what goes out after one moment and up to another; SETTINGS is a JSON file of when and of what
(docs/reminders.md). fit prints how each program and the applicant go together; FACTS is a JSON file of what programs state (docs/fit.md).
Exit status: 0 nothing above a notice, 1 something to act on, 2 unusable input. For read: 0 all taken, 1 something left out or asked.`;

const HELP = { help: { type: "boolean", short: "h" } } as const;

/** The command that is named, which options may stand before; undefined where none is, or help is asked for. */
function commandIn(args: string[]): Command | undefined {
  if (args.includes("--help") || args.includes("-h")) return undefined;
  const named = [...COMMANDS].find(([name, { options }]) => args.includes(name) && firstWord(args, options) === name);
  return named?.[1];
}

/** What is said where no command is named: how to use the command line, or that there is no such command. */
function withoutCommand(args: string[]): SeasonRun {
  const { values, positionals } = parsed(args, { ...COMMON, ...HELP });
  if (values.help) return done(`${USAGE}\n`);
  const [name] = positionals;
  throw new Unusable(
    name === undefined
      ? `season: expected a command: ${NAMES}; see --help`
      : `season: no command "${name}"; the commands are ${NAMES}`,
  );
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
    const command = commandIn(args);
    return command && "run" in command ? command.run(args) : withoutCommand(args);
  } catch (error) {
    return unusable(error);
  }
}

/** Runs one command line. What only one command needs is loaded for it alone, so that the others start as fast as ever. */
export async function runSeasonCommand(args: string[]): Promise<SeasonRun> {
  const command = commandIn(args);
  if (!command || "run" in command) return runSeason(args);
  try {
    const run = await command.load();
    return await run(args);
  } catch (error) {
    return unusable(error);
  }
}
