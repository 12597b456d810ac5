"use client";

import { Textarea, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import type { Note } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { addNote, editNote } from "./actions";

type Props = { note?: Note; programId: string; zone: string; opened: boolean; onClose: () => void };

const wordsFor = (zone: string): RowWords<Note> => ({
  body: "Note",
  at: { label: "When", say: (at) => formatMoment(at, zone, "momentZoned") },
  programId: "Program",
});

/** Adds a dated note to a program or, with `note`, changes it. Its moment is read in `zone`. */
export function NoteDialog(props: Props) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.note ? "Edit note" : "Add a note"} width={540}>
      <Opened row={props.note} noun="note" words={wordsFor(props.zone)}>
        {(note) => <NoteForm {...props} note={note} />}
      </Opened>
    </Dialog>
  );
}

function NoteForm({ note, programId, zone, onClose }: Props) {
  const sending = useSubmit<{ id: string }>(note ? editNote : addNote, () => {
    say(note ? "Saved the note." : "Added the note.");
    onClose();
  });
  const errors = sending.fieldErrors;
  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`note ${note?.id ?? `new ${programId}`}`}
      submitLabel={note ? "Save" : "Add note"}
    >
      <input type="hidden" name="zone" value={zone} />
      {note ? (
        <input type="hidden" name="id" value={note.id} />
      ) : (
        <input type="hidden" name="programId" value={programId} />
      )}
      <Textarea
        name="body"
        label="Note"
        placeholder="What you want to remember or ask"
        defaultValue={note?.body}
        error={errors.body}
        autosize
        minRows={4}
        maxRows={14}
        data-autofocus
      />
      <TextInput
        name="at"
        {...MOMENT_INPUT}
        label="When"
        description={`In the season’s time zone, ${zone.replaceAll("_", " ")}.`}
        defaultValue={wallTime(note ? instantMs(note.at) : Date.now(), zone)}
        error={errors.at}
      />
    </Form>
  );
}
