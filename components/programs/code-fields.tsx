"use client";

import { Textarea, TextInput } from "@mantine/core";
import type { Program } from "@/lib/season/schema";
import styles from "./program-form.module.css";
import { UNDER } from "./program-options";

/** The codes of a program, its website and what is particular to it. */
export function CodeFields({
  known,
  errors,
  onCode,
}: {
  known: Partial<Program>;
  errors: Record<string, string>;
  onCode: (code: Partial<Pick<Program, "nrmpCode" | "acgmeId">>) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>Codes and notes</legend>
      <TextInput
        name="nrmpCode"
        label="NRMP code"
        inputWrapperOrder={UNDER}
        description="As 1234416C0."
        defaultValue={known.nrmpCode ?? ""}
        onChange={(event) => onCode({ nrmpCode: event.currentTarget.value || null })}
        error={errors.nrmpCode}
        maxLength={20}
        autoComplete="off"
      />
      <TextInput
        name="acgmeId"
        label="ACGME ID"
        inputWrapperOrder={UNDER}
        description="As the accreditation list has it."
        defaultValue={known.acgmeId ?? ""}
        onChange={(event) => onCode({ acgmeId: event.currentTarget.value || null })}
        error={errors.acgmeId}
        maxLength={500}
        autoComplete="off"
      />
      <TextInput
        name="website"
        type="url"
        label="Website"
        defaultValue={known.website ?? ""}
        error={errors.website}
        maxLength={500}
        autoComplete="off"
        className={styles.wide}
      />
      <Textarea
        name="notes"
        label="Notes"
        inputWrapperOrder={UNDER}
        description="What is particular to this program. Dated notes go into its timeline."
        defaultValue={known.notes}
        error={errors.notes}
        autosize
        minRows={3}
        maxRows={14}
        className={styles.wide}
      />
    </fieldset>
  );
}
