import type { Context, Reminder } from "@/lib/rules";
import type { Contact, Message, Season } from "@/lib/season/schema";
import type { Group, Row } from "./reminder-row";

/** How a group of reminders is shown: its heading, and one row. */
export type Shown = Pick<Group, "title" | "href" | "when" | "thanked" | "interviewToThank"> & {
  row: Omit<Row, "key" | "title">;
  /** Where the row stands among its group's, from 0. */
  place: number;
};

/** How reminders of a kind stand among what waits, on Today and over a program's timeline. */
export type Waiting = {
  /** One of them and several, to be counted: "1 thank-you", "3 thank-yous". */
  noun: readonly [one: string, many: string];
  /** Whether its clock is that of thank-yous. */
  thanks: boolean;
  /** Whether it goes away undone when its time is over, instead of being late from then on. */
  passes: boolean;
  /** `unsent` are messages that wait on the device to be sent. */
  show: (context: Context, reminder: Reminder, unsent: ReadonlySet<string>) => Shown;
  /** Over a program's timeline. */
  pinned: Omit<Group["pinned"], "name"> & { name: (rows: number) => string };
};

/** How reminders of a kind are named when a message ends them: "Clears the late thank-you to Dr. Marsh." */
export type Cleared = {
  /** All of the kind that it ends; `state` is a word for the state that they share, and a space, or nothing. */
  noun: (season: Season, reminders: readonly Reminder[], state: string) => string;
  /** What several are called, where they are counted: "both late thank-yous". */
  many: string | null;
  /** Who waits again once the message is undone; null where the noun does. */
  person: (season: Season, reminder: Reminder) => string | null;
};

/**
 * Everything that screens say and do about one kind of reminder. How it stands in the calendar, which is no screen's alone, is with
 * its rule in lib/rules/reminders.
 */
export type ReminderKind = {
  /** Null where it has its own list. */
  waiting: Waiting | null;
  /** What it asks of a program next, in a few words, of all that stand alike; null where it is no program's, or a step by itself. */
  nextStep:
    | ((
        reminders: readonly Reminder[],
        known: { messages: readonly Message[]; contacts: readonly Contact[] },
      ) => string)
    | null;
  /** Null where no message ends it. */
  cleared: Cleared | null;
};
