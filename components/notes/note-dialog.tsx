"use client";

import { Textarea, TextInput } from "@mantine/core";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { MORE_LINES } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { putFormInOutbox } from "@/components/offline/put-form-in-outbox";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import type { FormValues } from "@/lib/season/fields/form";
import { NOTE } from "@/lib/season/fields/note";
import type { Note } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { addNote, editNote } from "./actions";

type Props = { note?: Note; programId: string; zone: string; opened: boolean; onClose: () => void };

/** Adds a dated note to a program or, with `note`, changes it. Its moment is read in `zone`. */
export function NoteDialog(props: Props) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.note ? "Edit note" : "Add a note"} width={540}>
      <Opened row={props.note} noun="note" words={wordsOf(NOTE, props.zone)}>
        {(note) => <NoteForm {...props} note={note} />}
      </Opened>
    </Dialog>
  );
}

function NoteForm({ note, programId, zone, onClose }: Props) {
  const form = useActionForm<FormValues<typeof NOTE>, unknown>({
    action: note ? editNote : addNote,
    values: { programId, body: note?.body ?? "", at: wallTime(note ? instantMs(note.at) : Date.now(), zone) },
    input: (values) => ({ ...values, zone }),
    unsaved: `note ${note?.id ?? `new ${programId}`}`,
    onDone() {
      say(note ? "Saved the note." : "Added the note.");
      onClose();
    },
    onUnanswered: note
      ? undefined
      : (sent) =>
          putFormInOutbox(
            { id: sent.submission, does: "addNote", input: { ...sent }, title: "A note", about: "Added by you" },
            onClose,
          ),
  });
  const { field } = form;
  return (
    <Form form={form} cancel={onClose} submitLabel={note ? "Save" : "Add note"}>
      <Textarea
        {...field("body")}
        {...MORE_LINES}
        minRows={4}
        label={NOTE.body.label}
        description="What you want to remember or ask"
        data-autofocus
      />
      <TextInput
        {...field("at")}
        {...MOMENT_INPUT}
        label={NOTE.at.label}
        description={`In the season’s time zone, ${zone.replaceAll("_", " ")}.`}
      />
    </Form>
  );
}
