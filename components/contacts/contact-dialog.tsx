"use client";

import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { inWords, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Contact, Program } from "@/lib/season/schema";
import { CONTACT_ROLES } from "@/lib/season/values";
import { ROLE_WORDS } from "@/lib/season/words";
import { addContact, editContact, removeContact } from "./actions";

type Named = Pick<Program, "id" | "name">;
type Saved = { id: string; name: string };

const ROLES = CONTACT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

const WORDS: RowWords<Contact> = {
  programId: "Program",
  name: "Name",
  title: "Title",
  role: { label: "Role", say: inWords(ROLE_WORDS) },
  email: "Email",
  notes: "Notes",
};

/**
 * Adds a person or, with `contact`, changes one. `program` is where a new person works; without it the form asks which of
 * `programs`. A person stays with their program. One who is changed can be deleted here too, with Undo.
 */
export function ContactDialog({
  opened,
  contact,
  program,
  programs,
  onClose,
  onSaved,
}: {
  opened: boolean;
  contact?: Contact;
  program: Named | null;
  programs: Named[];
  onClose: () => void;
  onSaved: (saved: Saved) => void;
}) {
  const title = contact ? `Edit ${contact.name}` : program ? `Add a person at ${program.name}` : "Add a person";
  return (
    <Dialog opened={opened} onClose={onClose} title={title} width={540}>
      <Opened row={contact} noun="person" words={WORDS}>
        {(row) => (
          <ContactForm contact={row} program={program} programs={programs} onClose={onClose} onSaved={onSaved} />
        )}
      </Opened>
    </Dialog>
  );
}

function ContactForm({
  contact,
  program,
  programs,
  onClose,
  onSaved,
}: {
  contact?: Contact;
  program: Named | null;
  programs: Named[];
  onClose: () => void;
  onSaved: (saved: Saved) => void;
}) {
  const sending = useSubmit<Saved>(contact ? editContact : addContact, onSaved);
  const errors = sending.fieldErrors;

  async function remove() {
    if (!contact) return;
    await removeRow(removeContact, contact.id, {
      gone: onClose,
      deleted: `Deleted ${contact.name}.`,
      back: `Restored ${contact.name}.`,
    });
  }

  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`contact ${contact?.id ?? `new ${program?.id ?? ""}`}`}
      submitLabel={contact ? "Save" : "Add person"}
      actions={
        contact && (
          <Button look="ghost" className="push" onClick={remove}>
            Delete
          </Button>
        )
      }
    >
      {contact && <input type="hidden" name="id" value={contact.id} />}
      {!contact && program && <input type="hidden" name="programId" value={program.id} />}
      {!contact && !program && (
        <NativeSelect
          name="programId"
          label="Program"
          error={errors.programId}
          data={[
            { value: "", label: "Choose a program" },
            ...programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput
          name="name"
          label="Name"
          defaultValue={contact?.name}
          error={errors.name}
          maxLength={500}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          name="title"
          label="Title"
          placeholder="Dr."
          defaultValue={contact?.title}
          error={errors.title}
          maxLength={500}
          autoComplete="off"
        />
        <NativeSelect
          name="role"
          label="Role"
          data={ROLES}
          defaultValue={contact?.role ?? "faculty"}
          error={errors.role}
        />
        <TextInput
          name="email"
          type="email"
          label="Email"
          defaultValue={contact?.email ?? ""}
          error={errors.email}
          maxLength={500}
          autoComplete="off"
        />
      </SimpleGrid>
      <Textarea
        name="notes"
        label="Notes"
        description="What you talked about, for the thank-you."
        defaultValue={contact?.notes}
        error={errors.notes}
        autosize
        minRows={2}
        maxRows={8}
      />
    </Form>
  );
}
