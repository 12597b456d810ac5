import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { runSeasonCommand } from "@/scripts/lib/season-command";

const NOW = "2026-11-29T10:00:00-05:00";
const corpus = join(import.meta.dirname, "../../lib/bring-in/corpus");
const INTO = join(corpus, "season.json");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-command-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file of the folder; its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const place = { file: z.string(), at: z.string() };
const counts = z.strictObject({
  programs: z.int(),
  contacts: z.int(),
  interviews: z.int(),
  rotations: z.int(),
  messages: z.int(),
  tasks: z.int(),
});
/** What `read --json` prints, and nothing beside it. */
const printed = z.strictObject({
  season: z.unknown(),
  report: z.strictObject({
    sources: z.array(
      z.strictObject({
        file: z.string(),
        kind: z.enum(["table", "calendar", "mail", "contacts", "season"]),
        rows: z.int(),
      }),
    ),
    columns: z.array(
      z.strictObject({
        file: z.string(),
        sheet: z.string(),
        header: z.string(),
        field: z.string(),
        why: z.string().min(1),
      }),
    ),
    made: counts,
    changed: counts,
    same: z.int(),
    left: z.array(z.strictObject({ ...place, why: z.string().min(1) })),
    asks: z.array(z.strictObject({ ...place, what: z.string().min(1), choices: z.array(z.string()) })),
  }),
});
const AT = /^(?:row \d+(?: \(.+\))?|line \d+|uid .+|message .+|column .*|card .+)$/;

/** Runs `read` with --json, and looks at what the contract says of what it prints. */
async function read(paths: string[], ...options: string[]) {
  const {
    status,
    out,
    err,
    more = [],
  } = await runSeasonCommand([
    "read",
    ...paths,
    ...(options.includes("--now") ? [] : ["--now", NOW]),
    ...options,
    "--json",
  ]);
  expect(err).toBe("");
  const { season: document, report } = printed.parse(JSON.parse([out, ...more].join("")));
  const season = readSeasonFile(JSON.stringify(document));
  if (!season.ok) throw new Error(JSON.stringify(season.problems));
  expect(status).toBe(report.left.length + report.asks.length > 0 ? 1 : 0);
  for (const { at } of [...report.left, ...report.asks]) expect(at).toMatch(AT);
  return { status, season: season.season, report };
}

const refused = async (...args: string[]) => runSeasonCommand(["read", ...args, "--now", NOW]);

describe("the exit status", () => {
  test("is 0 where all was taken, and the season is then what the report counts", async () => {
    const path = file("all.csv", "Program,City,State,Status\nFerndale,Boise,ID,applied\nQuillan,Reno,NV,II\n");
    const { status, season, report } = await read([path]);
    expect(status).toBe(0);
    expect(season).toMatchObject({ season: { timeZone: "America/New_York" } });
    expect(season.programs.map(({ name, city, stage }) => [name, city, stage])).toEqual([
      ["Ferndale", "Boise", "applied"],
      ["Quillan", "Reno", "invited"],
    ]);
    expect(report).toEqual({
      sources: [{ file: "all.csv", kind: "table", rows: 3 }],
      columns: ["program.name", "program.city", "program.state", "program.stage"].map((field, at) => ({
        file: "all.csv",
        sheet: "",
        header: ["Program", "City", "State", "Status"][at],
        field,
        why: "From its header.",
      })),
      made: { programs: 2, contacts: 0, interviews: 0, rotations: 0, messages: 0, tasks: 0 },
      changed: { programs: 0, contacts: 0, interviews: 0, rotations: 0, messages: 0, tasks: 0 },
      same: 0,
      left: [],
      asks: [],
    });
  });

  test("is 1 where a row is left out, and where something is asked", async () => {
    const left = await read([file("left.csv", "Program,City\nFerndale,Boise\n,Reno\n")]);
    expect(left.status).toBe(1);
    expect(left.report.left).toEqual([{ file: "left.csv", at: "row 3", why: "No program name." }]);
    const asks = await read([file("asks.csv", "Program,Thank you sent\nFerndale,yes\n")]);
    expect(asks.status).toBe(1);
    expect(asks.season.messages).toEqual([]);
    expect(asks.report.asks).toMatchObject([{ file: "asks.csv", at: "row 2", choices: [] }]);
  });

  test.each([
    ["no file", [], "read: expected one or more files, or - for standard input"],
    ["a file that isn’t there", ["/nowhere/list.csv"], "/nowhere/list.csv: no such file"],
    ["a folder", [tmpdir()], `${tmpdir()}: is a folder, not a file`],
    ["an option that isn’t one", ["--fast"], /^arguments: .*--fast/],
    ["a season that isn’t one", [INTO, "--into", import.meta.filename], /is not JSON/],
  ])("is 2 for %s, with one line of why and nothing else", async (_, args, why) => {
    const { status, out, err } = await refused(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd()).not.toContain("\n");
    if (typeof why === "string") expect(err).toBe(`${why}\n`);
    else expect(err).toMatch(why);
  });

  test("is 2 for a file of another kind, named with what it is", async () => {
    const { status, out, err } = await refused(file("letter.pdf", "%PDF-1.7\n"));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^letter\.pdf: This file is a PDF\. Bring in can read .+\n$/);
  });
});

