import { readArchive } from "@/lib/archive/read";
import { turnTaker } from "@/lib/in-turns";
import { writeSeasonFile } from "@/lib/season/file";
import { count } from "@/lib/season/words";
import { readCalendar } from "./calendar/read";
import type { Claims } from "./claims";
import { readCards } from "./contacts/read";
import { messagesOf } from "./mail/mbox";
import type { MailMessage } from "./mail/message";
import { OwnAddresses } from "./mail/own-addresses";
import { mailOf } from "./mail/parse";
import { HEAD_BYTES, type Recognized, recognize } from "./recognize";
import { Unreadable, WholeAccount } from "./report";
import { sheetOfText, sheetsOfXlsx } from "./table/sheets";
import { decodeText, type Encoding } from "./text";
import { namesInZip } from "./zip";

/** A file that can be read from its start as often as needed. */
export type FileSource = { name: string; open: () => AsyncIterable<Uint8Array> };

export type ReadOptions = {
  /** Which messages are kept; the rest is counted and forgotten. Told of every message. */
  keeps: (message: MailMessage) => boolean;
  /** How a table's text is encoded, where a person said so. */
  encoding?: Encoding;
  /** Told now and then how much of a mailbox was read: bytes, and messages. */
  progress?: (bytes: number, rows: number) => void;
  signal?: AbortSignal;
};

const MB = 1024 * 1024;
/** No file but a mailbox may be larger. */
const MOST_BYTES = 100 * MB;
const MOST_SHEETS = 100;
const MOST_MESSAGES = 20_000;

/** What a file says. Throws `Unreadable` with a sentence where it can't be read; nothing is kept of what isn't asked for. */
export async function readFileClaims({ name, open }: FileSource, options: ReadOptions): Promise<Claims> {
  const head = await firstBytes(open());
  const kind = recognize(head);
  if (typeof kind === "object") throw new Unreadable(kind.unreadable);
  if (kind === "mailbox") return readMailbox({ name, open }, options);
  const bytes = await allBytes(open(), mostBytes(kind));
  const common = { file: name, rows: 0, left: [] };
  switch (kind) {
    case "zip":
      return readZip(name, bytes);
    case "table": {
      const { sheet, left } = sheetOfText(bytes, options.encoding);
      return { ...common, kind: "table", sheets: [sheet], left, rows: rowsOf(sheet.rows) };
    }
    case "mail": {
      const message = await mailOf(bytes, 1);
      const addresses = new OwnAddresses();
      if (message) addresses.see(message);
      return {
        ...common,
        kind: "mail",
        rows: message ? 1 : 0,
        messages: message && (options.keeps(message) || message.events.length > 0) ? [message] : [],
        over: 0,
        mine: addresses.likely(),
      };
    }
    case "calendar": {
      const { events, left, rows } = readCalendar(decodeText(bytes).text);
      return { ...common, kind: "calendar", rows, left, events };
    }
    case "contacts": {
      const { cards, left, rows } = readCards(decodeText(bytes).text);
      return { ...common, kind: "contacts", rows, left, cards };
    }
    case "season":
      return { ...common, kind: "season", rows: 1, text: decodeText(bytes).text };
    default:
      throw new Unreadable(PLAIN_WORDS);
  }
}

/** Whether a file holds mail, by its beginning. */
export async function isMail({ open }: FileSource): Promise<boolean> {
  const kind = recognize(await firstBytes(open()));
  return kind === "mailbox" || kind === "mail";
}

const MOST_MAIL_BYTES = 50 * MB;
const mostBytes = (kind: Recognized) =>
  kind === "mailbox" ? Number.POSITIVE_INFINITY : kind === "mail" ? MOST_MAIL_BYTES : MOST_BYTES;

/**
 * How many bytes a file of this beginning may have. Throws `Unreadable` where it can't be read, whatever follows: what is refused is refused
 * before it costs anything.
 */
export function mostBytesOf(head: Uint8Array): number {
  const kind = recognize(head);
  if (typeof kind === "object") throw new Unreadable(kind.unreadable);
  if (kind === "words") throw new Unreadable(PLAIN_WORDS);
  return mostBytes(kind);
}

