import { type Check, check, type Finding, type Reminder, type RuleId } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";

/** A reminder or finding that a person put out of sight, and what stands there meanwhile. */
export type SnoozedDismissed = { key: string; rule: RuleId; message: string; how: string };

/** What the rules say at a moment (epoch milliseconds) with every answer left out of account. */
function unanswered(season: Season, now: number): Check {
  return check({ ...season, answers: [] }, now);
}

/** Whether there is something under this key that can be snoozed or dismissed: it is found now, and it is no stop. */
export function canBeAnswered(season: Season, key: string, now: number): boolean {
  const { reminders, findings } = unanswered(season, now);
  return (
    reminders.some((reminder) => reminder.key === key) ||
    findings.some((finding) => finding.key === key && finding.level !== "stop")
  );
}

/** What is snoozed or dismissed and would show otherwise, in the order in which it would. */
export function snoozedDismissed(season: Season, shown: Check, now: number): SnoozedDismissed[] {
  return answered(season, shown, now, ({ reminders, findings }) => [...reminders, ...findings]);
}

/** The findings about a program, or about a message of it, that are dismissed and would show otherwise. */
export function dismissedAt(season: Season, shown: Check, now: number, programId: string): SnoozedDismissed[] {
  const here = findingsAt(season, programId);
  return answered(season, shown, now, ({ findings }) => findings.filter(here));
}

/** Whether a finding is about a program, or about a message of it. */
export function findingsAt(season: Season, programId: string): (finding: Finding) => boolean {
  const messages = new Set(season.messages.filter((message) => message.programId === programId).map(({ id }) => id));
  return (finding) => finding.programId === programId || finding.messageIds.some((id) => messages.has(id));
}

function answered(
  season: Season,
  shown: Check,
  now: number,
  of: (found: Check) => (Reminder | Finding)[],
): SnoozedDismissed[] {
  if (season.answers.length === 0) return [];
  const visible = new Set([...shown.reminders, ...shown.findings].map(({ key }) => key));
  const answers = new Map(season.answers.map((answer) => [answer.finding, answer]));
  return of(unanswered(season, now)).flatMap(({ key, rule, message }) => {
    const answer = answers.get(key);
    if (!answer || visible.has(key)) return [];
    const how =
      answer.answer === "snoozed" && answer.until !== null
        ? `Snoozed until ${formatMoment(answer.until, season.season.timeZone, "moment")}`
        : `Dismissed ${formatMoment(answer.at, season.season.timeZone, "weekday")}`;
    return [{ key, rule, message, how }];
  });
}
