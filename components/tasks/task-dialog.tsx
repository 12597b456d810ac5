"use client";

import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { choiceOf, LINE } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { putFormInOutbox } from "@/components/offline/put-form-in-outbox";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import type { FormValues } from "@/lib/season/fields/form";
import { TASK } from "@/lib/season/fields/task";
import type { Program, Task } from "@/lib/season/schema";
import { addTask, editTask } from "./actions";

type Named = Pick<Program, "id" | "name">;
/** `noProgram` is what the choice of none is called while the programs aren’t there. */
type Props = { task?: Task; programs: Named[]; noProgram?: string; onClose: () => void };

/** A task's only moment says whether it is done. */
const wordsFor = (programs: Named[]): RowWords<Task> => ({
  ...wordsOf(TASK, "UTC"),
  programId: {
    label: TASK.programId.label,
    say: (id) => programs.find((program) => program.id === id)?.name ?? "None",
  },
  doneAt: { label: TASK.doneAt.label, say: (at) => (at === null ? "No" : "Yes") },
});

/** Adds a to-do or, with `task`, changes one. */
export function TaskDialog({ opened, ...form }: Props & { opened: boolean }) {
  return (
    <Dialog opened={opened} onClose={form.onClose} title={form.task ? "Edit task" : "Add task"} width={480}>
      <Opened row={form.task} noun="task" words={wordsFor(form.programs)}>
        {(task) => <TaskForm {...form} task={task} />}
      </Opened>
    </Dialog>
  );
}

function TaskForm({ task, programs, noProgram = "None", onClose }: Props) {
  const form = useActionForm<FormValues<typeof TASK>, unknown>({
    action: task ? editTask : addTask,
    values: { title: task?.title ?? "", dueOn: task?.dueOn ?? "", programId: task?.programId ?? "" },
    unsaved: `task ${task?.id ?? "new"}`,
    onDone: onClose,
    onUnanswered: task
      ? undefined
      : (sent) =>
          putFormInOutbox(
            { id: sent.submission, does: "addTask", input: { ...sent }, title: "A new task", about: "Added by you" },
            onClose,
          ),
  });
  const { field } = form;
  return (
    <Form form={form} cancel={onClose} submitLabel={task ? "Save" : "Add task"}>
      <TextInput {...field("title")} {...LINE} label={TASK.title.label} data-autofocus />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput {...field("dueOn")} {...DAY_INPUT} label={TASK.dueOn.label} />
        <NativeSelect {...field("programId")} label={TASK.programId.label} data={choiceOf(programs, noProgram)} />
      </SimpleGrid>
    </Form>
  );
}
