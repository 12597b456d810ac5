import { Textarea, TextInput } from "@mantine/core";
import styles from "@/components/form/form.module.css";
import { HINT_UNDER, LINE, MORE_LINES } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { PROGRAM } from "@/lib/season/fields/program";
import type { ProgramValues } from "./program-values";

/** The codes of a program, its website and what is particular to it. */
export function CodeFields({ form: { field } }: { form: ActionForm<ProgramValues> }) {
  return (
    <fieldset className={styles.group}>
      <legend>Codes and notes</legend>
      <TextInput
        {...field("nrmpCode")}
        {...LINE}
        {...HINT_UNDER}
        label={PROGRAM.nrmpCode.label}
        description="For example, 1234416C0."
        maxLength={20}
      />
      <TextInput
        {...field("acgmeId")}
        {...LINE}
        {...HINT_UNDER}
        label={PROGRAM.acgmeId.label}
        description="As it appears on the ACGME’s list."
      />
      <TextInput {...field("website")} {...LINE} type="url" label={PROGRAM.website.label} className={styles.wide} />
      <Textarea
        {...field("notes")}
        {...MORE_LINES}
        {...HINT_UNDER}
        label={PROGRAM.notes.label}
        description="What’s specific to this program. Dated notes go in its timeline."
        className={styles.wide}
      />
    </fieldset>
  );
}
