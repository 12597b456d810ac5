"use client";

import { TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { keepView } from "./actions";
import { filterWords, type ListView, writeView } from "./filters";

/** Asks for a name of the present filter and keeps it. */
export function SaveView({ view, onClose }: { view: ListView; onClose: () => void }) {
  const sending = useSubmit(keepView, () => {
    say("Saved the view.");
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title="Save this view" width={420}>
      <Form sending={sending} submitLabel="Save view">
        <input type="hidden" name="query" value={writeView(view)} />
        <TextInput
          name="name"
          label="Name"
          defaultValue={filterWords(view).join(", ").slice(0, 60)}
          error={sending.fieldErrors.name ?? sending.fieldErrors.query}
          maxLength={60}
          autoComplete="off"
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
