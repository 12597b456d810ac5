import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** A large file that somebody may bring in, written chunk by chunk. */
export type BenchFile = {
  name: string;
  what: string;
  options: readonly string[];
  chunks: () => Iterable<string> | AsyncIterable<Uint8Array>;
};

const ROWS = 50_000;
const HEADERS = "Program,City,State,Status,Signal,Interview Date,Time,Interviewers,PD,PD email,Notes";
const ROWS_A_CHUNK = 1_000;

function* tableOf(row: (at: number) => string): Generator<string> {
  yield `${HEADERS}\n`;
  for (let at = 0; at < ROWS; at += ROWS_A_CHUNK)
    yield Array.from({ length: ROWS_A_CHUNK }, (_, further) => `${row(at + further)}\n`).join("");
}

/** A row of the program of this number, with these interviewers. */
const rowOf = (program: number, interviewers: string, note: string) =>
  `Ferndale ${program} Medical Center,Boise,ID,applied,gold,12/${(program % 28) + 1}/2026,9-3 PM,${interviewers},Cole Moss,moss${program}@ferndale.example,${note}`;

const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A table as Excel keeps it: each different text once, and its number in the cells. */
async function* workbookOf(row: (at: number) => string): AsyncGenerator<Uint8Array> {
  const texts = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const rowXml = (line: string, at: number) => {
    const cells = line.split(",").map((cell, column) => {
      const place = `${String.fromCharCode(65 + column)}${at + 1}`;
      return cell === "" ? "" : `<c r="${place}" t="s"><v>${numberOf(cell)}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  };
  const rows = [HEADERS, ...Array.from({ length: ROWS }, (_, at) => row(at))].map(rowXml);
  const shared = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`);
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook", "sheet.main")}${part("worksheets/sheet1", "worksheet")}${part("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${SHEET}" xmlns:r="${RELATION}"><sheets><sheet name="Season" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SHEET}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${SHEET}">${shared.join("")}</sst>`,
  };
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, xml] of Object.entries(files))
    await zip.add(name, new TextReader(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`));
  yield await zip.close();
}

const MAIL_MB = 1_024;
const ATTACHMENT = `${"QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n".repeat(14_000)}\n`;

/** A mailbox: every tenth message is a thank-you to a program, the rest are orders; some have a megabyte attached. */
function* mailbox(): Generator<string> {
  let size = 0;
  for (let at = 0; size < MAIL_MB * 1024 * 1024; at += 1) {
    const head = `From robin@mail.example Sat Nov 21 10:00:00 2026\nFrom: Robin Adair <robin@mail.example>\nDate: Sat, 21 Nov 2026 10:12:00 -0500\nMessage-ID: <m${at}@mail.example>\nMIME-Version: 1.0\n`;
    const message =
      at % 10 === 0
        ? `${head}To: fenwick@example.org\nSubject: Thank you\nContent-Type: text/plain\n\nDear Dr. Fenwick,\n\nThank you for your time during my interview.\n\n`
        : `${head}To: shop${at}@shop.example\nSubject: Order ${at}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nMy order.\n--b\nContent-Type: application/pdf; name="order.pdf"\nContent-Transfer-Encoding: base64\n\n${ATTACHMENT}--b--\n\n`;
    size += message.length;
    yield message;
  }
}

/** What is measured: tables of 50,000 rows, few programs or many, one of them from Excel, and a mailbox of a gigabyte. */
export const BENCH_FILES: readonly BenchFile[] = [
  {
    name: "forty.csv",
    what: "50,000 rows of 40 programs",
    options: [],
    chunks: () => tableOf((at) => rowOf(at % 40, `Ann Lee ${at % 40}`, `row ${at}`)),
  },
  {
    name: "people.csv",
    what: "50,000 rows of 40 programs with 100,000 people",
    options: [],
    chunks: () => tableOf((at) => rowOf(at % 40, `Ann${at} Lee${at}; Bo${at} Ray${at}`, "")),
  },
  {
    name: "programs.csv",
    what: "50,000 rows, each of a program of its own",
    options: [],
    chunks: () => tableOf((at) => rowOf(at, `Ann Lee ${at}`, `row ${at}`)),
  },
  {
    name: "forty.xlsx",
    what: "the same 50,000 rows of 40 programs, from Excel",
    options: [],
    chunks: () => workbookOf((at) => rowOf(at % 40, `Ann Lee ${at % 40}`, `row ${at}`)),
  },
  {
    name: "mail.mbox",
    what: "a mailbox of 1 GB",
    options: ["--me", "robin@mail.example"],
    chunks: mailbox,
  },
];
