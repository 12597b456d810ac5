import type { Context } from "@/lib/rules/context";
import type { Draft, Message, Season, SentKind } from "@/lib/season/schema";

/** What `check` and `preflight` give; the shapes of season-file.md, field by field. */
export type Level = "stop" | "warn" | "notice";
export type ReminderState = "upcoming" | "due" | "overdue" | "lapsed";

export type Finding = {
  /** Names what it is about; a person's answer is stored under it. Starts with the rule's id. */
  key: string;
  rule: string;
  level: Level;
  programId: string | null;
  messageIds: string[];
  message: string;
  /** UTF-16 offsets into `field`, end exclusive; wording checks only. */
  start?: number;
  end?: number;
  field?: "subject" | "body";
};

export type Reminder = {
  key: string;
  rule: string;
  state: ReminderState;
  programId: string | null;
  interviewId?: string;
  rotationId?: string;
  contactId?: string;
  messageId?: string;
  taskId?: string;
  invitationId?: string;
  /** Instants, ISO in the season's zone. */
  opensAt: string;
  dueAt: string;
  lateAt: string;
  message: string;
};

export type Budget = { programId: string; used: number; limit: number; messageIds: string[] };

export type Check = { now: string; reminders: Reminder[]; findings: Finding[]; budgets: Budget[] };
export type Preflight = { now: string; findings: Finding[]; canSend: boolean };

/** A message about to be sent: what a draft file of the command line holds. */
export type DraftMessage = Omit<Draft, "id"> & Pick<Message, "acknowledged">;

/** What people read about a rule, in the guide and beside a finding. */
export type RuleText = {
  /** Equal to the file's name; public and stable. */
  id: string;
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

export type ReminderRule = RuleText & { examples: SeasonExample[]; check: (context: Context) => Reminder[] };
export type CadenceRule = RuleText & { examples: SeasonExample[]; check: (context: Context) => Finding[] };

/** A place in a draft that a wording rule marks: UTF-16 offsets into the field, end exclusive. */
export type Mark = { field: "subject" | "body"; start: number; end: number; message: string; level?: Level };
export type WordingRule = RuleText & {
  examples: TextExample[];
  check: (draft: DraftMessage, context: Context) => Mark[];
};

export type { Season };
