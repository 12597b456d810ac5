import type { z } from "zod";
import { crossCheck } from "./cross-check";
import { APPLICANT } from "./fields/applicant";
import type { Row } from "./fields/field";
import { PROFILE } from "./fields/profile";
import { EACH_LIST } from "./fields/season";
import { SETTINGS } from "./fields/settings";
import { type Limits, mostRows } from "./file-limits";
import { type Problem, parseJson, pathText, plainErrors, problemsOf } from "./file-problems";
import { beyondBounds } from "./json-bounds";
import { partOfSeason, type Season, shapes } from "./schema";
import { isUsual, written } from "./written";

export type ReadSeason = { ok: true; season: Season } | { ok: false; problems: Problem[] };

const VERSION = 1;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** Whether it is a season file of a version known here; that is said before anything else about it. */
function unknownVersion(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: "", message: "expected a season file, one JSON object" };
  const { format, version } = fieldsOf(value);
  if (format !== "season") return { path: "format", message: 'expected "season"' };
  if (version !== VERSION) {
    const named = typeof version === "number" || typeof version === "string" ? JSON.stringify(version) : "that";
    const found = version === undefined ? "is missing" : `${named} isn’t a known version`;
    return { path: "version", message: `${found}; this reads version ${VERSION}` };
  }
  return null;
}

/** A list that is longer than any season's, which is said before each of its rows is looked at: a small file can hold millions. */
function tooMany(value: unknown, most: Limits): Problem | null {
  for (const [name, rows] of Object.entries(fieldsOf(value))) {
    const limit = mostRows(name, most);
    if (Array.isArray(rows) && rows.length > limit)
      return { path: pathText([name]), message: `has ${rows.length} rows; the limit is ${limit}` };
  }
  const waiting: unknown[] = [value];
  let entries = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) entries += next.length;
    if (entries > most.entries)
      return { path: "", message: `has more than ${most.entries} entries in its lists, which is the limit` };
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return null;
}

/**
 * Reads a season file: the season with every optional field filled in, or everything wrong with it, first things first. `limits` are
 * for files that come from elsewhere; one's own command reads any size.
 */
export function readSeasonFile(text: string, limits?: Limits): ReadSeason {
  const steps = readingSeasonFile(text, limits);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for a server on which others wait meanwhile: a large file takes seconds, none of its steps does. */
export function* readingSeasonFile(text: string, limits?: Limits): Generator<undefined, ReadSeason> {
  const beyond = limits ? beyondBounds(text, limits.json) : null;
  if (beyond) return { ok: false, problems: [{ path: "", message: beyond }] };
  yield;
  const json = parseJson(text);
  if (!json.ok) return json;
  const unknown = unknownVersion(json.value);
  if (unknown) return { ok: false, problems: [unknown] };
  yield;
  const long = limits ? tooMany(json.value, limits) : null;
  if (long) return { ok: false, problems: [long] };
  yield;
  return yield* readingParts(fieldsOf(json.value), limits?.problems);
}

/** Rows of a list that are read in one step. */
const ROWS_A_STEP = 500;

/** Reads a season's parts, long lists some rows at a time, and then what they say of each other. */
function* readingParts(given: Record<string, unknown>, most?: number): Generator<undefined, ReadSeason> {
  // The criteria are few, and told where they are not.
  const long = EACH_LIST.flatMap(({ name }) => {
    const rows = given[name];
    return Array.isArray(rows) && rows.length > ROWS_A_STEP && name !== "criteria" ? [{ name, rows }] : [];
  });
  const short = { ...given, ...Object.fromEntries(long.map(({ name }) => [name, []])) };
  const read = shapes.safeParse(short, { error: plainErrors });
  const issues = read.success ? [] : [...read.error.issues];
  const lists: Record<string, unknown[]> = {};
  for (const { name, rows } of long) {
    const part = partOfSeason([name]);
    lists[name] = [];
    for (let from = 0; from < rows.length && issues.length <= (most ?? Number.POSITIVE_INFINITY); from += ROWS_A_STEP) {
      yield;
      const some = part.safeParse({ [name]: rows.slice(from, from + ROWS_A_STEP) }, { error: plainErrors });
      if (some.success) lists[name].push(...(some.data[name] ?? []));
      else issues.push(...some.error.issues.map((issue) => ({ ...issue, path: movedOn(issue.path, from) })));
    }
  }
  if (!read.success || issues.length > 0) return { ok: false, problems: problemsOf({ issues: inOrder(issues) }, most) };
  const season: Season = Object.assign(read.data, lists);
  yield;
  crossCheck(season, (path, message) => issues.push({ code: "custom", path, message, input: undefined }));
  return issues.length === 0 ? { ok: true, season } : { ok: false, problems: problemsOf({ issues }, most) };
}

/** The path of a row's problem in its whole list, of which so many rows came before. */
const movedOn = ([list = "", row, ...rest]: readonly PropertyKey[], from: number): PropertyKey[] => [
  list,
  ...(typeof row === "number" ? [row + from] : []),
  ...rest,
];

const PLACES = new Map(Object.keys(shapes.shape).map((name, place) => [name, place]));

/** Problems in the order of the season's parts, as one reading of them all tells them; of what is no part, last. */
function inOrder(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const place = ({ path }: z.core.$ZodIssue) => PLACES.get(String(path[0])) ?? PLACES.size;
  return issues.toSorted((a, b) => place(a) - place(b));
}

/**
 * The season as its file: lists and fields in the file's order, two-space JSON, instants with the season's offset (interviews' with their
 * own zone's), so that the same season is always the same text. What only this product knows is left out where it is empty.
 */
export function writeSeasonFile(season: Season): string {
  return [...seasonFileParts(season)].join("");
}

/** The same text piece by piece, a row of a list in each: a season may be too large to be held twice. */
export function* seasonFileParts(season: Season): Generator<string> {
  const zone = season.season.timeZone;
  const head = {
    format: "season",
    version: VERSION,
    season: written(SETTINGS, season.season, zone),
    applicant: written(APPLICANT, season.applicant, zone),
    ...(isUsual(PROFILE, season.profile) ? {} : { profile: written(PROFILE, season.profile, zone) }),
  };
  yield JSON.stringify(head, null, 2).slice(0, -"\n}".length);
  for (const { name, fields, brief } of EACH_LIST) {
    const rows: readonly Row[] = season[name];
    if (brief && rows.length === 0) continue;
    yield `,\n  ${JSON.stringify(name)}: [`;
    for (const [at, row] of rows.entries()) {
      const lines = JSON.stringify(written(fields, row, zone), null, 2).replaceAll("\n", "\n    ");
      yield `${at === 0 ? "" : ","}\n    ${lines}`;
    }
    yield rows.length === 0 ? "]" : "\n  ]";
  }
  yield "\n}\n";
}
