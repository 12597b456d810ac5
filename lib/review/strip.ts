import type { Budget } from "@/lib/rules/cadence/message-budget";
import { budgetOf } from "@/lib/rules/cadence/message-budget";
import type { Context } from "@/lib/rules/context";
import type { Dated } from "@/lib/rules/dated";
import { gather } from "@/lib/rules/gather";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { findCounting } from "@/lib/rules/touches";
import { DAY, HOUR } from "@/lib/season/durations";
import { groupedBy } from "@/lib/season/grouped";
import type { Interview, Program, Rotation, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, daysBetween, endOfDay, firstOfMonth, instantMs, monthsFrom, startOfDay } from "@/lib/season/time";
import { madeUntilNext } from "@/lib/season/until-next";
import { count, KIND_WORDS, ROTATION_WORDS } from "@/lib/season/words";
import type { ThanksWait } from "./thanks";

/**
 * What a mark on the strip stands for; each has a shape of its own. A sent message that counts, thanks that count once together,
 * a sent message that does not count, a received one, an interview held or to come, the #1 letter while it stands and once it was
 * taken back.
 */
export type MarkKind =
  | "counts"
  | "thanks"
  | "uncounted"
  | "received"
  | "interview"
  | "coming"
  | "letter"
  | "letter-back";

/**
 * A mark of a row: its moment (epoch milliseconds; `dayOnly`: of which only the day was told), what it is, and what the rules say of its place in
 * the budget.
 */
export type StripMark = { id: string; kind: MarkKind; at: number; dayOnly: boolean; what: string; why: string };
/** The hours after an interview in which thanks are best: moments of its end, of when they are due and late, and whether any is still owed. */
export type StripWindow = { interviewId: string; from: number; due: number; late: number; owed: "no" | "yes" | "late" };
/** A rotation, from the first moment of its first day to the last of its last. */
export type StripRotation = { id: string; from: number; to: number; what: string };

export type StripRow = {
  program: Pick<Program, "id" | "name" | "contactPolicy">;
  budget: Budget;
  /** Messages that went out; thank-yous that count together are one mark and one touch. */
  sent: number;
  marks: StripMark[];
  windows: StripWindow[];
  rotations: StripRotation[];
};

/** A moment of the whole season, drawn through every row. */
export type StripLine = { id: "opens" | "deadline" | "match" | "today"; at: number };

export type ReviewStrip = {
  /** What the strip reaches from and to, in epoch milliseconds. */
  from: number;
  to: number;
  months: { day: string; at: number }[];
  lines: StripLine[];
  /** Programs with anything to show, by the first of it; then those without, by name. */
  rows: StripRow[];
  quiet: StripRow[];
};

/** A date typed into another year must not shrink the season to a dot; what lies beyond stands in the table. */
const LONGEST_DAYS = 550;

/** Draws every program of a season at a moment, with its `waits` for thanks; which message counts, and why, is what the rules say. */
export function reviewStrip(context: Context, waits: ThanksWait[]): ReviewStrip {
  const { season, now } = context;
  const waitsOf = groupedBy(waits, ({ interviewId }) => interviewId);
  const all = drawnRows(season, now).map(
    ({ own, ...row }): StripRow => ({
      ...row,
      windows: own.map(({ id, endsAt }) => windowOf(id, instantMs(endsAt), waitsOf.get(id) ?? [])),
    }),
  );
  const first = ({ marks, rotations }: StripRow) =>
    Math.min(...marks.map(({ at }) => at), ...rotations.map(({ from }) => from));
  const rows = all.filter((row) => first(row) < Number.POSITIVE_INFINITY).sort((a, b) => first(a) - first(b));
  const quiet = all
    .filter((row) => first(row) === Number.POSITIVE_INFINITY)
    .sort((a, b) => a.program.name.localeCompare(b.program.name, "en"));
  const lines = linesOf(season, now);
  return { ...reach(season, now, rows, lines), lines, rows, quiet };
}

/** A row as it stays until something happens: whether thanks are owed goes by the hour. */
type DrawnRow = Omit<StripRow, "windows"> & {
  /** The interviews that it draws windows of. */
  own: readonly Interview[];
};

const drawnRows = madeUntilNext((season, now): readonly DrawnRow[] => {
  const context = gather(season, now);
  const letters = new Map(context.commitments().map(({ message, releasedAt }) => [message.id, releasedAt]));
  const of: OfPrograms = {
    interviews: groupedBy(season.interviews.filter(takesPlace), ({ programId }) => programId),
    received: groupedBy(context.received(), ({ message }) => message.programId),
    rotations: groupedBy(season.rotations, ({ programId }) => programId ?? ""),
  };
  return season.programs.map((program) => rowOf(context, program, letters, of));
});

/** What the rows are made of, grouped once for all of them: a season has hundreds of programs and thousands of messages. */
type OfPrograms = {
  interviews: Map<string, Interview[]>;
  received: Map<string, Dated[]>;
  rotations: Map<string, Rotation[]>;
};