/** Says of a file that it is larger than it may be. */
export const largerThan = (most: number): string => `This file is larger than ${Math.round(most / MB)} MB.`;
const PLAIN_WORDS =
  "These are plain words. Bring in can read tables, calendars, mail, contacts, and backups; log a line or a message under Log.";

const rowsOf = (rows: string[][]) =>
  rows.reduce((sum, row) => (row.some((cell) => cell.trim() !== "") ? sum + 1 : sum), 0);

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

async function allBytes(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new Unreadable(largerThan(most));
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** An Excel file or a backup; refused by its directory, before anything is unpacked, where that says it is too large. */
async function readZip(name: string, bytes: Uint8Array): Promise<Claims> {
  const names = await namesInZip(bytes);
  if (names.some((entry) => /^xl\/workbook\.(?:xml|bin)$/.test(entry))) {
    if (names.includes("xl/workbook.bin"))
      throw new Unreadable("This is a binary Excel file. Save it as .xlsx or .csv first.");
    const all = await sheetsOfXlsx(bytes);
    const read = all.slice(0, MOST_SHEETS);
    const further = all.slice(MOST_SHEETS).map(({ sheet }) => ({
      at: `row 1 (${sheet.name})`,
      why: `Only the first ${MOST_SHEETS} sheets are read.`,
    }));
    return {
      kind: "table",
      file: name,
      left: [...read.flatMap(({ left }) => left), ...further.slice(0, 100)],
      sheets: read.map(({ sheet }) => sheet),
      rows: read.reduce((sum, { sheet }) => sum + rowsOf(sheet.rows), 0),
    };
  }
  if (names.some((entry) => /^(?:word|ppt)\//.test(entry)))
    throw new Unreadable(
      "This is a Word or PowerPoint file. Bring in can read tables, calendars, mail, contacts, and backups.",
    );
  if (names.some((entry) => /^seasons\/[^/\\]+\.json$/.test(entry))) return readBackup(name, bytes);
  throw new Unreadable(
    "This is a zip file. Unpack it first; Bring in can read tables, calendars, mail, contacts, and backups.",
  );
}

/** A backup of an account that has one season is that season. */
async function readBackup(name: string, bytes: Uint8Array): Promise<Claims> {
  const read = await readArchive(Uint8Array.from(bytes));
  const [season, another] = read.ok ? read.seasons : [];
  if (!read.ok) {
    const [problem] = read.problems;
    throw new Unreadable([problem?.path, problem?.message].filter(Boolean).join(" "));
  }
  if (!season || another)
    throw new WholeAccount(
      `This is a backup of a whole account, ${count(read.seasons.length, "season")}. They come in as seasons of their own.`,
    );
  return { kind: "season", file: name, rows: 1, left: [], text: writeSeasonFile(season) };
}

async function readMailbox({ name, open }: FileSource, { keeps, progress, signal }: ReadOptions): Promise<Claims> {
  const messages: MailMessage[] = [];
  const addresses = new OwnAddresses();
  let rows = 0;
  let unread = 0;
  let firstOver: string | null = null;
  let over = 0;
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of open()) {
      signal?.throwIfAborted();
      bytes += chunk.length;
      progress?.(bytes, rows);
      yield chunk;
    }
  };
  const taken = turnTaker();
  for await (const raw of messagesOf(counted())) {
    await taken();
    signal?.throwIfAborted();
    rows += 1;
    const message = await mailOf(raw, rows);
    if (message) addresses.see(message);
    if (!message) unread += 1;
    else if (!keeps(message)) continue;
    else if (messages.length < MOST_MESSAGES) messages.push(message);
    else {
      firstOver ??= message.at;
      over += 1;
    }
  }
  const left: Claims["left"] =
    unread === 0 ? [] : [{ at: `message ${rows}`, why: `${unread} of ${rows} messages can’t be read.` }];
  if (firstOver !== null)
    left.push({
      at: firstOver,
      why: `Only the first ${MOST_MESSAGES.toLocaleString("en-US")} messages of your programs are read; ${count(over, "more is", "more are")} left out. Split the mailbox by year and bring the parts in one after another.`,
    });
  return { kind: "mail", file: name, rows, left, messages, over, mine: addresses.likely() };
}
