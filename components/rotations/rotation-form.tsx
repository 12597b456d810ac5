"use client";

import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { inWords, plainly, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useChosen } from "@/components/form/use-chosen";
import { useSubmit } from "@/components/form/use-submit";
import { ClashNotes } from "@/components/interviews/clash-notes";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { say } from "@/components/ui/undo";
import type { Engagement } from "@/lib/season/clashes";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Contact, Program, Rotation } from "@/lib/season/schema";
import { endOfDay, instantMs, startOfDay, wallTime } from "@/lib/season/time";
import { CONTACT_ROLES, ROTATION_KINDS } from "@/lib/season/values";
import { personName, ROLE_WORDS, ROTATION_WORDS } from "@/lib/season/words";
import { addRotation, editRotation } from "./actions";
import styles from "./rotations.module.css";

const KINDS = ROTATION_KINDS.map((kind) => ({ value: kind, label: ROTATION_WORDS[kind] }));
const ROLES = CONTACT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

type Props = {
  rotation?: Rotation;
  about?: string;
  programs: Pick<Program, "id" | "name" | "institution">[];
  contacts: Contact[];
  /** What else takes time in the season. */
  others: Engagement[];
  travelHours: number;
  /** The season's. */
  zone: string;
};

/** Words for a rotation's fields, its moment in a zone. */
function wordsFor({ programs, contacts, zone }: Props): RowWords<Rotation> {
  const say = (day: string) => formatDay(day, "dated");
  return {
    programId: {
      label: "Program",
      say: (id) => programs.find((program) => program.id === id)?.name ?? "A place that is not tracked",
    },
    institution: "Institution",
    startsOn: { label: "First day", say },
    endsOn: { label: "Last day", say },
    kind: { label: "Kind", say: inWords(ROTATION_WORDS) },
    feedbackAt: {
      label: "Feedback talk",
      say: (at) => (at === null ? "Nothing" : formatMoment(at, zone, "momentZoned")),
    },
    contacts: {
      label: "People you worked with",
      say: (ids) => plainly(contacts.filter(({ id }) => ids.includes(id)).map(personName)),
    },
    notes: "Notes",
  };
}

/** Adds a rotation or, with `rotation`, changes it. `about` is the program that a new one starts with. */
export function RotationForm(props: Props) {
  return (
    <Opened row={props.rotation} noun="rotation" words={wordsFor(props)}>
      {(rotation) => <RotationFields {...props} rotation={rotation} />}
    </Opened>
  );
}

function RotationFields({ rotation, about, programs, contacts, others, travelHours, zone }: Props) {
  const router = useRouter();
  const [programId, setProgramId, adoptProgram] = useChosen(rotation ? (rotation.programId ?? "") : (about ?? ""));
  const [startsOn, setStartsOn] = useState(rotation?.startsOn ?? "");
  const [endsOn, setEndsOn] = useState(rotation?.endsOn ?? "");
  const program = programs.find(({ id }) => id === programId);
  const people = contacts.filter((contact) => contact.programId === programId);
  const sending = useSubmit<{ id: string }>(rotation ? editRotation : addRotation, () => {
    say(rotation ? "Saved the rotation." : "Added the rotation.");
    router.push("/rotations");
  });
  const errors = sending.fieldErrors;
  const entered: Engagement | null =
    startsOn && endsOn >= startsOn
      ? {
          kind: "rotation",
          id: rotation?.id ?? "",
          name: program?.name ?? "",
          programId: program?.id ?? null,
          from: startOfDay(startsOn, zone),
          to: endOfDay(endsOn, zone),
          place: "",
        }
      : null;

  return (
    <Form
      sending={sending}
      cancel="/rotations"
      keptAs={`rotation ${rotation?.id ?? `new ${about ?? ""}`}`}
      className={styles.form}
      submitLabel={rotation ? "Save" : "Add rotation"}
    >
      {rotation && <input type="hidden" name="id" value={rotation.id} />}
      <input type="hidden" name="zone" value={zone} />
      <fieldset className={styles.group}>
        <legend>Where and when</legend>
        <NativeSelect
          name="programId"
          label="Program"
          ref={adoptProgram}
          value={programId}
          onChange={(event) => setProgramId(event.currentTarget.value)}
          error={errors.programId}
          data={[
            { value: "", label: "A place that is not tracked" },
            ...programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          name="institution"
          label={program ? "Hospital, if another" : "Institution"}
          placeholder={program?.institution}
          defaultValue={rotation?.institution}
          error={errors.institution}
          maxLength={500}
          autoComplete="off"
        />
        <TextInput
          name="startsOn"
          {...DAY_INPUT}
          label="First day"
          value={startsOn}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
          error={errors.startsOn}
        />
        <TextInput
          name="endsOn"
          {...DAY_INPUT}
          label="Last day"
          value={endsOn}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
          error={errors.endsOn}
        />
        <NativeSelect
          name="kind"
          label="Kind"
          data={KINDS}
          defaultValue={rotation?.kind ?? "away"}
          error={errors.kind}
        />
        <TextInput
          name="feedbackAt"
          {...MOMENT_INPUT}
          label="Feedback talk"
          description="When you asked how you are doing, if you did."
          inputWrapperOrder={["label", "input", "description", "error"]}
          defaultValue={rotation?.feedbackAt ? wallTime(instantMs(rotation.feedbackAt), zone) : ""}
          error={errors.feedbackAt}
        />
      </fieldset>
      <ClashNotes one={entered} what="this rotation" others={others} travelHours={travelHours} zone={zone} />
      {program && (
        <fieldset className={styles.group} key={program.id}>
          <legend>People you worked with</legend>
          {people.length > 0 && (
            <ul className={styles.checks}>
              {people.map((contact) => (
                <li key={contact.id}>
                  <Checkbox
                    name="contacts"
                    value={contact.id}
                    defaultChecked={rotation?.contacts.includes(contact.id)}
                    label={
                      <>
                        {personName(contact)} <span className="meta">{ROLE_WORDS[contact.role]}</span>
                      </>
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <TextInput
            name="personName"
            label={people.length > 0 ? "Somebody else" : "Name"}
            placeholder="Dr. Elena Marsh"
            maxLength={500}
            error={errors.personName}
            autoComplete="off"
          />
          <NativeSelect name="personRole" label="Role" data={ROLES} defaultValue="faculty" />
        </fieldset>
      )}
      <fieldset className={styles.group}>
        <legend>Notes</legend>
        <Textarea
          className={styles.wide}
          name="notes"
          aria-label="Notes"
          description="Cases, people, what they said of your work: what a letter can recall."
          defaultValue={rotation?.notes}
          error={errors.notes}
          autosize
          minRows={3}
          maxRows={14}
        />
      </fieldset>
    </Form>
  );
}
