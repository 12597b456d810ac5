"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { inWords, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import type { Applicant } from "@/lib/season/schema";
import { APPLICANT_STATUSES } from "@/lib/season/values";
import { STATUS_WORDS } from "@/lib/season/words";
import { saveApplicant } from "./actions";
import styles from "./settings.module.css";

const STATUSES = APPLICANT_STATUSES.map((status) => ({ value: status, label: STATUS_WORDS[status] }));

const WORDS: RowWords<Applicant> = {
  name: "Your name",
  school: "Medical school",
  graduationYear: "Graduation year",
  status: { label: "Status", say: inWords(STATUS_WORDS) },
  highlights: { label: "What letters may mention", say: (lines) => lines.join("\n") || "Nothing" },
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
  const sending = useSubmit(saveApplicant, () => say("Saved your details."));
  const errors = sending.fieldErrors;
  return (
    <Form sending={sending} submitLabel="Save applicant" look="default" className={styles.form}>
      <TextInput
        name="name"
        label="Your name"
        defaultValue={applicant.name}
        error={errors.name}
        maxLength={500}
        autoComplete="name"
      />
      <TextInput
        name="school"
        label="Medical school"
        defaultValue={applicant.school}
        error={errors.school}
        maxLength={500}
        autoComplete="off"
      />
      <TextInput
        name="graduationYear"
        label="Graduation year"
        inputMode="numeric"
        defaultValue={applicant.graduationYear ?? ""}
        error={errors.graduationYear}
        maxLength={4}
        autoComplete="off"
      />
      <NativeSelect
        name="status"
        label="Status"
        data={STATUSES}
        defaultValue={applicant.status}
        error={errors.status}
      />
      <Textarea
        className={styles.wide}
        name="highlights"
        label="What letters may mention"
        description="One per line: papers, talks, places you’re from."
        defaultValue={applicant.highlights.join("\n")}
        error={errors.highlights}
        autosize
        minRows={3}
        maxRows={12}
      />
    </Form>
  );
}
