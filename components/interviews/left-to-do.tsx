"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { settle } from "@/components/form/settle";
import { useSubmit } from "@/components/form/use-submit";
import { removeTask } from "@/components/tasks/actions";
import { Button, ButtonLink } from "@/components/ui/button";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { writeHref } from "@/components/writing/write-href";
import { leftToDo } from "@/lib/season/leaving";
import type { Interview, Program } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { noteLeftToDo } from "./actions";
import styles from "./left-to-do.module.css";

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
  const [left, setLeft] = useState(() => new Map(steps.map(({ id }) => [id, today])));
  const sending = useSubmit<{ ids: string[] }>(noteLeftToDo, ({ ids }) => {
    onClose();
    if (ids.length === 0) return say(left.size > 0 ? "Already in your tasks." : "Nothing added.");
    const some = count(ids.length, "task");
    say(`Added ${some} for ${program.name}.`, async () => {
      for (const id of ids) {
        const removed = await settle(removeTask, { id });
        if (!removed.ok) return removed.problem;
      }
      return `Removed ${some}.`;
    });
  });

  function set(id: string, day: string | null) {
    const next = new Map(left);
    if (day === null) next.delete(id);
    else next.set(id, day);
    setLeft(next);
  }

  return (
    <Form
      sending={{
        ...sending,
        submit: () => sending.submit({ id: interview.id, steps: [...left].map(([step, dueOn]) => ({ step, dueOn })) }),
      }}
      submitLabel={left.size > 0 ? `Add ${count(left.size, "task")}` : "Add no tasks"}
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
              checked={left.has(id)}
              onChange={(event) => set(id, event.currentTarget.checked ? today : null)}
            />
            <span className="row wrap">
              {left.has(id) && (
                <TextInput
                  {...DAY_INPUT}
                  size="xs"
                  aria-label={`Day: ${title}`}
                  value={left.get(id)}
                  error={sending.fieldErrors[`steps.${[...left.keys()].indexOf(id)}.dueOn`]}
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
