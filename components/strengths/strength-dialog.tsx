"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { inWords, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Strength } from "@/lib/season/schema";
import { STRENGTH_KINDS } from "@/lib/season/values";
import { STRENGTH_WORDS } from "@/lib/season/words";
import { addStrength, editStrength, removeStrength } from "./actions";

type Props = { strength?: Strength; onClose: () => void };

const KINDS = STRENGTH_KINDS.map((kind) => ({ value: kind, label: STRENGTH_WORDS[kind] }));

const WORDS: RowWords<Strength> = {
  kind: { label: "Kind", say: inWords(STRENGTH_WORDS) },
  fact: "What you can say",
  evidence: "Evidence",
  words: "Words that tell it",
};

/** Adds something that the applicant can say or, with `strength`, changes it; deleting has its Undo. */
export function StrengthDialog({ opened, ...form }: Props & { opened: boolean }) {
  return (
    <Dialog
      opened={opened}
      onClose={form.onClose}
      title={form.strength ? "Edit strength" : "Add a strength"}
      width={540}
    >
      <Opened row={form.strength} noun="strength" words={WORDS}>
        {(strength) => <StrengthForm {...form} strength={strength} />}
      </Opened>
    </Dialog>
  );
}

function StrengthForm({ strength, onClose }: Props) {
  const sending = useSubmit<unknown>(strength ? editStrength : addStrength, onClose);
  const errors = sending.fieldErrors;

  async function remove() {
    if (!strength) return;
    await removeRow(removeStrength, strength.id, {
      gone: onClose,
      deleted: "Deleted a strength.",
      back: "Restored the strength.",
    });
  }

  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`strength ${strength?.id ?? "new"}`}
      submitLabel={strength ? "Save" : "Add strength"}
      actions={
        strength && (
          <Button look="ghost" className="push" onClick={remove}>
            Delete
          </Button>
        )
      }
    >
      {strength && <input type="hidden" name="id" value={strength.id} />}
      <NativeSelect name="kind" label="Kind" data={KINDS} defaultValue={strength?.kind} error={errors.kind} />
      <TextInput
        name="fact"
        label="What you can say"
        description="One true sentence, as you would write it in a letter."
        defaultValue={strength?.fact}
        error={errors.fact}
        maxLength={500}
        autoComplete="off"
        data-autofocus
      />
      <TextInput
        name="evidence"
        label="Evidence"
        description="For you: a paper, a certificate, a person who can confirm it."
        defaultValue={strength?.evidence}
        error={errors.evidence}
        maxLength={500}
        autoComplete="off"
      />
      <TextInput
        name="words"
        label="Words that mention it"
        description="Separate with commas. A letter with one of these counts as mentioning it. If empty, the fact’s own words are used."
        defaultValue={strength?.words.join(", ")}
        error={errors.words}
        maxLength={2000}
        autoComplete="off"
      />
    </Form>
  );
}
