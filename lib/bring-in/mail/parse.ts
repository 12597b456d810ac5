import { createHash } from "node:crypto";
import PostalMime, { type Address, type Email } from "postal-mime";
import { inKeptYears } from "@/lib/season/time";
import { readCalendar } from "../calendar/read";
import { isHtml, plainOfHtml } from "../plain";
import { cleanLine, cleanText, decodeAs, decodeText, isUtf8, withoutLatinControls } from "../text";
import { automaticBy } from "./automatic";
import { type Flow, flowIn, unflowed } from "./flowed";
import type { MailMessage } from "./message";

const MOST_TEXT = 500_000;

/** A mail's source as a message; null where it is none. `number` counts the messages of its file, from 1 on. */
export async function mailOf(raw: Uint8Array, number: number): Promise<MailMessage | null> {
  const { source, flow } = repaired(raw);
  const email = await parsed(source);
  if (!email || (email.headers.length === 0 && !email.text && !email.html)) return null;
  const header = (name: string) => decodedHeader(email.headers.find(({ key }) => key === name)?.value ?? "");
  const { text, calendars, attachments } = contentOf(email, flow);
  const from = people(email.from ? [email.from] : [])[0] ??
    people(email.sender ? [email.sender] : [])[0] ?? { name: "", address: "" };
  const subject = cleanLine(clean(email.subject ?? ""), 500);
  const date = dateOf(email, header);
  const written = cleanLine((email.messageId ?? "").replace(/^<|>$/g, ""), 500);
  const mailId =
    written ||
    `hash-${createHash("sha256")
      .update([date, from.address, subject, text.slice(0, 200)].join("\n"))
      .digest("hex")
      .slice(0, 32)}`;
  const labels = header("x-gmail-labels").toLowerCase();
  return {
    at: `message ${written || number}`,
    mailId,
    date,
    from,
    to: people(email.to ?? []),
    cc: people([...(email.cc ?? []), ...(email.bcc ?? [])]),
    subject,
    text,
    answers: answersOf(email),
    thread: cleanLine(header("x-gm-thrid"), 100) || null,
    automatic: automaticBy(email.headers, { from: from.address, subject, labels }),
    sentFolder: labels === "" ? null : /\bsent\b/.test(labels),
    attachments,
    events: calendars.flatMap((source) => readCalendar(source).events).slice(0, 50),
    failed: failedOf(header, text),
  };
}

async function parsed(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { maxNestingDepth: 30, maxRfc822NestingDepth: 4 });
  } catch {
    return null;
  }
}

/** From this many bytes on, a body is handed to the parser in one line: for each line of its own it spends some 50 µs. */
const MANY_LINES = 50_000;

/** A mail's headers are read up to this many bytes, far more than any real mail has; the parser spends some 15 µs on each line. */
const MOST_HEAD = 200_000;

/** The headers of a mail's parts are looked for up to here. */
const MOST_PARTS = 20_000;

/**
 * Headers in Latin letters that nobody encoded, a body whose encoding nobody names, and encodings that nobody knows; with how the plain text
 * was broken, which the source doesn't say any more.
 */
function repaired(raw: Uint8Array): { source: Uint8Array; flow: Flow | null } {
  const buffer = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const unix = buffer.indexOf("\n\n");
  const dos = buffer.indexOf("\r\n\r\n");
  const end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
  const whole = end < 0 ? buffer : buffer.subarray(0, end);
  const head = whole.length > MOST_HEAD ? whole.subarray(0, whole.lastIndexOf("\n", MOST_HEAD)) : whole;
  const bodyWritten = end < 0 ? Buffer.alloc(0) : buffer.subarray(end);
  const headText = isUtf8(head) ? head.toString("utf8") : decodeAs(head, "windows-1252");
  const ofHead = flowIn(headText);
  const isMany = /^content-type\s*:\s*multipart\//im.test(headText);
  const ofParts = isMany ? flowIn(bodyWritten.toString("latin1", 0, MOST_PARTS)) : null;
  const flow = ofHead.flow ?? ofParts?.flow ?? null;
  const body = ofParts?.flow
    ? Buffer.concat([Buffer.from(ofParts.headers, "latin1"), bodyWritten.subarray(MOST_PARTS)])
    : bodyWritten;
  const known = ofHead.headers.replace(
    /(charset\s*=\s*"?)([^\s";]+)/gi,
    (_, before: string, name: string) => `${before}${knownCharset(name)}`,
  );
  const declared =
    /charset\s*=/i.test(known) ||
    /charset\s*=/i.test(body.toString("latin1", 0, MOST_PARTS)) ||
    /multipart\//i.test(known);
  const utf8 = declared ? body : isUtf8(body) ? body : Buffer.from(decodeAs(body, "windows-1252"), "utf8");
  const isPlain = !/multipart\/|message\/|content-transfer-encoding\s*:/i.test(known);
  if (!isPlain || utf8.length < MANY_LINES) return { source: Buffer.concat([Buffer.from(known, "utf8"), utf8]), flow };
  const lines = utf8
    .toString("latin1")
    .replace(/^\r?\n\r?\n/, "")
    .replaceAll("\r\n", "\n");
  const oneLine = Buffer.from(lines, "latin1").toString("base64");
  return { source: Buffer.from(`${known}\nContent-Transfer-Encoding: base64\n\n${oneLine}`, "utf8"), flow };
}

