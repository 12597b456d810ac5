"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { settle } from "@/components/form/settle";
import { useActionForm } from "@/components/form/use-action-form";
import { removeTask } from "@/components/tasks/actions";
import { Button, ButtonLink } from "@/components/ui/button";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { writeHref } from "@/components/writing/write-href";
import type { Interview, Program } from "@/lib/season/schema";
import { leftToDo } from "@/lib/season/withdrawing";
import { count } from "@/lib/season/words";
import { noteLeftToDo } from "./actions";

type Props = {
  interview: Pick<Interview, "id" | "format">;
  /** How it was left. */
  status: Interview["status"];
  program: Pick<Program, "id" | "name">;
  /** The day the tasks are for, unless another is chosen; of the season's zone. */
  today: string;
  onClose: () => void;
};

/** What leaving an interview leaves to do: nothing has to be, and each can be kept as a task of its day. */
export function LeftToDoDialog({ opened, ...form }: Props & { opened: boolean }) {
  return (
    <Dialog opened={opened} onClose={form.onClose} title={`What’s left to do at ${form.program.name}`} width={640}>
      <LeftToDoForm {...form} />
    </Dialog>
  );
}

function LeftToDoForm({ interview, status, program, today, onClose }: Props) {
  const steps = leftToDo(status, interview.format);
  const form = useActionForm({
    action: noteLeftToDo,
    /** The day of each step that is to be a task. */
    values: { days: Object.fromEntries(steps.map(({ id }) => [id, today])) },
    input: ({ days }) => ({ id: interview.id, steps: Object.entries(days).map(([step, dueOn]) => ({ step, dueOn })) }),
    onDone({ ids }, { days }) {
      onClose();
      if (ids.length === 0) return say(Object.keys(days).length > 0 ? "Already in your tasks." : "Nothing added.");
      const some = count(ids.length, "task");
      say(`Added ${some} for ${program.name}.`, async () => {
        for (const id of ids) {
          const removed = await settle(removeTask, { id });
          if (!removed.ok) return removed.problem;
        }
        return `Removed ${some}.`;
      });
    },
  });
  const { days } = form.values;
  const chosen = Object.keys(days);

  function set(id: string, day: string | null) {
    const { [id]: _, ...others } = days;
    form.set({ days: day === null ? others : { ...others, [id]: day } });
  }

  return (
    <Form
      form={form}
      submitLabel={chosen.length > 0 ? `Add ${count(chosen.length, "task")}` : "Add no tasks"}
      actions={
        <Button look="ghost" onClick={onClose}>
          Nothing to do
        </Button>
      }
    >
      <ul className={styles.steps}>
        {steps.map(({ id, title, kind }) => (
          <li key={id}>
            <Checkbox
              label={title}
              checked={id in days}
              onChange={(event) => set(id, event.currentTarget.checked ? today : null)}
            />
            <span className="row wrap">
              {id in days && (
                <TextInput
                  {...DAY_INPUT}
                  size="xs"
                  aria-label={`Day: ${title}`}
                  value={days[id]}
                  error={form.fieldErrors[`steps.${chosen.indexOf(id)}.dueOn`]}
                  onChange={(event) => set(id, event.currentTarget.value || today)}
                />
              )}
              {kind && (
                <ButtonLink
                  size="sm"
                  href={writeHref({ program: program.id, kind })}
                  aria-label={`Write now: ${title}`}
                >
                  Write now
                </ButtonLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Form>
  );
}
