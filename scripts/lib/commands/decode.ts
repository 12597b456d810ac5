import { decode as decodeText } from "@/lib/rules/decode";
import { linesOf, readText, Unusable } from "@/scripts/lib/season-input";
import { printDecode } from "@/scripts/lib/season-report";
import { type Command, done, onlyFile, parsedFor, printed, printedLines } from "./command";

const OPTIONS = { json: { type: "boolean" }, lines: { type: "boolean" } } as const;

/** What a program's words mean: of a text, or of each line by itself. */
export const decode: Command = {
  usage: ["decode FILE [--json]", "decode --lines FILE --json"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsedFor("decode", args, OPTIONS);
    const path = onlyFile("decode", "text file", positionals);
    if (values.lines && !values.json) throw new Unusable("decode: --lines goes with --json");
    const text = readText(path);
    if (values.lines) return done(printedLines(linesOf(text).map(decodeText)));
    const decoded = decodeText(text);
    return done(values.json ? printed(decoded) : printDecode(decoded));
  },
};
