import type { Budget } from "@/lib/rules/cadence/message-budget";
import type { CadenceId, ReminderId, WordingId } from "@/lib/rules/registry";
import type { Found, Reminded } from "@/lib/rules/rule";

/** What `check` and `preflight` give; the shapes of season-file.md, field by field, but for a reminder's title. */

/** Names what it is about; a person's answer is stored under it. Starts with the rule's id. */
type Keyed<Id> = { key: string; rule: Id };

export type Reminder = Keyed<ReminderId> & Omit<Reminded, "keyRest">;

/** Of the season's rules and of the checks of words, unless it is said of which. */
export type Finding<Id extends CadenceId | WordingId = CadenceId | WordingId> = Keyed<Id> &
  Omit<Found, "keyRest"> & {
    /** UTF-16 offsets into `field`, end exclusive; wording checks only. */
    start?: number;
    end?: number;
    field?: "subject" | "body";
  };

export type Check = { now: string; reminders: Reminder[]; findings: Finding<CadenceId>[]; budgets: Budget[] };
export type Preflight = { now: string; findings: Finding[]; canSend: boolean };
