import type { Context } from "@/lib/rules/context";
import type { Noun } from "@/lib/season/fields/field";
import type { Draft, Message, Season, SentKind } from "@/lib/season/schema";

/** How loud a finding is. */
export type Level = "stop" | "warn" | "notice";
export type ReminderState = "upcoming" | "due" | "overdue" | "lapsed";

/** The rows that a reminder is about. */
export type ReminderRows = {
  programId: string | null;
  interviewId?: string;
  rotationId?: string;
  contactId?: string;
  messageId?: string;
  taskId?: string;
  invitationId?: string;
};

/** What a rule reminds of. The engine adds the rule's id, and makes of it and `keyRest` the key. */
export type Reminded = ReminderRows & {
  /** What follows the rule's id and a colon in the key; null where the id alone is the key. */
  keyRest: string | null;
  state: ReminderState;
  /** Instants, ISO in the season's zone. */
  opensAt: string;
  dueAt: string;
  lateAt: string;
  /** What is to be done, without its time: "Thank Dr. Amara Osei, Lakeshore University". */
  title: string;
  /** The title and how it stands in time: "…: 3 days 2 hours late". */
  message: string;
};

/** What a rule finds in a season. The engine adds the rule's id, and makes of it and `keyRest` the key. */
export type Found = {
  /** What follows the rule's id and a colon in the key. */
  keyRest: string;
  level: Level;
  programId: string | null;
  messageIds: string[];
  message: string;
  /** It may not be so: a question is open. */
  unsure?: true;
};

/** A message about to be sent: what a draft file of the command line holds. */
export type DraftMessage = Omit<Draft, "id"> & Pick<Message, "acknowledged">;

/** What people read about a rule, in the guide and beside a finding. */
export type RuleText<Id extends string> = {
  /** Equal to the file's name; public and stable. */
  id: Id;
  title: string;
  why: string;
  todo: string;
  /** The level it finds at unless the case at hand is graver or lighter; a reminder's says how loud it is once due. */
  level: Level;
};

/** A small season at a moment, in which the rule has something to say or has not; run by the tests, shown by the guide. */
export type SeasonExample = { says: string; fires: boolean; season: () => Season; now: string };

/**
 * A sentence that a wording rule marks or leaves alone, written to `p1`; the kind, the season it stands in and the recipients
 * where those matter (else a thank-you, a season of that one program, and nobody recorded).
 */
export type TextExample = {
  text: string;
  fires: boolean;
  kind?: SentKind;
  season?: () => Season;
  recipients?: string[];
};

/** What is the same of rules that look at a season. */
type SeasonRule<Id extends string> = RuleText<Id> & {
  examples: SeasonExample[];
  /**
   * The nouns whose ids stand in its keys after its own: of one row, or with a second noun of that row and another; none where no
   * row is named. When a season is imported, a person's answers follow the new ids by it.
   */
  keyNames: readonly [] | readonly [Noun] | readonly [Noun, Noun];
};

/** A reminder as the calendar reads it: with its key. */
type InCalendarReminder = Omit<Reminded, "keyRest"> & { key: string };

/** How a reminder stands in the calendar and its feed. */
export type InCalendar = {
  /** Reminders that give the same words here are one entry, of which these are the key. */
  entryKey: (reminder: InCalendarReminder) => string;
  /** The title of an entry, by its first reminder and all of them. */
  title: (season: Season, first: InCalendarReminder, all: readonly InCalendarReminder[]) => string;
  href: (reminder: ReminderRows) => string;
  /** Whether a feed says by when it is best done, since the entry stands at the moment after which it is late. */
  saysBest: boolean;
};

export type ReminderRule<Id extends string> = SeasonRule<Id> & {
  check: (context: Context) => Reminded[];
  /** Null where something else stands in the calendar for it already. */
  calendar: InCalendar | null;
};

export type CadenceRule<Id extends string> = SeasonRule<Id> & { check: (context: Context) => Found[] };

/** A place in a draft that a wording rule marks: UTF-16 offsets into the field, end exclusive. */
export type Mark = {
  field: "subject" | "body";
  start: number;
  end: number;
  message: string;
  level?: Level;
  /** The words and what was learned disagree: a notice at most, and a question where the rule has one. */
  unsure?: true;
};
export type WordingRule<Id extends string> = RuleText<Id> & {
  examples: TextExample[];
  check: (draft: DraftMessage, context: Context) => Mark[];
};
