"use client";

import { Checkbox } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { choiceOf } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useActionForm } from "@/components/form/use-action-form";
import { mergeHref } from "@/components/merge/merge-href";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Link } from "@/components/ui/link";
import { CONTACT } from "@/lib/season/fields/contact";
import type { Contact, Program } from "@/lib/season/schema";
import { addContact, editContact, removeContact } from "./actions";
import { ContactFields, valuesOf } from "./contact-fields";

type Named = Pick<Program, "id" | "name">;
type Saved = { id: string; name: string };
type Props = {
  contact?: Contact;
  /** Where a new person works; without it the form asks which of `programs`. A person stays with their program. */
  program: Named | null;
  programs: Named[];
  onClose: () => void;
  onSaved: (saved: Saved) => void;
};

const WORDS = wordsOf(CONTACT, null);

/** Adds a person or, with `contact`, changes one; one who is changed can be deleted here too, with Undo. */
export function ContactDialog({ opened, ...form }: Props & { opened: boolean }) {
  const { contact, program } = form;
  const title = contact ? `Edit ${contact.name}` : program ? `Add a person at ${program.name}` : "Add a person";
  return (
    <Dialog opened={opened} onClose={form.onClose} title={title} width={540}>
      <Opened row={contact} noun="person" words={WORDS}>
        {(row) => <ContactForm {...form} contact={row} />}
      </Opened>
    </Dialog>
  );
}

function ContactForm({ contact, program, programs, onClose, onSaved }: Props) {
  const router = useRouter();
  const [again, setAgain] = useState(false);
  const merging = useRef(false);
  const form = useActionForm({
    action: contact ? editContact : addContact,
    values: valuesOf(contact, program),
    input: (values) => (contact ? values : { ...values, again: again || merging.current }),
    unsaved: `contact ${contact?.id ?? `new ${program?.id ?? ""}`}`,
    onDone(saved: Saved) {
      onSaved(saved);
      if (merging.current) router.push(`${mergeHref("contact", saved.id)}?new`);
    },
  });

  /** Adds them beside the person who is there, and goes to where the two can be merged. */
  function merge() {
    merging.current = true;
    form.send();
  }

  async function remove({ id, name }: Contact) {
    await removeRow(removeContact, id, { gone: onClose, deleted: `Deleted ${name}.`, back: `Restored ${name}.` });
  }

  return (
    <Form
      form={form}
      cancel={onClose}
      submitLabel={contact ? "Save" : "Add person"}
      onDelete={contact && (() => remove(contact))}
    >
      <ContactFields
        form={form}
        isNew={!contact}
        programs={contact || program ? null : choiceOf(programs, "Choose a program")}
      />
      {form.fieldErrors.again && (
        <Callout
          level="notice"
          role="status"
          aside={
            <Button size="sm" onClick={merge}>
              Add and merge
            </Button>
          }
        >
          {form.fieldErrors.again}
          <Checkbox
            mt={6}
            size="xs"
            label="Add another person with this name"
            checked={again}
            onChange={(event) => setAgain(event.currentTarget.checked)}
          />
        </Callout>
      )}
      {contact && (
        <Link className="link" href={mergeHref("contact", contact.id)}>
          Merge with…
        </Link>
      )}
    </Form>
  );
}
