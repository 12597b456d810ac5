import type { SentKind } from "./schema";

/** What a step's day is counted from: a date of the season, the program's interview, or the day the playbook is started. */
export type PlaybookAnchor = "now" | "applicationsOpen" | "interview" | "rankListDeadline";

/** Calendar days from the anchor; before it where negative. */
export type Timing = { anchor: PlaybookAnchor; days: number };

export type PlaybookStep = {
  /** Unique within its playbook; public and stable. */
  id: string;
  title: string;
  timing: Timing;
  /** The kind of draft it leads to; null where no message to the program is written. */
  kind: SentKind | null;
};
