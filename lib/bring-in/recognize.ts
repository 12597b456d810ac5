import { ruleOf } from "./table/headers";
import { isPlaceName } from "./table/place-names";
import { decodeText } from "./text";

/** What a file is by its content. `mail` is one message, `mailbox` a file of many. */
export type Recognized =
  | "season"
  | "zip"
  | "table"
  | "calendar"
  | "mail"
  | "mailbox"
  | "contacts"
  | "words"
  | { unreadable: string };

/** How much of a file's beginning is read to recognize it. */
export const HEAD_BYTES = 64 * 1024;

const CAN = "Bring in can read tables, calendars, mail, contacts, and backups.";

/** Files of other kinds by their first bytes, in hexadecimal. */
const SIGNATURES: [RegExp, string][] = [
  [
    /^89504e47|^ffd8ff|^47494638|^424d.{8}00000000|^52494646.{8}57454250|^.{8}66747970(?:68656963|68656978|6d696631|61766966)/,
    "a picture",
  ],
  [/^25504446/, "a PDF"],
  [/^d0cf11e0/, "an old Office file (save a table as .xlsx or .csv first; save mail as .eml or .mbox)"],
  [/^52617221|^377abcaf|^1f8b|^425a68|^fd377a58/, "a packed archive (unpack it first)"],
  [/^494433|^4f676753|^664c6143|^52494646.{8}57415645|^.{8}66747970|^1a45dfa3/, "a recording"],
  [/^2142444e/, "an Outlook data file (export mail as .mbox or .eml first)"],
  [/^7f454c46|^4d5a|^cafebabe|^cffaedfe/, "a program of a computer"],
  [/^53514c69746520666f726d61742033/, "a database"],
  [/^62706c697374/, "a settings file"],
  [/^7b5c727466/, "a text document (RTF)"],
];

const HEADER_LINE = /^[!-9;-~]+:(?:[ \t]|$)/;
const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\w-]+|reply-to|sender)$/i;

/** A line of an mbox file that begins a message: an address without spaces, a time, and a year. */
export const MBOX_LINE = /^From (?:\S+@\S+|-|\S+(?= +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)) .*\d{1,2}:\d{2}.*\b\d{4}\b/;

/** What a file is, told from the beginning of its content; its name plays no part. */
export function recognize(head: Uint8Array): Recognized {
  const bytes = head.subarray(0, HEAD_BYTES);
  const first = Buffer.from(bytes.subarray(0, 64)).toString("hex");
  if (bytes.every((byte) => byte <= 0x20)) return { unreadable: `This file is empty. ${CAN}` };
  if (/^504b(?:0304|0506)/.test(first)) return "zip";
  const known = SIGNATURES.find(([pattern]) => pattern.test(first));
  if (known) return { unreadable: `This file is ${known[1]}. ${CAN}` };
  const { text, encoding } = decodeText(cutAtCharacter(bytes));
  const controls = text.match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
  // Now and then a stray NUL stands in a text; a file of another kind is full of them.
  if (controls > 8 && controls > text.length / 50 && encoding !== "utf-16le")
    return { unreadable: `This is no text that can be read here. ${CAN}` };
  return recognizeText(text);
}

/** Bytes without a character that their end cuts in two. */
function cutAtCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let back = 0; back < 4 && end > 0; back += 1) {
    const byte = bytes[end - 1] ?? 0;
    if (byte < 0x80) return bytes.subarray(0, end);
    end -= 1;
    if (byte >= 0xc0) return bytes.subarray(0, end);
  }
  return bytes;
}

/** What a text is. */
export function recognizeText(text: string): Exclude<Recognized, "zip"> {
  const begin = text.trimStart();
  if (/^\{/.test(begin) && /"format"\s*:\s*"season"/.test(begin)) return "season";
  if (MBOX_LINE.test(begin)) return "mailbox";
  const calendar = text.search(/^[ \t>]*BEGIN:VCALENDAR/im);
  const isMail = hasMailHeaders(begin);
  if (isMail && (calendar < 0 || /^content-type:/im.test(text.slice(0, calendar)))) return "mail";
  if (calendar >= 0) return "calendar";
  if (/^[ \t]*BEGIN:VCARD/im.test(text)) return "contacts";
  if (/^[ \t]*BEGIN:VEVENT/im.test(text)) return "calendar";
  if (/^[{[]/.test(begin) && isJson(begin))
    return { unreadable: `This is JSON, and no season file: it doesn’t say "format": "season". ${CAN}` };
  if (/^<(?:!doctype|html|\?xml)/i.test(begin)) return { unreadable: `This is a web page or XML. ${CAN}` };
  return looksLikeTable(text) || looksLikeList(text) ? "table" : "words";
}

const LONGEST_NAME = 120;

/** Whether a text is a list of programs, one on each line: under a header that says so, or by what such names are made of. */
function looksLikeList(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 60).filter((line) => line.trim() !== "");
  const [first = "", ...names] = lines;
  if (names.length === 0 || lines.some((line) => line.length > LONGEST_NAME || /[.:!?]\s*$/.test(line))) return false;
  const headed =
    first.length <= 40 && ruleOf(first.replace(/^"|"$/g, ""))?.field === "program.name" && !isPlaceName(first);
  return headed || lines.filter(isPlaceName).length >= lines.length * 0.8;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // A file larger than what is looked at is cut in the middle.
    return /^[[{]\s*(?:"[^"]*"\s*:|\{|\[)/.test(text);
  }
}

/** Whether a text begins with a mail's headers: two known ones, one of them From, Subject, Received or Return-Path. */
function hasMailHeaders(text: string): boolean {
  const names: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/, 200)) {
    if (line === "") break;
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    if (!HEADER_LINE.test(line)) {
      if (names.length > 0 || !/^>?From /.test(line)) return false;
      continue;
    }
    names.push(line.slice(0, line.indexOf(":")).toLowerCase());
  }
  const known = new Set(names.filter((name) => MAIL_HEADERS.test(name)));
  return known.size >= 2 && ["from", "subject", "received", "return-path", "to"].some((name) => known.has(name));
}

/** The delimiters that a table of plain text may have. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Whether most lines have the same delimiter, or the first says which it is. */
function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 60).filter((line) => line.trim() !== "");
  if (/^"?sep=./i.test(lines[0] ?? "")) return true;
  return DELIMITERS.some((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    const having = counts.filter((count) => count > 0).length;
    if (delimiter === ",") {
      // Prose has commas too: a table has a row of short cells at its head, and as many in most lines.
      const usual = counts.find((count) => count > 0) ?? 0;
      const head = lines.find((_, at) => counts[at] === usual) ?? "";
      const cells = head.split(",");
      // "Virtual?" and "No." end a row of headers as well as a sentence; what ends a sentence has more words.
      const words = (cells.at(-1) ?? "").trim().split(/\s+/).length;
      const sentence = /[.!]\s*$/.test(head) ? words > 2 : /\?\s*$/.test(head) && words > 5;
      const short = cells.every((cell) => cell.length <= 60) && !sentence;
      const alike = counts.filter((count) => count > 0 && count >= usual - 1).length;
      return short && having >= 2 && alike >= lines.length * 0.5 && !/^(?:dear|hi|hello)\b/i.test(lines[0] ?? "");
    }
    return (
      having >= Math.max(1, lines.length * 0.6) && (lines.length > 1 || delimiter === "\t" || (counts[0] ?? 0) > 1)
    );
  });
}