describe("--map", () => {
  const table = () => file("map.csv", "Program,Vibe,Priority\nFerndale,4,lab tour\n");

  test("says what a column holds, whatever its header would", async () => {
    const map = file("map.json", JSON.stringify({ vibe: "score.mood", Priority: "task.title" }));
    const { status, season, report } = await read([table()], "--map", map);
    expect(status).toBe(0);
    expect(report.columns.map(({ field }) => field)).toEqual(["program.name", "score.mood", "task.title"]);
    expect(season.tasks.map(({ title }) => title)).toEqual(["lab tour"]);
    expect(season.scores.map(({ score }) => score)).toEqual([4]);
  });

  test.each([
    ["is not JSON", "{", /map-2\.json: is not JSON\n$/],
    ["is no map", "[1]", /map-2\.json: expected \{"<header>": "<field>"\}\n$/],
    ["names no field", '{"Vibe":"program.mood"}', /map-2\.json: "Vibe": no field "program\.mood"; the fields are /],
  ])("a file that %s gives status 2", async (_, content, why) => {
    const { status, out, err } = await refused(table(), "--map", file("map-2.json", content));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });
});

describe("--me", () => {
  const mail = () =>
    file(
      "ty.eml",
      [
        "From: Robin Adair <robin@mail.example>",
        "To: Vera Ostrow <ostrow@example.org>",
        "Subject: Thank you",
        "Date: Sat, 28 Nov 2026 10:12:00 -0500",
        "Message-ID: <ty-1@mail.example>",
        "",
        "Dear Dr. Ostrow,",
        "",
        "Thank you for your time at my interview.",
        "",
      ].join("\r\n"),
    );

  test("tells which mail was sent; where nothing does it is asked", async () => {
    const mine = await read([mail()], "--into", INTO, "--me", "nobody@x.example", "--me", "ROBIN@mail.example");
    expect(mine.season.messages.at(-1)).toMatchObject({
      programId: "pellham",
      direction: "sent",
      kind: "thank-you",
      recipients: ["ostrow"],
      mailId: "ty-1@mail.example",
    });
    const unsaid = await read([mail()], "--into", INTO);
    expect(unsaid.season.messages).toHaveLength(2);
    expect(unsaid.report.asks).toEqual([
      {
        file: "ty.eml",
        at: "message ty-1@mail.example",
        what: "Is robin@mail.example your own address?",
        choices: ["Mine", "Somebody else’s"],
      },
    ]);
  });

  test("mail of no program of the season is counted, and is nothing left out", async () => {
    const { status, season, report } = await read([mail()], "--me", "robin@mail.example");
    expect(status).toBe(0);
    expect(season.messages).toEqual([]);
    expect(report.sources).toEqual([{ file: "ty.eml", kind: "mail", rows: 1 }]);
  });
});

test("every kind of file is told by its content, and the order of files changes nothing", async () => {
  const paths = [
    file("one.txt", "Program;City\nFerndale Clinic;Boise\n"),
    file(
      "two.txt",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:2\nSUMMARY:Ferndale Clinic interview\nDTSTART:20261208T190000Z\nDTEND:20261208T200000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    ),
    file(
      "three.txt",
      "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Cole\nORG:Ferndale Clinic\nEMAIL:cole@fern.example\nEND:VCARD\n",
    ),
    file(
      "four.txt",
      "From robin@mail.example Sat Nov 28 10:00:00 2026\nFrom: robin@mail.example\nTo: cole@fern.example\nSubject: Question\nDate: Sat, 28 Nov 2026 10:00:00 -0500\nMessage-ID: <q@mail.example>\n\nDear Dr. Cole,\n\nMay I ask about the call schedule?\n",
    ),
    file("five.txt", readFileSync(INTO)),
  ];
  const { season, report } = await read(paths, "--me", "robin@mail.example");
  expect(report.sources.map(({ file: name, kind, rows }) => [name, kind, rows])).toEqual([
    ["five.txt", "season", 1],
    ["one.txt", "table", 2],
    ["three.txt", "contacts", 1],
    ["two.txt", "calendar", 1],
    ["four.txt", "mail", 1],
  ]);
  const ferndale = season.programs.find(({ name }) => name === "Ferndale Clinic");
  expect(season.interviews.filter(({ programId }) => programId === ferndale?.id)).toHaveLength(1);
  expect(season.contacts.filter(({ programId }) => programId === ferndale?.id)).toHaveLength(1);
  expect(season.messages.filter(({ programId }) => programId === ferndale?.id)).toHaveLength(1);
  const turned = await read(paths.toReversed(), "--me", "robin@mail.example");
  expect(writeSeasonFile(turned.season)).toBe(writeSeasonFile(season));
  expect(turned.report).toEqual(report);
});

