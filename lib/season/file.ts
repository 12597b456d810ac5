import type { z } from "zod";
import { crossCheck, referenceCheck } from "./cross-check";
import { APPLICANT } from "./fields/applicant";
import type { Row } from "./fields/field";
import { PROFILE } from "./fields/profile";
import { EACH_LIST } from "./fields/season";
import { SETTINGS } from "./fields/settings";
import { beyondBounds, type JsonBounds } from "./json-bounds";
import { type Draft, draftFileSchema, type Message, partOfSeason, type Season, shapes } from "./schema";
import { isoIn } from "./time";
import { isUsual, written } from "./written";

/** Something wrong in a season file; the path is written as `programs[3].stage`, empty when it is the document itself. */
export type Problem = { path: string; message: string };
export type ReadSeason = { ok: true; season: Season } | { ok: false; problems: Problem[] };

/** A draft as its file holds it, with what a person acknowledged about it. */
export type DraftFile = Omit<Draft, "id"> & Pick<Message, "acknowledged">;

const VERSION = 1;

/** How much of a file is read, and told of it. */
export type Limits = { programs: number; rows: number; entries: number; problems: number; json: JsonBounds };

/**
 * What somebody else's file may ask of a server: rows of one list, entries of all lists together (a season has some thousands), problems,
 * and before any of that its text. No object of a season has more than some twenty fields.
 */
export const IMPORT_LIMITS: Limits = {
  programs: 20_000,
  rows: 20_000,
  entries: 200_000,
  problems: 1_000,
  json: { depth: 12, values: 2_000_000, fields: 60 },
};

/** Limits for a guest's file: somebody who looks around brings a season of a usual size. */
const GUEST_LIMITS: Limits = { ...IMPORT_LIMITS, programs: 200, rows: 5_000, entries: 50_000 };

/** What a season of this account may hold. */
export const limitsFor = ({ guest }: { guest: boolean }): Limits => (guest ? GUEST_LIMITS : IMPORT_LIMITS);

/** How many rows a list of a season may have. */
export const mostRows = (list: string, { programs, rows }: Limits): number => (list === "programs" ? programs : rows);

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const field = String(step);
    if (!/^[A-Za-z_$][\w$]*$/.test(field)) return `${text}[${JSON.stringify(field)}]`;
    return text === "" ? field : `${text}.${field}`;
  }, "");
}

/** Where JSON.parse gave up, as line and column; its own message quotes the file and may hold line breaks. */
function notJson(text: string, error: unknown): Problem {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return { path: "", message: "is not JSON" };
  const before = text.slice(0, Number(position)).split("\n");
  return { path: "", message: `is not JSON: line ${before.length}, column ${(before.at(-1) ?? "").length + 1}` };
}

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

/** Problems in the reader's own terms; a field nobody knows is named by its own path. */
function problemsOf(error: Pick<z.ZodError, "issues">, most = Number.POSITIVE_INFINITY): Problem[] {
  return error.issues
    .slice(0, most)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: "no such field" }))
        : [{ path: pathText(issue.path), message: issue.message }],
    )
    .slice(0, most);
}

/** Says "is missing" where nothing was given; other messages are zod's or the schema's own. */
const plainErrors: z.core.$ZodErrorMap = (issue) =>
  issue.code === "invalid_type" && issue.input === undefined ? "is missing" : undefined;

/** JSON text as a value, a leading byte order mark allowed; never throws. */
function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, problems: [notJson(json, error)] };
  }
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
 * Reads a JSON text that is to be of a shape: its value with every field that was left out filled in, or everything wrong with it.
 * `expected` says what it is where it is no object.
 */
export function readJsonOf<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  expected: string,
): { ok: true; value: z.output<Shape> } | { ok: false; problems: Problem[] } {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
    return { ok: false, problems: [{ path: "", message: expected }] };
  const parsed = shape.safeParse(json.value, { error: plainErrors });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error, IMPORT_LIMITS.problems) };
}

export type ReadDraft = { ok: true; draft: DraftFile } | { ok: false; problems: Problem[] };

/**
 * A reader of draft files (season-file.md) for a season: the draft with every optional field filled in, or everything wrong with it,
 * references to what the season has not included. An acknowledgement without its moment is given at `now` (epoch milliseconds).
 */
export function draftReader(season: Season, now: number): (text: string) => ReadDraft {
  const checkReferences = referenceCheck(season);
  return (text) => {
    const read = readJsonOf(text, draftFileSchema, "expected a draft, one JSON object");
    if (!read.ok) return read;
    const { id: _, acknowledged, ...draft } = read.value;
    const problems: Problem[] = [];
    checkReferences(draft, [], (path, message) => problems.push({ path: pathText(path), message }));
    if (problems.length > 0) return { ok: false, problems };
    const at = isoIn(now, season.season.timeZone);
    return { ok: true, draft: { ...draft, acknowledged: acknowledged.map((given) => ({ at, ...given })) } };
  };
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
