"use client";

import { Autocomplete, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { HINT_UNDER, LINE, LINES } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useActionForm } from "@/components/form/use-action-form";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { useListBack } from "@/components/ui/use-list-back";
import type { FormValues } from "@/lib/season/fields/form";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import type { Rotation, RotationNote } from "@/lib/season/schema";
import { addRotationNote, editRotationNote, removeRotationNote } from "./actions";

type Kind = RotationNote["kind"];
type Values = FormValues<typeof ROTATION_NOTE>;
type Props = {
  kind: Kind;
  note?: RotationNote;
  rotation: Pick<Rotation, "id" | "startsOn" | "endsOn">;
  people: string[];
  today: string;
  onClose: () => void;
};

const WORDS: Record<Kind, { noun: string; who: string; body: string; hint: string }> = {
  case: {
    noun: "case",
    who: "With",
    body: "Case",
    hint: "What you did and learned. Leave out anything that could identify the patient.",
  },
  feedback: {
    noun: "feedback",
    who: "Who said it",
    body: "Their words",
    hint: "As close as you can, praise and criticism.",
  },
};

const wordsFor = ({ who, body }: (typeof WORDS)[Kind]): RowWords<RotationNote> => ({
  ...wordsOf(ROTATION_NOTE, null),
  who,
  body,
});

/** Adds a case to remember or feedback received or, with `note`, changes it. */
export function RotationNoteDialog({ opened, ...form }: Props & { opened: boolean }) {
  const words = WORDS[form.kind];
  const { noun } = words;
  return (
    <Dialog opened={opened} onClose={form.onClose} title={`${form.note ? "Edit" : "Add"} ${noun}`} width={520}>
      <Opened row={form.note} noun={noun} words={wordsFor(words)}>
        {(note) => <NoteForm {...form} note={note} />}
      </Opened>
    </Dialog>
  );
}

/** Today while the rotation is on, else the nearest day of it. */
function usualDay({ startsOn, endsOn }: Props["rotation"], today: string): string {
  return today < startsOn ? startsOn : today > endsOn ? endsOn : today;
}

function NoteForm({ kind, note, rotation, people, today, onClose }: Props) {
  const { noun, who, body, hint } = WORDS[kind];
  const form = useActionForm<Values, unknown>({
    action: note ? editRotationNote : addRotationNote,
    values: {
      kind,
      rotationId: rotation.id,
      body: note?.body ?? "",
      on: note?.on ?? usualDay(rotation, today),
      who: note?.who ?? "",
    },
    unsaved: `${kind} ${note?.id ?? `new ${rotation.id}`}`,
    onDone() {
      say(note ? "Saved." : `Added the ${noun}.`);
      onClose();
    },
  });
  const { field } = form;
  const typed = form.values.who.trim().toLowerCase();
  const list = useListBack(people.some((name) => name.toLowerCase().includes(typed)));

  async function remove(id: string) {
    await removeRow(removeRotationNote, id, {
      gone: onClose,
      deleted: `Deleted the ${noun}.`,
      back: `Restored the ${noun}.`,
    });
  }

  return (
    <Form
      form={form}
      cancel={onClose}
      submitLabel={note ? "Save" : `Add ${noun}`}
      onDelete={note && (() => remove(note.id))}
    >
      <Textarea {...field("body")} {...LINES} {...HINT_UNDER} label={body} description={hint} data-autofocus />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput {...field("on")} {...DAY_INPUT} label={ROTATION_NOTE.on.label} />
        <Autocomplete {...field("who")} {...LINE} {...list} label={who} data={people} />
      </SimpleGrid>
    </Form>
  );
}
