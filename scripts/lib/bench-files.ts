/** A large file that somebody may bring in, written chunk by chunk. */
export type BenchFile = { name: string; what: string; options: readonly string[]; chunks: () => Generator<string> };

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

/** What is measured: tables of 50,000 rows, few programs or many, and a mailbox of a gigabyte. */
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
    name: "mail.mbox",
    what: "a mailbox of 1 GB",
    options: ["--me", "robin@mail.example"],
    chunks: mailbox,
  },
];
