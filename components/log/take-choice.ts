import { v4 as randomKey } from "uuid";
import { addTypedPerson } from "@/components/contacts/add-typed-person";
import { settle, undoing } from "@/components/form/settle";
import { forgetName, rememberName } from "@/components/programs/actions";
import { makeTask } from "@/components/tasks/make-task";
import { say } from "@/components/ui/undo";
import { programShortName } from "@/lib/season/program-names";
import type { Contact, Season } from "@/lib/season/schema";
import { capitalized } from "@/lib/season/words";
import { canBeRemembered, replaced } from "./line-words";
import type { Touched } from "./log-values";
import type { Take } from "./question";

/** What a choice may change in the sheet. */
type Sheet = {
  season: Season;
  line: string;
  /** The program that a task made of the line is about; null where that would be a guess. */
  programId: string | null;
  setLine: (line: string) => void;
  /** Sets the line as if it were typed so: what was taken out of it is done, and isn't kept. */
  retype: (line: string) => void;
  touch: (fields: Touched) => void;
  confirmNames: () => void;
  confirmLetter: () => void;
  keepAsNote: (words: string) => void;
  /** Goes on with the first of these lines, and with each other once the one before is logged. */
  logNext: (lines: string[]) => void;
  /** Once it is logged, its interview is added: `starts` is a wall time in the season's zone. */
  interviewNext: (starts: string) => void;
  onPersonAdded: (contact: Contact) => void;
  addProgram: (name: string) => Promise<string | null>;
  onTaskAdded: () => void;
};

/** Does what a choice that answers a question says. */
export async function takeChoice(take: Take, sheet: Sheet): Promise<void> {
  const { line, setLine, touch } = sheet;
  switch (take.does) {
    case "set":
      return touch(take.fields);
    case "checked":
      return sheet.confirmNames();
    case "confirm the letter":
      return sheet.confirmLetter();
    case "note":
      return sheet.keepAsNote(take.words);
    case "add a task":
      return void taskOfLine(sheet, take.dueOn);
    case "part into a task": {
      const title = capitalized(take.title);
      const made = await makeTask({ title, dueOn: take.dueOn, programId: take.programId });
      if (!made) return;
      say(`${made.words}: “${title}.”`, made.undo);
      return sheet.retype(take.done);
    }
    case "one by one":
      return sheet.logNext(take.lines);
    case "add the interview":
      sheet.interviewNext(take.starts);
      return touch({ at: null, dayOnly: false });
    case "leave out":
      return setLine(replaced(line, take.words, ""));
    case "replace":
      setLine(replaced(line, take.words, take.by));
      if (take.alias && canBeRemembered(take.alias.name)) void remember(take.alias, sheet.season);
      return;
    case "add a program": {
      const programId = await sheet.addProgram(take.name);
      if (programId === null) return;
      setLine(replaced(line, take.words, ""));
      return touch({ programId });
    }
    case "add people": {
      let next = line;
      for (const { words, name } of take.people) {
        const person = await addTypedPerson(take.programId, name, randomKey());
        if (!person.ok) {
          say(person.problem);
          break;
        }
        sheet.onPersonAdded(person.result);
        next = replaced(next, words, person.result.name);
      }
      return setLine(next);
    }
  }
}

/** Remembers a word for a program, by which it is found the next time. */
async function remember({ programId, name }: { programId: string; name: string }, season: Season): Promise<void> {
  const meant = season.programs.find(({ id }) => id === programId);
  if (!meant) return;
  const fields = { id: programId, name };
  const settled = await settle(rememberName, fields);
  if (!settled.ok) return;
  say(
    `“${name}” means ${programShortName(meant)} from now on.`,
    undoing(forgetName, fields, `“${name}” is forgotten.`),
  );
}

/** What the line says isn't done yet: it becomes a task, and nothing is logged. */
async function taskOfLine({ line, programId, onTaskAdded }: Sheet, dueOn: string | null): Promise<void> {
  const title = capitalized(line.trim()).slice(0, 200);
  const made = await makeTask({ title, dueOn, programId });
  if (!made) return;
  say(`${made.words}: “${title}.”`, made.undo);
  onTaskAdded();
}
