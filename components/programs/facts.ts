import { touches } from "@/lib/rules";
import type { LetterState } from "@/lib/rules/letter";
import type { Check } from "@/lib/rules/types";
import { groupedBy } from "@/lib/season/grouped";
import { madeOnce } from "@/lib/season/made-once";
import type { Season } from "@/lib/season/schema";
import { madeUntilNext } from "@/lib/season/until-next";
import type { ProgramFacts } from "./next-step";

/** What a page of the season knows (lib/season-view.ts). */
export type View = { season: Season; zone: string; now: number; check: Check; letter: LetterState };

function grouped<Row extends { programId: string | null }>(rows: readonly Row[]) {
  const groups = groupedBy(rows, ({ programId }) => programId);
  return (programId: string): readonly Row[] => groups.get(programId) ?? [];
}

const contactsOf = madeOnce((rows: Season["contacts"]) => grouped(rows));
const interviewsOf = madeOnce((rows: Season["interviews"]) => grouped(rows));
const messagesOf = madeOnce((rows: Season["messages"]) => grouped(rows));
const touchesOf = madeUntilNext((season, now) => grouped(touches(season, now)));
const tasksOf = madeOnce((rows: Season["tasks"]) => grouped(rows));

/** Sorts a season out by program, once: for each program, in the season's order, all that is about it. */
export function factsByProgram({ season, zone, now, check, letter }: View): ProgramFacts[] {
  const contacts = contactsOf(season.contacts);
  const interviews = interviewsOf(season.interviews);
  const messages = messagesOf(season.messages);
  const tasks = tasksOf(season.tasks);
  const reminders = grouped(check.reminders);
  const touched = touchesOf(season, now);
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
