import { type Budget, budgetOf } from "@/lib/rules/cadence/message-budget";
import type { Context } from "@/lib/rules/context";
import { gather } from "@/lib/rules/gather";
import { type CadenceId, rules } from "@/lib/rules/registry";
import type { Level } from "@/lib/rules/rule";
import type { Check, Finding, Reminder } from "@/lib/rules/types";
import { compareText } from "@/lib/rules/words";
import type { FindingAnswer, Season } from "@/lib/season/schema";
import { instantMs, isoIn } from "@/lib/season/time";

const GRAVEST_FIRST: Record<Level, number> = { stop: 0, warn: 1, notice: 2 };

/** Findings in the order of every list of them: by level, then by key. */
export function sortFindings<Found extends Finding>(findings: Found[]): Found[] {
  return findings.sort((a, b) => GRAVEST_FIRST[a.level] - GRAVEST_FIRST[b.level] || compareText(a.key, b.key));
}

/** What a rule gives, with the rule's id, which also begins the key. */
export function keyed<Id extends string, Given extends { keyRest: string | null }>(
  rule: Id,
  { keyRest, ...given }: Given,
): { key: string; rule: Id } & Omit<Given, "keyRest"> {
  return { key: keyRest === null ? rule : `${rule}:${keyRest}`, rule, ...given };
}

function hides(answer: FindingAnswer, now: number): boolean {
  if (answer.answer === "dismissed") return true;
  return answer.until !== null && now < instantMs(answer.until);
}

/** The keys of what a person dismissed, or snoozed beyond the moment. */
function hiddenAt(season: Season, now: number): Set<string> {
  return new Set(season.answers.filter((answer) => hides(answer, now)).map((answer) => answer.finding));
}

/**
 * What a season reminds of at a moment (epoch milliseconds), by due instant. What a person dismissed or snoozed is left out. A program
 * that was archived asks for nothing any more but a person's own to-dos.
 */
export function reminders(season: Season, now: number): Reminder[] {
  return remindersIn(gather(season, now), hiddenAt(season, now));
}

function remindersIn(context: Context, hidden: Set<string>): Reminder[] {
  const archived = new Set(context.season.programs.filter((program) => program.archived).map(({ id }) => id));
  return rules.reminders
    .flatMap((rule) => rule.check(context).map((reminded): Reminder => keyed(rule.id, reminded)))
    .filter(({ key, rule, programId }) => !hidden.has(key) && (rule === "task" || !archived.has(programId ?? "")))
    .sort((a, b) => instantMs(a.dueAt) - instantMs(b.dueAt) || compareText(a.key, b.key));
}

/**
 * What a season asks for at a moment (epoch milliseconds): its reminders, findings by level, budgets by program. Of findings a stop
 * stays until its cause is gone, whatever a person answered. What was written to an archived program counts as before.
 */
export function check(season: Season, now: number): Check {
  const context = gather(season, now);
  const hidden = hiddenAt(season, now);
  const budgets = season.programs
    .map((program) => budgetOf(context, program.id))
    .sort((a, b) => compareText(a.programId, b.programId));
  return {
    now: isoIn(now, context.zone),
    reminders: remindersIn(context, hidden),
    findings: findingsIn(context, hidden, rules.cadence),
    budgets,
  };
}

function findingsIn(
  context: Context,
  hidden: Set<string>,
  asked: readonly (typeof rules.cadence)[number][],
): Finding<CadenceId>[] {
  const findings = asked
    .flatMap((rule) => rule.check(context).map((found): Finding<CadenceId> => keyed(rule.id, found)))
    .filter(({ key, level }) => level === "stop" || !hidden.has(key));
  return sortFindings(findings);
}

/**
 * The part of `check` that tells what a message to one program changes: the reminders, that program's budget, and what the rules of these
 * ids find, without asking the others. It is asked with every key that is pressed.
 */
export function checkFor(
  season: Season,
  now: number,
  programId: string,
  ids: ReadonlySet<string>,
): Pick<Check, "reminders" | "findings"> & { budget: Budget | undefined } {
  const context = gather(season, now);
  const hidden = hiddenAt(season, now);
  return {
    reminders: remindersIn(context, hidden),
    findings: findingsIn(
      context,
      hidden,
      rules.cadence.filter(({ id }) => ids.has(id)),
    ),
    budget: context.program(programId) && budgetOf(context, programId),
  };
}
