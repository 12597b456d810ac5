"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { Opened } from "@/components/form/opened";
import { type ActionForm, useActionForm } from "@/components/form/use-action-form";
import { mergeHref } from "@/components/merge/merge-href";
import { say } from "@/components/ui/undo";
import { duplicateOf, nearTwinOf } from "@/lib/season/duplicates";
import type { Program } from "@/lib/season/schema";
import { STAGE_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { addProgram, editProgram } from "./actions";
import { CodeFields } from "./code-fields";
import { ExistingProgram } from "./existing-program";
import type { StatedByListed } from "./listed-policy";
import { NameField } from "./name-field";
import type { OtherProgram } from "./others";
import { PlaceFields } from "./place-fields";
import { knownBy, type ProgramValues, type Usual, valuesOf, WORDS } from "./program-values";
import { StandingFields } from "./standing-fields";

type Props = {
  program?: Program;
  track: Program["track"];
  others: OtherProgram[];
  /** What programs of the directory state of being written to. */
  stated?: StatedByListed;
};

/** Adds a program or, with `program`, changes it. */
export function ProgramForm(props: Props) {
  return (
    <Opened row={props.program} noun="program" words={WORDS}>
      {(program) => <ProgramFields {...props} program={program} />}
    </Opened>
  );
}

function ProgramFields({ program, track, others, stated }: Props) {
  const router = useRouter();
  const [again, setAgain] = useState(false);
  const [more, setMore] = useState(false);
  const [listedTrack, setListedTrack] = useState<Program["track"] | null>(null);
  /** What it is to be merged into once it's added. */
  const into = useRef<string | null>(null);
  const form = useActionForm<ProgramValues, { id: string }>({
    action: program ? editProgram : addProgram,
    values: valuesOf(program, track),
    input: (values) => ({
      ...values,
      rank: values.willNotRank ? "" : values.rank,
      again: (again || into.current !== null) && duplicateOf(knownBy(values), others) !== null,
    }),
    unsaved: `program ${program?.id ?? "new"}`,
    onDone({ id }, { name }) {
      say(program ? `Saved ${name.trim()}.` : `Added ${name.trim()}.`);
      router.push(into.current === null ? `/programs/${id}` : mergeHref("program", into.current, id));
    },
  });
  // What the directory filled in, or was typed before, is in view.
  const start = valuesOf(undefined, track);
  const known = !program && JSON.stringify({ ...form.values, name: "" }) !== JSON.stringify({ ...start, name: "" });
  const refused = Object.keys(form.fieldErrors).some((field) => field !== "name");
  const twice = duplicateOf(knownBy(form.values), others);
  const near = twice
    ? null
    : nearTwinOf({ ...knownBy(form.values), city: form.values.city, state: form.values.state }, others);

  /** Adds it beside the one that is there, and goes to where the two become one. */
  function merge(other: string) {
    into.current = other;
    form.send();
  }

  return (
    <Form
      form={form}
      cancel={program ? `/programs/${program.id}` : "/programs"}
      long
      submitLabel={program ? "Save" : again && twice ? "Add it anyway" : "Add program"}
    >
      <fieldset className={styles.group}>
        <legend>The program</legend>
        <div className={styles.wide}>
          <NameField
            form={form}
            isNew={!program}
            track={track}
            others={others}
            stated={stated}
            onPick={(entry) => setListedTrack(entry.track)}
          />
          {twice && (
            <div className={styles.below}>
              <ExistingProgram
                {...twice}
                again={again}
                onAgain={program ? undefined : setAgain}
                merge={program ? mergeHref("program", twice.other.id, program.id) : () => merge(twice.other.id)}
              />
            </div>
          )}
          {near && (
            <div className={styles.below}>
              <ExistingProgram
                other={near}
                by="near"
                again={false}
                merge={program ? mergeHref("program", near.id, program.id) : () => merge(near.id)}
              />
            </div>
          )}
        </div>
        {program && <PlaceFields form={form} />}
      </fieldset>
      {program ? (
        <>
          <StandingFields form={form} facts={program.facts} />
          <CodeFields form={form} />
        </>
      ) : (
        <MoreFields
          form={form}
          usual={{ stage: start.stage, track: listedTrack === form.values.track ? null : start.track }}
          open={more || known || refused}
          onOpen={setMore}
        />
      )}
    </Form>
  );
}

/** "Stage Applied (default), Integrated IR (default)": what a new program is added as, and whether anybody said so. */
function startsAs({ stage, track }: ProgramValues, usual: Usual): string {
  const said = (words: string, isUsual: boolean) => `${words}${isUsual ? " (default)" : ""}`;
  return `Stage ${said(STAGE_WORDS[stage], stage === usual.stage)}, ${said(TRACK_WORDS[track], track === usual.track)}`;
}

/** All but the name of a new program, which is enough to add it. */
function MoreFields({
  form,
  usual,
  open,
  onOpen,
}: {
  form: ActionForm<ProgramValues>;
  usual: Usual;
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  return (
    <details className={styles.more} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        More about it{" "}
        <span className="meta">{startsAs(form.values, usual)}, signal, contact policy, rank, codes; now or later</span>
      </summary>
      <fieldset className={styles.group}>
        <legend>Place and track</legend>
        <PlaceFields form={form} usual={usual} />
      </fieldset>
      <StandingFields form={form} usual={usual} />
      <CodeFields form={form} />
    </details>
  );
}
