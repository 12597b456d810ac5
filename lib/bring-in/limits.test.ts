import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Far } from "@/lib/long-answer";
import { emptySeason } from "@/lib/season/empty";
import { bring, corpusSeason, NOW } from "./bring-in.fixture";
import { type FileSource, readFileClaims } from "./read-file";
import { Unreadable } from "./report";
import { readUpload, receiveUpload } from "./request";
import { sheetOfText } from "./table/sheets";
import { noDecisions } from "./take/decisions";

const MB = 1024 * 1024;
const PDF = Buffer.from("%PDF-1.7\n");

async function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return Buffer.from(await zip.close());
}

/** The sizes that a zip's directory and its files' own heads tell, made another. */
function lying(zip: Buffer, told: number): Buffer {
  const made = Buffer.from(zip);
  for (const [mark, place] of [
    ["PK\u0001\u0002", 24],
    ["PK\u0003\u0004", 22],
  ] as const)
    for (let at = made.indexOf(mark); at >= 0; at = made.indexOf(mark, at + 4)) made.writeUInt32LE(told, at + place);
  return made;
}

const why = async (content: Uint8Array): Promise<string> =>
  readFileClaims(
    {
      name: "a",
      open: async function* () {
        yield content;
      },
    },
    { keeps: () => false },
  ).then(
    () => "",
    (error) => {
      expect(error).toBeInstanceOf(Unreadable);
      return error.message;
    },
  );

describe("what is refused is refused early", () => {
  test("a file of another kind, by its first 64 KB: no more of it is read", async () => {
    let read = 0;
    const source: FileSource = {
      name: "film.pdf",
      open: async function* () {
        for (const chunk of [PDF, ...Array.from({ length: 100 }, () => Buffer.alloc(64 * 1024, 65))]) {
          read += chunk.length;
          yield chunk;
        }
      },
    };
    await expect(readFileClaims(source, { keeps: () => false })).rejects.toThrow("This file is a PDF");
    expect(read).toBeLessThanOrEqual(2 * 64 * 1024);
  });

  const small = () => zipOf({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": "<worksheet/>" });

  test("a zip whose directory says that it unpacks to more than 100 MB", async () => {
    expect(await why(lying(await small(), 60 * MB))).toBe("Unpacks to more than 100 MB.");
  });

  test("a zip that unpacks to far more than its size, as no table does", async () => {
    expect(await why(lying(await small(), 20 * MB))).toBe(
      "Unpacks to more than 250 times its size, which no table does.",
    );
  });

  test("a zip whose directory lies about how much it unpacks to", async () => {
    const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 1 });
    await zip.add("xl/worksheets/sheet1.xml", new Uint8ArrayReader(new Uint8Array(101 * MB)));
    expect(await why(lying(Buffer.from(await zip.close()), 1_000))).toMatch(
      /^(?:Unpacks to more than 100 MB\.|This zip file is damaged\.)$/,
    );
  });
});

