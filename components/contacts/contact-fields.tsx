import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { choices, LINE, LINES, withDefault } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { CONTACT } from "@/lib/season/fields/contact";
import type { FormValues } from "@/lib/season/fields/form";
import type { Contact } from "@/lib/season/schema";
import { ROLE_WORDS } from "@/lib/season/words";
import { USUAL_ROLE } from "./usual-role";

const ROLES = choices(ROLE_WORDS);

type ContactValues = FormValues<typeof CONTACT>;

/** A person as the form holds one; `program` is where somebody new works. */
export function valuesOf(contact: Contact | undefined, program: { id: string } | null): ContactValues {
  return {
    programId: contact?.programId ?? program?.id ?? "",
    name: contact?.name ?? "",
    title: contact?.title ?? "",
    role: contact?.role ?? USUAL_ROLE,
    email: contact?.email ?? "",
    notes: contact?.notes ?? "",
  };
}

/** Who somebody is; with `programs` also where. `isNew`: what stands until it's chosen is shown as a default. */
export function ContactFields({
  form: { field },
  programs,
  isNew,
}: {
  form: ActionForm<ContactValues>;
  programs: { value: string; label: string }[] | null;
  isNew: boolean;
}) {
  return (
    <>
      {programs && <NativeSelect {...field("programId")} label={CONTACT.programId.label} data={programs} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput {...field("name")} {...LINE} label={CONTACT.name.label} data-autofocus />
        <TextInput {...field("title")} {...LINE} label={CONTACT.title.label} placeholder="Dr." />
        <NativeSelect
          {...field("role")}
          label={CONTACT.role.label}
          data={withDefault(ROLES, isNew ? USUAL_ROLE : null)}
        />
        <TextInput {...field("email")} {...LINE} type="email" label={CONTACT.email.label} />
      </SimpleGrid>
      <Textarea
        {...field("notes")}
        {...LINES}
        label={CONTACT.notes.label}
        description="What you talked about, for the thank-you."
      />
    </>
  );
}