test("brought into the season that came of it, the same file changes nothing", async () => {
  const path = file("again.csv", "Program,City,Interview date,Time\nFerndale,Boise,11/24/2026,9-3 PM\n");
  const first = await read([path]);
  const second = await read([path], "--into", file("again.json", writeSeasonFile(first.season)));
  expect(second.season).toEqual(first.season);
  expect(second.report).toMatchObject({ same: 1, left: [], asks: [] });
  expect([...Object.values(second.report.made), ...Object.values(second.report.changed)]).toEqual(Array(12).fill(0));
});

test("without --json it prints the same in words", async () => {
  const path = file("words.csv", "Program,City\nFerndale,Boise\n,Reno\n");
  const { status, out, err } = await runSeasonCommand(["read", path, "--now", NOW]);
  expect([status, err]).toEqual([1, ""]);
  expect(out.split("\n")).toEqual([
    "words.csv: table, 3 rows",
    "  Program -> program.name  From its header.",
    "  City -> program.city  From its header.",
    "New: 1 programs",
    "Changed: nothing",
    "Same as before: 0",
    "Left out: words.csv, row 3: No program name.",
    "",
  ]);
});

const interview = z.strictObject({ programId: z.string(), startsAt: z.string(), endsAt: z.string() });
const calendarCase = z.strictObject({
  files: z.array(z.string()),
  now: z.string(),
  right: z.strictObject({
    interviews: z.array(interview),
    link: z.string().optional(),
    title: z.string().optional(),
    notesInclude: z.string().optional(),
    notesWithout: z.array(z.string()).optional(),
    /** Words that are told of it, each of them. */
    says: z.array(z.string()).optional(),
    status: z.literal([0, 1]),
  }),
});
const linesOf = <Line>(name: string, shape: z.ZodType<Line>) =>
  readFileSync(join(corpus, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => shape.parse(JSON.parse(line)));

const slots = (of: readonly { programId: string; startsAt: string; endsAt: string }[]) =>
  of.map(({ programId, startsAt, endsAt }) => [programId, instantMs(startsAt), instantMs(endsAt)]);

describe("calendars, one after the other", () => {
  test.each(
    linesOf("calendars.jsonl", calendarCase).map((one) => [one.files.map((path) => basename(path)), one] as const),
  )("%s", async (_, { files, now, right }) => {
    let into: { season: Season; path: string } | null = null;
    let told = "";
    let status = 0;
    for (const name of files) {
      const one = await read([join(corpus, name)], "--into", into?.path ?? INTO, "--now", now);
      told = [...one.report.left.map(({ why }) => why), ...one.report.asks.map(({ what }) => what)].join("\n");
      status = one.status;
      into = { season: one.season, path: file("into.json", writeSeasonFile(one.season)) };
    }
    const made = into?.season.interviews.slice(2) ?? [];
    expect(slots(made)).toEqual(slots(right.interviews));
    expect(status).toBe(right.status);
    if (right.link) expect(made[0]?.joinUrl).toBe(right.link);
    if (right.title) expect(made[0]?.notes.split("\n")[0]).toBe(right.title);
    if (right.notesInclude) expect(made[0]?.notes).toContain(right.notesInclude);
    for (const words of right.notesWithout ?? []) expect(made[0]?.notes).not.toContain(words);
    for (const words of right.says ?? []) expect(told).toContain(words);
  });
});

const headerCase = z.strictObject({
  headers: z.array(z.string()),
  source: z.string(),
  cells: z.array(z.string()),
  fields: z.array(z.union([z.string(), z.array(z.string())])),
  never: z.record(z.string(), z.array(z.string())),
});

describe("headers that people use", () => {
  test.each(linesOf("header-rows.jsonl", headerCase).map((one) => [one.source, one] as const))(
    "%s",
    async (_, { headers, cells, fields, never }) => {
      const quoted = (row: string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
      const { season, report } = await read([file("headers.csv", `${quoted(headers)}\n${quoted(cells)}\n`)]);
      expect(report.columns.map(({ header }) => header)).toEqual(headers);
      for (const [at, { header, field }] of report.columns.entries()) {
        expect([fields[at]].flat(), header).toContain(field);
        if (never[header]) expect(never[header], header).not.toContain(field);
        // What no field takes is in the notes, with its header in front.
        if (field === "notes") expect(season.programs[0]?.notes).toContain(`${header}: ${cells[at]}`);
      }
    },
  );
});
