import type { ReminderState } from "@/lib/rules/rule";
import type { Reminder } from "@/lib/rules/types";
import { formatMoment } from "@/lib/season/format";
import type { Contact } from "@/lib/season/schema";

type ThanksState = { words: string; look: "late" | "due" | "muted" | "done"; on?: string };

/** A person at a program and how their thanks stand; `on` is the day of the latest. */
export type Person = { contact: Contact; standing: ThanksState | null };

const STANDING: Record<Exclude<ReminderState, "lapsed">, ThanksState> = {
  overdue: { words: "Late", look: "late" },
  due: { words: "Due", look: "due" },
  upcoming: { words: "Not due yet", look: "muted" },
};

/** The people of a program; `thanked` says when each was last thanked (epoch milliseconds). */
export function peopleWithThanks(
  contacts: readonly Contact[],
  reminders: readonly Reminder[],
  thanked: Map<string, number>,
  zone: string,
): Person[] {
  return contacts.map((contact) => {
    const states = new Set(reminders.filter(({ contactId }) => contactId === contact.id).map(({ state }) => state));
    const open = (["overdue", "due", "upcoming"] as const).find((state) => states.has(state));
    if (open) return { contact, standing: STANDING[open] };
    const at = thanked.get(contact.id);
    if (at === undefined) return { contact, standing: null };
    return { contact, standing: { words: "Thanked", on: formatMoment(at, zone, "weekday"), look: "done" } };
  });
}
