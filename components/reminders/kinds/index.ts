import type { ReminderId } from "@/lib/rules";
import type { ReminderKind } from "../reminder-kind";
import { invitation } from "./invitation";
import { letterWindow } from "./letter-window";
import { rankList } from "./rank-list";
import { reply } from "./reply";
import { rotationBefore } from "./rotation-before";
import { rotationMidpoint } from "./rotation-midpoint";
import { rotationThanks } from "./rotation-thanks";
import { task } from "./task";
import { thankYou } from "./thank-you";
import { unranked } from "./unranked";

/** What screens say and do about each kind of reminder: a file for each rule. */
export const REMINDER_KINDS: Record<ReminderId, ReminderKind> = {
  "thank-you": thankYou,
  invitation: invitation,
  "rotation-before": rotationBefore,
  "rotation-midpoint": rotationMidpoint,
  "rotation-thanks": rotationThanks,
  reply: reply,
  "rank-list": rankList,
  unranked: unranked,
  "letter-window": letterWindow,
  task: task,
};
