import type { LogStart } from "@/components/log/log-start";
import type { ReminderId, ReminderState } from "@/lib/rules";

/** One line that waits: a person to thank, a message to answer, a list to certify. */
export type Row = {
  /** The reminder's key, under which an answer to it is stored. */
  key: string;
  /** The sentence that names it where it stands alone, without its clock. */
  title: string;
  who: string;
  /** What the message that settles it is called, or what is to be done: "Thank-you to Dr. Elena Marsh". */
  words: string;
  about: string;
  /** The same where there is little room. */
  aboutShort: string;
  /** What "Mark sent" logs; null where no message would settle it. */
  log: LogStart | null;
  draftId: string | null;
};

/** Rows that share a clock: the people of one interview, a rotation, a message to answer. */
export type Group = {
  key: string;
  rule: ReminderId;
  state: ReminderState;
  title: string;
  /** The program's short name, for what is said in passing. */
  shortTitle: string;
  href: string;
  when: string;
  /** Epoch milliseconds. */
  opensAt: number;
  dueAt: number;
  lateAt: number;
  /** Whether it follows the thank-you clock, which the ruler draws. */
  thanks: boolean;
  /** Whether it ends at `lateAt`, instead of being late from then on. */
  passes: boolean;
  rows: Row[];
  /** What its rows are counted as, one and several. */
  noun: readonly [one: string, many: string];
  /** The interview whose people it is about; null where it is about something else, or nobody is named. */
  interviewToThank: string | null;
  /** How it is shown above a program's timeline. */
  pinned: {
    name: string;
    /** Whether its people are named beside it, instead of what it is about. */
    people: boolean;
    /** What its Log and Write buttons say; null where they name the person. */
    log: string | null;
    write: string | null;
    /** Whether a row that no message settles has a button to open it. */
    opens: boolean;
  };
  /** Who has been thanked, by day; `unsent` is the message's id while it waits on this device for the server. */
  thanked: { who: string; when: string; unsent: string | null }[];
};
