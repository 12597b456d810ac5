"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { choices, LINE } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog } from "@/components/ui/dialog";
import type { FormValues } from "@/lib/season/fields/form";
import { STRENGTH } from "@/lib/season/fields/strength";
import type { Strength } from "@/lib/season/schema";
import { STRENGTH_KINDS } from "@/lib/season/values";
import { STRENGTH_WORDS } from "@/lib/season/words";
import { addStrength, editStrength, removeStrength } from "./actions";

type Props = { strength?: Strength; onClose: () => void };

const KINDS = choices(STRENGTH_WORDS);

const WORDS = wordsOf(STRENGTH, null);

type Values = FormValues<typeof STRENGTH>;

function valuesOf(strength?: Strength): Values {
  return {
    kind: strength?.kind ?? STRENGTH_KINDS[0],
    fact: strength?.fact ?? "",
    evidence: strength?.evidence ?? "",
    words: strength?.words.join(", ") ?? "",
  };
}

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
  const form = useActionForm<Values, unknown>({
    action: strength ? editStrength : addStrength,
    values: valuesOf(strength),
    unsaved: `strength ${strength?.id ?? "new"}`,
    onDone: onClose,
  });
  const { field } = form;

  async function remove(id: string) {
    await removeRow(removeStrength, id, {
      gone: onClose,
      deleted: "Deleted a strength.",
      back: "Restored the strength.",
    });
  }

  return (
    <Form
      form={form}
      cancel={onClose}
      submitLabel={strength ? "Save" : "Add strength"}
      onDelete={strength && (() => remove(strength.id))}
    >
      <NativeSelect {...field("kind")} label={STRENGTH.kind.label} data={KINDS} />
      <TextInput
        {...field("fact")}
        {...LINE}
        label={STRENGTH.fact.label}
        description="One true sentence, as you would write it in a letter."
        data-autofocus
      />
      <TextInput
        {...field("evidence")}
        {...LINE}
        label={STRENGTH.evidence.label}
        description="For you: a paper, a certificate, a person who can confirm it."
      />
      <TextInput
        {...field("words")}
        {...LINE}
        label={STRENGTH.words.label}
        description="Separate with commas. A letter with one of these counts as mentioning it. If empty, the fact’s own words are used."
        maxLength={2000}
      />
    </Form>
  );
}
