import { findCommitments, findUnanswered } from "@/lib/rules/commitments";
import type { Context, EndedInterview, FinishedRotation } from "@/lib/rules/context";
import { type Dated, happenedBy } from "@/lib/rules/dated";
import { findTouches } from "@/lib/rules/touches";
import { compareText } from "@/lib/rules/words";
import { groupedBy } from "@/lib/season/grouped";
import type { Message, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs, startOfDay } from "@/lib/season/time";

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
  const index = once(() => groupedBy(rows(), programOf));
  return (programId) => index().get(programId) ?? [];
}

/** Rows by their ids, as long as they are kept. */
function indexOf<T extends { id: string }>(): (rows: readonly T[]) => (id: string) => T | undefined {
  const indexes = new WeakMap<readonly T[], Map<string, T>>();
  return (rows) => (id) => {
    const index = indexes.get(rows) ?? new Map(rows.map((row) => [row.id, row]));
    indexes.set(rows, index);
    return index.get(id);
  };
}
const programById = indexOf<Season["programs"][number]>();
const contactById = indexOf<Season["contacts"][number]>();

/** Interviews that take place by their ends, as long as they are kept: the same season is looked at with every key that is pressed. */
const interviewsByEnd = new WeakMap<Season["interviews"], readonly EndedInterview[]>();

function byEnd(interviews: Season["interviews"]): readonly EndedInterview[] {
  const known = interviewsByEnd.get(interviews);
  if (known) return known;
  const ordered = interviews
    .filter(takesPlace)
    .map((interview): EndedInterview => ({ interview, endedAt: instantMs(interview.endsAt) }))
    .sort((a, b) => a.endedAt - b.endedAt || compareText(a.interview.id, b.interview.id));
  interviewsByEnd.set(interviews, ordered);
  return ordered;
}

/**
 * Gathers a season at a moment (epoch milliseconds); with a message that would be sent just then, where one is given, and with an
 * eye to its program alone. Reads the season, never changes it.
 */
export function gather(season: Season, now: number, sending?: Message): Context {
  const sentNow = sending ? { message: sending, at: now } : null;
  const happened = once(() => happenedBy(season.messages, now));
  const sent = once(() => (sentNow ? [...happened().sent, sentNow] : happened().sent));
  const sentTo = (programId: string): readonly Dated[] => {
    const before = happened().sentTo.get(programId) ?? [];
    return sentNow?.message.programId === programId ? [...before, sentNow] : before;
  };
  const zone = season.season.timeZone;
  const program = programById(season.programs);

  const ended = once(() => byEnd(season.interviews).filter(({ endedAt }) => endedAt <= now));
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
    contact: contactById(season.contacts),
    programName: (id) => program(id)?.name ?? id,
    sent,
    sentTo: remembered(sentTo),
    sentInView: () => (sending ? context.sentTo(sending.programId) : sent()),
    received: () => happened().received,
    endedInterviews: byProgram(ended, ({ interview }) => interview.programId),
    finishedRotations: byProgram(finished, ({ rotation }) => rotation.programId ?? ""),
    touches: once(() => findTouches(context, sent())),
    touchesOf: remembered((programId) => findTouches(context, context.sentTo(programId))),
    commitments: once(() => findCommitments(context)),
    unanswered: once(() => findUnanswered(context)),
  };
  return context;
}
