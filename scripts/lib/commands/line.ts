import { readLine } from "@/lib/log-line/read";
import { linesOf, readNow, readSeason, readText, Unusable } from "@/scripts/lib/season-input";
import { type Command, done, onlyFile, parsedFor, printedLines } from "./command";

/** `--lines` names a file of its own beside the season. */
const OPTIONS = { now: { type: "string" }, json: { type: "boolean" }, lines: { type: "string" } } as const;

/** What each typed line is read as, one JSON object a line, in the fields that lib/log-line fills. */
export const line: Command = {
  usage: ["line FILE --lines LINES [--now INSTANT] --json"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsedFor("line", args, OPTIONS);
    const path = onlyFile("line", "season file", positionals);
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
            asks: asks.map(({ field, words, choices }) => ({ field, words, choices })),
          };
        }),
      ),
    );
  },
};
