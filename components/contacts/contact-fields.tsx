import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { choices, LINE, LINES } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import type { Contact } from "@/lib/season/schema";
import { ROLE_WORDS } from "@/lib/season/words";

const ROLES = choices(ROLE_WORDS);

/** A person as the form holds one; `program` is where somebody new works. */
export function valuesOf(contact: Contact | undefined, program: { id: string } | null) {
  return {
    programId: contact?.programId ?? program?.id ?? "",
    name: contact?.name ?? "",
    title: contact?.title ?? "",
    role: contact?.role ?? "faculty",
    email: contact?.email ?? "",
    notes: contact?.notes ?? "",
  };
}

/** Who somebody is; with `programs` also where. */
export function ContactFields({
  form: { field },
  programs,
}: {
  form: ActionForm<ReturnType<typeof valuesOf>>;
  programs: { value: string; label: string }[] | null;
}) {
  return (
    <>
      {programs && <NativeSelect {...field("programId")} label="Program" data={programs} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput {...field("name")} {...LINE} label="Name" data-autofocus />
        <TextInput {...field("title")} {...LINE} label="Title" placeholder="Dr." />
        <NativeSelect {...field("role")} label="Role" data={ROLES} />
        <TextInput {...field("email")} {...LINE} type="email" label="Email" />
      </SimpleGrid>
      <Textarea {...field("notes")} {...LINES} label="Notes" description="What you talked about, for the thank-you." />
    </>
  );
}
