import { readHref } from "@/components/log/read-href";
import type { Check, Context, Reminder, ReminderState } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { interviewThanked } from "@/lib/rules/thanked";
import { formatMoment } from "@/lib/season/format";
import type { Contact, Draft, Interview, Message, Season } from "@/lib/season/schema";
import { KIND_WORDS, listOf, personName, ROLE_WORDS } from "@/lib/season/words";
import { excerpt } from "./excerpt";
import type { Group, Row } from "./reminder-row";
import { showOther } from "./show-other";
import { showRotation } from "./show-rotation";
import { draftFor, type Shown, same, titleOf } from "./shown";

function thankedFor(context: Context, interview: Interview): Group["thanked"] {
  const endedAt = Date.parse(interview.endsAt);
  const byDay = new Map<string, Set<string>>();
  for (const dated of context.sentTo(interview.programId)) {
    if (dated.message.kind !== "thank-you" || dated.at < endedAt) continue;
    if (interviewThanked(context, dated) !== interview.id) continue;
    const day = formatMoment(dated.at, context.zone, "weekday");
    const people = byDay.get(day) ?? new Set();
    for (const id of dated.message.recipients) {
      const contact = context.contact(id);
      if (contact) people.add(personName(contact));
    }
    byDay.set(day, people);
  }
  return [...byDay]
    .filter(([, people]) => people.size > 0)
    .map(([day, people]) => ({ who: [...people].join(", "), when: `Sent ${day}` }));
}

function showThankYou(context: Context, reminder: Reminder, interview: Interview): Shown {
  const { programId } = interview;
  const contact = reminder.contactId === undefined ? undefined : context.contact(reminder.contactId);
  const recipients = contact ? [contact.id] : [];
  const forThis = (draft: Draft) =>
    draft.kind === "thank-you" &&
    draft.programId === programId &&
    (draft.interviewId === null || draft.interviewId === interview.id) &&
    (contact ? draft.recipients.includes(contact.id) : draft.recipients.length === 0);
  return {
    title: context.programName(programId),
    href: `/interviews/${interview.id}`,
    when: `${formatMoment(interview.endsAt, context.zone, "weekday")}, ended ${formatMoment(interview.endsAt, context.zone, "time")}`,
    thanked: thankedFor(context, interview),
    row: {
      who: contact ? personName(contact) : "Your interviewers",
      ...(contact ? roleOf(contact) : same("Nobody is recorded for this interview")),
      log: { programId, direction: "sent", kind: "thank-you", recipients, interviewId: interview.id },
      draftId: draftFor(context.season, forThis),
    },
  };
}

/** Roles whose names are long and whose initials everybody in the field knows. */
const SHORT_ROLES: Partial<Record<Contact["role"], string>> = {
  "program-director": "PD",
  "associate-program-director": "APD",
  chief: "Chief",
};

function roleOf({ role }: Contact): Pick<Row, "about" | "aboutShort"> {
  if (role === "other") return same("");
  return { about: ROLE_WORDS[role], aboutShort: SHORT_ROLES[role] ?? ROLE_WORDS[role] };
}

function showReply(context: Context, message: Message): Shown {
  const { programId } = message;
  const writers = message.recipients.flatMap((id) => context.contact(id) ?? []);
  const words = excerpt(message.body || message.subject, 90);
  return {
    title: context.programName(programId),
    href: readHref(message.id),
    when: `${message.kind === "other" ? "Message" : KIND_WORDS[message.kind]} of ${formatMoment(message.at, context.zone, "moment")}`,
    thanked: [],
    row: {
      who: `Reply to ${writers.length > 0 ? listOf(writers.map(personName)) : context.programName(programId)}`,
      ...same(words && `They wrote “${words}”`),
      log: {
        programId,
        direction: "sent",
        kind: "reply",
        channel: message.channel,
        recipients: message.recipients,
        inReplyTo: message.id,
      },
      draftId: draftFor(context.season, (draft) => draft.inReplyTo === message.id),
    },
  };
}

function show(context: Context, reminder: Reminder): Shown {
  const { interviewId, messageId } = reminder;
  const interview = interviewId && context.season.interviews.find(({ id }) => id === interviewId);
  if (reminder.rule === "thank-you" && interview) return showThankYou(context, reminder, interview);
  const message = messageId && context.season.messages.find(({ id }) => id === messageId);
  if (reminder.rule === "reply" && message) return showReply(context, message);
  return showRotation(context, reminder) ?? showOther(context, reminder);
}

/** What has its time and then is past, as a note before a rotation is once it has begun. */
const PASSING = new Set(["rotation-before", "rotation-midpoint", "unranked", "letter-window"]);

/**
 * A season's reminders (of `check` at `now`, epoch milliseconds) by what they are about: late ones most recent first, because
 * those can still land well; the others by when they become late. To-dos are not among them: they have a list of their own.
 */
export function groupReminders(
  season: Season,
  reminders: Check["reminders"],
  now: number,
): Record<ReminderState, Group[]> {
  const context = gather(season, now);
  const groups = new Map<string, Group>();
  for (const reminder of reminders) {
    if (reminder.rule === "task") continue;
    const { row, ...shown } = show(context, reminder);
    const key = `${reminder.rule}:${reminder.interviewId ?? reminder.rotationId ?? reminder.messageId ?? reminder.key}`;
    const group = groups.get(key) ?? {
      key,
      rule: reminder.rule,
      state: reminder.state,
      ...shown,
      opensAt: Date.parse(reminder.opensAt),
      dueAt: Date.parse(reminder.dueAt),
      lateAt: Date.parse(reminder.lateAt),
      thanks: reminder.rule === "thank-you" || reminder.rule === "rotation-thanks",
      passes: PASSING.has(reminder.rule),
      rows: [],
    };
    group.rows.push({ key: reminder.key, title: titleOf(reminder), ...row });
    groups.set(key, group);
  }
  for (const group of groups.values()) group.rows.sort(byInvitation(season, group));
  const all = [...groups.values()];
  const of = (state: ReminderState) => all.filter((group) => group.state === state);
  const soonest = (a: Group, b: Group) => a.lateAt - b.lateAt;
  const latest = (a: Group, b: Group) => b.opensAt - a.opensAt;
  return {
    overdue: of("overdue").sort(latest),
    due: of("due").sort(soonest),
    upcoming: of("upcoming").sort(soonest),
    lapsed: of("lapsed").sort(latest),
  };
}

/** People stand in the order in which the interview lists them. */
function byInvitation(season: Season, group: Group): (a: Row, b: Row) => number {
  const interview = season.interviews.find(({ id }) => group.key === `thank-you:${id}`);
  const place = new Map(interview?.participants.map(({ contactId }, i) => [contactId, i]));
  const of = (row: Row) => place.get(row.log?.recipients?.[0] ?? "") ?? 0;
  return (a, b) => of(a) - of(b);
}
