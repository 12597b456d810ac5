"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { choices, LINE, MORE_LINES } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { APPLICANT } from "@/lib/season/fields/applicant";
import type { FormValues } from "@/lib/season/fields/form";
import type { Applicant } from "@/lib/season/schema";
import { isStatusSaid } from "@/lib/season/status-said";
import { STATUS_WORDS } from "@/lib/season/words";
import { saveApplicant } from "./actions";

const STATUSES = choices(STATUS_WORDS);

const WORDS: RowWords<Applicant> = {
  ...wordsOf(APPLICANT, null),
  highlights: { label: APPLICANT.highlights.label, say: (lines) => lines.join("\n") || "Nothing" },
};

/** Who applies. */
export function ApplicantForm({ applicant }: { applicant: Applicant }) {
  return (
    <Opened row={applicant} noun="applicant" words={WORDS}>
      {(row) => row && <ApplicantFields applicant={row} />}
    </Opened>
  );
}

function ApplicantFields({ applicant }: { applicant: Applicant }) {
  const form = useActionForm<FormValues<typeof APPLICANT>, unknown>({
    action: saveApplicant,
    values: {
      name: applicant.name,
      school: applicant.school,
      graduationYear: String(applicant.graduationYear ?? ""),
      status: applicant.status,
      highlights: applicant.highlights.join("\n"),
    },
    onDone: () => say("Saved your details."),
  });
  const { field } = form;
  return (
    <Form form={form} submitLabel="Save applicant" look="default" className={styles.pairs}>
      <TextInput {...field("name")} {...LINE} label={APPLICANT.name.label} autoComplete="name" />
      <TextInput {...field("school")} {...LINE} label={APPLICANT.school.label} />
      <TextInput
        {...field("graduationYear")}
        {...LINE}
        label={APPLICANT.graduationYear.label}
        inputMode="numeric"
        maxLength={4}
      />
      <NativeSelect
        {...field("status")}
        label={APPLICANT.status.label}
        description={
          isStatusSaid({ applicant })
            ? undefined
            : "A default: nobody asked you yet. Find programs and letters go by it, so check it."
        }
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={STATUSES}
      />
      <Textarea
        {...field("highlights")}
        {...MORE_LINES}
        className={styles.wide}
        label={APPLICANT.highlights.label}
        description="One per line: papers, talks, places you’re from."
      />
    </Form>
  );
}
