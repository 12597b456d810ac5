import { z } from "zod";
import type { Decisions } from "@/lib/bring-in/take/decisions";
import { ENCODINGS, type Encoding } from "@/lib/bring-in/text";
import { exchange, type Far } from "./exchange";

const counts = z.record(z.string(), z.number());
const item = z.object({
  key: z.string(),
  state: z.enum(["new", "changed", "left", "asks"]),
  noun: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
  file: z.string(),
  at: z.string(),
  both: z.object({ field: z.string(), yours: z.string(), theirs: z.string() }).nullable(),
  follows: z.array(z.object({ kind: z.enum(["clash", "mail", "so"]), words: z.string() })),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  answer: z.string().nullable(),
});
/** What a file says, as the server read it; sent back unchanged with each question. */
const claimsSchema = z.looseObject({
  kind: z.string(),
  file: z.string(),
  rows: z.number(),
  /** A table's cells. */
  sheets: z.array(z.looseObject({ name: z.string(), rows: z.array(z.array(z.string())) })).optional(),
  /** Of mail: the messages that were kept, and the addresses that may be yours. */
  messages: z.array(z.unknown()).optional(),
  mine: z.array(z.string()).optional(),
  /** How many more of your programs there are than are read. */
  over: z.number().optional(),
});
export type Claims = z.output<typeof claimsSchema>;

const previewSchema = z.object({
  items: z.array(item),
  /** How many there are of each state; where there are very many, not all are among the items. */
  counts: z.object({
    /** Questions that have no answer yet, and those that have one. */
    asks: z.number(),
    answered: z.number(),
    changed: z.number(),
    new: z.number(),
    left: z.number(),
  }),
  /** How many are new of each noun, listed or not. */
  fresh: counts,
  tables: z.array(
    z.object({
      file: z.string(),
      sheet: z.string(),
      headerRow: z.number(),
      encoding: z.enum(ENCODINGS).nullable(),
      delimiter: z.string().nullable(),
      columns: z.array(
        z.object({
          place: z.number(),
          header: z.string(),
          field: z.string(),
          why: z.string(),
          asks: z.boolean(),
        }),
      ),
    }),
  ),
  made: counts,
  changed: counts,
  /** Which rows that were there are others then, and in what; of very many, some. */
  rows: z.array(z.object({ key: z.string(), title: z.string(), fields: z.string() })),
  same: z.number(),
  sources: z.array(z.object({ file: z.string(), kind: z.string(), rows: z.number() })),
  after: z.object({
    addressed: z.number(),
    thankYous: z.number(),
    cleared: z.number(),
    late: z.number(),
    latePrograms: z.array(z.string()),
    replies: z.number(),
  }),
  /** Why it is too much to bring in; null where it isn't. */
  over: z.string().nullable(),
  expects: z.string(),
});
const doneSchema = z.object({ undo: z.string().nullable(), made: counts, changed: z.number() });
const problemSchema = z.object({
  problem: z.string(),
  backup: z.boolean().optional(),
  changed: z.boolean().optional(),
});
const problemsSchema = z.object({ problems: z.array(z.object({ message: z.string() })).min(1) });

/** What would happen, as a screen shows it. */
export type Preview = z.output<typeof previewSchema>;
export type PreviewItem = Preview["items"][number];
export type PreviewTable = Preview["tables"][number];
/** What happened. */
export type Done = z.output<typeof doneSchema>;
export type ImportRequest = { claims: Claims[]; me: string[]; decisions: Decisions };
/** The server's answer; `canceled` where the request was, `backup` where the file is a whole account, `changed` where the season is another than was shown. */
export type Answer<Result> =
  | { ok: true; result: Result }
  | { ok: false; problem: string; backup?: boolean; canceled?: boolean; changed?: boolean };

const UNANSWERED = "The server didn’t answer. Nothing was saved. Try again.";
const SIGNED_OUT = "You’re signed out. Nothing was saved. Sign in on another tab, then try again.";
const CANCELED = "Canceled.";

/** Asks what a lot would do to the open season; `far` is told where that takes long. */
export const previewLot = (
  lot: ImportRequest,
  far: (far: Far) => void,
  signal: AbortSignal,
): Promise<Answer<Preview>> =>
  ask("/api/bring-in", new Blob([JSON.stringify(lot)]), { far, signal }, (value) => previewSchema.parse(value));

/** Brings a lot in, once for a submission, where it still does what was shown. */
export const commitLot = (lot: ImportRequest, submission: string, expects: string): Promise<Answer<Done>> =>
  ask("/api/bring-in", new Blob([JSON.stringify({ ...lot, commit: { submission, expects } })]), {}, (value) =>
    doneSchema.parse(value),
  );

async function ask<Result>(
  path: string,
  body: Blob,
  asked: Parameters<typeof exchange>[2],
  read: (value: unknown) => Result,
): Promise<Answer<Result>> {
  const answer = await exchange(path, body, asked);
  if (answer === "canceled") return { ok: false, problem: CANCELED, canceled: true };
  if (answer === null) return { ok: false, problem: UNANSWERED };
  if (answer.status === 401) return { ok: false, problem: SIGNED_OUT };
  const value = jsonIn(answer.text);
  if (answer.status !== 200) {
    const { backup = false, changed = false } = problemSchema.safeParse(value).data ?? {};
    return { ok: false, problem: problemIn(value), backup, changed };
  }
  try {
    return { ok: true, result: read(value) };
  } catch {
    return { ok: false, problem: UNANSWERED };
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function problemIn(value: unknown): string {
  const one = problemSchema.safeParse(value);
  if (one.success) return one.data.problem;
  const several = problemsSchema.safeParse(value);
  return several.success ? (several.data.problems[0]?.message ?? UNANSWERED) : UNANSWERED;
}

/** Of a larger file, the beginning is sent first. */
const LARGE = 1024 * 1024;
const BEGINNING = 64 * 1024;

/** Sends a file to be read, a large one only once its beginning shows that it can be. */
export async function readFile(
  file: File,
  lot: ImportRequest & { encoding?: Encoding },
  onTheWay: { sent: (share: number) => void; far: (far: Far) => void; signal: AbortSignal },
): Promise<Answer<Claims>> {
  if (file.size > LARGE) {
    const about = JSON.stringify({ name: file.name, claims: [], me: [], decisions: lot.decisions, size: file.size });
    const beginning = new Blob([`${about}\n`, file.slice(0, BEGINNING)]);
    const asked = await exchange(READ, beginning, { signal: onTheWay.signal });
    // Where the server doesn't answer now, sending the file says so.
    if (asked !== null && asked !== "canceled" && asked.status === 422)
      return { ok: false, problem: problemIn(jsonIn(asked.text)) };
  }
  const body = new Blob([`${JSON.stringify({ name: file.name, ...lot })}\n`, file]);
  return ask(READ, body, onTheWay, (value) => claimsSchema.parse(value));
}

const READ = "/api/bring-in/read";

/** The files in the order to read them, with mail last: it is matched to the programs that the other files name. */
export async function inReadingOrder(files: File[]): Promise<File[]> {
  const heads = await Promise.all(files.map(async (file) => ({ file, head: await file.slice(0, 200).text() })));
  const isMail = (head: string) => /^\s*(?:From \S+|[\w-]+:\s)/.test(head) && !/^\s*BEGIN:/i.test(head);
  return [...heads].sort((a, b) => Number(isMail(a.head)) - Number(isMail(b.head))).map(({ file }) => file);
}