function knownCharset(name: string): string {
  if (/^(?:us-)?ascii$/i.test(name)) return "utf-8";
  try {
    new TextDecoder(name);
    return name;
  } catch {
    return "windows-1252";
  }
}

const clean = (text: string) => withoutLatinControls(text);

/** Encoded words of a header that the parser leaves as they are. */
function decodedHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset: string, kind: string, text: string) => {
      try {
        const bytes = /b/i.test(kind)
          ? Buffer.from(text, "base64")
          : Buffer.from(
              text
                .replaceAll("_", " ")
                .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              "latin1",
            );
        return clean(new TextDecoder(knownCharset(charset)).decode(bytes));
      } catch {
        return whole;
      }
    });
}

function people(addresses: Address[]): MailMessage["to"] {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .slice(0, 500)
    .map(({ name, address }) => ({
      name: cleanLine(clean(name ?? ""), 300),
      address: cleanLine(address ?? "", 300).toLowerCase(),
    }))
    .filter(({ address }) => /^\S+@\S+$/.test(address));
}

function contentOf(email: Email, flow: Flow | null): { text: string; calendars: string[]; attachments: string[] } {
  const calendars: string[] = [];
  const attachments: string[] = [];
  for (const { mimeType, filename, content, related } of email.attachments) {
    const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    if (/^(?:text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? ""))
      calendars.push(decodeText(bytes).text);
    else if (!related && attachments.length < 100) attachments.push(cleanLine(clean(filename ?? mimeType), 200));
  }
  const written = email.text?.trim() ? clean(email.text) : "";
  const plain = flow ? unflowed(written, flow) : written;
  const text =
    plain !== "" && !looksLikeSource(plain)
      ? cleanText(plain, MOST_TEXT)
      : email.html
        ? plainOfHtml(clean(email.html), MOST_TEXT)
        : cleanText(plain, MOST_TEXT);
  if (/^BEGIN:VCALENDAR/im.test(text)) calendars.push(text);
  return { text: /^BEGIN:VCALENDAR/i.test(text) ? "" : text, calendars, attachments };
}

/** Some systems put HTML under the name of plain text. */
const looksLikeSource = (text: string) => /^\s*<(?:!doctype|html|body|div|p)\b/i.test(text) && isHtml(text);

/** Whether a date says in which zone it is meant: an offset, Z, or the name of one. */
const ZONED = /(?:\b[A-Z]{1,4}|[+-]\d{2}:?\d{2})$/i;

/** When a mail was written: an instant, or a wall time without an offset where its header doesn't say in which zone. */
function dateOf(email: Email, header: (name: string) => string): string | null {
  const received = header("received");
  const tries = [
    header("date"),
    email.date ?? "",
    received.slice(received.lastIndexOf(";") + 1),
    header("x-received").split(";").at(-1) ?? "",
  ];
  for (const tried of tries) {
    const written = tried
      .trim()
      .replace(/\([^)]*\)\s*$/, "")
      .replace(/^(\w{3})\w*,/, "$1,")
      .trim();
    const zoned = ZONED.test(written.replace(/\b(?:am|pm)$/i, ""));
    // Read as if it were in UTC, so that the zone of this machine plays no part.
    const ms = Date.parse(zoned ? written : /T\d/.test(written) ? `${written}Z` : `${written} UTC`);
    if (written !== "" && !Number.isNaN(ms) && inKeptYears(ms))
      return new Date(ms)
        .toISOString()
        .replace(".000Z", "Z")
        .replace(/Z$/, zoned ? "Z" : "");
  }
  return null;
}

function answersOf(email: Email): string[] {
  const ids = (text: string | undefined) => [...(text ?? "").matchAll(/<([^<>\s]{1,500})>/g)].map(([, id = ""]) => id);
  const references = ids(email.references).reverse();
  return [...new Set([...ids(email.inReplyTo), ...references])].slice(0, 100);
}

function failedOf(header: (name: string) => string, text: string): string[] {
  const found = [
    header("x-failed-recipients"),
    ...[...text.slice(0, 20_000).matchAll(/(?:final|original)-recipient:\s*(?:rfc822;)?\s*(\S+@\S+)/gi)].map(
      ([, address = ""]) => address,
    ),
  ];
  return [
    ...new Set(
      found
        .join(",")
        .split(/[,\s]+/)
        .map((address) => address.replace(/[<>]/g, "").toLowerCase())
        .filter((address) => address.includes("@")),
    ),
  ].slice(0, 20);
}
