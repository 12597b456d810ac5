import type { Context, Reminder } from "@/lib/rules";
import { interviewThanked } from "@/lib/rules/thanked";
import { formatMoment } from "@/lib/season/format";
import type { Contact, Draft, Interview, Season } from "@/lib/season/schema";
import { count, personName, ROLE_WORDS, shortName } from "@/lib/season/words";
import type { ReminderKind, Shown } from "../reminder-kind";
import type { Group, Row } from "../reminder-row";
import { draftFor, rowOf, same } from "./parts";

/** Who an interview's thanks are owed to where it lists nobody. */
const INTERVIEWERS = "Your interviewers";

/** Who has been thanked for an interview so far, by the day; each thank-you that waits on the device stands by itself at the end. */
function thankedFor(context: Context, interview: Interview, unsent: ReadonlySet<string>): Group["thanked"] {
  const endedAt = Date.parse(interview.endsAt);
  const byDay = new Map<string, Set<string>>();
  const waiting: Group["thanked"] = [];
  for (const dated of context.sentTo(interview.programId)) {
    if (dated.message.kind !== "thank-you" || dated.at < endedAt) continue;
    if (interviewThanked(context, dated) !== interview.id) continue;
    const names = dated.message.recipients.flatMap((id) => {
      const contact = context.contact(id);
      return contact ? personName(contact) : [];
    });
    if (unsent.has(dated.message.id)) {
      waiting.push({ who: names.join(", ") || INTERVIEWERS, when: "Sent, waiting", unsent: dated.message.id });
      continue;
    }
    const day = formatMoment(dated.at, context.zone, "weekday");
    byDay.set(day, new Set([...(byDay.get(day) ?? []), ...names]));
  }
  const sent = [...byDay].map(([day, people]) => ({ who: [...people].join(", "), when: `Sent ${day}`, unsent: null }));
  return [...sent.filter(({ who }) => who !== ""), ...waiting];
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

function show(context: Context, reminder: Reminder, unsent: ReadonlySet<string>): Shown {
  const interview = rowOf(context.season.interviews, reminder.interviewId);
  const { programId, endsAt } = interview;
  const contact = reminder.contactId === undefined ? undefined : context.contact(reminder.contactId);
  const recipients = contact ? [contact.id] : [];
  const forThis = (draft: Draft) =>
    draft.kind === "thank-you" &&
    draft.programId === programId &&
    (draft.interviewId === null || draft.interviewId === interview.id) &&
    (contact ? draft.recipients.includes(contact.id) : draft.recipients.length === 0);
  const who = contact ? personName(contact) : INTERVIEWERS;
  return {
    title: context.programName(programId),
    href: `/interviews/${interview.id}`,
    when: `${formatMoment(endsAt, context.zone, "weekday")}, ended ${formatMoment(endsAt, context.zone, "time")}`,
    thanked: thankedFor(context, interview, unsent),
    interviewToThank: contact ? interview.id : null,
    row: {
      who,
      words: `Thank-you to ${who}`,
      ...(contact ? roleOf(contact) : same("No people added to this interview")),
      log: { programId, direction: "sent", kind: "thank-you", recipients, interviewId: interview.id },
      draftId: draftFor(context.season, forThis),
    },
    // People stand in the order in which the interview lists them.
    place: Math.max(
      0,
      interview.participants.findIndex(({ contactId }) => contactId === contact?.id),
    ),
  };
}

function person(season: Season, { contactId }: Reminder): string | null {
  const contact = season.contacts.find(({ id }) => id === contactId);
  return contact ? shortName(contact) : null;
}

export const thankYou: ReminderKind = {
  waiting: {
    noun: ["thank-you", "thank-yous"],
    thanks: true,
    passes: false,
    show,
    pinned: {
      name: (rows) => (rows === 1 ? "Thank-you" : count(rows, "thank-you")),
      people: true,
      log: null,
      write: null,
      opens: true,
    },
  },
  nextStep: (reminders, { contacts }) => {
    const people = new Set(reminders.flatMap(({ contactId }) => contactId ?? []));
    if (people.size > 1) return `Thank ${count(people.size, "person", "people")}`;
    const contact = contacts.find(({ id }) => people.has(id));
    return `Thank ${contact ? shortName(contact) : "your interviewers"}`;
  },
  cleared: {
    noun: (season, reminders, state) => {
      const [first] = reminders;
      if (reminders.length !== 1 || !first) return count(reminders.length, `${state}thank-you`);
      const name = person(season, first);
      return `the ${state}thank-you${name ? ` to ${name}` : ""}`;
    },
    many: "thank-yous",
    person,
  },
};
