import { stringify } from "csv-stringify/sync";
import type { RecordRow } from "./record";
import { instantMs, isoIn } from "./time";
import { CHANNEL_WORDS, KIND_WORDS } from "./words";

/**
 * The record as a table for a spreadsheet; instants in a zone, with its offset. csv-stringify writes it: it quotes what must be
 * quoted and keeps a cell that begins like a formula from being one.
 */
export function recordCsv(rows: RecordRow[], zone: string): string {
  return stringify(
    rows.map(({ message, program, people }) => [
      isoIn(Math.floor(instantMs(message.at) / 1_000) * 1_000, zone),
      message.direction,
      program,
      people.join("; "),
      KIND_WORDS[message.kind],
      CHANNEL_WORDS[message.channel],
      message.subject,
      message.body,
      message.acknowledged.map(({ rule, reason }) => `${rule}: ${reason}`).join("; "),
    ]),
    {
      header: true,
      columns: ["when", "direction", "program", "people", "kind", "channel", "subject", "words", "recorded past"],
      bom: true,
      escape_formulas: true,
      quoted_match: /[\r\n]/,
      record_delimiter: "windows",
    },
  );
}
