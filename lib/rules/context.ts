import { findCommitments } from "@/lib/rules/commitments";
import { findTouches } from "@/lib/rules/touches";
import type { Commitment, Touch } from "@/lib/rules/types";
import { compareText } from "@/lib/rules/words";
import type { Contact, Interview, Message, Program, Rotation, Season } from "@/lib/season/schema";
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
  /** Epoch milliseconds. */
  now: number;
  /** The season's zone, in which its days are counted. */
  zone: string;
  program: (id: string) => Program | undefined;
  contact: (id: string) => Contact | undefined;
  /** A program's name, for sentences. */
  programName: (id: string) => string;
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

/** Whether an interview is one that takes place: neither cancelled nor withdrawn from. */
export function takesPlace(interview: Interview): boolean {
  return interview.status !== "cancelled" && interview.status !== "withdrawn";
}

/** Gathers a season at a moment (epoch milliseconds). Reads the season, never changes it. */
export function gather(season: Season, now: number): Context {
  const happened = once(() =>
    season.messages
      .map((message): Dated => ({ message, at: instantMs(message.at) }))
      .filter(({ at }) => at <= now)
      .sort((a, b) => a.at - b.at || compareText(a.message.id, b.message.id)),
  );
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
    now,
    zone,
    program,
    contact: byId(season.contacts),
    programName: (id) => program(id)?.name ?? id,
    sent,
    sentTo: byProgram(sent, ({ message }) => message.programId),
    received,
    endedInterviews: byProgram(ended, ({ interview }) => interview.programId),
    finishedRotations: byProgram(finished, ({ rotation }) => rotation.programId ?? ""),
    touches: once(() => findTouches(context)),
    touchesOf: byProgram(
      () => context.touches(),
      (touch) => touch.programId,
    ),
    commitments: once(() => findCommitments(context)),
  };
  return context;
}
