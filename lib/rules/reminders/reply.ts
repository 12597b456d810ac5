import type { Context } from "@/lib/rules/context";
import { type Dated, latestOf } from "@/lib/rules/dated";
import { type Clock, remind, stateAt } from "@/lib/rules/reminders/clock";
import { byItself, toProgram } from "@/lib/rules/reminders/in-calendar";
import type { ReminderRule } from "@/lib/rules/rule";
import { contactName } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import { dayOf, shiftDays, startOfDay } from "@/lib/season/time";
import { listOf } from "@/lib/season/words";

/** An answer is best within two days (elapsed hours). */
export const REPLY_DUE_HOURS = 48;
/** … late after five calendar days, */
export const REPLY_LATE_DAYS = 5;
/** … and past thirty the moment is gone. */
export const REPLY_LAPSE_DAYS = 30;

function clockOf(received: Dated, { now, zone }: Context): Clock {
  const { at: receivedAt } = received;
  // Where only its day is known, it isn't late while it could still be in time.
  const latest = latestOf(received, zone);
  const dueAt = receivedAt + REPLY_DUE_HOURS * HOUR;
  const lateAt = shiftDays(latest, REPLY_LATE_DAYS, zone);
  const state = stateAt(now, { dueAt, lateAt, lapsesAt: shiftDays(latest, REPLY_LAPSE_DAYS, zone) });
  return { state, opensAt: receivedAt, dueAt, lateAt };
}

/** For each message answered by name, when it was last answered (epoch milliseconds). */
function answeredByName(context: Context): Map<string, number> {
  const answeredAt = new Map<string, number>();
  for (const dated of context.sent()) {
    const { inReplyTo } = dated.message;
    if (inReplyTo !== null) answeredAt.set(inReplyTo, latestOf(dated, context.zone));
  }
  return answeredAt;
}

function isAnswered(context: Context, byName: Map<string, number>, { message, at }: Dated): boolean {
  const { zone } = context;
  const from = message.dayOnly ? startOfDay(dayOf(at, zone), zone) : at;
  if ((byName.get(message.id) ?? from) > from) return true;
  return context
    .sentTo(message.programId)
    .some((later) => later.message.kind === "reply" && latestOf(later, zone) > at);
}

const asked = () =>
  season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .received("p1", "question", "2026-12-01T09:00:00-05:00", { needsReply: true });

export const reply: ReminderRule<"reply"> = {
  id: "reply",
  title: "Reply to a program",
  why: "Invitations expire and questions go stale. Replies don’t count toward a program’s message limit, so there’s no reason to hold back.",
  todo: "Reply, then log it. If the message needs no reply after all, clear its mark.",
  level: "warn",
  keyNames: ["message"],
  calendar: byItself(toProgram),
  examples: [
    {
      says: "A question received six days ago hasn’t been answered.",
      fires: true,
      season: () => asked().build(),
      now: "2026-12-07T09:00:00-05:00",
    },
    {
      says: "A reply was sent the same evening.",
      fires: false,
      season: () => asked().sent("p1", "reply", "2026-12-01T20:00:00-05:00").build(),
      now: "2026-12-07T09:00:00-05:00",
    },
  ],
  check: (context) => {
    const waiting = context.received().filter(({ message }) => message.needsReply);
    if (waiting.length === 0) return [];
    const byName = answeredByName(context);
    return waiting
      .filter((dated) => !isAnswered(context, byName, dated))
      .map((dated) => {
        const { message } = dated;
        const writers = message.recipients.flatMap((id) => context.contact(id) ?? []).map(contactName);
        const who = writers.length === 0 ? "" : `${listOf(writers)}, `;
        const what = `Reply to ${who}${context.programName(message.programId)}`;
        const about = { programId: message.programId, messageId: message.id };
        return remind(context, message.id, about, clockOf(dated, context), what);
      });
  },
};
