import { readFileSync } from "node:fs";
import { z } from "zod";
import { factsFileSchema } from "@/lib/fit/facts-file";
import { type NoticeSettings, noticeSettingsSchema } from "@/lib/notices/settings";
import type { DraftMessage } from "@/lib/rules";
import { draftReader } from "@/lib/season/draft-file";
import { readSeasonFile } from "@/lib/season/file";
import { type Problem, readJsonOf } from "@/lib/season/file-problems";
import type { Fact, Season } from "@/lib/season/schema";

/** What a run of the command line prints and its exit status; `more` follows `out`, piece by piece where it is long. */
export type SeasonRun = { status: number; out: string; err: string; more?: Iterable<string> };

/** Something the caller can mend; its message is printed as one line and the status is 2. */
export class Unusable extends Error {}

/** A file's text; `-` is standard input. */
export function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why =
      code === "ENOENT" ? "no such file" : code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${code})`;
    throw new Unusable(`${path}: ${why}`);
  }
}

/** A text's lines without their ends; what follows the last line end is a line only if it holds something. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The first thing that is wrong: by its path in the document, or by the document's own name where that is all there is. */
function unusable(document: string, [problem]: Problem[], prefix = ""): Unusable {
  if (!problem || problem.path === "") return new Unusable(`${document}: ${problem?.message}`);
  return new Unusable(`${prefix}${problem.path}: ${problem.message}`);
}

/** The season of a file. Throws `Unusable`, with the path of the first thing that is wrong. */
export function readSeason(path: string): Season {
  const read = readSeasonFile(readText(path));
  if (read.ok) return read.season;
  throw unusable(path, read.problems);
}

/** The draft of a file, for this season and moment. Throws `Unusable` likewise. */
export function readDraft(path: string, season: Season, now: number): DraftMessage {
  const read = draftReader(season, now)(readText(path));
  if (read.ok) return read.draft;
  throw unusable(path, read.problems);
}

/** Drafts, one a line; what is wrong in one is named with its line. */
export function readDrafts(path: string, season: Season, now: number): DraftMessage[] {
  const read = draftReader(season, now);
  return linesOf(readText(path)).map((line, i) => {
    const draft = read(line);
    if (draft.ok) return draft.draft;
    const document = `${path}, line ${i + 1}`;
    throw unusable(document, draft.problems, `${document}: `);
  });
}

/** What a person chose about notices; the usual where there is no file. */
export function readNoticeSettings(path: string | undefined): NoticeSettings {
  if (path === undefined) return noticeSettingsSchema.parse({});
  const read = readJsonOf(readText(path), noticeSettingsSchema, "expected settings, one JSON object");
  if (read.ok) return read.value;
  throw unusable(path, read.problems);
}

/** What a file says of programs, by their names; nothing where there is no file. */
export function readFacts(path: string | undefined): Map<string, Fact[]> {
  if (path === undefined) return new Map();
  const read = readJsonOf(
    readText(path),
    factsFileSchema(),
    "expected facts by the names of programs, one JSON object",
  );
  if (read.ok) return new Map(Object.entries(read.value));
  throw unusable(path, read.problems);
}

/** The moment an option names, in epoch milliseconds. */
function readInstant(name: string, option: string): number {
  const instant = z.iso.datetime({ offset: true }).safeParse(option);
  if (!instant.success) throw new Unusable(`--${name}: expected an instant with an offset, found "${option}"`);
  return Date.parse(instant.data);
}

/** The moment an option names, in epoch milliseconds; the present one where there is no option. */
export function readNow(option: string | undefined): number {
  return option === undefined ? Date.now() : readInstant("now", option);
}

/** Two moments in order, in epoch milliseconds. */
export function readStretch(from: string | undefined, to: string | undefined): { from: number; to: number } {
  if (from === undefined) throw new Unusable("--from: is missing");
  if (to === undefined) throw new Unusable("--to: is missing");
  const stretch = { from: readInstant("from", from), to: readInstant("to", to) };
  if (stretch.to < stretch.from) throw new Unusable("--to: is before --from");
  return stretch;
}
