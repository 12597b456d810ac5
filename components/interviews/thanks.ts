import { gather } from "@/lib/rules/gather";
import type { ReminderState } from "@/lib/rules/rule";
import { interviewThanked } from "@/lib/rules/thanked";
import type { Reminder } from "@/lib/rules/types";
import { formatMoment } from "@/lib/season/format";
import type { Contact, Interview, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { shortName } from "@/lib/season/words";

/** How the thanks of one person after an interview stand; `who` is null where nobody in particular is recorded. */
export type Thanks = {
  id: string;
  who: string | null;
  words: string;
  look: "done" | "late" | "due" | "muted" | "faint";
};

/** For each interview, when each person was thanked (epoch milliseconds); under null who thanked everybody. */
export type ThankedAt = Map<string, Map<string | null, number>>;

const STANDING: Record<ReminderState, Pick<Thanks, "words" | "look">> = {
  overdue: { words: "late", look: "late" },
  due: { words: "due", look: "due" },
  upcoming: { words: "not due yet", look: "muted" },
  lapsed: { words: "not thanked", look: "faint" },
};

/** Who was thanked for which interview by `now` (epoch milliseconds): the first thank-you sent after it ended. */
export function thankedAt(season: Season, now: number): ThankedAt {
  const context = gather(season, now);
  const ends = new Map(season.interviews.map(({ id, endsAt }) => [id, instantMs(endsAt)]));
  const thanked: ThankedAt = new Map();
  for (const dated of context.sent()) {
    if (dated.message.kind !== "thank-you") continue;
    const id = interviewThanked(context, dated);
    const end = id === null ? undefined : ends.get(id);
    if (id === null || end === undefined || dated.at < end) continue;
    const people = thanked.get(id) ?? new Map<string | null, number>();
    thanked.set(id, people);
    const recipients = dated.message.recipients.length > 0 ? dated.message.recipients : [null];
    for (const recipient of recipients) if (!people.has(recipient)) people.set(recipient, dated.at);
  }
  return thanked;
}

/** How thanks stand after an interview that has ended: person by person, or for the interview where nobody is recorded. */
export function thanksFor(
  interview: Interview,
  contacts: Map<string, Contact>,
  thanked: ThankedAt,
  reminders: Reminder[],
  zone: string,
): Thanks[] {
  const times = thanked.get(interview.id);
  const own = reminders.filter(({ rule, interviewId }) => rule === "thank-you" && interviewId === interview.id);
  const standing = (contactId: string | null, expected: boolean): Pick<Thanks, "words" | "look"> => {
    const at = times?.get(contactId) ?? times?.get(null);
    if (at !== undefined) return { words: `thanked ${formatMoment(at, zone, "day")}`, look: "done" };
    const reminder = own.find((one) => (one.contactId ?? null) === contactId);
    if (reminder) return STANDING[reminder.state];
    return { words: expected ? "not thanked" : "no thank-you needed", look: "faint" };
  };
  if (interview.participants.length === 0) {
    const first = times && Math.min(...times.values());
    const anyone = first === undefined ? standing(null, true) : standingAt(first, zone);
    return [{ id: interview.id, who: null, ...anyone }];
  }
  return interview.participants.flatMap(({ contactId, thankYou }) => {
    const contact = contacts.get(contactId);
    return contact ? [{ id: contactId, who: shortName(contact), ...standing(contactId, thankYou === "expected") }] : [];
  });
}

/** People whose thanks stand alike; nobody is named where nobody in particular is recorded. */
export type ThanksLine = Pick<Thanks, "words" | "look"> & { who: string[] };

/** Thanks by how they stand, in the order of the first of each: who is thanked is said once for all of them. */
export function thanksLines(thanks: readonly Thanks[]): ThanksLine[] {
  const lines = new Map<string, ThanksLine>();
  for (const { who, words, look } of thanks) {
    const line = lines.get(words) ?? { who: [], words, look };
    if (who) line.who.push(who);
    lines.set(words, line);
  }
  return [...lines.values()];
}

function standingAt(at: number, zone: string): Pick<Thanks, "words" | "look"> {
  return { words: `thanked ${formatMoment(at, zone, "day")}`, look: "done" };
}
