import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { preflight } from "@/lib/rules";
import { CORPUS_NOW, corpusSeason } from "@/lib/rules/corpus/season";
import { SENT_KINDS } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

/**
 * Labeled drafts, as data: what a check should mark and what it should leave alone. `kind` is `strong-interest` and `recipients`
 * the program's director unless a row says otherwise; `level` is how it is marked, where a check has several; `earlier` is what was
 * sent to somebody else before.
 */
const corpusSchema = z.array(
  z.strictObject({
    text: z.string(),
    fires: z.boolean(),
    level: z.enum(["stop", "warn", "notice"]).optional(),
    kind: z.enum(SENT_KINDS).optional(),
    subject: z.string().optional(),
    recipients: z.array(z.string()).optional(),
    earlier: z.string().optional(),
  }),
);
export type Labeled = z.output<typeof corpusSchema>[number];
/**
 * `develop` is for tuning; `score` is only scored, so that its figures mean something. `hard`, where a check has it, is only scored as
 * well: sentences of the kinds that fail most, written before they were mended. `blind` is a lot by somebody who had seen neither the
 * code nor the corpora; only its first sight (docs/reader.md) was blind, since kinds that failed in it have been mended.
 */
export type Part = "develop" | "score" | "hard" | "blind";

/** Whether a check has sentences of this part. */
export const hasPart = (check: string, part: Part): boolean => existsSync(corpusUrl(check, part));

const corpusUrl = (check: string, part: Part) =>
  new URL(`../../lib/rules/corpus/${check}/${part}.json`, import.meta.url);

/** The labeled sentences of a check. */
export function readCorpus(check: string, part: Part): Labeled[] {
  return parseCorpus(readFileSync(corpusUrl(check, part), "utf8"));
}

/** Labeled sentences from their JSON. Throws where it is not that. */
export const parseCorpus = (json: string): Labeled[] => corpusSchema.parse(JSON.parse(json));

/** Whether a check finds what it looks for, or is not sure. */
export type Marked = boolean | "unsure";

/** Whether a wording check marks a labeled draft, through the same door as the app and the command line. */
export function marks(check: string, { text, level, kind, subject, recipients, earlier }: Labeled): Marked {
  const season = corpusSeason();
  if (earlier !== undefined)
    season.messages.push({
      id: "m1",
      programId: "p2",
      direction: "sent",
      kind: kind ?? "strong-interest",
      channel: "email",
      at: "2027-01-10T12:00:00-05:00",
      dayOnly: false,
      subject: "",
      body: earlier,
      recipients: ["c4"],
      interviewId: null,
      rotationId: null,
      inReplyTo: null,
      needsReply: false,
      news: null,
      mailId: null,
      readings: [],
      acknowledged: [],
    });
  const { findings } = preflight(
    season,
    {
      programId: "p1",
      kind: kind ?? "strong-interest",
      channel: "email",
      subject: subject ?? "",
      body: text,
      recipients: recipients ?? ["c1"],
      interviewId: null,
      rotationId: null,
      inReplyTo: null,
      news: null,
      readings: [],
      acknowledged: [],
    },
    instantMs(CORPUS_NOW),
  );
  const found = findings.filter(
    ({ rule, unsure, ...is }) => rule === check && (unsure || level === undefined || level === is.level),
  );
  return found.length > 0 && found.every(({ unsure }) => unsure) ? "unsure" : found.length > 0;
}

export type Score = { recall: number; precision: number; wrong: string[] };

/** What being unsure of a sentence that is none counts for, as a share of a false alarm: it asks or whispers, and does not warn. */
const UNSURE_SHARE = 0.5;

/** How well a check tells labeled sentences apart, with those it gets wrong. One it is unsure of is found, or half a false alarm. */
export function score<Row extends { text: string; fires: boolean }>(
  labeled: Row[],
  fires: (row: Row) => Marked,
): Score {
  const judged = labeled.map((row) => ({ row, fired: fires(row) }));
  const right = judged.filter(({ row, fired }) => row.fires && fired !== false).length;
  const alarms = judged.reduce(
    (sum, { row, fired }) => sum + (row.fires || !fired ? 0 : fired === true ? 1 : UNSURE_SHARE),
    0,
  );
  return {
    recall: right / judged.filter(({ row }) => row.fires).length,
    precision: right / (right + alarms),
    wrong: judged
      .filter(({ row, fired }) => row.fires !== (fired !== false))
      .map(({ row }) => `${row.fires ? "missed" : "marked"}: ${row.text}`),
  };
}
