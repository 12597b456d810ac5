import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { formatDay } from "@/lib/season/format";
import { addTask, removeTask } from "./actions";

/** No task is longer than this. */
const LONGEST = 200;

/** Adds a task that words ask for; gives what was done, to be said with the title, and how it is undone. Null where it was refused, which is said. */
export async function makeTask({
  title,
  dueOn,
  programId,
}: {
  title: string;
  dueOn: string | null;
  programId: string | null;
}): Promise<{ words: string; undo: () => Promise<string> } | null> {
  const settled = await settle(addTask, {
    title: title.slice(0, LONGEST),
    dueOn: dueOn ?? "",
    programId: programId ?? "",
    submission: randomKey(),
  });
  if (!settled.ok) {
    say(settled.problem);
    return null;
  }
  return {
    words: `Added a task${dueOn === null ? "" : `, due ${formatDay(dueOn, "weekday")}`}`,
    undo: undoing(removeTask, { id: settled.result.id }, "The task is gone."),
  };
}
