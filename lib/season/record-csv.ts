import { stringify } from "csv-stringify/sync";
import type { RecordRow } from "./record";
import type { Message } from "./schema";
import { dayOf, instantMs, isoIn } from "./time";
import { CHANNEL_WORDS, KIND_WORDS } from "./words";

/** An instant to the second, or the day alone where the hour wasn't given. */
function whenOf({ at, dayOnly }: Message, zone: string): string {
  const ms = instantMs(at);
  return dayOnly ? dayOf(ms, zone) : isoIn(Math.floor(ms / 1_000) * 1_000, zone);
}

type Column = { header: string; cell: (row: RecordRow, zone: string) => string };

/** Each field of a message by its column, in their order; `null`: the table has none for it. */
const COLUMNS: { [Name in keyof Message]: Column | null } = {
  at: { header: "when", cell: ({ message }, zone) => whenOf(message, zone) },
  dayOnly: null,
  direction: { header: "direction", cell: ({ message }) => message.direction },
  programId: { header: "program", cell: ({ program }) => program },
  recipients: { header: "people", cell: ({ people }) => people.join("; ") },
  kind: { header: "kind", cell: ({ message }) => KIND_WORDS[message.kind] },
  channel: { header: "channel", cell: ({ message }) => CHANNEL_WORDS[message.channel] },
  subject: { header: "subject", cell: ({ message }) => message.subject },
  body: { header: "words", cell: ({ message }) => message.body },
  acknowledged: {
    header: "recorded past",
    cell: ({ message }) => message.acknowledged.map(({ rule, reason }) => `${rule}: ${reason}`).join("; "),
  },
  readings: {
    header: "answered",
    cell: ({ message }) =>
      message.readings.map(({ text, yes }) => `${yes ? "first" : "not first"}: ${text}`).join("; "),
  },
  id: null,
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  needsReply: null,
  news: null,
  mailId: null,
};

/**
 * The record as a table for a spreadsheet; instants in a zone, with its offset. csv-stringify writes it: it quotes what must be
 * quoted and keeps a cell that begins like a formula from being one.
 */
export function recordCsv(rows: RecordRow[], zone: string): string {
  const columns = Object.values(COLUMNS).filter((column) => column !== null);
  return stringify(
    rows.map((row) => columns.map(({ cell }) => cell(row, zone))),
    {
      header: true,
      columns: columns.map(({ header }) => header),
      bom: true,
      escape_formulas: true,
      quoted_match: /[\r\n]/,
      record_delimiter: "windows",
    },
  );
}