function rowOf(
  context: Context,
  { id, name, contactPolicy }: Program,
  letters: Map<string, number | null>,
  of: OfPrograms,
): DrawnRow {
  const { zone, now } = context;
  const own = of.interviews.get(id) ?? [];
  const interviews = own.map((interview): StripMark => {
    const over = interview.status === "completed" || instantMs(interview.endsAt) <= now;
    return {
      id: interview.id,
      kind: over ? "interview" : "coming",
      at: instantMs(interview.startsAt),
      dayOnly: false,
      what: over ? "Interview" : "Upcoming interview",
      why: "",
    };
  });
  const received = (of.received.get(id) ?? []).map(({ message, at }): StripMark => {
    const what = message.kind === "other" ? "Received" : `Received: ${KIND_WORDS[message.kind]}`;
    return { id: message.id, kind: "received", at, dayOnly: message.dayOnly, what, why: "" };
  });
  return {
    program: { id, name, contactPolicy },
    budget: budgetOf(context, id),
    sent: context.sentTo(id).length,
    marks: [...sentMarks(context, id, letters), ...received, ...interviews].sort((a, b) => a.at - b.at),
    own: contactPolicy === "open" ? own : [],
    rotations: (of.rotations.get(id) ?? []).map((rotation) => ({
      id: rotation.id,
      from: startOfDay(rotation.startsOn, zone),
      to: endOfDay(rotation.endsOn, zone),
      what: ROTATION_WORDS[rotation.kind],
    })),
  };
}

/** The messages sent to a program; those that count with an earlier one stand in the mark of that one. */
function sentMarks(context: Context, programId: string, letters: Map<string, number | null>): StripMark[] {
  const touches = context.touchesOf(programId);
  const leads = new Map(touches.map((touch) => [touch.first.id, touch]));
  const joined = new Set(touches.flatMap(({ first, messages }) => messages.filter((message) => message !== first)));
  const why = new Map(findCounting(context, programId).map((counted) => [counted.messageId, counted]));
  return context.sentTo(programId).flatMap(({ message, at }): StripMark[] => {
    const counted = why.get(message.id);
    const mark = {
      id: message.id,
      at,
      dayOnly: message.dayOnly,
      what: KIND_WORDS[message.kind],
      why: counted?.why ?? "",
    };
    const releasedAt = letters.get(message.id);
    if (releasedAt !== undefined)
      return [
        { ...mark, kind: releasedAt === null ? "letter" : "letter-back", what: letterWords(mark.what, releasedAt) },
      ];
    if (joined.has(message)) return [];
    const together = leads.get(message.id)?.messages.length ?? 1;
    if (message.kind === "thank-you" || message.kind === "rotation-thanks")
      return [
        {
          ...mark,
          kind: counted?.counts ? "thanks" : "uncounted",
          what: together > 1 ? `${mark.what}, ${count(together, "message")}` : mark.what,
        },
      ];
    return [{ ...mark, kind: counted?.counts ? "counts" : "uncounted" }];
  });
}

/** A letter may be of another kind: its own words made it one. */
function letterWords(kind: string, releasedAt: number | null): string {
  const letter = kind === KIND_WORDS.intent ? kind : `${KIND_WORDS.intent} (${kind})`;
  return releasedAt === null ? letter : `${letter}, taken back`;
}

function windowOf(interviewId: string, from: number, waits: readonly ThanksWait[]): StripWindow {
  const open = waits.filter(({ outcome }) => outcome.startsWith("open"));
  const owed = open.some(({ outcome }) => outcome === "open-late") ? "late" : open.length > 0 ? "yes" : "no";
  return { interviewId, from, due: from + THANKS_DUE_HOURS * HOUR, late: from + THANKS_LATE_HOURS * HOUR, owed };
}

function linesOf({ season: { milestones, timeZone } }: Season, now: number): StripLine[] {
  const { rankingOpens, rankListDeadline, matchDay } = milestones;
  return [
    ...(rankingOpens === undefined ? [] : [{ id: "opens" as const, at: instantMs(rankingOpens) }]),
    ...(rankListDeadline === undefined ? [] : [{ id: "deadline" as const, at: instantMs(rankListDeadline) }]),
    ...(matchDay === undefined ? [] : [{ id: "match" as const, at: startOfDay(matchDay, timeZone) + DAY / 2 }]),
    { id: "today" as const, at: now },
  ];
}

/** From the month of the season's first moment to just past its last. */
function reach(season: Season, now: number, rows: StripRow[], lines: StripLine[]) {
  const { timeZone: zone, milestones } = season.season;
  const opened = milestones.applicationsOpen;
  const moments = [
    now,
    ...lines.map(({ at }) => at),
    ...(opened === undefined ? [] : [startOfDay(opened, zone)]),
    ...rows.flatMap(({ marks, rotations }) => [
      ...marks.map(({ at }) => at),
      ...rotations.flatMap(({ from, to }) => [from, to]),
    ]),
  ].filter(
    (at) =>
      // Most are near without a look at the calendar.
      Math.abs(at - now) < (LONGEST_DAYS - 2) * DAY ||
      Math.abs(daysBetween(dayOf(now, zone), dayOf(at, zone))) < LONGEST_DAYS,
  );
  const start = firstOfMonth(dayOf(Math.min(...moments), zone));
  const end = Math.max(...moments);
  const from = startOfDay(start, zone);
  const to = end + Math.max(3 * DAY, (end - from) / 60);
  const months = monthsFrom(start, dayOf(to, zone)).map((day) => ({ day, at: startOfDay(day, zone) }));
  return { from, to, months };
}
