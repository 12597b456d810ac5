import { z } from "zod";
import type { classify } from "@/lib/classify/classify";
import type { LineQuestion, ReadLine } from "@/lib/log-line/read";
import { putsQuestion } from "@/lib/rules/question";
import { senderOf } from "@/lib/rules/sender";
import type { Reminder } from "@/lib/rules/types";
import { type Message, type MessageKind, messageSchema, type Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { endedInterviews, notYetThanked, openThankYou, rotationsAt, theirMessages } from "./log-choices";
import type { LogStart } from "./log-start";
import { newsIn } from "./news-in";

const { shape } = messageSchema;

/** What the sheet will save, without the parts that are only known on saving. */
const valuesSchema = z.object({
  programId: shape.programId.nullable(),
  direction: shape.direction,
  kind: shape.kind,
  channel: shape.channel.unwrap(),
  /** ISO instant; null is the moment of saving. */
  at: shape.at.nullable(),
  /** Of the moment, only the day was told. */
  dayOnly: shape.dayOnly.unwrap().default(false),
  recipients: shape.recipients.unwrap(),
  subject: z.string(),
  body: z.string(),
  interviewId: shape.interviewId.unwrap(),
  rotationId: shape.rotationId.unwrap(),
  inReplyTo: shape.inReplyTo.unwrap(),
  needsReply: shape.needsReply.unwrap(),
  news: shape.news.unwrap(),
  readings: shape.readings.unwrap().default([]),
});

export type LogValues = z.output<typeof valuesSchema>;

/** The fields a person has set by hand; they win over the line and over every guess. */
export type Touched = Partial<LogValues>;

/** What a change of program or kind leaves open to be guessed anew. */
export const OPEN = {
  recipients: undefined,
  interviewId: undefined,
  rotationId: undefined,
  inReplyTo: undefined,
} satisfies Touched;

const typedSchema = z.object({
  line: z.string(),
  touched: valuesSchema.partial(),
  /** When it was stored, in epoch milliseconds; not known of what an earlier release stored. */
  storedAt: z.number().default(0),
  /** It couldn't be logged when it was typed: that is when it happened, where the line doesn't say. */
  happened: z.boolean().default(false),
});

/** What stands in the sheet and is not saved. */
export type Typed = Pick<z.output<typeof typedSchema>, "line" | "touched">;

/** A line as it was kept, and when that was, in epoch milliseconds: its "yesterday" is of that day. */
export type Kept = Pick<z.output<typeof typedSchema>, "line" | "storedAt" | "happened">;

/** Reads what a browser stored; null where it is nothing that the sheet could have written. */
export function typedOf(stored: unknown): (Typed & Kept) | null {
  return typedSchema.safeParse(stored).data ?? null;
}

/** A pasted text's kind is proposed when the classifier is at least this sure. */
const PROPOSED_FROM = 0.5;

/** Finds the kind of a message in its words. */
export type KindReader = typeof classify;

/** Whether the sheet has a text whose kind can be proposed. */
export const proposesKind = (start: LogStart, touched: Touched): boolean =>
  (touched.body ?? start.body ?? "").trim() !== "";

/** The kind that a pasted text proposes; null where there is none, where it may be anything, or while its reader isn’t there yet. */
function kindOfText(
  readKind: KindReader | null,
  direction: Message["direction"],
  subject: string,
  body: string,
): MessageKind | null {
  if (readKind === null || body.trim() === "") return null;
  const { kind, sure } = readKind({ direction, subject, body });
  return sure >= PROPOSED_FROM ? kind : null;
}

/**
 * What the sheet stands at: set by hand, else read in the line, else what it was opened with, else guessed from the season (for what
 * may be a thank-you, the program with the latest open one; the people not yet thanked, the interview it is about). `reminders`: the season's now;
 * `readKind`: the classifier for pasted texts, once it is loaded.
 */
export function logValues(
  season: Season,
  reminders: Reminder[],
  now: number,
  start: LogStart,
  line: ReadLine,
  touched: Touched,
  readKind: KindReader | null,
): LogValues {
  const asks = (field: LineQuestion["field"]) => line.asks.some((ask) => ask.field === field);
  // A word that was not read contradicts every guess: it could be the program, or one of its people.
  const unread = line.unread.some(({ blocks }) => blocks);
  const openProgram = line.program === null && (asks("programId") || asks("recipients") || unread);
  // A received message is guessed from who wrote it, never from whom the applicant owes a thank-you.
  const received = (touched.direction ?? line.direction ?? start.direction) === "received";
  const sender = received ? senderOf(season, touched.body ?? start.body ?? "").sender : null;
  const said =
    touched.kind ??
    line.kind ??
    start.kind ??
    kindOfText(
      readKind,
      received ? "received" : "sent",
      touched.subject ?? start.subject ?? "",
      touched.body ?? start.body ?? "",
    );
  // Whom one owes a thank-you says nothing of where anything else goes, a #1 letter least of all.
  const mayThank = !received && (said === null || said === "thank-you");
  const guessed = mayThank && !line.program && !start.programId ? openThankYou(reminders) : undefined;
  const likeliest = openProgram ? null : (start.programId ?? sender?.programId ?? guessed?.programId ?? null);
  const programId = touched.programId ?? line.program?.id ?? likeliest;
  // What the sheet was opened with holds for its own program only.
  const about: LogStart = start.programId === undefined || start.programId === programId ? start : {};
  const open = programId === null ? undefined : openThankYou(reminders, programId);

  const direction = touched.direction ?? line.direction ?? about.direction ?? "sent";
  const likely = direction === "received" ? "other" : open ? "thank-you" : "update";
  const opened = (about.direction ?? "sent") === direction ? about.kind : undefined;
  const body = touched.body ?? about.body ?? "";
  const told = kindOfText(readKind, direction, touched.subject ?? about.subject ?? "", body);
  // "Reply from Harlow" says that something was received; its text may say what.
  const lineKind = line.kind === "other" && direction === "received" ? (told ?? line.kind) : line.kind;
  const kind = touched.kind ?? lineKind ?? opened ?? told ?? toBeDone(line) ?? likely;
  const at = touched.at !== undefined ? touched.at : (line.at ?? about.at ?? null);
  const dayOnly =
    touched.at !== undefined
      ? (touched.dayOnly ?? false)
      : line.at !== null
        ? line.dayOnly
        : about.at !== undefined && about.dayOnly === true;
  const moment = at === null ? now : instantMs(at);

  const interviews = programId === null ? [] : endedInterviews(season, programId, Math.min(now, moment));
  const rotations = programId === null ? [] : rotationsAt(season, programId);
  const interviewId =
    touched.interviewId !== undefined
      ? touched.interviewId
      : kind === "thank-you"
        ? (about.interviewId ?? open?.interviewId ?? interviews[0]?.id ?? null)
        : null;
  const ofRotation = kind === "rotation" || kind === "rotation-thanks";
  const rotationId =
    touched.rotationId !== undefined
      ? touched.rotationId
      : ofRotation
        ? (about.rotationId ?? rotations[0]?.id ?? null)
        : null;
  const answers =
    kind === "reply" && programId !== null
      ? (about.inReplyTo ?? theirMessages(season, programId).find(({ needsReply }) => needsReply)?.id ?? null)
      : null;

  const waiting =
    kind === "thank-you" && interviewId !== null
      ? notYetThanked(reminders, interviewId)
      : kind === "rotation-thanks"
        ? (rotations.find(({ id }) => id === rotationId)?.contacts ?? [])
        : [];
  const signed = sender?.programId === programId && sender.contactId !== null ? [sender.contactId] : waiting;
  const nobody = asks("recipients") || unread ? [] : (about.recipients ?? signed);
  const named = line.people.length > 0 ? line.people.map(({ id }) => id) : nobody;
  const own = new Set(season.contacts.filter((contact) => contact.programId === programId).map(({ id }) => id));
  const withNews = kind === "update" || kind === "interest";
  return {
    programId,
    direction,
    kind,
    channel: touched.channel ?? line.channel ?? about.channel ?? "email",
    at,
    dayOnly: at !== null && dayOnly,
    recipients: (touched.recipients ?? named).filter((id) => own.has(id)),
    subject: touched.subject ?? about.subject ?? "",
    body: touched.body ?? about.body ?? "",
    interviewId,
    rotationId,
    inReplyTo: touched.inReplyTo !== undefined ? touched.inReplyTo : answers,
    needsReply:
      direction === "received" &&
      (touched.needsReply ??
        about.needsReply ??
        (kind === "question" || putsQuestion(touched.body ?? about.body ?? ""))),
    news: withNews ? (touched.news !== undefined ? touched.news : (about.news ?? newsTold(line, body))) : null,
    readings: touched.readings ?? about.readings ?? [],
  };
}

/** The kind of what is still to be done, where the line names one; null where it may be several or isn’t asked about. */
function toBeDone({ todo, asks }: ReadLine): MessageKind | null {
  const choices = asks.find(({ field }) => field === "kind")?.choices ?? [];
  const [only] = choices;
  return todo && only && choices.length === 1 ? (shape.kind.safeParse(only.id).data ?? null) : null;
}

/** News that the words left over of the line tell of, or the text. */
function newsTold({ unread }: ReadLine, body: string): LogValues["news"] {
  return newsIn(unread.map(({ text }) => text).join(" ")) ?? newsIn(body);
}

/** Which of the values were guessed from the season, and are marked as guesses on the screen. */
export function guessedOf(values: LogValues, start: LogStart, line: ReadLine, touched: Touched): Guessed {
  const about = start.programId === values.programId ? start : {};
  return {
    programId:
      values.programId !== null &&
      values.direction === "sent" &&
      touched.programId === undefined &&
      line.program === null &&
      !start.programId,
    kind: touched.kind === undefined && line.kind !== values.kind && (line.kind !== null || about.kind === undefined),
    recipients:
      values.recipients.length > 0 &&
      values.direction === "sent" &&
      touched.recipients === undefined &&
      line.people.length === 0 &&
      about.recipients === undefined,
    news: values.news !== null && touched.news === undefined && !about.news,
    at: values.at !== null && (values.dayOnly || (touched.at === undefined && line.at !== null && line.guessedHour)),
    now: values.at === null && touched.at === undefined,
    channel: touched.channel === undefined && line.channel === null && about.channel === undefined,
  };
}

/** `at`: the hour is a guess; `now` and `channel`: nobody said when or how, and the default stands. */
export type Guessed = Record<"programId" | "kind" | "recipients" | "news" | "at" | "now" | "channel", boolean>;

/** The message these values make; `at` where they leave it to the moment of saving. Null while no program is chosen. */
export function messageOf(
  { programId, ...values }: LogValues,
  { id, now, acknowledged }: { id: string; now: number; acknowledged: Message["acknowledged"] },
): Message | null {
  if (programId === null) return null;
  return { ...values, id, programId, at: values.at ?? new Date(now).toISOString(), mailId: null, acknowledged };
}
