"use client";

import { TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { SAVED_VIEW } from "@/lib/season/fields/settings";
import { keepView } from "./actions";
import { filterWords, type ListView, writeView } from "./filters";

/** Asks for a name of the present filter and keeps it. */
export function SaveView({ view, onClose }: { view: ListView; onClose: () => void }) {
  const form = useActionForm({
    action: keepView,
    values: { name: filterWords(view).join(", ").slice(0, 60) },
    input: ({ name }) => ({ name, query: writeView(view) }),
    onDone() {
      say("Saved the view.");
      onClose();
    },
  });
  const { name, query } = form.fieldErrors;
  return (
    <Dialog opened onClose={onClose} title="Save this view" width={420}>
      <Form form={form} submitLabel="Save view">
        <TextInput
          {...form.field("name")}
          label={SAVED_VIEW.name.label}
          error={name ?? query}
          maxLength={60}
          autoComplete="off"
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
