import { createReadStream, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import { z } from "zod";
import type { FileSource } from "@/lib/bring-in/read-file";
import { readFiles } from "@/lib/bring-in/read-files";
import { type Report, Unreadable } from "@/lib/bring-in/report";
import { isTableField, TABLE_FIELDS } from "@/lib/bring-in/table/fields";
import { noDecisions } from "@/lib/bring-in/take/decisions";
import { emptySeason } from "@/lib/season/empty";
import { seasonFileParts } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { parsed } from "./commands/command";
import { READ_OPTIONS } from "./commands/read-options";
import { readNow, readSeason, readText, type SeasonRun, Unusable } from "./season-input";

/** Brings files into a season and prints both it and what is said of it. Status 0: all taken; 1: something left or asked. */
export async function runRead(args: string[]): Promise<SeasonRun> {
  const { values, positionals } = parsed(args, READ_OPTIONS);
  const paths = positionals.slice(1);
  if (paths.length === 0) throw new Unusable("read: expected one or more files, or - for standard input");
  keepHeapSmall();
  const now = readNow(values.now);
  const season = values.into === undefined ? emptySeason(now) : readSeason(values.into);
  const map = values.map === undefined ? {} : readMap(values.map);
  const sources = namedApart(paths).map(({ path, name }) => sourceOf(path, name));
  let current = "";
  try {
    const watched = sources.map(
      ({ name, open }): FileSource => ({
        name,
        open: () => {
          current = name;
          return open();
        },
      }),
    );
    const { season: next, report } = await readFiles(season, watched, {
      now,
      me: values.me ?? [],
      decisions: { ...noDecisions, map },
      listsNew: false,
    });
    const acts = report.left.length > 0 || report.asks.length > 0;
    const status = acts ? 1 : 0;
    return values.json
      ? { status, out: "", err: "", more: jsonParts(next, report) }
      : { status, out: printReport(report), err: "" };
  } catch (error) {
    if (error instanceof Unreadable) throw new Unusable(`${current}: ${error.message}`);
    throw error;
  }
}

/**
 * A table of fifty thousand rows is mostly kept until it is printed: letting the heap grow to four times of what is kept, as Node does, would
 * take the memory and hardly save time. So would more room for what is new: most of it stays.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=20");
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Both as one JSON document, piece by piece: a season may be too large to be held as one text beside itself. */
function* jsonParts(season: Season, report: Report): Generator<string> {
  yield '{\n"season": ';
  yield* seasonFileParts(season);
  yield `,\n"report": ${JSON.stringify(report, null, 2)}\n}\n`;
}

/** Files are named in the report as they end; two of one name, by their whole path. */
function namedApart(paths: string[]): { path: string; name: string }[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, at) => {
    const name = names[at] ?? path;
    return { path, name: names.filter((other) => other === name).length > 1 ? path : name };
  });
}

function sourceOf(path: string, name: string): FileSource {
  if (path === "-") {
    const bytes = Buffer.from(readFileSync(0));
    return {
      name: "standard input",
      open: async function* () {
        yield bytes;
      },
    };
  }
  try {
    if (statSync(path).isDirectory()) throw new Unusable(`${path}: is a folder, not a file`);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new Unusable(`${path}: ${code === "ENOENT" ? "no such file" : `cannot be read (${code})`}`);
  }
  return { name, open: () => createReadStream(path, { highWaterMark: 1024 * 1024 }) };
}

const mapSchema = z.record(z.string(), z.string());

function readMap(path: string): Record<string, string> {
  let json: unknown;
  try {
    json = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${path}: is not JSON`);
  }
  const map = mapSchema.safeParse(json);
  if (!map.success) throw new Unusable(`${path}: expected {"<header>": "<field>"}`);
  for (const [header, field] of Object.entries(map.data))
    if (!isTableField(field))
      throw new Unusable(
        `${path}: ${JSON.stringify(header)}: no field "${field}"; the fields are ${TABLE_FIELDS.join(", ")}, and score.<criterion>`,
      );
  return map.data;
}

function printReport({ sources, columns, made, changed, same, left, asks }: Report): string {
  const counts = (of: Report["made"]) =>
    Object.entries(of)
      .filter(([, n]) => n > 0)
      .map(([noun, n]) => `${n} ${noun}`)
      .join(", ") || "nothing";
  return [
    ...sources.map(({ file, kind, rows }) => `${file}: ${kind}, ${count(rows, "row")}`),
    ...columns.map(({ header, field, why }) => `  ${header || "(no header)"} -> ${field}  ${why}`),
    `New: ${counts(made)}`,
    `Changed: ${counts(changed)}`,
    `Same as before: ${same}`,
    ...left.map(({ file, at, why }) => `Left out: ${file}, ${at}: ${why}`),
    ...asks.map(
      ({ file, at, what, choices }) =>
        `Asks: ${file}, ${at}: ${what}${choices.length > 0 ? ` [${choices.join(" / ")}]` : ""}`,
    ),
    "",
  ].join("\n");
}
