"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { duplicateOf } from "@/lib/season/duplicates";
import type { Program } from "@/lib/season/schema";
import { addProgram, editProgram } from "./actions";
import { CodeFields } from "./code-fields";
import { ExistingProgram } from "./existing-program";
import { NameField } from "./name-field";
import type { OtherProgram } from "./others";
import { PlaceFields } from "./place-fields";
import { knownBy, type ProgramValues, valuesOf, WORDS } from "./program-values";
import { StandingFields } from "./standing-fields";

type Props = { program?: Program; track: Program["track"]; others: OtherProgram[] };

/** Adds a program or, with `program`, changes it. */
export function ProgramForm(props: Props) {
  return (
    <Opened row={props.program} noun="program" words={WORDS}>
      {(program) => <ProgramFields {...props} program={program} />}
    </Opened>
  );
}

function ProgramFields({ program, track, others }: Props) {
  const router = useRouter();
  const [again, setAgain] = useState(false);
  const form = useActionForm<ProgramValues, { id: string }>({
    action: program ? editProgram : addProgram,
    values: valuesOf(program, track),
    input: (values) => ({
      ...values,
      rank: values.willNotRank ? "" : values.rank,
      again: again && duplicateOf(knownBy(values), others) !== null,
    }),
    unsaved: `program ${program?.id ?? "new"}`,
    onDone({ id }, { name }) {
      say(program ? `Saved ${name.trim()}.` : `Added ${name.trim()}.`);
      router.push(`/programs/${id}`);
    },
  });
  const twice = duplicateOf(knownBy(form.values), others);

  return (
    <Form
      form={form}
      cancel={program ? `/programs/${program.id}` : "/programs"}
      className={styles.page}
      submitLabel={program ? "Save" : again && twice ? "Add it anyway" : "Add program"}
    >
      <fieldset className={styles.group}>
        <legend>The program</legend>
        <div className={styles.wide}>
          <NameField form={form} isNew={!program} track={track} others={others} />
          {twice && (
            <div className={styles.below}>
              <ExistingProgram {...twice} again={again} onAgain={program ? undefined : setAgain} />
            </div>
          )}
        </div>
        <PlaceFields form={form} />
      </fieldset>
      <StandingFields form={form} />
      <CodeFields form={form} />
    </Form>
  );
}