describe("an upload", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "uploads-"));
    vi.stubEnv("TMPDIR", folder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  const upload = async (about: object, chunks: () => Iterable<Uint8Array>, signal = new AbortController().signal) => {
    const told: Far[] = [];
    const context = { name: "a", claims: [], me: [], decisions: noDecisions, ...about };
    let taken = 0;
    const body = async function* () {
      yield Buffer.from(`${JSON.stringify(context)}\n`);
      for (const chunk of chunks()) {
        taken += chunk.length;
        yield chunk;
      }
    };
    const onTheWay = { tell: (far: Far) => told.push(far), signal };
    const upload = await receiveUpload(body(), 2_048 * MB);
    const read = upload.ok ? await readUpload(upload, corpusSeason(), NOW, onTheWay) : upload;
    return { read, taken, told };
  };
  const endless = function* (first: string) {
    yield Buffer.from(first);
    for (;;) yield Buffer.alloc(MB, 65);
  };

  test("of another kind is refused while it comes, without waiting for its end", async () => {
    const { read, taken } = await upload({}, () => endless("%PDF-1.7\n"));
    expect(read).toEqual({ ok: false, problem: expect.stringContaining("This file is a PDF") });
    expect(taken).toBeLessThanOrEqual(2 * MB);
  });

  test("larger than its kind may be is refused once it is", async () => {
    const { read, taken } = await upload({}, () => endless("Program,City\nFerndale,Boise\n"));
    expect(read).toEqual({ ok: false, problem: "This file is larger than 100 MB." });
    expect(taken).toBeLessThanOrEqual(102 * MB);
  });

  const mailbox = function* () {
    for (let nth = 0; nth < 400; nth += 1)
      yield Buffer.from(
        `From a@x.example Sat Nov 21 10:00:00 2026\nFrom: a@x.example\nSubject: ${nth}\n\n${"words ".repeat(2_000)}\n\n`,
      );
  };
  test("of a mailbox tells how far it is read, and is removed then", async () => {
    const { read, told } = await upload({}, mailbox);
    expect(read).toMatchObject({ ok: true, claims: { kind: "mail", rows: 400 } });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)?.share).toBe(1);
    expect(told.map(({ rows }) => rows ?? 0)).toEqual(told.map(({ rows }) => rows ?? 0).toSorted((a, b) => a - b));
    expect(await readdir(folder)).toEqual([]);
  });

  test("that nobody waits for any more is read no further, and is removed", async () => {
    const gone = new AbortController();
    gone.abort();
    await expect(upload({}, mailbox, gone.signal)).rejects.toThrow(/abort/i);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ["may come", "Program,City\nFerndale,Boise\n", 5 * MB, { ok: true, claims: null }],
    [
      "is too large for a table",
      "Program,City\nFerndale,Boise\n",
      101 * MB,
      { ok: false, problem: "This file is larger than 100 MB." },
    ],
    [
      "may come, as a mailbox",
      "From a@x.example Sat Nov 21 10:00:00 2026\nFrom: a@x.example\n",
      1_500 * MB,
      { ok: true, claims: null },
    ],
    ["is of another kind", "%PDF-1.7\n", 5 * MB, { ok: false, problem: expect.stringContaining("This file is a PDF") }],
  ])("of which the beginning alone is sent tells whether the rest %s", async (_, beginning, size, answer) => {
    const { read } = await upload({ size }, () => [Buffer.from(beginning)]);
    expect(read).toEqual(answer);
  });
});

describe("nothing is cut in silence", () => {
  const left = async (text: string) => (await bring(emptySeason(NOW), { "a.csv": text })).report.left;

  const sheetLeft = (text: string) => sheetOfText(Buffer.from(text)).left;

  test("rows past the last that are read", () => {
    const rows = (count: number) => `Program,City\n${"Ferndale,Boise\n".repeat(count - 1)}`;
    expect(sheetLeft(rows(99_999))).toEqual([]);
    expect(sheetLeft(rows(100_003))).toEqual([
      {
        at: "row 100001",
        why: "Only the first 100,000 rows are read; 3 more rows are left out. Bring them in as another file.",
      },
    ]);
  });

  test("columns past the last that are read, and a person is told", async () => {
    const row = (first: string, cell: string, columns: number) => `${first}${`,${cell}`.repeat(columns - 1)}\n`;
    expect(await left(row("Program", "x", 300) + row("Ferndale", "", 300))).toEqual([]);
    expect(await left(row("Program", "x", 302) + row("Ferndale", "", 302))).toEqual([
      { file: "a.csv", at: "row 1", why: "Only the first 300 columns are read; 2 more columns are left out." },
    ]);
    // Commas that end a row are no columns.
    expect(await left(`Program,City\nFerndale,Boise${",".repeat(400)}\n`)).toEqual([]);
  });

  test("what is past the end of a cell", async () => {
    expect(await left(`Program,Notes\nFerndale,${"a".repeat(40_000)}\n`)).toMatchObject([
      { at: "row 2", why: expect.stringContaining("more than 32,767 characters") },
    ]);
  });

  test("notes that a program has no room for", async () => {
    const rows = Array.from({ length: 6 }, (_, at) => `Ferndale,${at}${"a".repeat(20_000)}`).join("\n");
    const { season, report } = await bring(emptySeason(NOW), { "a.csv": `Program,Notes\n${rows}\n` });
    expect(season.programs[0]?.notes.length).toBeLessThanOrEqual(90_000);
    expect(report.left.map(({ at }) => at)).toEqual(["row 6", "row 7"]);
    expect(report.left[0]?.why).toContain("no room");
  });

  test("people past the most that an interview has", async () => {
    const names = Array.from({ length: 203 }, (_, at) => `Ann${at} Lee${at}`).join("; ");
    const { season, report } = await bring(emptySeason(NOW), {
      "a.csv": `Program,Interview date,Time,Interviewers\nFerndale,11/24/2026,9-3 PM,${names}\n`,
    });
    expect(season.interviews[0]?.participants).toHaveLength(200);
    expect(report.left).toMatchObject([{ at: "row 2", why: expect.stringContaining("3 more people") }]);
  });
});
