import { touches } from "@/lib/rules";
import type { LetterState } from "@/lib/rules/letter";
import type { Check } from "@/lib/rules/types";
import type { Season } from "@/lib/season/schema";
import type { ProgramFacts } from "./next-step";

/** What a page of the season knows (lib/season-view.ts). */
export type View = { season: Season; zone: string; now: number; check: Check; letter: LetterState };

function grouped<Row extends { programId: string | null }>(rows: readonly Row[]): (programId: string) => Row[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.programId);
    if (group) group.push(row);
    else groups.set(row.programId, [row]);
  }
  return (programId) => groups.get(programId) ?? [];
}

/** Sorts a season out by program, once: for each program, in the season's order, all that is about it. */
export function factsByProgram({ season, zone, now, check, letter }: View): ProgramFacts[] {
  const contacts = grouped(season.contacts);
  const interviews = grouped(season.interviews);
  const messages = grouped(season.messages);
  const tasks = grouped(season.tasks);
  const reminders = grouped(check.reminders);
  const touched = grouped(touches(season, now));
  const holders = letter.state === "conflict" ? letterHolders(letter) : new Set();
  const budgets = new Map(check.budgets.map((budget) => [budget.programId, budget]));
  return season.programs.map((program) => ({
    program,
    contacts: contacts(program.id),
    interviews: interviews(program.id),
    messages: messages(program.id),
    tasks: tasks(program.id),
    reminders: reminders(program.id),
    touches: touched(program.id),
    budget: budgets.get(program.id) ?? {
      programId: program.id,
      used: 0,
      limit: season.season.limits.perProgram,
      messageIds: [],
    },
    inConflict: holders.has(program.id),
    now,
    zone,
  }));
}

/** Who holds a #1 letter that stands; several programs while there is a conflict. */
export function letterHolders(letter: LetterState): Set<string> {
  if (letter.state === "none") return new Set();
  if (letter.state === "out") return new Set([letter.program.id]);
  return new Set(letter.holders.map(({ program }) => program.id));
}
