import { findCommitments } from "@/lib/rules/commitments";
import { findTouches } from "@/lib/rules/touches";
import type { Commitment, Touch } from "@/lib/rules/types";
import { compareText } from "@/lib/rules/words";
import type { Contact, Interview, Message, Program, Rotation, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs, startOfDay } from "@/lib/season/time";

/** A message that has happened, with its moment in epoch milliseconds. */
export type Dated = { message: Message; at: number };
export type EndedInterview = { interview: Interview; endedAt: number };
/** A rotation that can be thanked for: its last day has begun. */
export type FinishedRotation = { rotation: Rotation; lastDayAt: number };

/**
 * What every rule reads: a season at a moment, gathered once. What is dated after `now` has not happened and is not in it.
 * Everything is built when first asked for and kept for the life of the context.
 */
export type Context = {
  season: Season;
  /** The programs of which something is to be found: all of a season's, or the one that a draft is written to. */
  inView: readonly Program[];
  /** Epoch milliseconds. */
  now: number;
  /** The season's zone, in which its days are counted. */
  zone: string;
  program: (id: string) => Program | undefined;
  contact: (id: string) => Contact | undefined;
  /** A program's name, for sentences. */
  programName: (id: string) => string;
  /** A message that would be sent just now; the latest of `sent`. */
  sending: Dated | null;
  /** Sent messages that have happened, by moment, then id. */
  sent: () => readonly Dated[];
  sentTo: (programId: string) => readonly Dated[];
  /** Received messages that have happened, by moment, then id. */
  received: () => readonly Dated[];
  /** A program's interviews that took place and are over by `now`, earliest first. */
  endedInterviews: (programId: string) => readonly EndedInterview[];
  /** A program's rotations whose last day has begun by `now`, earliest first. */
  finishedRotations: (programId: string) => readonly FinishedRotation[];
  touches: () => readonly Touch[];
  touchesOf: (programId: string) => readonly Touch[];
  commitments: () => readonly Commitment[];
};

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made of an id, made once for each. */
function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
}

/** A getter of the rows of one program, indexed at the first question. */
function byProgram<T>(rows: () => readonly T[], programOf: (row: T) => string): (programId: string) => readonly T[] {
  const index = once(() => {
    const groups = new Map<string, T[]>();
    for (const row of rows()) {
      const programId = programOf(row);
      const group = groups.get(programId);
      if (group) group.push(row);
      else groups.set(programId, [row]);
    }
    return groups;
  });
  return (programId) => index().get(programId) ?? [];
}

function byId<T extends { id: string }>(rows: readonly T[]): (id: string) => T | undefined {
  const index = once(() => new Map(rows.map((row) => [row.id, row])));
  return (id) => index().get(id);
}

/** Messages by moment, then id, as long as they are kept: the same season is looked at with every key that is pressed. */
const byMoment = new WeakMap<Season["messages"], readonly Dated[]>();

/** Every message of a season with its moment; the same rows for the same messages. */
export function datedOf(messages: Season["messages"]): readonly Dated[] {
  const known = byMoment.get(messages);
  if (known) return known;
  const dated = messages
    .map((message): Dated => ({ message, at: instantMs(message.at) }))
    .sort((a, b) => a.at - b.at || compareText(a.message.id, b.message.id));
  byMoment.set(messages, dated);
  return dated;
}

/**
 * Gathers a season at a moment (epoch milliseconds); with a message that would be sent just then, where one is given, and with an
 * eye to its program alone. Reads the season, never changes it.
 */
export function gather(season: Season, now: number, sending?: Message): Context {
  const sentNow = sending ? { message: sending, at: now } : null;
  const happened = once(() => {
    const all = datedOf(season.messages);
    const dated = (all.at(-1)?.at ?? now) <= now ? all : all.filter(({ at }) => at <= now);
    return sentNow ? [...dated, sentNow] : dated;
  });
  const sent = once(() => happened().filter(({ message }) => message.direction === "sent"));
  const received = once(() => happened().filter(({ message }) => message.direction === "received"));
  const zone = season.season.timeZone;
  const program = byId(season.programs);

  const ended = once(() =>
    season.interviews
      .filter(takesPlace)
      .map((interview): EndedInterview => ({ interview, endedAt: instantMs(interview.endsAt) }))
      .filter(({ endedAt }) => endedAt <= now)
      .sort((a, b) => a.endedAt - b.endedAt || compareText(a.interview.id, b.interview.id)),
  );
  const finished = once(() =>
    season.rotations
      .map((rotation): FinishedRotation => ({ rotation, lastDayAt: startOfDay(rotation.endsOn, zone) }))
      .filter(({ lastDayAt }) => lastDayAt <= now)
      .sort((a, b) => a.lastDayAt - b.lastDayAt || compareText(a.rotation.id, b.rotation.id)),
  );

  const context: Context = {
    season,
    inView: sending ? season.programs.filter(({ id }) => id === sending.programId) : season.programs,
    now,
    zone,
    sending: sentNow,
    program,
    contact: byId(season.contacts),
    programName: (id) => program(id)?.name ?? id,
    sent,
    sentTo: byProgram(sent, ({ message }) => message.programId),
    received,
    endedInterviews: byProgram(ended, ({ interview }) => interview.programId),
    finishedRotations: byProgram(finished, ({ rotation }) => rotation.programId ?? ""),
    touches: once(() => findTouches(context, sent())),
    touchesOf: remembered((programId) => findTouches(context, context.sentTo(programId))),
    commitments: once(() => findCommitments(context)),
  };
  return context;
}
