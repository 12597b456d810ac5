"use client";

import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import type { Program, Task } from "@/lib/season/schema";
import { addTask, editTask } from "./actions";

type Named = Pick<Program, "id" | "name">;
type Props = { task?: Task; programs: Named[]; onClose: () => void };

const wordsFor = (programs: Named[]): RowWords<Task> => ({
  title: "Task",
  dueOn: "Day",
  programId: {
    label: "Program",
    say: (id) => programs.find((program) => program.id === id)?.name ?? "None",
  },
  doneAt: { label: "Done", say: (at) => (at === null ? "No" : "Yes") },
  playbook: "Plan",
  step: "Step",
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

function TaskForm({ task, programs, onClose }: Props) {
  const sending = useSubmit<unknown>(task ? editTask : addTask, onClose);
  const errors = sending.fieldErrors;
  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`task ${task?.id ?? "new"}`}
      submitLabel={task ? "Save" : "Add task"}
    >
      {task && <input type="hidden" name="id" value={task.id} />}
      <TextInput
        name="title"
        label="Task"
        defaultValue={task?.title}
        error={errors.title}
        maxLength={500}
        autoComplete="off"
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput name="dueOn" {...DAY_INPUT} label="Day" defaultValue={task?.dueOn ?? ""} error={errors.dueOn} />
        <NativeSelect
          name="programId"
          label="Program"
          defaultValue={task?.programId ?? ""}
          error={errors.programId}
          data={[{ value: "", label: "None" }, ...programs.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </SimpleGrid>
    </Form>
  );
}
