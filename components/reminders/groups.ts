import { type Context, type Reminder, type ReminderState, reminders as remindersOf } from "@/lib/rules";
import { gather } from "@/lib/rules/gather";
import { programShortName } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";
import { REMINDER_KINDS } from "./kinds";
import type { Shown, Waiting } from "./reminder-kind";
import type { Group, Row } from "./reminder-row";

/** A group while its rows are gathered, each with its place. */
type Gathering = { waiting: Waiting; first: Reminder; shown: Shown; rows: { row: Row; place: number }[] };

/** Reminders of one interview stand together; every other stands alone. */
const groupKey = ({ key, rule, interviewId }: Reminder) => (interviewId === undefined ? key : `${rule}:${interviewId}`);

/**
 * A season's reminders (of `check` at `now`, epoch milliseconds) by what they are about: late ones most recent first, because
 * those can still land well; the others by when they are due. To-dos are not among them: they have a list of their own. `unsent` are the ids of
 * messages that wait on the device for the server: whom they thank keep their group until it has them, without a row of its own.
 */
export function groupReminders(
  season: Season,
  reminders: readonly Reminder[],
  now: number,
  unsent: ReadonlySet<string> = new Set(),
): Record<ReminderState, Group[]> {
  const context = gather(season, now);
  const gathered = new Map<string, Gathering>();
  for (const reminder of reminders) {
    const { waiting } = REMINDER_KINDS[reminder.rule];
    if (waiting === null) continue;
    const shown = waiting.show(context, reminder, unsent);
    const key = groupKey(reminder);
    const group = gathered.get(key) ?? { waiting, first: reminder, shown, rows: [] };
    group.rows.push({ row: { key: reminder.key, title: reminder.title, ...shown.row }, place: shown.place });
    gathered.set(key, group);
  }
  for (const [key, group] of unsent.size > 0 ? thankedUnsent(context, now, unsent) : [])
    if (!gathered.has(key)) gathered.set(key, group);
  const programs = new Map(season.programs.map((program) => [program.id, program]));
  const all = [...gathered].map(([key, group]) => {
    const program = programs.get(group.first.programId ?? "");
    return { ...groupOf(key, group), shortTitle: program ? programShortName(program) : group.shown.title };
  });
  const of = (state: ReminderState) => all.filter((group) => group.state === state);
  const soonest = (a: Group, b: Group) => a.dueAt - b.dueAt || a.lateAt - b.lateAt;
  const latest = (a: Group, b: Group) => b.opensAt - a.opensAt;
  return {
    overdue: of("overdue").sort(latest),
    due: of("due").sort(soonest),
    upcoming: of("upcoming").sort(soonest),
    lapsed: of("lapsed").sort(latest),
  };
}

/** The groups that what waits on the device ends, as they are until the server has it. */
function thankedUnsent(context: Context, now: number, unsent: ReadonlySet<string>): Map<string, Gathering> {
  const messages = context.season.messages.filter(({ id }) => !unsent.has(id));
  const before = new Map<string, Gathering>();
  for (const reminder of remindersOf({ ...context.season, messages }, now)) {
    const { waiting } = REMINDER_KINDS[reminder.rule];
    const shown = waiting?.show(context, reminder, unsent);
    if (waiting && shown?.thanked.some((thanked) => thanked.unsent !== null))
      before.set(groupKey(reminder), { waiting, first: reminder, shown, rows: [] });
  }
  return before;
}

/** Whether a group stands before all else: the rank list in its last days, which no late letter makes up for. */
export const outranksAll = ({ rule, state }: Pick<Group, "rule" | "state">): boolean =>
  rule === "rank-list" && state === "due";

function groupOf(key: string, { waiting, first, shown, rows }: Gathering): Omit<Group, "shortTitle"> {
  const { title, href, when, thanked, interviewToThank } = shown;
  const { noun, thanks, passes, pinned } = waiting;
  return {
    key,
    rule: first.rule,
    state: first.state,
    title,
    href,
    when,
    opensAt: Date.parse(first.opensAt),
    dueAt: Date.parse(first.dueAt),
    lateAt: Date.parse(first.lateAt),
    thanks,
    passes,
    noun,
    interviewToThank,
    pinned: { ...pinned, name: pinned.name(rows.length) },
    rows: rows.toSorted((a, b) => a.place - b.place).map(({ row }) => row),
    thanked,
  };
}
