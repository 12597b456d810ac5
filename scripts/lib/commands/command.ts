import { type ParseArgsConfig, parseArgs } from "node:util";
import { type SeasonRun, Unusable } from "@/scripts/lib/season-input";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command of the command line: how it is called, in a line for each way, the options it takes, and what it does. */
export type Command = { usage: readonly string[]; options: Options } & (
  | { run: (args: string[]) => SeasonRun }
  /** Gives `run`: its code is loaded for it alone, so that the other commands start fast. */
  | { load: () => Promise<(args: string[]) => Promise<SeasonRun>> }
);

/** Options of several commands: where one is given to a command that doesn't take it, it is refused by its name. */
export const COMMON = {
  now: { type: "string" },
  json: { type: "boolean" },
  lines: { type: "boolean" },
  draft: { type: "string" },
  drafts: { type: "string" },
} as const;

/** The options and words of a command line. Throws `Unusable` where it doesn't take one of them. */
export function parsed<Own extends Options>(args: string[], options: Own) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Unusable(`arguments: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same; one of the common options that the command doesn't take is refused by its name. */
export function parsedFor<Own extends Options>(command: string, args: string[], options: Own) {
  for (const option of Object.keys(loosely(args, { ...COMMON, ...options }).values))
    if (option in COMMON && !(option in options)) throw new Unusable(`${command}: takes no --${option}`);
  return parsed(args, options);
}

/** The first word of a command line that isn't an option's value. */
export function firstWord(args: string[], options: Options): string | undefined {
  return loosely(args, options).positionals[0];
}

/** What is on a command line, whether or not it may be. */
function loosely(args: string[], options: Options) {
  const config: ParseArgsConfig = { args, allowPositionals: true, strict: false, options };
  return parseArgs(config);
}

/** The one file a command takes, among its words. */
export function onlyFile(command: string, kind: string, [, path, extra]: string[]): string {
  if (path === undefined) throw new Unusable(`${command}: expected a ${kind}, or - for standard input`);
  if (extra !== undefined) throw new Unusable(`${command}: expected one ${kind}, found also "${extra}"`);
  return path;
}

/** A value as the command line prints it. */
export const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Values, one JSON document a line. */
export const printedLines = (values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** A run that came to its end; with `acts` its status says that there is something to act on. */
export const done = (out: string, acts = false): SeasonRun => ({ status: acts ? 1 : 0, out, err: "" });
