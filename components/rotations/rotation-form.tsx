"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { choiceOf, choices, HINT_UNDER, LINE, MORE_LINES, withDefault } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { ClashNotes } from "@/components/interviews/clash-notes";
import { type PackedAround, useAround } from "@/components/interviews/packed-around";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { say } from "@/components/ui/undo";
import type { Engagement } from "@/lib/season/clashes";
import { ROTATION } from "@/lib/season/fields/rotation";
import type { Rotation } from "@/lib/season/schema";
import { ROTATION_WORDS } from "@/lib/season/words";
import { addRotation, editRotation } from "./actions";
import { RotationPeople } from "./rotation-people";
import {
  type Around,
  inputOf,
  type RotationValues,
  typedEngagement,
  UNTRACKED,
  USUAL_KIND,
  valuesOf,
  wordsFor,
} from "./rotation-values";

const KINDS = choices(ROTATION_WORDS);

type Props = Around & {
  rotation?: Rotation;
  about?: string;
  /** What else takes time in the season. */
  others: readonly Engagement[];
  travelHours: number;
};

/**
 * Adds a rotation or, with `rotation`, changes it. `about` is the program that a new one starts with; `people` who may have been worked
 * with, as `packedPeople` gives them.
 */
export function RotationForm({ people, others, ...around }: Omit<Props, "contacts" | "others"> & PackedAround) {
  const props: Props = { ...around, ...useAround({ people, others }) };
  return (
    <Opened row={props.rotation} noun="rotation" words={wordsFor(props)}>
      {(rotation) => <RotationFields {...props} rotation={rotation} />}
    </Opened>
  );
}

function RotationFields({ rotation, about, others, travelHours, ...around }: Props) {
  const { programs, contacts, zone } = around;
  const router = useRouter();
  const form = useActionForm<RotationValues, unknown>({
    action: rotation ? editRotation : addRotation,
    values: valuesOf(rotation, about, zone),
    input: (values) => inputOf(values, around),
    unsaved: `rotation ${rotation?.id ?? `new ${about ?? ""}`}`,
    onDone() {
      say(rotation ? "Saved the rotation." : "Added the rotation.");
      router.push("/rotations");
    },
  });
  const { field, values } = form;
  const program = programs.find(({ id }) => id === values.programId);

  return (
    <Form form={form} cancel="/rotations" long submitLabel={rotation ? "Save" : "Add rotation"}>
      <fieldset className={styles.group}>
        <legend>Where and when</legend>
        <NativeSelect {...field("programId")} label={ROTATION.programId.label} data={choiceOf(programs, UNTRACKED)} />
        <TextInput
          {...field("institution")}
          {...LINE}
          label={program ? "Hospital, if different" : ROTATION.institution.label}
          placeholder={program?.institution}
        />
        <TextInput {...field("startsOn")} {...DAY_INPUT} label={ROTATION.startsOn.label} />
        <TextInput {...field("endsOn")} {...DAY_INPUT} label={ROTATION.endsOn.label} />
        <NativeSelect
          {...field("kind")}
          label={ROTATION.kind.label}
          data={withDefault(KINDS, rotation ? null : USUAL_KIND)}
        />
        <TextInput
          {...field("feedbackAt")}
          {...MOMENT_INPUT}
          {...HINT_UNDER}
          label={ROTATION.feedbackAt.label}
          description="When you asked for feedback, if you did."
        />
      </fieldset>
      <ClashNotes
        one={typedEngagement(rotation?.id ?? "", values, around)}
        what="this rotation"
        others={others}
        travelHours={travelHours}
        zone={zone}
      />
      {program && <RotationPeople form={form} people={contacts.filter(({ programId }) => programId === program.id)} />}
      <fieldset className={styles.group}>
        <legend>Notes</legend>
        <Textarea
          {...field("notes")}
          {...MORE_LINES}
          className={styles.wide}
          aria-label={ROTATION.notes.label}
          description="Cases, people, what they said about your work: details for a letter."
        />
      </fieldset>
    </Form>
  );
}
